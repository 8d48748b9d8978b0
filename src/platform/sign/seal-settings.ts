// Who outside may stamp and seal for this installation, from the file that NETRAL_SEAL names (docs/how-to/pledges.md shows one).
// It holds a password, so nothing of what stands in it is ever repeated in a sentence or a log line.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import type { PublishedCertificates } from './trust.ts';

export type ESign = { readonly address: string; readonly user: string; readonly password: string; readonly subscriber: string };

export type SealSettings = {
  /** All that ever stamped or sealed: a seal of last year is checked against this list. */
  readonly outside: PublishedCertificates['outside'];
  /** Address of a time authority (RFC 3161); null: our own. */
  readonly time: string | null;
  /** The eSign client service that seals the sheet of a day; null: we do. */
  readonly esign: ESign | null;
};

export const ownSeals: SealSettings = { outside: [], time: null, esign: null };

const line = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(500, 'is too long'));

/** PEM as an authority gives it out, or DER in base64; kept as the latter. */
const root = v.pipe(
  v.string(),
  v.transform((text) => text.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----|\s/gu, '')),
  v.check(isAuthority, 'must be the certificate of an authority, as PEM or as base64'),
);

const address = v.pipe(v.string(), v.check((text) => /^https?:\/\//u.test(text) && URL.canParse(text), 'must begin with https:// or http://'));
const safeAddress = v.pipe(address, v.check((text) => text.startsWith('https:') || isHere(text), 'must begin with https://, because passwords are sent to it'));

const sealFile = v.pipe(
  v.strictObject({
    outside: v.pipe(v.array(v.strictObject({ name: line, certificate: root, seals: v.array(line) })), v.minLength(1, 'must name at least one authority')),
    time: v.optional(v.nullable(address), null),
    esign: v.optional(v.nullable(v.strictObject({ address: safeAddress, user: line, password: line, subscriber: line })), null),
  }),
  v.forward(v.partialCheck([['outside'], ['esign']], ({ outside, esign }) => esign === null || outside.some(({ seals }) => seals.length > 0), 'must name in "seals" the subject that seals through "esign"'), ['outside']),
);

export async function readSealSettings({ sealPath }: Pick<Config, 'sealPath'>): Promise<SealSettings> {
  if (sealPath === null) return ownSeals;
  const text = await readFile(sealPath, 'utf8').catch((thrown: unknown) => {
    throw badFile(sealPath, 'cannot be read', { cause: thrown });
  });
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) throw badFile(sealPath, 'is not JSON');
  const read = v.safeParse(sealFile, json.output);
  if (read.success) return read.output;
  throw badFile(sealPath, wrongIn(read.issues[0]));
}

/** Our own words about a value, or which kind of value was expected; never the value. */
function wrongIn(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'the whole';
  if (issue.kind !== 'schema') return `is wrong at ${field}: it ${issue.message}`;
  if (issue.expected === 'never') return `is wrong at ${field}: there is no such field`;
  return `is wrong at ${field}: ${issue.received === 'undefined' ? 'it is missing' : `${issue.expected ?? 'something else'} is expected`}`;
}

const badFile = (path: string, what: string, options?: ErrorOptions): Problem =>
  new Problem('bad-setting', `The file of NETRAL_SEAL (${path}) ${what}; docs/how-to/pledges.md shows one.`, options);

function isAuthority(base64: string): boolean {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64')).ca;
  } catch (thrown) {
    if (thrown instanceof Error) return false;
    throw thrown;
  }
}

const isHere = (text: string): boolean => URL.canParse(text) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(text).hostname);

const known = new WeakMap<Pick<Config, 'sealPath'>, Promise<SealSettings>>();

/** Read once for a running program. */
export function sealSettingsOf(config: Pick<Config, 'sealPath'>): Promise<SealSettings> {
  const held = known.get(config) ?? readSealSettings(config);
  known.set(config, held);
  return held;
}
