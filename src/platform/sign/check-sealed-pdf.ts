// Whether a PDF is as it was sealed, by whom and when: decided from its bytes and the published certificates.
import { oid } from './asn1.ts';
import { checkSignedData } from './check-signed-data.ts';
import { checkTime, nameOf } from './check-time.ts';
import { findSignature } from './pdf-signature.ts';
import type { SealCheck } from './sealer.ts';
import { knownAs, type Trust } from './trust.ts';

export function checkSealedPdf(pdf: Uint8Array, trust: Trust): SealCheck {
  const search = findSignature(pdf);
  if (search.found === null) return { ok: false, why: search.near ? 'changed' : search.misplaced ? 'misplaced' : 'not_sealed' };
  const { signature, signed, added, isOurForm } = search.found;
  const check = checkSignedData(signature, signed);
  // The gap lies in the file like the rest: digits that are no signature were put there by a change.
  if (!check.ok) return { ok: false, why: check.why === 'signature' ? 'signature' : added > 0 && check.why === 'changed' ? 'misplaced' : 'changed' };
  const { found } = check;
  if (found.contentType !== oid.data || found.timeToken === null) return { ok: false, why: 'time' };
  const time = checkTime(found.timeToken, found.signature, trust);
  if (time === null) return { ok: false, why: 'time' };
  const known = knownAs(found.signer, found.others, 'seal', time.at, trust);
  if (known === null) return { ok: false, why: 'unknown_signer' };
  if (known === 'own' && !(isOurForm && found.isOurForm)) return { ok: false, why: 'changed' };
  if (added > 0) return { ok: false, why: 'added_to' };
  return { ok: true, signer: nameOf(found.signer.subject), at: time.at.toISOString(), timeBy: time.by, known, timeKnown: time.known };
}
