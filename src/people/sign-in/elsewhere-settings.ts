// The sign-on service of the province, as the operator names it.
import * as v from 'valibot';
import type { Config } from '../../platform/config.ts';
import { Problem } from '../../platform/errors.ts';

export type ElsewhereSettings = {
  /** As people know it, for the button. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds a name we know: NIP, NRK or the official address. */
  readonly nameClaim: string;
  /** A claim that must have this value, where one service serves several agencies. */
  readonly agencyClaim: { readonly name: string; readonly value: string } | null;
  /** What the service says of a sign-in for which two factors were shown; null: it vouches for none. */
  readonly secondFactor: SecondFactorClaim | null;
};

/** One of these values, in `acr` as a word, in `amr` as one of a list. */
export type SecondFactorClaim = { readonly name: 'acr' | 'amr'; readonly values: readonly string[] };

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const local = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/u;
const schema = v.object({
  NETRAL_OIDC_ISSUER: v.pipe(text, v.url(), v.check((url) => url.startsWith('https://') || local.test(url))),
  NETRAL_OIDC_NAME: text,
  NETRAL_OIDC_CLIENT_ID: text,
  NETRAL_OIDC_CLIENT_SECRET: text,
  NETRAL_OIDC_NAME_CLAIM: v.optional(text, 'nip'),
  NETRAL_OIDC_AGENCY_CLAIM: v.optional(v.pipe(text, v.regex(/^[^=]+=.+$/u))),
  NETRAL_OIDC_SECOND_FACTOR: v.optional(v.pipe(text, v.regex(/^(acr|amr)=[^\s,]+(,[^\s,]+)*$/u))),
});

/** Null: nothing is set, so nothing is offered. Half a setting stops the start. */
export function elsewhereFrom(env: Readonly<Record<string, string | undefined>>): ElsewhereSettings | null {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name.startsWith('NETRAL_OIDC_') && value !== undefined && value !== ''));
  if (Object.keys(given).length === 0) return null;
  const parsed = v.safeParse(schema, given);
  if (!parsed.success) {
    const at = v.getDotPath(parsed.issues[0]) ?? 'NETRAL_OIDC_ISSUER';
    throw new Problem('bad-setting', `${at} is missing or wrong; docs/how-to/connect-sso.md says what it must be.`);
  }
  const found = parsed.output;
  const [name = '', ...value] = (found.NETRAL_OIDC_AGENCY_CLAIM ?? '').split('=');
  return {
    name: found.NETRAL_OIDC_NAME, issuer: found.NETRAL_OIDC_ISSUER, clientId: found.NETRAL_OIDC_CLIENT_ID, clientSecret: found.NETRAL_OIDC_CLIENT_SECRET,
    nameClaim: found.NETRAL_OIDC_NAME_CLAIM, agencyClaim: name === '' ? null : { name, value: value.join('=') },
    secondFactor: secondFactorFrom(found.NETRAL_OIDC_SECOND_FACTOR),
  };
}

function secondFactorFrom(setting: string | undefined): SecondFactorClaim | null {
  if (setting === undefined) return null;
  const at = setting.indexOf('=');
  return { name: setting.startsWith('acr') ? 'acr' : 'amr', values: setting.slice(at + 1).split(',') };
}

const bound = new WeakMap<object, ElsewhereSettings>();

/** Bound to the settings at the start, once; what is not bound is not offered. */
export function bindElsewhere(config: Config, settings: ElsewhereSettings | null): void {
  if (settings !== null) bound.set(config, settings);
}

export const elsewhereOf = (config: Config): ElsewhereSettings | null => bound.get(config) ?? null;
