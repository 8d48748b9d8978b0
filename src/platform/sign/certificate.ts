// Certificates (RFC 5280) of our own small authority: one for itself, one to seal with, one to stamp times with.
import { hash, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { bigNumber, bits, certificateTime, number, objectId, octets, oid, sequence, setOf, tagged, withTag, words, yes, type Piece } from './asn1.ts';
import { nameAndNumberOf } from './name-and-number.ts';

export type CertificatePurpose = 'authority' | 'seal' | 'stamp';

export type Issuer = { readonly certificate: Uint8Array; readonly key: KeyObject };

type Wanted = {
  readonly purpose: CertificatePurpose;
  /** Who it is: the service, and what the key does there. */
  readonly subject: { readonly organisation: string; readonly name: string };
  /** The private half; its public half is certified. */
  readonly key: KeyObject;
  /** Null: it certifies itself. */
  readonly issuer: Issuer | null;
  readonly from: Date;
  readonly until: Date;
};

export function makeCertificate({ purpose, subject, key, issuer, from, until }: Wanted): Uint8Array {
  const publicKey = publicDer(key);
  const name = nameOf(subject);
  const issuerKey = issuer === null ? publicKey : publicDer(issuer.key);
  const algorithm = sequence(objectId(oid.ecdsaSha256));
  const body = sequence(
    tagged(0, number(2)),
    bigNumber(newSerial()),
    algorithm,
    issuer === null ? name : nameAndNumberOf(issuer.certificate).subject,
    sequence(certificateTime(from), certificateTime(until)),
    name,
    publicKey,
    tagged(3, sequence(
      ...usageOf(purpose),
      extension(oid.subjectKey, octets(keyId(publicKey))),
      extension(oid.authorityKey, sequence(withTag(octets(keyId(issuerKey)), 0x80))),
    )),
  );
  return sequence(body, algorithm, bits(sign('sha256', body, issuer?.key ?? key)));
}

const nameOf = ({ organisation, name }: Wanted['subject']): Piece => sequence(
  setOf(sequence(objectId(oid.organisation), words(organisation))),
  setOf(sequence(objectId(oid.commonName), words(name))),
);

function usageOf(purpose: CertificatePurpose): Piece[] {
  // Bits from the left: digitalSignature, nonRepudiation; keyCertSign and cRLSign are the sixth and seventh.
  if (purpose === 'authority') return [criticalExtension(oid.basicConstraints, sequence(yes(), number(0))), criticalExtension(oid.keyUsage, bits(Uint8Array.of(0x06), 1))];
  if (purpose === 'seal') return [criticalExtension(oid.keyUsage, bits(Uint8Array.of(0xc0), 6))];
  return [criticalExtension(oid.keyUsage, bits(Uint8Array.of(0x80), 7)), criticalExtension(oid.extendedUsage, sequence(objectId(oid.timeStamping)))];
}

const extension = (id: string, value: Piece): Piece => sequence(objectId(id), octets(value));
const criticalExtension = (id: string, value: Piece): Piece => sequence(objectId(id), yes(), octets(value));

const publicDer = (key: KeyObject): Uint8Array => new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }));
const keyId = (publicKey: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', publicKey, 'buffer').subarray(0, 20));

/** Positive and without a leading zero, so that it has one spelling. */
export function newSerial(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return new Uint8Array(bytes);
}
