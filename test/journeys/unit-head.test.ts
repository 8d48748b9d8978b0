// The head of a unit chases what is left, over HTTP, scripts off (journey 10). Wrong callers first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { coverageId } from '../../src/directive/coverage/texts.id.ts';
import { unitId as texts } from '../../src/directive/unit/texts.id.ts';
import { absenceId } from '../../src/people/absence/texts.id.ts';
import { everybody } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { hiddenFields, officeBrowser, type OfficeBrowser } from './office.ts';
import { actsOf, circular, openDemoOffice, pledge, wordsOf, type DemoOffice } from './unit-head-cast.ts';

let office: DemoOffice;
let letter = '';
let ikrar = '';
const idOf = (name: string): string => office.idOf(name);
const suku = (): string => idOf('Suku Dinas Contoh');

before(async () => {
  office = await openDemoOffice();
  letter = await office.send('circular', circular);
  ikrar = await office.send('pledge', pledge);
});
after(() => office.close());

const knock = async (browser: OfficeBrowser, path: string, fields: Record<string, string>) => {
  const secret = hiddenFields((await browser.get(paths.letters)).body, paths.signOut)['_csrf'] ?? '';
  return browser.post(path, { _csrf: secret, ...fields });
};
const passing = (unit: string): Record<string, string> => ({ surat: letter, unit, pertemuan: 'Apel pagi', hari: '22 11 2026', hadir: '2' });
const pagesOf = (unit: string): readonly string[] => [paths.ownUnitLetter(letter, unit), paths.ownUnitSheet(letter, unit), paths.ownUnitFile(letter, unit)];

test('nobody but heads opens these pages, and of units that are not theirs the heads are told that they are not there', async () => {
  const staff = await office.as('Staf Suku Dinas Contoh');
  for (const path of [paths.ownUnits, ...pagesOf(suku())]) {
    assert.equal((await officeBrowser(office.server).get(path)).status, 303, path);
    assert.equal((await staff.get(path)).status, 403, path);
  }
  const camat = await office.as('Camat Contoh');
  for (const path of [...pagesOf(suku()), paths.passOnForm(letter, suku()), ...pagesOf('x'), paths.ownUnitLetter('x', idOf('Kecamatan Contoh')), paths.absencesOf(idOf('Staf Suku Dinas Contoh'))]) assert.equal((await camat.get(path)).status, 404, path);
  assert.equal((await knock(camat, paths.passOn, passing(suku()))).status, 404);
  assert.equal((await knock(camat, paths.remindOwnUnit, { surat: letter, unit: suku() })).status, 404);
  assert.equal(await actsOf(office, 'directive.passed-on') + await actsOf(office, 'reminder.asked'), 0);
});

test('the head of the very unit sees who is left, who looked and when; the head above sees numbers alone', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  const first = await head.get(paths.ownUnits);
  assert.match(wordsOf(first), /Ikrar netralitas: 2 dari 2 orang belum/u);
  const own = await head.get(paths.ownUnitLetter(ikrar, suku()));
  assert.match(wordsOf(own), /Staf Suku Dinas Contoh/u);
  assert.match(wordsOf(own), /Dilihat kepala unit, 22 November 2026, 10.40/u);
  const above = await office.as('Kepala Dinas Contoh');
  const seen = await above.get(paths.ownUnitLetter(ikrar, suku()));
  assert.equal(seen.status, 200);
  assert.doesNotMatch(seen.body, /Staf Suku Dinas Contoh/u);
  assert.ok(wordsOf(seen).includes(texts.namesBelongToHead));
  assert.equal((await above.get(paths.ownUnitSheet(ikrar, suku()))).status, 404, 'names on paper are names');
  assert.match(wordsOf(await above.get(paths.ownUnitLetter(ikrar, idOf('Dinas Contoh')))), /Suku Dinas Contoh: 0\/2/u);
});

test('somebody who is not ready to sign is left like everybody else, and is on the sheet like everybody else', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  const [page, sheet] = [paths.ownUnitLetter(ikrar, suku()), paths.ownUnitSheet(ikrar, suku())];
  const before = [wordsOf(await head.get(page)), wordsOf(await head.get(sheet))];
  const staff = await office.as('Staf Suku Dinas Contoh');
  const said = await staff.send(paths.pledge(ikrar), paths.refusePledge, {});
  assert.ok(said.status < 400, `${said.status} ${wordsOf(said)}`);
  assert.deepEqual([wordsOf(await head.get(page)), wordsOf(await head.get(sheet))], before);
  const { rows } = { rows: await office.app.db.selectFrom('pledge_unwilling').select('person_id').execute() };
  assert.equal(rows.length, 1);
});

test('a reminder goes out by one button, once a day, and a second press changes nothing', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  for (let press = 0; press < 2; press += 1) {
    const answer = await knock(head, paths.remindOwnUnit, { surat: ikrar, unit: suku() });
    assert.equal(answer.location, paths.ownUnitLetter(ikrar, suku()));
  }
  assert.equal(await actsOf(office, 'reminder.asked'), 1);
  assert.ok(wordsOf(await head.get(paths.ownUnitLetter(ikrar, suku()))).includes(texts.reminded));
});

test('the numbers are a file for the letter to the superior: unit, numbers, percent, time', async () => {
  const above = await office.as('Kepala Dinas Contoh');
  const file = await above.get(paths.ownUnitFile(letter, idOf('Dinas Contoh')));
  const lines = file.body.trimEnd().split('\r\n');
  assert.equal(lines[0], Object.values(coverageId.column).join(','));
  assert.deepEqual(lines.slice(1).toSorted(), ['C-DIN,Dinas Contoh,6,0,0,6,0.0,,10.40', 'C-SEKOLAH,Sekolah Contoh,2,0,0,2,0.0,,10.40', 'C-SUKU,Suku Dinas Contoh,2,0,0,2,0.0,,10.40']);
});

test('whoever is on leave is counted apart and is on no list; the head and the personnel officer record it, nobody their own', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  const staff = idOf('Staf Suku Dinas Contoh');
  assert.match((await head.get(paths.absences)).body, new RegExp(paths.absencesOf(staff), 'u'));
  assert.equal((await head.get(paths.absencesOf(idOf('Kepala Suku Dinas Contoh')))).status, 404, 'their own');
  assert.equal((await head.get(paths.absencesOf(idOf('Camat Contoh')))).status, 404);
  const wrong = await head.send(paths.absencesOf(staff), paths.recordAbsence, { jenis: 'leave', mulai: '23 11 2026', sampai: '20 11 2026' });
  assert.equal(wrong.status, 422);
  assert.ok(wordsOf(wrong).includes(absenceId.refusals.dates));
  const fields = { ...hiddenFields((await head.get(paths.absencesOf(staff))).body, paths.recordAbsence), jenis: 'leave', mulai: '20 11 2026', sampai: '27 11 2026' };
  for (let press = 0; press < 2; press += 1) assert.equal((await head.post(paths.recordAbsence, fields)).status, 303);
  assert.equal((await office.app.db.selectFrom('absence').select('id').execute()).length, 1, 'the same form twice records it once');
  const page = wordsOf(await head.get(paths.ownUnitLetter(letter, suku())));
  assert.doesNotMatch(page, /Staf Suku Dinas Contoh/u);
  assert.match(page, new RegExp(`${coverageId.excused} 1 orang ${coverageId.left} 1 orang`, 'u'));
  const officer = await office.as('Petugas Kepegawaian Contoh');
  assert.equal((await knock(officer, paths.findAbsent, { nomor: '999999' })).status, 422);
  assert.match(wordsOf(await officer.get(paths.absencesOf(staff))), /Cuti, 20 November 2026 sampai 27 November 2026/u);
  assert.equal((await officer.send(paths.absencesOf(staff), paths.endAbsence, {})).status, 303);
  assert.match(wordsOf(await head.get(paths.ownUnitLetter(letter, suku()))), /Staf Suku Dinas Contoh/u);
});

test('the head says that the unit was told; for a unit without a head the next head above says it', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  const missing = await head.send(paths.passOnForm(letter, suku()), paths.passOn, { pertemuan: '', hari: 'kemarin', hadir: 'banyak' });
  assert.equal(missing.status, 422);
  for (const message of [texts.meetingMissing, texts.dayMissing, texts.attendanceMissing]) assert.ok(wordsOf(missing).includes(message));
  const early = await head.send(paths.passOnForm(letter, suku()), paths.passOn, { pertemuan: 'Apel pagi', hari: '1 11 2026', hadir: '2' });
  assert.ok(wordsOf(early).includes(texts.passOnRefusals.day));
  assert.equal((await head.send(paths.passOnForm(letter, suku()), paths.passOn, { pertemuan: 'Apel pagi', hari: '22 11 2026', hadir: '2' })).status, 303);
  assert.match(wordsOf(await head.get(paths.ownUnitLetter(letter, suku()))), /sudah disampaikan pada 22 November 2026/u);
  const dinas = await office.as('Kepala Dinas Contoh');
  assert.equal((await dinas.get(paths.passOnForm(letter, idOf('Sekolah Contoh')))).status, 404, 'the school has a head');
  const lurah = await office.as('Lurah Contoh');
  const people = (await office.app.db.selectFrom('unit').where('source_id', 'like', 'community:%').select('id').executeTakeFirstOrThrow()).id;
  assert.equal((await knock(lurah, paths.passOn, passing(people))).status, 303);
  assert.equal(await actsOf(office, 'directive.passed-on'), 2);
});

test('a letter to heads alone goes on below units whose people it asks nothing of, and the way down is linked', async () => {
  const down = await office.send('circular', { ...circular, title: 'Hanya untuk kepala', audience: { ...everybody, heads: 'only' } });
  const people = idOf('Lembaga kemasyarakatan Kelurahan Gambir');
  const lurah = await office.as('Lurah Contoh');
  const page = await lurah.get(paths.ownUnitLetter(down, idOf('Kelurahan Contoh')));
  assert.match(wordsOf(page), /Lembaga kemasyarakatan Kelurahan Gambir: belum disampaikan/u);
  assert.ok(page.body.includes(`href="${paths.ownUnitLetter(down, people)}"`));
  assert.ok((await lurah.get(paths.ownUnitLetter(down, people))).body.includes(`href="${paths.passOnForm(down, people)}"`));
  assert.ok((await lurah.get(paths.ownUnitFile(down, idOf('Kelurahan Contoh')))).body.includes('Lembaga kemasyarakatan Kelurahan Gambir,0,0,0,0,,,10.40'));
  assert.equal((await lurah.send(paths.passOnForm(down, people), paths.passOn, { pertemuan: 'Rapat RW', hari: '22 11 2026', hadir: '4' })).status, 303);
  assert.match(wordsOf(await lurah.get(paths.ownUnitLetter(down, idOf('Kelurahan Contoh')))), /Lembaga kemasyarakatan Kelurahan Gambir: disampaikan 22 November 2026/u);
  const publisher = await office.as('Petugas Kepegawaian Contoh');
  const seen = await publisher.get(paths.unitCoverage(down, idOf('Kelurahan Contoh')));
  assert.ok(seen.body.includes(`href="${paths.unitCoverage(down, people)}"`));
  assert.match(wordsOf(seen), /Lembaga kemasyarakatan Kelurahan Gambir: disampaikan 22 November 2026/u);
  assert.match(wordsOf(await publisher.get(paths.unitCoverage(down, idOf('Kecamatan Contoh')))), /Kelurahan Contoh: 0\/1, belum disampaikan/u);
});

test('the same pages in English', async () => {
  const head = await office.as('Kepala Suku Dinas Contoh');
  for (const path of [paths.ownUnits, paths.ownUnitLetter(ikrar, suku()), paths.ownUnitSheet(ikrar, suku()), paths.absences, paths.absencesOf(idOf('Staf Suku Dinas Contoh'))]) {
    const page = await head.get(inLang('en', path));
    assert.equal(page.status, 200, path);
    assert.doesNotMatch(wordsOf(page), /\b(?:unit ini|orang|belum|tanggal)\b/u, path);
  }
});
