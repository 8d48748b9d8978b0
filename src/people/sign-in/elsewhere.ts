// OpenID Connect, code flow with PKCE, state and nonce. What is looked at afterwards is who the service says it is;
// what that person may do here, it does not decide.
import { createHash } from 'node:crypto';
import * as oidc from 'openid-client';
import { inLang, paths } from '../../paths.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db } from '../../platform/db/db.ts';
import type { ElsewhereSettings } from './elsewhere-settings.ts';
import { findListed } from './recover.ts';
import { findByName, type Found } from './sign-in-name.ts';
import type { Claims, PublicKey } from './signed-token.ts';

const found = new Map<string, Promise<oidc.Configuration>>();

async function serviceOf(settings: ElsewhereSettings): Promise<oidc.Configuration> {
  const known = found.get(settings.issuer + settings.clientId);
  if (known !== undefined) return known;
  const insecure = settings.issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  const asking = oidc.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, { execute: insecure, timeout: 10 });
  found.set(settings.issuer + settings.clientId, asking);
  // A service that was away for a moment is asked again.
  asking.catch(() => found.delete(settings.issuer + settings.clientId));
  return asking;
}

const backAddress = ({ config }: AppContext): string => `${config.origin}${inLang('id', paths.signInElsewhereBack)}`;

export type Expected = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Journey = { readonly address: string; readonly expected: Expected };

export async function beginJourney(app: AppContext, settings: ElsewhereSettings): Promise<Journey> {
  const expected = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const address = oidc.buildAuthorizationUrl(await serviceOf(settings), {
    redirect_uri: backAddress(app), scope: 'openid profile', state: expected.state, nonce: expected.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(expected.verifier), code_challenge_method: 'S256',
    ...(settings.secondFactor?.name === 'acr' ? { acr_values: settings.secondFactor.values.join(' ') } : {}),
  });
  return { address: address.href, expected };
}

/** Throws where anything does not fit: another state or nonce, a used code, a token of somebody else. */
export async function endJourney(app: AppContext, settings: ElsewhereSettings, answer: Readonly<Record<string, string>>, expected: Expected): Promise<Claims> {
  const address = new URL(backAddress(app));
  for (const name of ['code', 'state', 'iss', 'error']) if (answer[name]) address.searchParams.set(name, answer[name]);
  const service = await serviceOf(settings);
  const tokens = await oidc.authorizationCodeGrant(service, address, {
    expectedState: expected.state, expectedNonce: expected.nonce, pkceCodeVerifier: expected.verifier, idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('There is no id token.');
  if (claims[settings.nameClaim] !== undefined) return claims;
  // How somebody signed in is said in the token about this sign-in and nowhere else.
  return { ...(await oidc.fetchUserInfo(service, tokens.access_token, claims.sub)), iss: claims.iss, sub: claims.sub, acr: claims['acr'], amr: claims['amr'] };
}

/** Whether the service says that two factors were shown, in the words that the operator named. */
export function vouchesForSecond({ secondFactor }: ElsewhereSettings, claims: Claims): boolean {
  if (secondFactor === null) return false;
  const said = [claims[secondFactor.name]].flat();
  return secondFactor.values.some((value) => said.includes(value));
}

/** Where somebody ends the session that they have at the service itself; null where it offers no such page. */
export async function endAddress({ config }: Pick<AppContext, 'config'>, settings: ElsewhereSettings, back: string): Promise<string | null> {
  const service = await serviceOf(settings);
  if (service.serverMetadata().end_session_endpoint === undefined) return null;
  return oidc.buildEndSessionUrl(service, { post_logout_redirect_uri: `${config.origin}${back}` }).href;
}

const keysFound = new Map<string, { readonly keys: readonly PublicKey[]; readonly askedAt: number }>();
const keysSeconds = 60;

/** The keys with which the service signs. `fresh`: asked again, though at most once a minute, whoever makes us ask. */
export async function keysOfService(settings: ElsewhereSettings, which: 'known' | 'fresh'): Promise<readonly PublicKey[]> {
  const known = keysFound.get(settings.issuer);
  if (known !== undefined && (which === 'known' || performance.now() - known.askedAt < keysSeconds * 1000)) return known.keys;
  const address = (await serviceOf(settings)).serverMetadata().jwks_uri;
  if (address === undefined) return [];
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  const { keys } = (await answer.json()) as { readonly keys?: unknown };
  // A service in trouble answers something else; what was known before goes on holding.
  if (!answer.ok || !Array.isArray(keys)) throw new TypeError('the service published no keys');
  keysFound.set(settings.issuer, { keys: keys as readonly PublicKey[], askedAt: performance.now() });
  return keys as readonly PublicKey[];
}

/**
 * The service's own name of the person; it stays when the e-mail changes. Hashed, because it is long and its letters count, while
 * names that people type are cut and written small: two people of the service must never become one here.
 */
export const subjectOf = ({ iss, sub }: Readonly<Record<'iss' | 'sub', unknown>> | Claims): string =>
  `subject ${createHash('sha256').update(JSON.stringify([String(iss), String(sub)])).digest('hex')}`;

/** The one of this agency whom the claims name; first by the service's own subject, then by the number or address. */
export async function personOf(db: Db, app: AppContext, agencyId: string, settings: ElsewhereSettings, claims: Claims): Promise<Found | null> {
  const { agencyClaim, nameClaim } = settings;
  if (agencyClaim !== null && claims[agencyClaim.name] !== agencyClaim.value) return null;
  const bySubject = await findByName(db, app, agencyId, subjectOf(claims));
  if (bySubject !== null) return bySubject;
  // An address that the service has not checked is whatever somebody typed there.
  if (nameClaim === 'email' && claims['email_verified'] === false) return null;
  const name = claims[nameClaim];
  return typeof name === 'string' && name.trim() !== '' ? findListed(db, app, agencyId, name) : null;
}
