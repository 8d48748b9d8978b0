// Whose seals and stamps count: the certificates that the service has published, and those of authorities outside that it names.
import { X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import type { CertificatePurpose } from './certificate.ts';

const day = v.pipe(v.string(), v.isoDate());
const certificate = v.pipe(v.string(), v.base64(), v.maxLength(10_000));

const published = v.strictObject({
  netral: v.literal('certificates-1'),
  /** Of the service itself, from the first on. None is ever taken away. */
  own: v.array(v.strictObject({ purpose: v.picklist(['authority', 'seal', 'stamp'] satisfies CertificatePurpose[]), certificate, from: day, until: v.nullable(day) })),
  /**
   * Authorities outside. All their time stamps count; of their many customers only these seal for the service, by the whole
   * subject of the certificate, its parts joined by ", ".
   */
  outside: v.array(v.strictObject({ name: v.string(), certificate, seals: v.array(v.string()) })),
});

export type PublishedCertificates = v.InferOutput<typeof published>;

type Listed = { readonly purpose: CertificatePurpose; readonly from: string; readonly until: string | null };

export type Trust = {
  readonly authorities: readonly X509Certificate[];
  /** By SHA-256 of the certificate. */
  readonly listed: ReadonlyMap<string, Listed>;
  readonly outside: readonly { readonly root: X509Certificate; readonly seals: readonly string[] }[];
};

/** Null for what is no whole list. */
export function trustFrom(json: unknown): Trust | null {
  const read = v.safeParse(published, json);
  return read.success ? trustIn(read.output) : null;
}

function trustIn({ own, outside }: PublishedCertificates): Trust | null {
  try {
    const certificates = own.map((entry) => ({ entry, x509: new X509Certificate(Buffer.from(entry.certificate, 'base64')) }));
    return {
      authorities: certificates.filter(({ entry }) => entry.purpose === 'authority').map(({ x509 }) => x509),
      listed: new Map(certificates.map(({ entry, x509 }) => [x509.fingerprint256, { purpose: entry.purpose, from: entry.from, until: entry.until }])),
      outside: outside.map(({ certificate, seals }) => ({ root: new X509Certificate(Buffer.from(certificate, 'base64')), seals })),
    };
  } catch (thrown) {
    if (thrown instanceof Error) return null;
    throw thrown;
  }
}

const timeStampingUse = '1.3.6.1.5.5.7.3.8';

/** How a certificate is known on that day for that purpose; null: not at all. */
export function knownAs(signer: X509Certificate, others: readonly X509Certificate[], purpose: 'seal' | 'stamp', at: Date, trust: Trust): 'own' | 'outside' | null {
  const stampsTimes: boolean = (signer.keyUsage as readonly string[] | undefined)?.includes(timeStampingUse) ?? false;
  if (stampsTimes !== (purpose === 'stamp') || signer.ca || !isValidAt(signer, at)) return null;
  const listed = trust.listed.get(signer.fingerprint256);
  const on = at.toISOString().slice(0, 10);
  if (listed !== undefined && trust.authorities.some((authority) => vouches(authority, signer, at))) {
    return listed.purpose === purpose && listed.from <= on && (listed.until === null || on <= listed.until) ? 'own' : null;
  }
  const roots = trust.outside.filter(({ seals }) => purpose === 'stamp' || seals.includes(signer.subject.replaceAll('\n', ', ')));
  return leadsTo(signer, others, roots.map(({ root }) => root), at, 4) ? 'outside' : null;
}

const isValidAt = (certificate: X509Certificate, at: Date): boolean => certificate.validFromDate <= at && at <= certificate.validToDate;

const vouches = (authority: X509Certificate, for_: X509Certificate, at: Date): boolean =>
  authority.ca && isValidAt(authority, at) && for_.checkIssued(authority) && for_.verify(authority.publicKey);

function leadsTo(signer: X509Certificate, between: readonly X509Certificate[], roots: readonly X509Certificate[], at: Date, steps: number): boolean {
  if (roots.some((root) => vouches(root, signer, at))) return true;
  return steps > 0 && between.some((next) => next.fingerprint256 !== signer.fingerprint256 && vouches(next, signer, at) && leadsTo(next, between, roots, at, steps - 1));
}
