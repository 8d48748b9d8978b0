// By which name and number a certificate is known, as bytes, out of its first fields (RFC 5280, 4.1).
import { membersOf, readDer, tags } from './read-asn1.ts';

export type NameAndNumber = { readonly issuer: Uint8Array; readonly serialNumber: Uint8Array; readonly subject: Uint8Array };

const versionTag = tags.context0;

/** Each with its head. Throws `NotDer` for what is no certificate. */
export function nameAndNumberOf(certificate: Uint8Array): NameAndNumber {
  const [body] = membersOf(readDer(certificate), tags.sequence);
  const fields = membersOf(body, tags.sequence).filter(({ tag }, at) => at > 0 || tag !== versionTag);
  const [serialNumber, , issuer, , subject] = fields;
  membersOf(issuer, tags.sequence);
  membersOf(subject, tags.sequence);
  return { issuer: issuer?.bytes ?? new Uint8Array(), serialNumber: serialNumber?.bytes ?? new Uint8Array(), subject: subject?.bytes ?? new Uint8Array() };
}
