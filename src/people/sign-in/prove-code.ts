// One box takes both: six digits of the code app, or a code from paper.
import type { AppContext } from '../../platform/app-context.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Way } from '../session/session.ts';
import { useCode } from './printed-codes.ts';
import type { Found } from './sign-in-name.ts';
import type { SignInTexts } from './texts.id.ts';
import { checkCode, readTotp, useStep } from './totp.ts';

export type Proof =
  | { readonly fits: true; readonly way: Way; /** Uses it up, inside the act that relies on it. */ readonly use: (tx: Tx) => Promise<boolean> }
  | { readonly fits: false; readonly clockOffMinutes: number | null };

export async function proveCode(app: AppContext, who: Found, typed: string): Promise<Proof> {
  const digits = /^[\d\s-]+$/u.test(typed.trim());
  if (!digits || typed.replaceAll(/\D/gu, '').length !== 6) return { fits: true, way: 'code', use: (tx) => useCode(tx, app, who, typed) };
  const secret = await readTotp(app.db, app, who);
  if (secret === null) return { fits: false, clockOffMinutes: null };
  const check = checkCode(secret, typed, app.clock.now());
  return check.right ? { fits: true, way: 'totp', use: (tx) => useStep(tx, who, check.step) } : { fits: false, clockOffMinutes: check.clockOffMinutes };
}

export function codeMessage(texts: SignInTexts['second'], proof: Proof): string {
  if (proof.fits) return proof.way === 'totp' ? texts.used : texts.wrong;
  const off = proof.clockOffMinutes;
  if (off === null || off === 0) return texts.wrong;
  return off > 0 ? texts.ahead(off) : texts.behind(-off);
}
