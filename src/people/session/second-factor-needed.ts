// Whoever holds a sensitive role must have shown two things, or one that is two by itself. Whoever has only a password
// is led to add a second one first; rights that were given meanwhile are asked for at the next page.
import type { AppContext } from '../../platform/app-context.ts';
import { ruleOf, type Role } from '../grants/roles.ts';
import { elsewhereOf } from '../sign-in/elsewhere-settings.ts';
import { factorsOf, hasSecond } from '../sign-in/factors.ts';
import type { SignInAgency } from './agency-of.ts';
import type { Way } from './session.ts';

export const wantsSecondFactor = (held: readonly Role[]): boolean => held.some((role) => ruleOf(role).sensitive);

export type ShownBy = { readonly personId: string; readonly way: string };

/** Asked only for holders of a sensitive role: everybody else costs no look at their ways. */
export async function lacksFactor(app: AppContext, agency: Pick<SignInAgency, 'id' | 'fictitious'>, { personId, way }: ShownBy, held: readonly Role[]): Promise<boolean> {
  if (!wantsSecondFactor(held) || isEnough(app, agency, way)) return false;
  // Signed in before the second one was added; the next time it is asked for.
  return !hasSecond(await factorsOf(app.db, { agencyId: agency.id, personId }));
}

function isEnough({ config }: AppContext, { fictitious }: Pick<SignInAgency, 'fictitious'>, way: string): boolean {
  switch (way as Way) {
    case 'totp': case 'code': case 'passkey': return true;
    // A service that is never asked about a second factor vouches for none.
    case 'elsewhere': return (elsewhereOf(config)?.secondFactor ?? null) !== null;
    // The printed links of the demonstration open only what is made up.
    case 'link': return fictitious;
    default: return false;
  }
}
