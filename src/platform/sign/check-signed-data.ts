// Reads a CMS SignedData with one signer and says whether its signature is good. Whose it is, `trust.ts` decides.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { oid, withTag } from './asn1.ts';
import { nameAndNumberOf } from './name-and-number.ts';
import { algorithmIn, contentOf, membersOf, NotDer, objectIdIn, readDer, readOrNull, tags, type Read } from './read-asn1.ts';
import { writeSignedData, type SignedParts } from './signed-data.ts';

export type SignatureFound = {
  readonly signer: X509Certificate;
  /** The other certificates that came along. */
  readonly others: readonly X509Certificate[];
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly signature: Uint8Array;
  readonly timeToken: Uint8Array | null;
  /** Written again from its parts it is the same, byte for byte: nothing stands in it that nobody checked. */
  readonly isOurForm: boolean;
};

export type SignatureCheck = { readonly ok: true; readonly found: SignatureFound } | { readonly ok: false; readonly why: 'shape' | 'changed' | 'signature' };

/** `detached`: the signed bytes where they do not stand inside. */
export function checkSignedData(der: Uint8Array, detached: Uint8Array | null): SignatureCheck {
  const parts = readOrNull(() => partsOf(der));
  if (parts === null) return { ok: false, why: 'shape' };
  const content = parts.content ?? detached;
  if (content === null || (parts.content !== null && detached !== null)) return { ok: false, why: 'shape' };
  if (!createHash(parts.hash).update(content).digest().equals(parts.messageDigest)) return { ok: false, why: 'changed' };
  const { signer } = parts;
  const attributesFit = parts.signedType === parts.contentType && parts.signerHash.equals(createHash(parts.signerHashBy).update(parts.certificate).digest());
  const isGood = verify(parts.hash, parts.attributes, signer.publicKey, parts.signature);
  if (!attributesFit || !isGood) return { ok: false, why: 'signature' };
  const isOurForm = Buffer.compare(writeSignedData(parts), der) === 0;
  return { ok: true, found: { signer, others: parts.others, contentType: parts.contentType, content, signature: parts.signature, timeToken: parts.timeToken, isOurForm } };
}

type Parts = SignedParts & {
  readonly hash: string;
  readonly signer: X509Certificate;
  readonly messageDigest: Buffer;
  readonly signedType: string;
  readonly signerHash: Buffer;
  readonly signerHashBy: string;
  readonly others: readonly X509Certificate[];
};

export const hashNames: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** RSASSA-PSS hides its hash in parameters that node:crypto would have to be told; nobody has needed it yet. */
const knownSignatures = new Set([
  '1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11', '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4',
]);

function partsOf(der: Uint8Array): Parts {
  const [type, inner] = membersOf(readDer(der), tags.sequence);
  if (objectIdIn(type) !== oid.signedData) throw new NotDer('Another type.');
  const [, , encapsulated, ...rest] = membersOf(membersOf(inner, tags.context0)[0], tags.sequence);
  const [contentType, content] = membersOf(encapsulated, tags.sequence);
  const certificates = membersOf(rest.find(({ tag }) => tag === tags.context0), tags.context0).map(({ bytes }) => bytes);
  const [signerInfo, ...more] = membersOf(rest.at(-1), tags.set);
  if (more.length > 0) throw new NotDer('More than one signer.');
  const signer = signerIn(signerInfo);
  const certificate = certificates.find((each) => isOf(signer.id, each));
  if (certificate === undefined) throw new NotDer('The certificate of the signer is missing.');
  return {
    ...signer, contentType: objectIdIn(contentType), certificate, signer: certificateOf(certificate),
    content: content === undefined ? null : contentOf(membersOf(content, tags.context0)[0], tags.octets),
    others: certificates.filter((each) => each !== certificate).map(certificateOf),
  };
}

function signerIn(signerInfo: Read | undefined) {
  const [, id, digest, signed, algorithm, signature, unsigned] = membersOf(signerInfo, tags.sequence);
  const hash = hashNames[algorithmIn(digest)];
  if (hash === undefined || !knownSignatures.has(algorithmIn(algorithm))) throw new NotDer('An algorithm that is not taken.');
  const attributes = membersOf(signed, tags.context0);
  return {
    id, hash, signature: contentOf(signature, tags.octets),
    // Signed as a set, written under another first byte.
    attributes: withTag(signed?.bytes ?? new Uint8Array(), tags.set),
    messageDigest: Buffer.from(contentOf(valueOf(attributes, oid.messageDigest), tags.octets)),
    signedType: objectIdIn(valueOf(attributes, oid.contentType)),
    timeToken: unsigned === undefined ? null : tokenIn(membersOf(unsigned, tags.context1)),
    ...signerHashIn(attributes),
  };
}

function isOf(id: Read | undefined, certificate: Uint8Array): boolean {
  const { issuer, serialNumber } = nameAndNumberOf(certificate);
  return Buffer.compare(contentOf(id, tags.sequence), Buffer.concat([issuer, serialNumber])) === 0;
}

function certificateOf(der: Uint8Array): X509Certificate {
  try {
    const certificate = new X509Certificate(der);
    // Others take no separate hash, and node:crypto throws when it is given one.
    if (!['ec', 'rsa'].includes(certificate.publicKey.asymmetricKeyType ?? '')) throw new NotDer('A kind of key that is not taken.');
    return certificate;
  } catch (thrown) {
    throw new NotDer('No certificate.', { cause: thrown });
  }
}

const typeOf = (attribute: Read): string => objectIdIn(membersOf(attribute, tags.sequence)[0]);

/** The one value of an attribute that stands there once. */
function valueOf(attributes: readonly Read[], type: string): Read | undefined {
  const [attribute, ...more] = attributes.filter((each) => typeOf(each) === type);
  const [value, ...others] = membersOf(membersOf(attribute, tags.sequence)[1], tags.set);
  if (more.length > 0 || others.length > 0) throw new NotDer('An attribute stands there twice.');
  return value;
}

const tokenIn = (attributes: readonly Read[]): Uint8Array | null =>
  attributes.some((each) => typeOf(each) === oid.timeStampToken) ? valueOf(attributes, oid.timeStampToken)?.bytes ?? null : null;

/** ESSCertID with SHA-1, which some authorities outside still write. */
const olderSigningCertificate = '1.2.840.113549.1.9.16.2.12';

/** Which certificate was meant: ESSCertIDv2 (RFC 5035), or the older form. */
function signerHashIn(attributes: readonly Read[]): Pick<Parts, 'signerHash' | 'signerHashBy'> {
  const isOlder = attributes.every((each) => typeOf(each) !== oid.signingCertificate);
  const [ids] = membersOf(valueOf(attributes, isOlder ? olderSigningCertificate : oid.signingCertificate), tags.sequence);
  const [first, second] = membersOf(membersOf(ids, tags.sequence)[0], tags.sequence);
  if (isOlder || first?.tag === tags.octets) return { signerHash: Buffer.from(contentOf(first, tags.octets)), signerHashBy: isOlder ? 'sha1' : 'sha256' };
  const name = hashNames[algorithmIn(first)];
  if (name === undefined) throw new NotDer('A hash that is not taken.');
  return { signerHash: Buffer.from(contentOf(second, tags.octets)), signerHashBy: name };
}
