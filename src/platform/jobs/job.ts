// A job is work that somebody's act has caused and that need not be done while he waits. What it is given are ids; it
// looks up the rest when it runs. It may run twice and must then change nothing more.
import type { AppContext } from '../app-context.ts';

/** Ids and codes only: what is written here lies in the database in clear and is shown to administrators. */
export type JobPayload = Readonly<Record<string, string>>;

export type Job = {
  /** As `sweep-retention`; the name of its file is `<name>.job.ts`. */
  readonly name: string;
  /** How often it is tried again, and how long it waits before the first of these; each wait is twice the one before. */
  readonly retries: number;
  readonly retryDelaySeconds: number;
  /** After this long it counts as failed. */
  readonly mostSeconds: number;
  /** When it runs by itself, as a cron expression in the zone of the installation. */
  readonly schedule?: string;
  readonly run: (app: AppContext, payload: JobPayload) => Promise<void>;
};

const idOrCode = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z0-9.-]{0,63}|\d{4}-\d{2}-\d{2})$/u;

/** A name, a number of a person or a sentence is no id; whoever tries to pass one has a fault in the code. */
export function refuseContent(name: string, payload: JobPayload): void {
  const wrong = Object.entries(payload).find(([, value]) => !idOrCode.test(value));
  if (wrong !== undefined) throw new TypeError(`Job ${name} may be given ids, codes and dates only; "${wrong[0]}" is none.`);
}
