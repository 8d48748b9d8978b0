// What somebody gets at once, before the day is sealed: a text with a block that the key of the seal has signed. It says that
// the service took this pledge; the file of the next morning proves it to anybody, without the service's word.
import { sign, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { canonicalJson, fromBase64Url, toBase64Url } from '../../../../packages/proof/index.ts';
import { utf8 } from '../../../../packages/proof/bytes.ts';
import { commitPerson, hashOfPledgeWords, parsePledgeRecord, saltBytes, type PledgePerson, type PledgeRecord } from '../../../../packages/proof/pledge/record.ts';
import { knownAs, type Trust } from '../../../platform/sign/trust.ts';
import * as v from 'valibot';

export type Receipt = { /** When it was given out (ISO 8601, UTC); the key that signed it was in use then. */ readonly issuedAt: string; readonly record: PledgeRecord; readonly person: PledgePerson; readonly salt: string; readonly words: string };

const [begin, end] = ['-----BEGIN NETRAL PLEDGE RECEIPT-----', '-----END NETRAL PLEDGE RECEIPT-----'];
const mark = 'netral pledge receipt 1\n';
const lineLength = 64;

type Key = { readonly key: KeyObject; readonly certificate: Uint8Array };

export const isReceipt = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(begin);

/** The block below the words of the receipt. */
export function receiptBlock(receipt: Receipt, { key, certificate }: Key): string {
  const body = canonicalJson(receipt);
  const signature = sign('sha256', Buffer.from(mark + body), { key, dsaEncoding: 'ieee-p1363' });
  const whole = toBase64Url(utf8(canonicalJson({ body, certificate: toBase64Url(certificate), signature: toBase64Url(signature) })));
  return [begin, ...(whole.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? []), end, ''].join('\n');
}

export type ReceiptCheck =
  | { readonly verdict: 'genuine'; readonly receipt: Receipt; readonly signer: string }
  | { readonly verdict: 'not_genuine'; readonly why: 'signature' | 'unknown_signer' | 'content' }
  | { readonly verdict: 'not_readable' };

const envelope = v.strictObject({ body: v.string(), certificate: v.string(), signature: v.string() });
const content = v.strictObject({
  issuedAt: v.pipe(v.string(), v.isoTimestamp()), record: v.looseObject({}),
  person: v.strictObject({ name: v.string(), post: v.string(), unit: v.string() }), salt: v.string(), words: v.string(),
});

function receiptIn(body: string): Receipt | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), content), body);
  const record = read.success ? parsePledgeRecord(utf8(JSON.stringify(read.output.record))) : null;
  return read.success && record !== null ? { ...read.output, record } : null;
}

export function checkReceipt(text: string, trust: Trust): ReceiptCheck {
  const digits = text.slice(text.indexOf(begin) + begin.length, Math.max(0, text.indexOf(end))).replaceAll(/\s/gu, '');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), envelope), Buffer.from(fromBase64Url(digits) ?? []).toString('latin1'));
  if (!read.success) return { verdict: 'not_readable' };
  const receipt = receiptIn(read.output.body);
  const certificate = certificateIn(fromBase64Url(read.output.certificate));
  if (receipt === null || certificate === null) return { verdict: 'not_readable' };
  const signature = fromBase64Url(read.output.signature) ?? new Uint8Array();
  if (!verify('sha256', Buffer.from(mark + read.output.body), { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' }, signature)) return { verdict: 'not_genuine', why: 'signature' };
  if (knownAs(certificate, [], 'seal', new Date(receipt.issuedAt), trust) !== 'own') return { verdict: 'not_genuine', why: 'unknown_signer' };
  return holds(receipt) ? { verdict: 'genuine', receipt, signer: certificate.subject } : { verdict: 'not_genuine', why: 'content' };
}

/** Our own key signs only what fits; a receipt that does not is somebody's misuse of it. */
const holds = ({ record, person, salt, words }: Receipt): boolean =>
  commitPerson(fromBase64Url(salt) ?? new Uint8Array(saltBytes), person) === record.person && hashOfPledgeWords(words) === record.version;

function certificateIn(der: Uint8Array | null): X509Certificate | null {
  try {
    const certificate = der === null ? null : new X509Certificate(der);
    // Ours are of this kind; others node:crypto refuses by throwing when it is given a hash.
    return certificate?.publicKey.asymmetricKeyType === 'ec' ? certificate : null;
  } catch (thrown) {
    if (thrown instanceof Error) return null;
    throw thrown;
  }
}
