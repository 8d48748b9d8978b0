// Whether this program can serve. Each check is one question with a limit; none tells of a person. What an anonymous person
// has caused carries no time and takes no part in any check.
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { readMigrations } from '../db/migrations.ts';
import { codeOf } from '../errors.ts';
import { brokenBelowBytes, freeBytes } from '../free-room.ts';

export type Check = { readonly name: 'database' | 'migrations' | 'disk' | 'log' | 'checkpoint'; readonly ok: boolean; readonly says: string };

const waitAtMostMs = 2_000;
const logWaitsAtMostSeconds = 120;
const unsignedAtMostSeconds = 900;

export async function readChecks(app: AppContext): Promise<readonly Check[]> {
  const checks: readonly (readonly [Check['name'], (app: AppContext) => Promise<string | null>])[] = [
    ['database', database], ['migrations', migrations], ['disk', disk], ['log', log], ['checkpoint', checkpoint],
  ];
  return Promise.all(checks.map(async ([name, check]) => {
    const problem = await inTime(check(app)).catch((thrown: unknown) => `cannot be told (${codeOf(thrown)})`);
    return { name, ok: problem === null, says: problem ?? 'ok' };
  }));
}

/** A database that hangs must not make the answer hang. */
async function inTime(work: Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => { timer = setTimeout(() => resolve('no answer in time'), waitAtMostMs); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function database({ db }: AppContext): Promise<null> {
  await sql`select 1`.execute(db);
  return null;
}

async function migrations({ db }: AppContext): Promise<string | null> {
  const [there, ours] = [await db.selectFrom('migration').select('number').execute(), await readMigrations()];
  return there.length === ours.length ? null : `${there.length} of ${ours.length} steps`;
}

async function disk({ config }: AppContext): Promise<string | null> {
  return (await freeBytes(config.dataDir)) < brokenBelowBytes ? 'nearly full' : null;
}

/** How long the oldest entry with a time has waited for its place; zero when none waits. */
export async function longestWaitSeconds({ db, clock }: AppContext): Promise<number> {
  const { rows: [found] } = await sql<{ since: Date | null }>`
    select min(e.acted_at) as since from audit.audit_pending p
    join audit.audit_entry e on e.agency_id = p.agency_id and e.id = p.entry_id`.execute(db);
  return secondsSince(found?.since ?? null, clock.now());
}

async function log(app: AppContext): Promise<string | null> {
  return (await longestWaitSeconds(app)) > logWaitsAtMostSeconds ? `an entry waits for more than ${logWaitsAtMostSeconds} seconds` : null;
}

/** A log that does not grow needs no new checkpoint. */
async function checkpoint({ db, clock }: AppContext): Promise<string | null> {
  const { rows: [found] } = await sql<{ since: Date | null }>`
    select min(e.acted_at) as since from audit.log_leaf l
    join audit.audit_entry e on e.agency_id = l.agency_id and e.id = l.entry_id
    where l.place >= coalesce((select max(size) from audit.log_checkpoint), 0)`.execute(db);
  return secondsSince(found?.since ?? null, clock.now()) > unsignedAtMostSeconds ? `entries are unsigned for more than ${unsignedAtMostSeconds} seconds` : null;
}

const secondsSince = (since: Date | null, now: Date): number => (since === null ? 0 : Math.max(0, (now.getTime() - since.getTime()) / 1000));
