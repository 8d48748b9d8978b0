// Keys with their certificates lie in NETRAL_DATA/keys/seal (0700), one JSON file each (0600), named by purpose and id: one to
// certify, one to seal, one to stamp times. Made at the first use; a certificate stays for ever, its key until the next one.
import { createPrivateKey, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceDurably, writeDurably } from '../durable-file.ts';
import { codeOf, Problem } from '../errors.ts';
import { randomId } from '../ids.ts';
import { keyFolder } from '../key-files.ts';
import { makeCertificate, type CertificatePurpose, type Issuer } from './certificate.ts';

const day = v.pipe(v.string(), v.isoDate());
const der = v.pipe(v.string(), v.base64(), v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))));

const certificateFile = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.uuid()),
    purpose: v.picklist(['authority', 'seal', 'stamp'] satisfies CertificatePurpose[]),
    createdOn: day,
    /** `until` is null while it is the current one; when the certificate itself ends stands in it. */
    validity: v.strictObject({ from: day, until: v.nullable(day) }),
    certificate: der,
    secret: v.nullable(der),
  }),
  v.check(({ certificate, secret }) => {
    try {
      const { publicKey } = new X509Certificate(certificate);
      return secret === null || new X509Certificate(certificate).checkPrivateKey(privateKeyIn(secret)) || publicKey.equals(privateKeyIn(secret));
    } catch (thrown) {
      if (thrown instanceof Error) return false;
      throw thrown;
    }
  }),
);

export type CertificateFile = Readonly<v.InferOutput<typeof certificateFile>>;

export const sealFolder = (dataDir: string): string => join(keyFolder(dataDir), 'seal');
const nameOfFile = ({ purpose, id }: CertificateFile): string => `${purpose}-${id}.json`;

/** All that are there, the current ones first; none is made. */
export async function readCertificateFiles(dataDir: string): Promise<CertificateFile[]> {
  const names = await readdir(sealFolder(dataDir)).catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw thrown;
  });
  const found = await Promise.all(names.filter((name) => name.endsWith('.json')).sort().map((name) => readOne(join(sealFolder(dataDir), name))));
  return found.toSorted(newestFirst);
}

async function readOne(path: string): Promise<CertificateFile> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), certificateFile), await readFile(path, 'utf8'));
  if (read.success) return read.output;
  throw new Problem('key-unreadable', `The key file ${path} is damaged; put it back from your back-up.`);
}

function newestFirst(a: CertificateFile, b: CertificateFile): number {
  if ((a.validity.until === null) !== (b.validity.until === null)) return a.validity.until === null ? -1 : 1;
  return b.validity.from.localeCompare(a.validity.from) || a.id.localeCompare(b.id);
}

export const privateKeyIn = (secret: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' });

type Wanted = { readonly purpose: CertificatePurpose; readonly service: string; readonly issuer: Issuer | null; readonly today: string; readonly years: number };

/** X.520 gives a name no more. */
const longestPart = 64;

const nameFor: Readonly<Record<CertificatePurpose, string>> = { authority: 'authority', seal: 'seal', stamp: 'time stamps' };

/** Makes a key (P-256) and its certificate, valid from the beginning of `today`. The caller has the folder to itself. */
export async function makeCertificateFile(dataDir: string, { purpose, service, issuer, today, years }: Wanted): Promise<CertificateFile> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const from = new Date(`${today}T00:00:00Z`);
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + years);
  const certificate = makeCertificate({ purpose, subject: { organisation: service.slice(0, longestPart), name: `Netral ${nameFor[purpose]} ${service}`.slice(0, longestPart) }, key: privateKey, issuer, from, until });
  const file: CertificateFile = {
    id: randomId(), purpose, createdOn: today, validity: { from: today, until: null },
    certificate: new Uint8Array(certificate), secret: new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
  await mkdir(sealFolder(dataDir), { recursive: true, mode: 0o700 });
  await chmod(sealFolder(dataDir), 0o700);
  await writeDurably(join(sealFolder(dataDir), nameOfFile(file)), textOf(file));
  return file;
}

/** Ends one: its certificate stays, its key is wiped. */
export async function endCertificateFile(dataDir: string, file: CertificateFile, today: string): Promise<void> {
  const ended = { ...file, validity: { ...file.validity, until: today }, secret: null };
  await replaceDurably(join(sealFolder(dataDir), nameOfFile(file)), textOf(ended));
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const textOf = (file: CertificateFile): string =>
  `${JSON.stringify({ ...file, certificate: base64(file.certificate), secret: file.secret === null ? null : base64(file.secret) }, null, 2)}\n`;
