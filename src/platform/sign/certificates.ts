// The certificates of this installation: who certifies, seals and stamps now, and all that ever did.
import { X509Certificate } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import { whileKeysStay, type KeyEntry } from '../keys.ts';
import { endCertificateFile, makeCertificateFile, privateKeyIn, readCertificateFiles, sealFolder, type CertificateFile } from './certificate-files.ts';
import type { CertificatePurpose, Issuer } from './certificate.ts';
import type { Signer } from './signed-data.ts';
import type { PublishedCertificates } from './trust.ts';

type Place = Pick<Config, 'databaseUrl' | 'dataDir' | 'origin'>;

export type Certificates = { readonly seal: Signer; readonly stamp: Signer; readonly published: PublishedCertificates };

/** How long a certificate lasts, and how long before its end the next one is made: an authority outlives what it certified. */
const terms: Readonly<Record<CertificatePurpose, { years: number; aheadDays: number }>> = {
  authority: { years: 10, aheadDays: 2 * 366 + 60 }, seal: { years: 2, aheadDays: 60 }, stamp: { years: 2, aheadDays: 60 },
};
export const certificatePurposes = ['authority', 'seal', 'stamp'] as const satisfies readonly CertificatePurpose[];

/** What `netral keys` shows of a certificate and its key: no secret. */
export type CertificateEntry = Omit<KeyEntry, 'purpose'> & { readonly purpose: CertificatePurpose; /** Last day of the certificate itself. */ readonly endsOn: string };

/** All that are there, the current one of each purpose first; none is made. */
export const listCertificates = async (dataDir: string): Promise<readonly CertificateEntry[]> =>
  (await readCertificateFiles(dataDir))
    .map(({ id, purpose, createdOn, validity, certificate }) => ({ id, purpose, createdOn, validity, endsOn: new X509Certificate(certificate).validToDate.toISOString().slice(0, 10) }))
    .toSorted((a, b) => certificatePurposes.indexOf(a.purpose) - certificatePurposes.indexOf(b.purpose));

/** A seal whose certificate is gone can be checked by nobody, so a start without one of those that the database knows stops. */
export async function refuseMissingCertificates(dataDir: string, knownIds: readonly string[]): Promise<void> {
  const held = (await readCertificateFiles(dataDir)).map(({ id }) => id);
  const missing = knownIds.filter((id) => !held.includes(id));
  if (missing.length === 0) return;
  throw new Problem(
    'key-missing',
    `The database relies on keys of the seal that are not in ${sealFolder(dataDir)} (${missing.join(', ')}); put these files back from your back-up, or set NETRAL_DATA to the folder that holds them.`,
  );
}

/** The current ones; what is missing or near its end is made. */
export async function openCertificates(config: Place, clock: Clock): Promise<Certificates> {
  const found = await readCertificateFiles(config.dataDir);
  return certificatesIn(config.dataDir, certificatePurposes.every((purpose) => isGood(currentOf(found, purpose), clock.now())) ? found : await renew(config, clock, []));
}

/** Makes new ones of these purposes and ends those before; whoever certified with an old authority is renewed with it. */
export const rotateCertificates = async (config: Place, clock: Clock, purposes: readonly CertificatePurpose[]): Promise<Certificates> =>
  certificatesIn(config.dataDir, await renew(config, clock, purposes.includes('authority') ? certificatePurposes : purposes));

const renew = (config: Place, clock: Clock, forced: readonly CertificatePurpose[]): Promise<CertificateFile[]> => whileKeysStay(config, async () => {
  const now = clock.now();
  const today = now.toISOString().slice(0, 10);
  for (const purpose of certificatePurposes) {
    const before = await readCertificateFiles(config.dataDir);
    if (isGood(currentOf(before, purpose), now) && !forced.includes(purpose)) continue;
    const issuer = purpose === 'authority' ? null : issuerIn(before, config.dataDir);
    await makeCertificateFile(config.dataDir, { purpose, service: new URL(config.origin).host, issuer, today, years: terms[purpose].years });
    // The new one is there first: after a crash in between there are two, both good.
    for (const file of before) if (file.purpose === purpose && file.validity.until === null) await endCertificateFile(config.dataDir, file, today);
  }
  return readCertificateFiles(config.dataDir);
});

const currentOf = (files: readonly CertificateFile[], purpose: CertificatePurpose): CertificateFile | undefined =>
  files.find((file) => file.purpose === purpose && file.validity.until === null && file.secret !== null);

function isGood(file: CertificateFile | undefined, now: Date): boolean {
  if (file === undefined) return false;
  const renewFrom = new X509Certificate(file.certificate).validToDate;
  renewFrom.setUTCDate(renewFrom.getUTCDate() - terms[file.purpose].aheadDays);
  return now < renewFrom;
}

function signerIn(files: readonly CertificateFile[], purpose: CertificatePurpose, dataDir: string): Signer {
  const file = currentOf(files, purpose);
  if (file?.secret) return { certificate: file.certificate, key: privateKeyIn(file.secret) };
  throw new Problem('key-missing', `There is no current ${purpose} key in ${sealFolder(dataDir)}; put the file back from your back-up.`);
}

const issuerIn = (files: readonly CertificateFile[], dataDir: string): Issuer => signerIn(files, 'authority', dataDir);

function certificatesIn(dataDir: string, files: readonly CertificateFile[]): Certificates {
  return { seal: signerIn(files, 'seal', dataDir), stamp: signerIn(files, 'stamp', dataDir), published: publishedOf(files) };
}

/** What is published of a folder; none is made. */
export const publishedCertificates = async (dataDir: string): Promise<PublishedCertificates> => publishedOf(await readCertificateFiles(dataDir));

/** For everybody: no secret, oldest first. */
const publishedOf = (files: readonly CertificateFile[]): PublishedCertificates => ({
  netral: 'certificates-1',
  own: files.toReversed().map(({ purpose, certificate, validity }) => ({ purpose, certificate: Buffer.from(certificate).toString('base64'), ...validity })),
  outside: [],
});
