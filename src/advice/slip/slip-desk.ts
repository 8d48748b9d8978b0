// What an application keeps in memory for its slips: the key of the day, and the published keys it has checked already.
import { parsePublished, type CheckedKeys } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { dayKeys, type DayKeys } from './day-key.ts';
import { publishedKeys } from './published.ts';
import { verifyOnNode } from './verify-on-node.ts';

type SlipDesk = { readonly keys: DayKeys; checked: CheckedKeys | undefined };

const desks = new WeakMap<AppContext, SlipDesk>();

function deskOf(app: AppContext): SlipDesk {
  const known = desks.get(app);
  if (known) return known;
  const desk: SlipDesk = { keys: dayKeys(app), checked: undefined };
  desks.set(app, desk);
  return desk;
}

export const dayKeyNow = (app: AppContext): ReturnType<DayKeys['now']> => deskOf(app).keys.now();

/** The keys of this service, as anybody else would check them. Our own list not holding together is a fault of ours. */
export async function ownKeys(app: AppContext): Promise<CheckedKeys> {
  const desk = deskOf(app);
  const read = parsePublished(await publishedKeys(app), desk.checked, verifyOnNode);
  if (!read.ok) throw new Error(`The list of day keys does not hold together: ${read.problem} at ${read.place}.`);
  desk.checked = read.keys;
  return read.keys;
}
