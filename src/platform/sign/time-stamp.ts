// Time stamps (RFC 3161). Our own authority runs inside the program: its stamp is our word, no more, and shows in which order
// things were sealed. One outside, asked over HTTP, is somebody else's word.
import { hash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { bigNumber, number, objectId, octets, oid, sequence, time, yes, type Piece } from './asn1.ts';
import { newSerial } from './certificate.ts';
import { contentOf, membersOf, readDer, readOrNull, tags } from './read-asn1.ts';
import { signData, writeSignedData, type Signer } from './signed-data.ts';

/** Gives a token over these bytes. */
export type TimeAuthority = { readonly stamp: (over: Uint8Array) => Promise<Uint8Array> };

export class NoTime extends Error {
  override readonly name = 'NoTime';
}

/** Netral's own arc would have to be registered; this one (RFC 3628, baseline policy) says what the stamp claims. */
const policy = '0.4.0.2023.1.1';

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

export const ownTimeAuthority = (signer: Signer, clock: Clock): TimeAuthority => ({
  stamp: (over) => Promise.resolve(timeToken(sha256(over), signer, clock.now())),
});

export function timeToken(digest: Uint8Array, signer: Signer, now: Date): Uint8Array {
  const info = sequence(
    number(1), objectId(policy), imprint(digest),
    bigNumber(newSerial()), time(wholeSecond(now)), accuracy(),
  );
  const signed = signData(oid.timeStampInfo, info, signer);
  return writeSignedData({ ...signed, content: info, timeToken: null });
}

const accuracy = (): Piece => sequence(number(1));
const wholeSecond = (now: Date): Date => new Date(Math.floor(now.getTime() / 1000) * 1000);

const longestAnswer = 65_535;

/** Sends the hash and keeps the token; whether the token is good, the check of the seal says. Throws `NoTime`. */
export const outsideTimeAuthority = (address: string, timeoutMs = 20_000): TimeAuthority => ({
  stamp: async (over) => {
    const { bytes, nonce } = timeRequest(sha256(over));
    const answer = await post(address, bytes, timeoutMs);
    const token = tokenIn(answer);
    if (token === null) throw new NoTime('The time authority gave no time.');
    if (!Buffer.from(token).includes(sha256(over)) || !Buffer.from(token).includes(nonce)) throw new NoTime('The time authority answered another request.');
    return token;
  },
});

async function post(address: string, body: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
  try {
    const answer = await fetch(address, {
      method: 'POST', headers: { 'content-type': 'application/timestamp-query' }, body: new Uint8Array(body),
      redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok && bytes.length <= longestAnswer) return bytes;
  } catch (thrown) {
    if (!(thrown instanceof TypeError) && !(thrown instanceof DOMException && thrown.name === 'TimeoutError')) throw thrown;
    throw new NoTime('The time authority cannot be reached.', { cause: thrown });
  }
  throw new NoTime('The time authority refused the request.');
}

/** With a nonce, and the wish that the certificate comes along. */
function timeRequest(digest: Uint8Array): { bytes: Uint8Array; nonce: Buffer } {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return { bytes: sequence(number(1), imprint(digest), bigNumber(nonce), yes()), nonce };
}

const imprint = (digest: Uint8Array): Piece => sequence(sequence(objectId(oid.sha256)), octets(digest));

/** Granted, or granted with changes. */
const granted = new Set([0, 1]);

const tokenIn = (answer: Uint8Array): Uint8Array | null => readOrNull(() => {
  const [status, token] = membersOf(readDer(answer), tags.sequence);
  const [code = -1, ...more] = contentOf(membersOf(status, tags.sequence)[0], tags.number);
  return more.length === 0 && granted.has(code) && token !== undefined ? token.bytes : null;
});
