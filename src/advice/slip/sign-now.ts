import type { AppContext } from '../../platform/app-context.ts';
import { Problem } from '../../platform/errors.ts';
import { makeSlip, type Slip, type SlipTold } from './issue-slip.ts';
import { dayKeyNow } from './slip-desk.ts';

/** Null while the clock of the server stands before the last day that has a key: no slip may carry such a time. */
export async function signNow(app: AppContext, told: SlipTold): Promise<Slip | null> {
  try {
    return makeSlip(told, await dayKeyNow(app), app);
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'clock-set-back') return null;
    throw thrown;
  }
}
