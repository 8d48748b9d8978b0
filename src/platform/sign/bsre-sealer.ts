// Seals and signatures by a certification body through the eSign client service that the agency hosts (version 2, JSON over
// HTTP). Passphrases and one-time codes pass through memory only: they are in no message, log line, queue or file of ours.
// Known only from public descriptions; what a body of one's own answers must be tried before it is relied on.
import * as v from 'valibot';
import { Problem } from '../errors.ts';
import { checkSealedPdf } from './check-sealed-pdf.ts';
import { SealRefused, type Sealer, type SealRequest, type SignerStatus } from './sealer.ts';
import type { Trust } from './trust.ts';

export type BsreOptions = {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Of the agency's electronic seal. */
  readonly subscriber: string;
  /** Asked for each seal: from the officer who holds it. */
  readonly oneTimeCode: () => Promise<string>;
  /** With the root of the body, and the subject of the agency's seal. */
  readonly trust: Trust;
  readonly timeoutMs?: number;
};

/** Who signs for themselves: by mail address or identity number, with a passphrase or a one-time code. */
export type BsreSigner = { readonly as: { readonly nik: string } | { readonly email: string }; readonly secret: { readonly passphrase: string } | { readonly totp: string } };

export type BsreSealer = Sealer & {
  readonly kind: 'bsre';
  /** Has a one-time code sent to whoever holds the seal. */
  readonly requestCode: (files: number) => Promise<void>;
  readonly signPdf: (pdf: Uint8Array, request: SealRequest, signer: BsreSigner) => Promise<Uint8Array>;
  readonly userStatus: (as: BsreSigner['as']) => Promise<SignerStatus>;
};

const files = v.object({ file: v.pipe(v.array(v.pipe(v.string(), v.base64())), v.length(1)) });
const status = v.object({ status: v.string() });

export function bsreSealer(options: BsreOptions): BsreSealer {
  const call = callerOf(options);
  const sealedBy = async (path: string, pdf: Uint8Array, reason: string, who: Readonly<Record<string, string>>): Promise<Uint8Array> => {
    const answer = await call(path, { ...who, signatureProperties: [{ tampilan: 'INVISIBLE', reason }], file: [Buffer.from(pdf).toString('base64')] }, files);
    return continuing(pdf, Buffer.from(answer.file[0] ?? '', 'base64'));
  };
  return {
    kind: 'bsre',
    sealPdf: async (pdf, { reason }) => {
      const sealed = await sealedBy('/api/v2/seal/pdf', pdf, reason, { idSubscriber: options.subscriber, totp: await options.oneTimeCode() });
      // What we could not show to anybody else as sealed is no seal.
      if (!checkSealedPdf(sealed, options.trust).ok) throw new SealRefused('answer_shape', null);
      return sealed;
    },
    signPdf: (pdf, { reason }, { as, secret }) => sealedBy('/api/v2/sign/pdf', pdf, reason, { ...as, ...secret }),
    verifyPdf: (pdf) => Promise.resolve(checkSealedPdf(pdf, options.trust)),
    requestCode: async (count) => {
      await call('/api/v2/seal/get/totp', { idSubscriber: options.subscriber, data: count }, v.unknown());
    },
    userStatus: async (as) => {
      const answer = await call('/api/v2/user/check/status', { ...as }, status);
      return answer.status === 'ISSUE' ? 'may_sign' : answer.status === '' ? 'unknown' : 'may_not_sign';
    },
  };
}

/** The body appends its signature: what we sent must stand unchanged before it. */
function continuing(sent: Uint8Array, answered: Uint8Array): Uint8Array {
  if (answered.length <= sent.length || Buffer.compare(answered.subarray(0, sent.length), sent) !== 0) throw new SealRefused('answer_shape', null);
  return new Uint8Array(answered);
}

type Call = <Output>(path: string, body: Readonly<Record<string, unknown>>, shape: v.GenericSchema<unknown, Output>) => Promise<Output>;

function callerOf({ address, user, password, timeoutMs = 60_000 }: BsreOptions): Call {
  const base = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(base.hostname);
  if (base.protocol !== 'https:' && !isHere) throw new Problem('bad-setting', 'The address of the eSign client service must begin with https://, because passphrases are sent to it.');
  const authorization = `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
  return async (path, body, shape) => {
    const answer = await send(new URL(path, base), { authorization, body: JSON.stringify(body), timeoutMs });
    if (answer.status === 401 || answer.status === 403) throw new SealRefused('credentials', answer.status);
    if (answer.status !== 200) throw new SealRefused('refused', answer.status);
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), answer.text);
    if (!read.success) throw new SealRefused('answer_shape', answer.status);
    return read.output;
  };
}

type Sent = { readonly authorization: string; readonly body: string; readonly timeoutMs: number };

const longestAnswer = 40_000_000;

// What is thrown on the way is not handed on as a cause: nobody has promised that no header or body stands in it.
async function send(url: URL, { authorization, body, timeoutMs }: Sent): Promise<{ status: number; text: string }> {
  try {
    const answer = await fetch(url, {
      method: 'POST', headers: { authorization, 'content-type': 'application/json', accept: 'application/json' }, body,
      redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
    });
    if (Number(answer.headers.get('content-length') ?? 0) > longestAnswer) throw new SealRefused('answer_shape', answer.status);
    return { status: answer.status, text: await answer.text() };
  } catch (thrown) {
    if (thrown instanceof TypeError || (thrown instanceof DOMException && thrown.name === 'TimeoutError')) throw new SealRefused('unreachable', null);
    throw thrown;
  }
}
