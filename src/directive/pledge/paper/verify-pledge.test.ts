import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { WhyPledgeFails } from '../../../../packages/proof/pledge/check-pledge.ts';
import { parsePledgeProof, writePledgeProof, type PledgeProof } from '../../../../packages/proof/pledge/proof.ts';
import { hashNow, sampleCertificates, sampleClock, sampleDay, trustIn, type SampleDay } from '../../../../test/outside/seal-sample.ts';
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { openPdf } from '../../../platform/pdf/embedded-files.ts';
import { localSealer } from '../../../platform/sign/local-sealer.ts';
import { sealedDaySheet } from './day-sheet.ts';
import { drawPledge, pledgePdf, readPledgePdf } from './pledge-pdf.ts';
import { pledgePaperEn } from './texts.en.ts';
import { pledgePaperId } from './texts.id.ts';
import { verdictLines, verifyPledge, type Verdict } from './verify-pledge.ts';

const place = 200;
let sample: SampleDay;
let file: Uint8Array;
let proof: PledgeProof;

before(async () => {
  sample = await sampleDay(301);
  proof = sample.proofOf(place);
  file = await pledgePdf({ proof, sheet: sample.sheet }, sample.sealer);
});

const verdictOn = (bytes: Uint8Array): Promise<Verdict> => verifyPledge(bytes, { trust: sample.trust, days: sample.days });
const told = (verdict: Verdict): string => ('file' in verdict ? `${verdict.verdict} ${verdict.file}` : verdict.verdict);
const failsOf = (verdict: Verdict): readonly WhyPledgeFails[] => (verdict.verdict === 'not_genuine' ? verdict.check.fails : []);

/** The same page with another proof or sheet inside, as a forger without our key would put it together. */
async function forged(other: Uint8Array, sheet: Uint8Array | null): Promise<Uint8Array> {
  const document = await drawPledge(proof);
  await document.attach(other, 'netral-pledge.json');
  if (sheet !== null) await document.attach(sheet, 'netral-day.pdf');
  return document.save();
}

test('a file as it was given out is genuine, small, and says what was pledged', async () => {
  const verdict = await verdictOn(file);
  assert.equal(told(verdict), 'genuine as_issued');
  assert.ok(verdict.verdict === 'genuine');
  assert.equal(verdict.check.log, 'in_log');
  assert.equal(verdict.check.seal.at, '2026-11-22T17:10:00.000Z');
  assert.deepEqual(verdict.check.proof, proof);
  assert.ok(file.length <= 40_000, `${file.length} bytes`);
  const lines = verdictLines(verdict, 'id').join('\n');
  for (const part of ['Staf Umum 200', 'Dinas Contoh (DC-01)', proof.words]) assert.ok(lines.includes(part), part);
  assert.ok(lines.startsWith(pledgePaperId.verdicts.genuine));
  for (const [lang, signed, sealed] of [['id', 'Waktu: 22 November 2026, ', 'pada 23 November 2026, 00.10 WIB.'], ['en', 'Time: 22 November 2026, ', 'at 23 November 2026, 00.10 WIB.']] as const) {
    const told = verdictLines(verdict, lang).join('\n');
    assert.ok(told.includes(signed) && told.includes(sealed), told);
    assert.doesNotMatch(told.replace(proof.record.id, ''), /\d{4}-\d\d/u, 'no day or time as programs write it');
  }
});

test('the longest proof of the largest day still fits into a small file', async () => {
  const long = { ...proof, path: Array.from({ length: 18 }, (_, at) => toBase64Url(hashNow(Uint8Array.of(at)))), words: Array.from({ length: 40 }, (_, at) => `Butir ${at + 1}: saya menjaga netralitas dan tidak memakai sarana kantor untuk mendukung calon mana pun.`).join('\n') };
  const bytes = await pledgePdf({ proof: long, sheet: sample.sheet }, sample.sealer);
  assert.ok(bytes.length <= 40_000, `${bytes.length} bytes`);
  assert.equal((await PDFDocument.load(bytes)).getPageCount(), 1);
  await assert.rejects(drawPledge({ ...proof, words: 'Satu butir.\n'.repeat(200) }), { name: 'TooMuchForOnePage' });
});

test('saved again by another program: it says so, and the proof still counts', async () => {
  const document = await PDFDocument.load(file);
  for (const resaved of [await document.save(), await document.save({ useObjectStreams: false })]) {
    const verdict = await verdictOn(resaved);
    assert.equal(told(verdict), 'proof_genuine resaved');
    const [first, second, third] = verdictLines(verdict, 'id');
    assert.deepEqual([first, second, third], [pledgePaperId.notAsSealed.changed, pledgePaperId.files.resaved, pledgePaperId.verdicts.proof_genuine]);
    assert.match(first ?? '', /^Berkas ini sudah berubah sejak disegel\./u);
  }
  document.getPage(0).drawText('Kata lain', { x: 60, y: 60 });
  assert.equal(told(await verdictOn(await document.save())), 'proof_genuine resaved_page_differs');
});

test('something added behind the seal is told apart from something changed', async () => {
  const document = await PDFDocument.load(file, { forIncrementalUpdate: true });
  document.getPage(0).drawText('Kata lain', { x: 60, y: 60 });
  assert.equal(told(await verdictOn(await document.commit())), 'proof_genuine added_to');
  assert.equal(told(await verdictOn(Buffer.concat([file, Buffer.from('\n')]))), 'proof_genuine added_to');
});

test('each thing that is not as it was is named', async () => {
  const other = sample.proofOf(7);
  const changes: readonly (readonly [Partial<PledgeProof>, readonly WhyPledgeFails[]])[] = [
    [{ person: { ...proof.person, name: 'Kepala Dinas Contoh' } }, ['person_changed']],
    [{ words: proof.words.replace('tidak', '') }, ['words_changed']],
    [{ record: { ...proof.record, way: 'paper' } }, ['record_changed']],
    [{ record: { ...proof.record, at: '2026-11-21T10:40:00+07:00' } }, ['record_changed', 'wrong_day']],
    [{ leaf: other.leaf }, ['record_changed', 'path_not_to_root']],
    [{ path: other.path }, ['path_not_to_root']],
    [{ index: 7 }, ['path_not_to_root']],
    [{ day: { ...proof.day, root: other.leaf } }, ['path_not_to_root', 'root_not_in_sheet', 'root_not_in_log']],
    [{ sheet: other.leaf }, ['sheet_changed', 'root_not_in_log']],
  ];
  for (const [change, fails] of changes) {
    assert.deepEqual(failsOf(await verdictOn(await forged(writePledgeProof({ ...proof, ...change }), sample.sheet))), fails, JSON.stringify(change));
  }
  assert.deepEqual(failsOf(await verdictOn(await forged(writePledgeProof(proof), null))), ['sheet_missing']);
});

test('a sheet that somebody else sealed is one of an unknown signer, even with a tree of its own', async () => {
  const sealer = localSealer({ certificates: await sampleCertificates(), clock: sampleClock });
  const sheet = await sealedDaySheet({ day: sample.day, agencyName: 'Pemerintah Contoh', lang: 'id', at: sampleClock.now() }, sealer);
  const theirs = { ...proof, sheet: toBase64Url(hashNow(sheet)) };
  const verdict = await verifyPledge(await pledgePdf({ proof: theirs, sheet }, sealer), { trust: sample.trust, days: null });
  // Their authority stamped the time as well, so that already the time counts for nothing.
  assert.deepEqual(failsOf(verdict), ['sheet_time']);
  const withOurTime = localSealer({ certificates: { ...(await sampleCertificates()), stamp: sample.certificates.stamp }, clock: sampleClock });
  const second = await sealedDaySheet({ day: sample.day, agencyName: 'Pemerintah Contoh', lang: 'id', at: sampleClock.now() }, withOurTime);
  const again = await verifyPledge(await pledgePdf({ proof: { ...proof, sheet: toBase64Url(hashNow(second)) }, sheet: second }, withOurTime), { trust: sample.trust, days: null });
  assert.deepEqual([told(again), failsOf(again)], ['not_genuine signer_unknown', ['sheet_signer_unknown']]);
});

test('whoever seals days from outside makes no page genuine by it: only our own seal is that of a file', async () => {
  const body = await sampleCertificates();
  const entryOf = (purpose: string) => body.published.own.find((each) => each.purpose === purpose)?.certificate ?? '';
  const subject = new X509Certificate(Buffer.from(entryOf('seal'), 'base64')).subject.replaceAll('\n', ', ');
  const trust = trustIn({ ...sample.certificates.published, outside: [{ name: 'Badan Contoh', certificate: entryOf('authority'), seals: [subject] }] });
  const document = await drawPledge({ ...proof, person: { ...proof.person, name: 'Kepala Dinas Contoh' } });
  await document.attach(writePledgeProof(proof), 'netral-pledge.json');
  await document.attach(sample.sheet, 'netral-day.pdf');
  const sealed = await localSealer({ certificates: body, clock: sampleClock }).sealPdf(await document.save({ useObjectStreams: false }), { reason: 'Bukti' });
  const verdict = await verifyPledge(sealed, { trust, days: sample.days });
  assert.equal(told(verdict), 'proof_genuine signer_unknown');
  assert.equal(verdictLines(verdict, 'en')[0], pledgePaperEn.notAsSealed.signer_unknown);
});

test('the log may be older than the pledge, or was not asked; another sheet in it is a contradiction', async () => {
  const logOf = async (days: SampleDay['days'] | null): Promise<string> => {
    const verdict = await verifyPledge(file, { trust: sample.trust, days });
    return verdict.verdict === 'genuine' ? verdict.check.log : failsOf(verdict).join();
  };
  assert.equal(await logOf(null), 'not_asked');
  assert.equal(await logOf(sample.days.map((logged) => ({ ...logged, day: '2026-11-21' }))), 'list_older');
  assert.equal(await logOf(sample.days.map((logged) => ({ ...logged, day: '2026-11-23' }))), 'root_not_in_log');
  assert.equal(await logOf(sample.days.map((logged) => ({ ...logged, root: proof.leaf }))), 'root_not_in_log');
});

test('what is no PDF, a PDF without a proof and a PDF of nothing are not readable', async () => {
  const empty = await PDFDocument.create();
  empty.addPage();
  for (const bytes of [new Uint8Array(), Buffer.from('%PDF-1.7\nnothing'), new Uint8Array(3_000_000), await empty.save(), sample.sheet]) {
    assert.equal((await verdictOn(bytes)).verdict, 'not_readable');
  }
});

test('the published certificates of another installation make nothing of ours genuine', async () => {
  const verdict = await verifyPledge(file, { trust: trustIn((await sampleCertificates()).published), days: null });
  assert.equal(told(verdict), 'not_genuine changed');
});

test('what was put into the file can be taken out of it byte for byte', async () => {
  const read = await readPledgePdf(file);
  assert.deepEqual(parsePledgeProof(read?.proof ?? new Uint8Array()), proof);
  assert.deepEqual(Buffer.from(read?.sheet ?? []), Buffer.from(sample.sheet));
  assert.equal(await openPdf(Buffer.from('no PDF')), null);
});
