// Whoever guesses is slowed down: ten wrong codes within ten minutes, then a pause. Kept in the memory of this program only, as
// nothing but an attendance hangs on it.
import type { AppContext } from '../../platform/app-context.ts';

const most = 10;
const pauseMs = 10 * 60_000;

type Wrong = { count: number; readonly since: number };
const kept = new WeakMap<AppContext, Map<string, Wrong>>();

const wrongOf = (app: AppContext): Map<string, Wrong> => {
  const known = kept.get(app) ?? new Map<string, Wrong>();
  kept.set(app, known);
  return known;
};

export function mustPause(app: AppContext, personId: string): boolean {
  const wrong = wrongOf(app).get(personId);
  return wrong !== undefined && wrong.count >= most && app.clock.now().getTime() - wrong.since < pauseMs;
}

export function noteWrong(app: AppContext, personId: string): void {
  const all = wrongOf(app);
  const now = app.clock.now().getTime();
  for (const [id, { since }] of all) if (now - since >= pauseMs) all.delete(id);
  const wrong = all.get(personId) ?? { count: 0, since: now };
  wrong.count += 1;
  all.set(personId, wrong);
}
