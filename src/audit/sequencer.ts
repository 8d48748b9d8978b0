// What keeps the log going while the service runs. Each piece of work is safe beside the same work of another program.
import type { AppContext } from '../platform/app-context.ts';
import { faultFields } from '../platform/log.ts';
import { aheadOfClock } from './ahead-of-clock.ts';
import { gatherCosignatures } from './gather-cosignatures.ts';
import { sequenceLog } from './sequence-log.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { stampTime } from './stamp-time.ts';
import { witnessesOf } from './witnesses.ts';

export type Pace = { readonly sequenceMs: number; readonly signMs: number; readonly witnessMs: number; readonly timeMs: number };

const usual: Pace = { sequenceMs: 2_000, signMs: 60_000, witnessMs: 300_000, timeMs: 900_000 };

/** Throws the problem `bad-setting` when the file of witnesses cannot be used. */
export async function startSequencer(app: AppContext, pace: Pace = usual): Promise<{ readonly close: () => Promise<void> }> {
  const witnesses = await witnessesOf(app.config);
  const { timeAuthority, timeZone } = app.config;
  if ((await aheadOfClock(app.db, app.clock, timeZone)).length > 0) app.log.warn({ event: 'clock-was-ahead' });
  const running = [
    repeat(app, 'log-waits', pace.sequenceMs, () => sequenceLog(app.db, app.clock, timeZone)),
    repeat(app, 'log-not-signed', pace.signMs, () => signCheckpoint(app)),
    ...(witnesses.length === 0 ? [] : [repeat(app, 'witness-silent', pace.witnessMs, async () => {
      if ((await gatherCosignatures(app, witnesses)).length > 0) throw new Error('a witness gave no cosignature');
    })]),
    ...(timeAuthority === null ? [] : [repeat(app, 'no-time-stamp', pace.timeMs, async () => {
      if (!(await stampTime(app, timeAuthority))) throw new Error('the time authority gave no time');
    })]),
  ];
  return { close: async () => void (await Promise.all(running.map(({ close }) => close()))) };
}

/** Never twice at once. A failure is written down once, until it goes well again. */
function repeat({ log }: AppContext, event: string, everyMs: number, work: () => Promise<unknown>): { readonly close: () => Promise<void> } {
  let [closed, failing] = [false, false];
  let current: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const once = async (): Promise<void> => {
    try {
      await work();
      failing = false;
    } catch (thrown) {
      if (!failing) log.warn({ event, ...faultFields(thrown) });
      failing = true;
    }
    plan();
  };
  const plan = (): void => {
    if (!closed) timer = setTimeout(() => { current = once(); }, everyMs).unref();
  };
  plan();
  return {
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      return current;
    },
  };
}
