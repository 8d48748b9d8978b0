import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { clockAt } from '../clock.ts';
import { readCertificateFiles, sealFolder } from './certificate-files.ts';
import { openCertificates, rotateCertificates } from './certificates.ts';
import { checkSealedPdf } from './check-sealed-pdf.ts';
import { localSealer } from './local-sealer.ts';
import { trustFrom, type PublishedCertificates, type Trust } from './trust.ts';

const folder = mkdtempSync(join(tmpdir(), 'netral-certificates-'));
after(() => rmSync(folder, { recursive: true }));

const placeOf = (name: string) => ({ databaseUrl: null, dataDir: join(folder, name), origin: 'https://netral.example.go.id' });
const first = clockAt('2026-11-22T03:40:00Z');
const kindsIn = (published: PublishedCertificates): string[] => published.own.map(({ purpose, until }) => `${purpose} ${until ?? 'now'}`);
const trustOf = (published: unknown): Trust => {
  const trust = trustFrom(published);
  assert.ok(trust !== null);
  return trust;
};

async function page(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Lembar');
  return document.save({ useObjectStreams: false });
}

test('the first use makes one of each in files that only the program reads, the second finds them', async () => {
  const place = placeOf('first');
  const made = await openCertificates(place, first);
  const names = readdirSync(sealFolder(place.dataDir)).sort();
  assert.deepEqual(names.map((name) => name.replace(/-.*/u, '')), ['authority', 'seal', 'stamp']);
  for (const name of names) assert.equal(statSync(join(sealFolder(place.dataDir), name)).mode & 0o777, 0o600);
  assert.equal(statSync(sealFolder(place.dataDir)).mode & 0o777, 0o700);
  assert.deepEqual((await openCertificates(place, first)).published, made.published);
  const years = made.published.own.map(({ certificate }) => {
    const { validFromDate, validToDate } = new X509Certificate(Buffer.from(certificate, 'base64'));
    return validToDate.getUTCFullYear() - validFromDate.getUTCFullYear();
  });
  assert.deepEqual(years.sort((a, b) => a - b), [2, 2, 10]);
});

test('what is published holds no private key', async () => {
  const place = placeOf('secret');
  const { published } = await openCertificates(place, first);
  for (const { secret } of await readCertificateFiles(place.dataDir)) {
    assert.ok(secret !== null && !JSON.stringify(published).includes(Buffer.from(secret).toString('base64')));
  }
});

test('before a certificate ends the next one is made; the key of the old one is wiped, and what it sealed stays good', async () => {
  const place = placeOf('rotation');
  const early = localSealer({ certificates: await openCertificates(place, first), clock: first });
  const sealed = await early.sealPdf(await page(), { reason: 'Uji' });
  const later = clockAt('2028-10-01T00:00:00Z');
  const { published } = await openCertificates(place, later);
  assert.deepEqual(kindsIn(published).sort(), ['authority now', 'seal 2028-10-01', 'seal now', 'stamp 2028-10-01', 'stamp now']);
  const ended = (await readCertificateFiles(place.dataDir)).filter(({ validity }) => validity.until !== null);
  assert.deepEqual(ended.map(({ secret }) => secret), [null, null]);
  assert.equal(checkSealedPdf(sealed, trustOf(published)).ok, true);
  const muchLater = await openCertificates(place, clockAt('2035-03-01T00:00:00Z'));
  assert.equal(kindsIn(muchLater.published).filter((kind) => kind.startsWith('authority')).length, 2, 'an authority outlives what it certifies');
  assert.equal(checkSealedPdf(sealed, trustOf(muchLater.published)).ok, true);
});

test('a seal made after its certificate was ended, or with one that the list does not have, counts for nothing', async () => {
  const place = placeOf('ended');
  const before = await openCertificates(place, first);
  const stolen = localSealer({ certificates: before, clock: clockAt('2026-12-24T00:00:00Z') });
  const { published } = await rotateCertificates(place, clockAt('2026-12-01T00:00:00Z'), ['seal', 'stamp']);
  assert.deepEqual(checkSealedPdf(await stolen.sealPdf(await page(), { reason: 'Uji' }), trustOf(published)), { ok: false, why: 'time' });
  const dayBefore = localSealer({ certificates: before, clock: clockAt('2026-11-30T00:00:00Z') });
  assert.equal(checkSealedPdf(await dayBefore.sealPdf(await page(), { reason: 'Uji' }), trustOf(published)).ok, true);
  const newer = localSealer({ certificates: { ...(await openCertificates(place, clockAt('2026-12-01T00:00:00Z'))), stamp: before.stamp }, clock: clockAt('2026-12-01T00:00:00Z') });
  assert.deepEqual(checkSealedPdf(await newer.sealPdf(await page(), { reason: 'Uji' }), trustOf(before.published)), { ok: false, why: 'unknown_signer' });
});

test('a new authority renews all that the old one certified', async () => {
  const place = placeOf('authority');
  await openCertificates(place, first);
  const { published } = await rotateCertificates(place, clockAt('2026-12-01T00:00:00Z'), ['authority']);
  assert.deepEqual(kindsIn(published).filter((kind) => kind.endsWith('now')).sort(), ['authority now', 'seal now', 'stamp now']);
  assert.equal(published.own.length, 6);
});

test('a certificate for time stamps seals nothing, and one for seals stamps no time', async () => {
  const place = placeOf('mixed');
  const { seal, stamp, published } = await openCertificates(place, first);
  const crossed = [{ seal: stamp, stamp, published }, { seal, stamp: seal, published }];
  const verdicts = await Promise.all(crossed.map(async (certificates) => checkSealedPdf(await localSealer({ certificates, clock: first }).sealPdf(await page(), { reason: 'Uji' }), trustOf(published))));
  assert.deepEqual(verdicts, [{ ok: false, why: 'unknown_signer' }, { ok: false, why: 'time' }]);
});

test('a damaged key file stops with one sentence, and a list that is not whole is none', async () => {
  const place = placeOf('damaged');
  const { published } = await openCertificates(place, first);
  const [name = ''] = readdirSync(sealFolder(place.dataDir));
  const path = join(sealFolder(place.dataDir), name);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"certificate": "MII', '"certificate": "MIJ'));
  await assert.rejects(openCertificates(place, first), { name: 'Problem', code: 'key-unreadable' });
  assert.equal(trustFrom({ ...published, netral: 'certificates-2' }), null);
  assert.equal(trustFrom({ ...published, outside: [{ name: 'x', certificate: 'AAAA', seals: [] }] }), null);
});
