import type { AppContext } from '../../platform/app-context.ts';
import { faultFields } from '../../platform/log.ts';
import { sweepSessions } from './end-session.ts';

const everyMinutes = 10;

/** Clears ended sessions, links and counts of failures while the program runs; what is late is refused anyhow. */
export function startSessionSweep({ db, clock, log }: AppContext): { readonly close: () => Promise<void> } {
  let sweeping = Promise.resolve();
  const sweep = (): Promise<void> => (sweeping = sweepSessions(db, clock.now())
    .catch((thrown: unknown) => { log.warn({ event: 'sessions-not-swept', ...faultFields(thrown) }); }));
  const timer = setInterval(() => void sweep(), everyMinutes * 60_000).unref();
  return {
    close: () => {
      clearInterval(timer);
      return sweeping;
    },
  };
}
