// Whether a time token (RFC 3161) is over these bytes and by whom; the time it gives.
import { createHash } from 'node:crypto';
import { oid } from './asn1.ts';
import { checkSignedData, hashNames } from './check-signed-data.ts';
import { algorithmIn, contentOf, membersOf, readDer, readOrNull, tags, timeIn } from './read-asn1.ts';
import { knownAs, type Trust } from './trust.ts';

export type TimeCheck = { readonly at: Date; readonly by: string; readonly known: 'own' | 'outside' };

/** Null where it gives no time that counts. */
export function checkTime(token: Uint8Array, over: Uint8Array, trust: Trust): TimeCheck | null {
  const check = checkSignedData(token, null);
  if (!check.ok || check.found.contentType !== oid.timeStampInfo) return null;
  const info = readOrNull(() => infoIn(check.found.content));
  if (info === null || !createHash(info.hash).update(over).digest().equals(info.digest)) return null;
  const known = knownAs(check.found.signer, check.found.others, 'stamp', info.at, trust);
  if (known === null || (known === 'own' && !check.found.isOurForm)) return null;
  return { at: info.at, by: nameOf(check.found.signer.subject), known };
}

/** TSTInfo (RFC 3161, 2.4.2). */
function infoIn(content: Uint8Array) {
  const [, , imprint, , at] = membersOf(readDer(content), tags.sequence);
  const [algorithm, digest] = membersOf(imprint, tags.sequence);
  return { hash: hashNames[algorithmIn(algorithm)] ?? 'sha256', digest: contentOf(digest, tags.octets), at: timeIn(at) };
}

/** The common name out of what node writes about a certificate, a line for each part. */
export const nameOf = (subject: string): string => /^CN=(.+)$/mu.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ');
