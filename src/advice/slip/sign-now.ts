import type { AppContext } from '../../platform/app-context.ts';
import { makeSlip, type Slip, type SlipTold } from './issue-slip.ts';
import { dayKeyNow } from './slip-desk.ts';

/** Null while nothing can be signed: the page says so and gives back what was told. */
export async function signNow(app: AppContext, told: SlipTold): Promise<Slip | null> {
  const key = await dayKeyNow(app);
  return key === null ? null : makeSlip(told, key, app);
}
