// Passkeys (WebAuthn), always with the device's own check of its holder, so that one of them is enough by itself.
import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { digestsOf, type Found } from './sign-in-name.ts';

const rpOf = ({ config }: AppContext): string => new URL(config.origin).hostname;

export const optionsToUse = (app: AppContext) => generateAuthenticationOptions({ rpID: rpOf(app), userVerification: 'required' });

export async function optionsToAdd(app: AppContext, who: Found, name: string) {
  const known = await app.db.selectFrom('sign_in_passkey').select('credential_id')
    .where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).execute();
  return generateRegistrationOptions({
    rpID: rpOf(app), rpName: 'Netral', userName: name,
    // The device keeps this handle; it is no id of ours, and the same for one person so that a new passkey replaces the old one there.
    userID: Uint8Array.from(digestsOf(app, 'passkey handle', who.personId)[0]),
    attestationType: 'none', excludeCredentials: known.map(({ credential_id: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What a browser posts is checked by the library, field by field; here it only has to be an object with an id. */
function answerOf(posted: string): { readonly id: string } | null {
  try {
    const answer: unknown = JSON.parse(posted);
    return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? { ...answer, id: answer.id } : null;
  } catch {
    return null;
  }
}

export type UsedPasskey = { readonly who: Found; /** Notes the count of the device; false: this answer was taken before. */ readonly use: (tx: Tx) => Promise<boolean> };

export async function checkPasskey(app: AppContext, agencyId: string, posted: string, challenge: string): Promise<UsedPasskey | null> {
  const response = answerOf(posted);
  const row = response === null ? undefined : await readPasskey(app.db, agencyId, response.id);
  if (response === null || row === undefined) return null;
  const checked = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON, expectedChallenge: challenge, expectedOrigin: app.config.origin, expectedRPID: rpOf(app), requireUserVerification: true,
    credential: { id: row.credential_id, publicKey: Uint8Array.from(row.public_key), counter: Number(row.sign_count) },
  }).catch(() => null);
  if (checked === null || !checked.verified) return null;
  const count = String(checked.authenticationInfo.newCounter);
  return {
    who: { agencyId, personId: row.person_id },
    use: async (tx) => {
      const { numUpdatedRows } = await tx.updateTable('sign_in_passkey').set({ sign_count: count })
        .where('agency_id', '=', agencyId).where('id', '=', row.id).where('sign_count', '=', row.sign_count).executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

const readPasskey = (db: Db, agencyId: string, credentialId: string) =>
  db.selectFrom('sign_in_passkey').selectAll().where('agency_id', '=', agencyId).where('credential_id', '=', credentialId).executeTakeFirst();

/** What keeps it; that answers false where this passkey is known already. */
export async function checkNewPasskey(app: AppContext, who: Found, posted: string, challenge: string, today: string): Promise<((tx: Tx) => Promise<boolean>) | null> {
  const response = answerOf(posted);
  if (response === null) return null;
  const checked = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON, expectedChallenge: challenge, expectedOrigin: app.config.origin, expectedRPID: rpOf(app), requireUserVerification: true,
  }).catch(() => null);
  if (checked === null || !checked.verified) return null;
  const { credential } = checked.registrationInfo;
  const row = {
    agency_id: who.agencyId, id: randomId(), person_id: who.personId, credential_id: credential.id, public_key: Buffer.from(credential.publicKey),
    sign_count: String(credential.counter), transports: (credential.transports ?? []).join(','), made_on: today,
  };
  return async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('sign_in_passkey').values(row)
      .onConflict((conflict) => conflict.columns(['agency_id', 'credential_id']).doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  };
}

/** False: the person has no such passkey. */
export async function removePasskey(tx: Tx, who: Found, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in_passkey').where('agency_id', '=', who.agencyId).where('person_id', '=', who.personId).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
