// OpenID Connect Back-Channel Logout 1.0: who signs out at the service of the agency, or is put out there, is signed out
// here as well. The service calls by itself, so it proves itself by its signature; it has no cookie and no form of ours.
import * as v from 'valibot';
import { act, done, refused } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { NotFound } from '../../platform/errors.ts';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { jsonReply, type Reply } from '../../platform/http/reply.ts';
import { agencyOf, type SignInAgency } from '../session/agency-of.ts';
import { asPerson } from '../session/open-session.ts';
import { elsewhereOf, type ElsewhereSettings } from './elsewhere-settings.ts';
import { keysOfService, subjectOf } from './elsewhere.ts';
import { findByName } from './sign-in-name.ts';
import { readSigned, type Claims } from './signed-token.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** A token that was kept back, or sent again later, ends nothing. */
const longestAgeSeconds = 300;
/** By so much the clocks of two services may differ. */
const clockSeconds = 60;

/** The service must name the person (`sub`): which of its own sessions somebody came from (`sid`) is not kept here. */
const logoutToken = v.looseObject({
  iss: v.string(), sub: v.pipe(v.string(), v.minLength(1)), jti: v.string(), iat: v.number(), exp: v.optional(v.number()),
  aud: v.union([v.string(), v.array(v.string())]),
  events: v.looseObject({ [event]: v.looseObject({}) }),
  nonce: v.optional(v.never()),
});

type LogoutToken = v.InferOutput<typeof logoutToken>;

export function judged(claims: Claims | null, { issuer, clientId }: ElsewhereSettings, nowSeconds: number): LogoutToken | null {
  const read = v.safeParse(logoutToken, claims);
  if (!read.success) return null;
  const { iss, aud, iat, exp } = read.output;
  const forUs = iss === issuer && [aud].flat().includes(clientId);
  // One from later would go on ending sessions that have not begun yet.
  const inTime = nowSeconds - iat <= longestAgeSeconds && iat - nowSeconds <= clockSeconds && (exp === undefined || nowSeconds <= exp + clockSeconds);
  return forUs && inTime ? read.output : null;
}

export async function endFromElsewhere({ app, host, form }: EntranceRequest): Promise<Reply> {
  const settings = elsewhereOf(app.config);
  if (settings === null) throw new NotFound();
  const agency = await agencyOf(app.db, host);
  const claims = agency === null ? null : await signedClaims(settings, form['logout_token'] ?? '');
  const token = judged(claims, settings, app.clock.now().getTime() / 1000);
  if (agency === null || token === null) return jsonReply(400, { error: 'invalid_request' });
  await endSessions(app, agency, token);
  // The same answer for somebody who is nobody here: the service need not know whom we know.
  return jsonReply(200, {});
}

async function signedClaims(settings: ElsewhereSettings, token: string): Promise<Claims | null> {
  if (token === '') return null;
  const claims = readSigned(token, await keysOfService(settings, 'known').catch(() => []));
  // The service may have changed its keys since we asked.
  return claims ?? readSigned(token, await keysOfService(settings, 'fresh').catch(() => []));
}

/** All sessions of the person that began before the token, in whichever way: an account that is closed there stays out here. */
async function endSessions(app: AppContext, agency: SignInAgency, token: LogoutToken): Promise<void> {
  const who = await findByName(app.db, app, agency.id, subjectOf(token));
  if (who === null) return;
  const person = { id: who.personId, agencyId: agency.id, timeZone: agency.timeZone };
  const before = new Date((token.iat + clockSeconds) * 1000);
  await act<void, 'none'>(app.db, asPerson(person), 'session.ended-elsewhere', { kind: 'person', id: person.id }, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('office_session')
      .where('agency_id', '=', agency.id).where('person_id', '=', person.id).where('began_at', '<=', before).executeTakeFirst();
    return numDeletedRows > 0n ? done(undefined, { sessions: Number(numDeletedRows) }) : refused('none');
  }, app.clock);
}
