// What an application keeps in memory for its slips: the key of the day, and the published keys it has checked already.
import { parsePublished, type CheckedKeys } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { Problem } from '../../platform/errors.ts';
import { faultFields } from '../../platform/log.ts';
import { dayKeys, type DayKeys } from './day-key.ts';
import { publishedKeys } from './published.ts';
import { verifyOnNode } from './verify-on-node.ts';

type SlipDesk = { readonly keys: DayKeys; checked: CheckedKeys | undefined; failing: boolean };

const desks = new WeakMap<AppContext, SlipDesk>();

function deskOf(app: AppContext): SlipDesk {
  const known = desks.get(app);
  if (known) return known;
  const desk: SlipDesk = { keys: dayKeys(app), checked: undefined, failing: false };
  desks.set(app, desk);
  return desk;
}

/**
 * Null while the clock of the server stands before the last day that has a key, since no slip may carry such a time, and while
 * the list of keys cannot be reached.
 */
export const dayKeyNow = (app: AppContext): Promise<Awaited<ReturnType<DayKeys['now']>> | null> => orNull(app, deskOf(app).keys.now);

/**
 * Opens each day by itself, whether or not anybody wants a slip: everybody can read the list, and it must not tell when
 * somebody did. Not at once: a start that fails at its next step leaves nothing in the list.
 */
export function keepDayOpen(app: AppContext, everyMs = 60_000): { readonly close: () => Promise<void> } {
  let opening: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => { opening = dayKeyNow(app); }, everyMs).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await opening;
    },
  };
}

/**
 * The keys of this service, as anybody else would check them; null while the list cannot be reached. Our own list not holding
 * together is a fault of ours.
 */
export async function ownKeys(app: AppContext): Promise<CheckedKeys | null> {
  const desk = deskOf(app);
  const published = await orNull(app, () => publishedKeys(app));
  if (published === null) return null;
  const read = parsePublished(published, desk.checked, verifyOnNode);
  if (!read.ok) throw new Error(`The list of day keys does not hold together: ${read.problem} at ${read.place}.`);
  desk.checked = read.keys;
  return read.keys;
}

/** Written down once until it goes well again: a line for each try would say when people came. */
async function orNull<T>(app: AppContext, work: () => Promise<T>): Promise<T | null> {
  const desk = deskOf(app);
  try {
    const value = await work();
    desk.failing = false;
    return value;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'clock-set-back') return null;
    if (!desk.failing) app.log.warn({ event: 'slips-wait', ...faultFields(thrown) }, 'no slip can be signed or checked now');
    desk.failing = true;
    return null;
  }
}
