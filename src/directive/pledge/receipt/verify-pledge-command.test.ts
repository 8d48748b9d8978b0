import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sampleCertificates, sampleDay } from '../../../../test/outside/seal-sample.ts';
import { pledgePdf } from '../paper/pledge-pdf.ts';
import { Problem } from '../../../platform/errors.ts';
import { verifyPledgeCommand } from './verify-pledge-command.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-verify-pledge-'));
  const sample = await sampleDay(20);
  const file = await pledgePdf({ proof: sample.proofOf(7), sheet: sample.sheet }, sample.sealer);
  const again = await (await PDFDocument.load(file)).save();
  const lists = { 'sertifikat.json': sample.certificates.published, 'theirs.json': (await sampleCertificates()).published, 'hari.json': sample.days, 'other-days.json': sample.days.map((day) => ({ ...day, day: '2026-11-23' })), 'no-list.json': {} };
  for (const [name, list] of Object.entries(lists)) await writeFile(join(folder, name), JSON.stringify(list));
  for (const [name, bytes] of [['bukti.pdf', file], ['again.pdf', again], ['seal.pdf', file.map((byte, at) => (at === 12 ? byte ^ 1 : byte))], ['changed.pdf', file.map((byte, at) => (at === 9_000 ? byte ^ 1 : byte))], ['text.pdf', Buffer.from('no PDF')]] as const) await writeFile(join(folder, name), bytes);
});
after(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const stdout = { write: (text: string) => { said += text; } };
  const code = await verifyPledgeCommand(args.map((arg) => (/\.(?:pdf|json)$/u.test(arg) ? join(folder, arg) : arg)), { stdout });
  return { code, said };
}

test('a file as it was given out ends with 0, with the list beside it or named, and in both languages', async () => {
  assert.match((await run('bukti.pdf')).said, /^Asli\./u);
  assert.deepEqual((await run('bukti.pdf', '--certificates', 'sertifikat.json', '--days', 'hari.json')).code, 0);
  assert.match((await run('bukti.pdf', '--english')).said, /^Genuine\./u);
});

test('everything else ends with 1 and says why', async () => {
  const again = await run('again.pdf');
  assert.equal(again.code, 1);
  assert.match(again.said, /disimpan ulang oleh program lain/u);
  for (const [args, first] of [[['again.pdf'], 'Berkas ini sudah berubah sejak disegel.'], [['seal.pdf'], 'Berkas ini sudah berubah sejak disegel.'], [['seal.pdf', '--english'], 'This file was changed since it was sealed.']] as const) {
    const { code, said } = await run(...args);
    assert.deepEqual([code, said.startsWith(first)], [1, true], said);
  }
  for (const args of [['changed.pdf'], ['text.pdf'], ['bukti.pdf', '--certificates', 'theirs.json'], ['bukti.pdf', '--days', 'other-days.json']]) assert.equal((await run(...args)).code, 1, args.join(' '));
});

test('a list that is none, a file that is not there and words that are no option are problems with a sentence', async () => {
  const isProblem = (code: string) => (thrown: unknown) => thrown instanceof Problem && thrown.code === code;
  await assert.rejects(run('bukti.pdf', '--certificates', 'no-list.json'), isProblem('option-file'));
  await assert.rejects(run('bukti.pdf', '--days', 'no-list.json'), isProblem('option-file'));
  await assert.rejects(run('missing.pdf'), isProblem('option-file'));
  for (const args of [[], ['bukti.pdf', 'again.pdf'], ['bukti.pdf', '--keys', 'hari.json']]) await assert.rejects(run(...args), isProblem('command-unknown'));
});
