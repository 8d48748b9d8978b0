// OpenID Connect, code flow with PKCE, state and nonce. What is looked at afterwards is who the service says it is;
// what that person may do here, it does not decide.
import * as oidc from 'openid-client';
import { inLang, paths } from '../../paths.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db } from '../../platform/db/db.ts';
import type { ElsewhereSettings } from './elsewhere-settings.ts';
import { findListed } from './recover.ts';
import { findByName, type Found } from './sign-in-name.ts';

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
  });
  return { address: address.href, expected };
}

export type Claims = Readonly<Record<string, unknown>>;

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
  return { ...(await oidc.fetchUserInfo(service, tokens.access_token, claims.sub)), iss: claims.iss, sub: claims.sub };
}

/** The service's own name of the person; it stays when the e-mail changes. */
export const subjectOf = ({ iss, sub }: Claims): string => `${String(iss)} ${String(sub)}`;

/** The one of this agency whom the claims name; first by the service's own subject, then by the number or address. */
export async function personOf(db: Db, app: AppContext, agencyId: string, settings: ElsewhereSettings, claims: Claims): Promise<Found | null> {
  const { agencyClaim, nameClaim } = settings;
  if (agencyClaim !== null && claims[agencyClaim.name] !== agencyClaim.value) return null;
  const bySubject = await findByName(db, app, agencyId, subjectOf(claims));
  if (bySubject !== null) return bySubject;
  const name = claims[nameClaim];
  return typeof name === 'string' && name.trim() !== '' ? findListed(db, app, agencyId, name) : null;
}
