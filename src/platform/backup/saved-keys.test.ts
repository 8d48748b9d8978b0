import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { clockAt } from '../clock.ts';
import { loadKeys } from '../keys.ts';
import { sealFolder } from '../sign/certificate-files.ts';
import { openCertificates, publishedCertificates, rotateCertificates, type Certificates } from '../sign/certificates.ts';
import { checkSealedPdf } from '../sign/check-sealed-pdf.ts';
import { localSealer } from '../sign/local-sealer.ts';
import { trustFrom } from '../sign/trust.ts';
import { saveKeys } from './save.ts';
import { restoreKeys } from './saved-keys.ts';
import { readSealed } from './sealed-file.ts';

const clock = clockAt('2026-11-22T03:00:00Z');
let base = '';
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'netral-saved-keys-'));
});
after(() => rm(base, { recursive: true }));

const filesIn = async (dataDir: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all((await readdir(sealFolder(dataDir))).map(async (name) => [name, await readFile(join(sealFolder(dataDir), name), 'utf8')] as const)));

async function sheetSealedWith(certificates: Certificates): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Lembar');
  return localSealer({ certificates, clock }).sealPdf(await document.save({ useObjectStreams: false }), { reason: 'Uji' });
}

test('the keys of the seal and all certificates that ever sealed are saved and come back', async () => {
  const [from, to] = [join(base, 'source'), join(base, 'place')];
  const place = { databaseUrl: null, dataDir: from, origin: 'https://netral.example.go.id' };
  await loadKeys(from, { clock });
  const old = await sheetSealedWith(await openCertificates(place, clock));
  await rotateCertificates(place, clockAt('2026-11-24T03:00:00Z'), ['seal']);
  const identity = await generateX25519Identity();
  const file = join(base, 'keys.age');
  const written = await saveKeys(place, file, [await identityToRecipient(identity)], clock);
  assert.equal(written.keys, 3 + 4, 'three keys, one authority, one for time stamps, two that seal');
  assert.equal(await restoreKeys(to, readSealed(file, [identity])), written.keys);
  assert.deepEqual(await filesIn(to), await filesIn(from));
  assert.equal((await stat(sealFolder(to))).mode & 0o777, 0o700);
  assert.deepEqual((await openCertificates({ ...place, dataDir: to }, clock)).published, (await openCertificates(place, clock)).published);
  const trust = trustFrom(await publishedCertificates(to));
  assert.ok(trust !== null && checkSealedPdf(old, trust).ok, 'what was sealed before the rotation can be checked after the restore');
  assert.equal(await restoreKeys(to, readSealed(file, [identity])), 0, 'a second time changes nothing');
});
