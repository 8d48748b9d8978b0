// CMS SignedData (RFC 5652) with one signer: made from its parts, so that a reader can make it again from what it found.
import { hash, sign, type KeyObject } from 'node:crypto';
import { number, objectId, octets, oid, sequence, setOf, tagged, withTag, type Piece } from './asn1.ts';
import { nameAndNumberOf } from './name-and-number.ts';

export type SignedParts = {
  readonly contentType: string;
  /** Null: the signed bytes stand elsewhere (in a PDF). */
  readonly content: Uint8Array | null;
  /** Of the signer. The certificate of the authority is published; a copy in each seal would prove nothing more. */
  readonly certificate: Uint8Array;
  /** SET OF, as it is signed. */
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
  /** RFC 3161, over the signature. */
  readonly timeToken: Uint8Array | null;
};

export type Signer = { readonly certificate: Uint8Array; readonly key: KeyObject };

const digestAlgorithm = (): Piece => sequence(objectId(oid.sha256));
const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** `[0] IMPLICIT` and `[1] IMPLICIT`, constructed. */
const implicit0 = 0xa0;
const implicit1 = 0xa1;

/** What is signed: the hash of the content, its type, and which certificate signs, so that no other can be put in its place. */
export const attributesOver = (contentType: string, content: Uint8Array, certificate: Uint8Array): Uint8Array => setOf(
  attribute(oid.contentType, objectId(contentType)),
  attribute(oid.messageDigest, octets(sha256(content))),
  attribute(oid.signingCertificate, signingCertificate(certificate)),
);

const attribute = (id: string, value: Piece): Piece => sequence(objectId(id), setOf(value));

/** ESSCertIDv2 with SHA-256, which is its default and so not written (RFC 5035), and with issuer and serial number. */
function signingCertificate(der: Uint8Array): Piece {
  const { issuer, serialNumber } = nameAndNumberOf(der);
  const issuerName = sequence(tagged(4, issuer));
  return sequence(sequence(sequence(octets(sha256(der)), sequence(issuerName, serialNumber))));
}

export function signData(contentType: string, content: Uint8Array, signer: Signer): Omit<SignedParts, 'content' | 'timeToken'> {
  const attributes = attributesOver(contentType, content, signer.certificate);
  return { contentType, certificate: signer.certificate, attributes, signature: new Uint8Array(sign('sha256', attributes, signer.key)) };
}

/** The one form of these parts as bytes. */
export function writeSignedData({ contentType, content, certificate, attributes, signature, timeToken }: SignedParts): Uint8Array {
  const { issuer, serialNumber } = nameAndNumberOf(certificate);
  const signerInfo = sequence(
    number(1),
    sequence(issuer, serialNumber),
    digestAlgorithm(),
    withTag(attributes, implicit0),
    sequence(objectId(oid.ecdsaSha256)),
    octets(signature),
    ...(timeToken === null ? [] : [withTag(setOf(attribute(oid.timeStampToken, timeToken)), implicit1)]),
  );
  return sequence(objectId(oid.signedData), tagged(0, sequence(
    number(contentType === oid.data ? 1 : 3),
    setOf(digestAlgorithm()),
    sequence(objectId(contentType), ...(content === null ? [] : [tagged(0, octets(content))])),
    tagged(0, certificate),
    setOf(signerInfo),
  )));
}
