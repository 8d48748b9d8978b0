// A time from outside (RFC 3161), once a day over the newest checkpoint. We send a hash and keep the answer whole;
// whoever doubts it asks openssl, so nothing here judges the signature of the authority.
import { createHash, randomBytes } from 'node:crypto';
import type { AppContext } from '../platform/app-context.ts';
import { todayIn } from '../platform/clock.ts';
import { housekeep } from './housekeep.ts';

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  // All that we write is shorter than 128 bytes, so that one byte says how long it is.
  return Buffer.concat([Buffer.of(tag, content.length), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
const sha256Id = Buffer.from('0609608648016503040201', 'hex');
const yes = Buffer.from('0101ff', 'hex');

/** TimeStampReq: version 1, the hash, a nonce, and the wish that the certificate comes along. */
export function timeRequest(digest: Uint8Array, nonce: Uint8Array): Buffer {
  const imprint = sequence(sequence(sha256Id, Buffer.of(5, 0)), tagged(0x04, digest));
  return sequence(tagged(0x02, Buffer.of(1)), imprint, tagged(0x02, nonce), yes);
}

/** A nonce that is a positive number without leading zeros. */
function newNonce(): Buffer {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/** Whether the answer says "granted" and is about this hash and this request. */
function isGranted(answer: Buffer, digest: Buffer, nonce: Buffer): boolean {
  const status = answer.indexOf(Buffer.from('020100', 'hex'));
  return answer[0] === 0x30 && status > 0 && status < 12 && answer.includes(digest) && answer.includes(nonce);
}

/** False where the authority gave no time; true where one is kept for today, or there is nothing to stamp. */
export async function stampTime(app: Pick<AppContext, 'config' | 'db' | 'clock'>, authority: string): Promise<boolean> {
  const { db, clock, config } = app;
  const day = todayIn(clock, config.timeZone);
  const newest = await db.selectFrom('audit.log_checkpoint').select(['size', 'note']).orderBy('size', 'desc').limit(1).executeTakeFirst();
  const held = await db.selectFrom('audit.log_time').select('day').where('day', '=', day).execute();
  if (newest === undefined || held.length > 0) return true;
  const token = await askTime(authority, createHash('sha256').update(newest.note).digest());
  if (token === null) return false;
  const row = { day, size: newest.size, issuer: authority, token };
  await housekeep(db, 'vouch-log', (tx) => tx.insertInto('audit.log_time').values(row).onConflict((on) => on.doNothing()).execute());
  return true;
}

const longestToken = 65_535;

async function askTime(authority: string, digest: Buffer): Promise<Buffer | null> {
  const nonce = newNonce();
  try {
    const answer = await fetch(authority, {
      method: 'POST', headers: { 'content-type': 'application/timestamp-query' }, body: new Uint8Array(timeRequest(digest, nonce)),
      redirect: 'error', signal: AbortSignal.timeout(20_000),
    });
    const token = Buffer.from(await answer.arrayBuffer());
    return answer.ok && token.length <= longestToken && isGranted(token, digest, nonce) ? token : null;
  } catch (thrown) {
    if (thrown instanceof TypeError || (thrown instanceof DOMException && thrown.name === 'TimeoutError')) return null;
    throw thrown;
  }
}
