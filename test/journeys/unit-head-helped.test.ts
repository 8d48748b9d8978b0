// People without a mailbox or a number sign with help, over HTTP, scripts off (journey 3, step 6). Wrong callers first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sealDayJob } from '../../src/directive/index.ts';
import { certificatesFor } from '../../src/directive/pledge/seal/sealer.ts';
import { checkPledgeFile } from '../../src/directive/pledge/receipt/check-file.ts';
import { sealedDays } from '../../src/directive/pledge/public/published.ts';
import { signPledge } from '../../src/directive/pledge/signing/sign-pledge.ts';
import { letterFor } from '../../src/directive/queries.ts';
import { helpedId as texts } from '../../src/directive/unit/helped/texts.id.ts';
import { pledgeId } from '../../src/directive/pledge/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { actsOf, circular, openDemoOffice, pledge, wordsOf, type DemoOffice } from './unit-head-cast.ts';

let office: DemoOffice;
let ikrar = '';
let letter = '';
const idOf = (name: string): string => office.idOf(name);
const helper = 'Staf Kelurahan Contoh';

before(async () => {
  office = await openDemoOffice();
  await office.hold('Lurah Contoh', 'ward-helper', { kind: 'area', areaCode: '31.71.01.1001' });
  await office.hold('Camat Contoh', 'ward-helper', { kind: 'area', areaCode: '31.71.02' });
  letter = await office.send('circular', circular);
  ikrar = await office.send('pledge', pledge);
});
after(() => office.close());

const knock = async (browser: OfficeBrowser, path: string, fields: Record<string, string>): Promise<OfficeAnswer> => {
  const secret = hiddenFields((await browser.get(paths.letters)).body, paths.signOut)['_csrf'] ?? '';
  return browser.post(path, { _csrf: secret, ...fields });
};
const signed = async (name: string): Promise<string[]> =>
  (await office.app.db.selectFrom('directive_response').where('directive_id', '=', ikrar).where('person_id', '=', idOf(name)).where('wanted', '=', 'signed').select('way').execute()).map(({ way }) => way);
const whoDid = async (name: string): Promise<unknown> => {
  const row = await office.app.db.selectFrom('directive_response as r').innerJoin('audit.audit_detail as d', (join) => join.onRef('d.agency_id', '=', 'r.agency_id').onRef('d.entry_id', '=', 'r.entry_id'))
    .where('r.directive_id', '=', ikrar).where('r.person_id', '=', idOf(name)).select(['d.actor', 'd.content']).executeTakeFirstOrThrow();
  return [row.actor, (row.content as { person: string }).person, (row.content as { way: string }).way];
};

test('without the role, of another area, for a civil servant or for another letter nothing is there, and nothing is written', async () => {
  const rt = idOf('Ketua RT Contoh');
  const pages = [paths.helping, paths.helpingWith(ikrar), paths.helpPerson(ikrar, rt)];
  for (const path of pages) {
    assert.equal((await officeBrowser(office.server).get(path)).status, 303);
    assert.equal((await (await office.as('Guru Contoh')).get(path)).status, 403);
  }
  const elsewhere = await office.as('Camat Contoh');
  assert.ok(wordsOf(await elsewhere.get(paths.helping)).includes(texts.nothing));
  assert.equal((await elsewhere.get(paths.helpPerson(ikrar, rt))).status, 404);
  const own = await office.as(helper);
  for (const path of [paths.helpPerson(ikrar, idOf('Lurah Contoh')), paths.helpPerson(ikrar, idOf('Guru Contoh')), paths.helpPerson(letter, rt), paths.helpingWith(letter), paths.helpPerson(ikrar, 'x'), paths.paperSheet(randomId())]) assert.equal((await own.get(path)).status, 404, path);
  const fields = { surat: ikrar, orang: rt, bersedia: 'ya', saksi: 'Ketua RW 01', lembar: randomId() };
  for (const path of [paths.helpSign, paths.issueSigningCode]) {
    assert.equal((await knock(elsewhere, path, fields)).status, 404, path);
    assert.equal((await knock(own, path, { ...fields, orang: idOf('Guru Contoh') })).status, 404, path);
  }
  assert.equal(await actsOf(office, 'pledge.signed') + await actsOf(office, 'signing-code.issued') + await actsOf(office, 'paper-sheet.made'), 0);
});

test('on the helper\'s device the person reads the own text and taps; the act names both, and a second tap changes nothing', async () => {
  const browser = await office.as(helper);
  const list = await browser.get(paths.helpingWith(ikrar));
  assert.match(wordsOf(list), /Ketua RT Contoh \(RT\)/u);
  assert.match(wordsOf(list), /Petugas Prasarana Contoh/u);
  assert.doesNotMatch(wordsOf(list), /Lurah Contoh/u, 'civil servants have a sign-in');
  const page = paths.helpPerson(ikrar, idOf('Ketua RT Contoh'));
  const shown = await browser.get(page);
  assert.ok(wordsOf(shown).includes(texts.handOver('Ketua RT Contoh')) && wordsOf(shown).includes('Saya melayani semua warga.'));
  assert.doesNotMatch(shown.body, /checked/u);
  const unticked = await browser.send(page, paths.helpSign, {});
  assert.equal(unticked.status, 422);
  assert.ok(wordsOf(unticked).includes(pledgeId.boxMissing));
  const fields = { ...hiddenFields(shown.body, paths.helpSign), bersedia: 'ya' };
  for (let tap = 0; tap < 2; tap += 1) assert.equal((await browser.post(paths.helpSign, fields)).location, page);
  assert.deepEqual(await signed('Ketua RT Contoh'), ['helper']);
  assert.deepEqual(await whoDid('Ketua RT Contoh'), [{ role: 'ward-helper', id: idOf(helper) }, idOf('Ketua RT Contoh'), 'helper']);
  assert.match(wordsOf(await browser.get(page)), /Sudah ditandatangani, .* Nomor tanda terima [0-9a-f-]{36}/u);
  const after = wordsOf(await browser.get(paths.helpingWith(ikrar))).split(texts.haveSigned(1));
  assert.doesNotMatch(after[0] ?? '', /Ketua RT Contoh/u);
  assert.match(after[1] ?? '', /Ketua RT Contoh/u);
});

async function issued(person: string): Promise<{ readonly link: string; readonly code: string }> {
  const browser = await office.as(helper);
  const page = paths.helpPerson(ikrar, idOf(person));
  assert.equal((await browser.send(page, paths.issueSigningCode, { saksi: ' ' })).status, 422, 'a witness is named');
  const slip = await browser.send(page, paths.issueSigningCode, { saksi: 'Ketua RW 01' });
  assert.equal(slip.status, 200);
  const code = /<dd>(\d{3} \d{3})<\/dd>/u.exec(slip.body)?.[1] ?? assert.fail('no code');
  return { link: /(\/kantor\/ikrar-kode\/[0-9a-f-]{36})/u.exec(slip.body)?.[1] ?? assert.fail('no link'), code };
}

test('a code on paper signs once, with its link alone, after the text was read; the database knows no code', async () => {
  const { link, code } = await issued('Ketua RW Contoh');
  const kept = await office.app.db.selectFrom('signing_code').selectAll().execute();
  assert.doesNotMatch(JSON.stringify(kept), new RegExp(code.replace(' ', ''), 'u'));
  const own = officeBrowser(office.server);
  assert.doesNotMatch((await own.get(link)).body, /Ketua RW/u, 'the link alone says nothing of anybody');
  assert.equal((await own.get(paths.signingCode(randomId()))).status, 404);
  const wrongCode = code === '000 000' ? '111111' : '000000';
  const wrong = await own.send(link, paths.useSigningCode, { kode: wrongCode });
  assert.equal(wrong.status, 422);
  assert.ok(wordsOf(wrong).includes(texts.codeWrong(4)));
  assert.ok(wordsOf(await own.send(link, paths.useSigningCode, { kode: 'dua' })).includes(texts.codeMissing), 'what is no code is not counted');
  const text = await own.send(link, paths.useSigningCode, { kode: code });
  assert.ok(wordsOf(text).includes('Saya melayani semua warga.') && wordsOf(text).includes('Ketua RW Contoh'));
  assert.deepEqual(await signed('Ketua RW Contoh'), []);
  const fields = { ...hiddenFields(text.body, paths.useSigningCode) };
  assert.equal((await own.post(paths.useSigningCode, fields)).status, 422, 'the box is ticked by nobody but the person');
  assert.ok(wordsOf(await own.post(paths.useSigningCode, { ...fields, bersedia: 'ya' })).includes(texts.copyNumber));
  assert.ok(wordsOf(await own.post(paths.useSigningCode, { ...fields, bersedia: 'ya' })).includes(texts.usedText), 'a lost reply is no second signature');
  assert.deepEqual(await signed('Ketua RW Contoh'), ['helper']);
  const { issued_by: by, witness, state } = await office.app.db.selectFrom('signing_code').where('person_id', '=', idOf('Ketua RW Contoh')).selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([by, witness, state], [idOf(helper), 'Ketua RW 01', 'used']);
});

test('five wrong codes, even at once, end a code; a newer one ends the older; of wrong tries no time is kept', async () => {
  const older = await issued('Anggota LMK Contoh');
  const { link, code } = await issued('Anggota LMK Contoh');
  const own = officeBrowser(office.server);
  assert.equal((await own.get(older.link)).status, 404);
  const fields = hiddenFields((await own.get(link)).body, paths.useSigningCode);
  const others = Array.from({ length: 12 }, (_, index) => String(100_000 + index)).filter((each) => each !== code.replace(' ', ''));
  const answers = await Promise.all(others.map((kode) => own.post(paths.useSigningCode, { ...fields, kode })));
  assert.equal(answers.filter(({ status }) => status === 422).length, 4);
  assert.equal((await own.post(paths.useSigningCode, { ...fields, kode: code })).status, 404);
  assert.deepEqual(await signed('Anggota LMK Contoh'), []);
  const missed = await office.app.db.selectFrom('audit.audit_entry').where('noun', '=', 'signing-code.missed').select(['role', 'acted_at']).execute();
  assert.deepEqual(missed.map(({ role, acted_at: at }) => [role, at]), Array.from({ length: 6 }, () => ['anonymous', null]));
});

test('a sheet is typed by two people; only what agrees is recorded; of two first typists one wins and the other sees it', async () => {
  const [one, two] = [await office.as(helper), await office.as('Lurah Contoh')];
  const making = hiddenFields((await one.get(paths.helpingWith(ikrar))).body, paths.makePaperSheet);
  const made = await one.post(paths.makePaperSheet, making);
  const page = made.location ?? assert.fail('no sheet');
  assert.equal((await one.post(paths.makePaperSheet, making)).location, page, 'the same form makes one sheet');
  const sheet = page.split('/').at(-1) ?? '';
  const paper = wordsOf(await one.get(paths.printPaperSheet(sheet)));
  assert.match(paper, /1\. Anggota LMK Contoh \(LMK\).*2\. Kader Dasawisma Contoh/u);
  assert.doesNotMatch(paper, /Petugas Prasarana|Saya bekerja/u, 'a contract worker signs other words, on another sheet');
  assert.doesNotMatch(paper, /Ketua RT Contoh/u, 'who has signed is not on it');
  const tick = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [`tanda-${idOf(name)}`, 'ya']));
  const first = hiddenFields((await one.get(page)).body, paths.typePaperSheet);
  const alsoFirst = hiddenFields((await two.get(page)).body, paths.typePaperSheet);
  assert.equal((await one.post(paths.typePaperSheet, { ...first, hari: '30 11 2026' })).status, 422);
  assert.equal((await one.post(paths.typePaperSheet, { ...first, hari: '22 11 2026', ...tick('Anggota LMK Contoh', 'Kader Dasawisma Contoh') })).status, 303);
  const late = await two.post(paths.typePaperSheet, { ...alsoFirst, hari: '22 11 2026', ...tick('Anggota LMK Contoh') });
  assert.equal(late.status, 422);
  assert.ok(wordsOf(late).includes(texts.typeRefusals['typed-meanwhile']) && wordsOf(late).includes(texts.turns.second));
  assert.doesNotMatch(late.body, /checked/u, 'what the first typed is not shown');
  assert.ok(wordsOf(await one.get(page)).includes(texts.waitSecond));
  const selfSecond = await one.post(paths.typePaperSheet, { ...first, giliran: 'kedua', hari: '22 11 2026' });
  assert.ok(wordsOf(selfSecond).includes(texts.typeRefusals['same-person']));
  const second = hiddenFields((await two.get(page)).body, paths.typePaperSheet);
  assert.equal((await two.post(paths.typePaperSheet, { ...second, hari: '22 11 2026', ...tick('Anggota LMK Contoh') })).status, 303);
  assert.deepEqual([await signed('Anggota LMK Contoh'), await signed('Kader Dasawisma Contoh'), await signed('Petugas Prasarana Contoh')], [['paper'], [], []]);
  assert.deepEqual(await whoDid('Anggota LMK Contoh'), [{ role: 'ward-helper', id: idOf('Lurah Contoh') }, idOf('Anggota LMK Contoh'), 'paper']);
  const row = await office.app.db.selectFrom('paper_sheet').where('id', '=', sheet).selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([row.first_by, row.second_by], [idOf(helper), idOf('Lurah Contoh')]);
  assert.match(wordsOf(await one.get(page)), /Sudah dicatat 1 orang Hasil ketikan berbeda 1 orang/u);
});

/** As the night's job does when somebody's status has changed. */
const nowIn = (name: string, group: string): Promise<unknown> =>
  withClient(office.admin, (client) => client.query('update directive_addressee set legal_group = $1 where directive_id = $2 and person_id = $3', [group, ikrar, idOf(name)]));

test('a sheet is of one legal group and prints its words; nobody of another group is typed in, and nobody who has changed over is signed', async () => {
  const [one, two] = [await office.as(helper), await office.as('Lurah Contoh')];
  const form = hiddenFields((await one.get(paths.helpingWith(ikrar))).body, paths.makePaperSheet);
  for (const kelompok of ['', 'civil-servant']) assert.equal((await one.post(paths.makePaperSheet, { ...form, kelompok })).status, 404, kelompok);
  const page = (await one.post(paths.makePaperSheet, { ...form, kelompok: 'contract-worker' })).location ?? assert.fail('no sheet');
  const sheet = page.split('/').at(-1) ?? '';
  const paper = wordsOf(await one.get(paths.printPaperSheet(sheet)));
  assert.match(paper, /PJLP Saya bekerja untuk semua warga\. .*1\. Petugas Prasarana Contoh/u);
  assert.doesNotMatch(paper, /Saya melayani|2\. /u);
  const ticked = { hari: '22 11 2026', [`tanda-${idOf('Petugas Prasarana Contoh')}`]: 'ya' };
  const typedBy = async () => Object.values(await office.app.db.selectFrom('paper_sheet').where('id', '=', sheet).select(['first_by', 'second_by']).executeTakeFirstOrThrow());
  const other = await one.send(page, paths.typePaperSheet, { ...ticked, [`tanda-${idOf('Kader Dasawisma Contoh')}`]: 'ya' });
  assert.equal(other.status, 422);
  assert.ok(wordsOf(other).includes(texts.typeRefusals['other-group']));
  assert.deepEqual(await typedBy(), [null, null]);
  assert.equal((await one.send(page, paths.typePaperSheet, ticked)).status, 303);
  await nowIn('Petugas Prasarana Contoh', 'community');
  const gone = await two.get(page);
  assert.ok(wordsOf(gone).includes(texts.movedGroup));
  assert.doesNotMatch(gone.body, /type="checkbox"/u);
  assert.equal((await two.send(page, paths.typePaperSheet, ticked)).status, 422);
  const { agencyId, app: { db, clock } } = office;
  const personId = idOf('Petugas Prasarana Contoh');
  const letterNow = await letterFor(db, agencyId, ikrar, personId) ?? assert.fail('no letter');
  const late = await signPledge(db, { role: 'ward-helper', id: idOf(helper), agencyId, timeZone: 'Asia/Jakarta' }, { directiveId: ikrar, personId, shownHash: letterNow.hash, shownPerson: null, shownGroup: 'contract-worker', way: 'paper' }, clock);
  assert.deepEqual(late, { done: false, refusal: 'person-changed' }, 'changed over between typing and recording');
  await nowIn('Petugas Prasarana Contoh', 'contract-worker');
  assert.equal((await two.send(page, paths.typePaperSheet, ticked)).status, 303);
  assert.deepEqual(await signed('Petugas Prasarana Contoh'), ['paper']);
});

test('whoever may type finds the sheets that wait for them, unit by unit, and nothing of what was typed', async () => {
  const one = await office.as(helper);
  const page = (await one.send(paths.helpingWith(ikrar), paths.makePaperSheet, {})).location ?? assert.fail('no sheet');
  const waits = async (name: string): Promise<boolean> => (await (await office.as(name)).get(paths.paperSheets)).body.includes(`href="${page}"`);
  assert.equal(await waits('Lurah Contoh'), false, 'nobody has typed it');
  assert.equal((await one.send(page, paths.typePaperSheet, { hari: '22 11 2026', [`tanda-${idOf('Kader Dasawisma Contoh')}`]: 'ya' })).status, 303);
  assert.equal((await officeBrowser(office.server).get(paths.paperSheets)).status, 303);
  assert.equal((await (await office.as('Guru Contoh')).get(paths.paperSheets)).status, 403);
  assert.deepEqual([await waits(helper), await waits('Camat Contoh')], [false, false], 'their own typing, and another area');
  assert.deepEqual([await waits('Lurah Contoh'), await waits('Petugas Kepegawaian Contoh')], [true, true]);
  const second = await office.as('Lurah Contoh');
  const list = await second.get(paths.paperSheets);
  assert.match(wordsOf(list), /Kelurahan \S+ Ikrar netralitas: Lembar 3/u);
  assert.doesNotMatch(list.body, /checked|Dasawisma|22 11 2026|22 November/u);
  for (const path of [paths.office, paths.ownUnits, paths.helping]) {
    assert.ok((await second.get(path)).body.includes(`href="${paths.paperSheets}"`), path);
    assert.ok(!(await (await office.as('Camat Contoh')).get(path)).body.includes(`href="${paths.paperSheets}"`), path);
  }
  assert.equal((await second.send(page, paths.typePaperSheet, { hari: '22 11 2026' })).status, 303);
  assert.equal(await waits('Petugas Kepegawaian Contoh'), false, 'nothing is left to type');
  assert.deepEqual(await signed('Kader Dasawisma Contoh'), [], 'the two saw different things');
});

test('nobody is a witness of their own signature: a typist who stands on the sheet is not signed by it, whoever records it', async () => {
  await office.hold('Kader Dasawisma Contoh', 'ward-helper', { kind: 'area', areaCode: '31.71.01.1001' });
  const [one, two] = [await office.as('Kader Dasawisma Contoh'), await office.as('Lurah Contoh')];
  const page = (await (await office.as(helper)).send(paths.helpingWith(ikrar), paths.makePaperSheet, {})).location ?? assert.fail('no sheet');
  const ticked = { hari: '22 11 2026', [`tanda-${idOf('Kader Dasawisma Contoh')}`]: 'ya' };
  for (const each of [one, two]) assert.equal((await each.send(page, paths.typePaperSheet, ticked)).status, 303);
  assert.equal((await two.send(page, paths.recordPaperSheet, {})).status, 303);
  assert.deepEqual(await signed('Kader Dasawisma Contoh'), []);
});

test('a sheet of an older text signs nobody: the new text has to be read first', async () => {
  const [one, two] = [await office.as(helper), await office.as('Lurah Contoh')];
  const page = (await one.send(paths.helpingWith(ikrar), paths.makePaperSheet, {})).location ?? assert.fail('no sheet');
  await office.send('pledge', { ...pledge, texts: { ...pledge.texts, community: 'Saya melayani semua orang.' } }, ikrar, 'no');
  const ticked = { hari: '22 11 2026', [`tanda-${idOf('Kader Dasawisma Contoh')}`]: 'ya' };
  for (const each of [one, two]) assert.equal((await each.send(page, paths.typePaperSheet, ticked)).status, 303);
  assert.deepEqual(await signed('Kader Dasawisma Contoh'), []);
  assert.match(wordsOf(await two.get(page)), new RegExp(`${texts.notRecorded}.*Kader Dasawisma Contoh`, 'u'));
});

test('the same pages in English', async () => {
  const browser = await office.as(helper);
  for (const path of [paths.helping, paths.paperSheets, paths.helpingWith(ikrar), paths.helpPerson(ikrar, idOf('Kader Dasawisma Contoh'))]) {
    const page = await browser.get(inLang('en', path));
    assert.equal(page.status, 200, path);
    assert.doesNotMatch(wordsOf(page).replace(/Ikrar netralitas|Saya .*? orang\.|Petugas .*? warga\./gu, ''), /\b(?:Anda|belum|lembar)\b/u, path);
  }
});

test('the proof of whoever signed with help is fetched by a helper who may help them, once its day is sealed, and each look is an act', async () => {
  const rt = idOf('Ketua RT Contoh');
  const fields = { surat: ikrar, orang: rt };
  const views = (): Promise<number> => actsOf(office, 'pledge-proof.viewed');
  const early = await office.as(helper);
  assert.ok(wordsOf(await early.get(paths.helpPerson(ikrar, rt))).includes(texts.proofTomorrow));
  assert.equal((await knock(early, paths.helpedProof, fields)).status, 404, 'its day is not sealed');
  const { agencyId, app: { db, clock } } = office;
  const kader = idOf('Kader Dasawisma Contoh');
  const own = await letterFor(db, agencyId, ikrar, kader) ?? assert.fail('no letter');
  assert.equal((await signPledge(db, { role: 'person', id: kader, agencyId, timeZone: 'Asia/Jakarta' }, { directiveId: ikrar, personId: kader, shownHash: own.hash, shownPerson: null, way: 'own' }, clock)).done, true);
  office.setNow('2026-11-22T17:45:00Z');
  await sealDayJob.run(office.app, {});
  const late = await office.as(helper);
  for (const [name, orang, status] of [['Guru Contoh', rt, 403], ['Camat Contoh', rt, 404], [helper, idOf('Guru Contoh'), 404], [helper, kader, 404]] as const) {
    assert.equal((await knock(await office.as(name), paths.helpedProof, { ...fields, orang })).status, status, `${name}, ${orang}`);
  }
  assert.equal((await late.get(paths.helpedProof)).status, 404, 'never by an address');
  assert.equal(await views(), 0);
  const form = hiddenFields((await late.get(paths.helpPerson(ikrar, rt))).body, paths.helpedProof);
  const answer = await office.server.inject({ method: 'POST', url: paths.helpedProof, payload: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: [...late.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ') } });
  assert.deepEqual([answer.statusCode, answer.headers['content-type']], [200, 'application/pdf']);
  const checked = await checkPledgeFile(answer.rawPayload, { certificates: await certificatesFor(office.app.config), days: await sealedDays(db) }, 'id');
  assert.equal(checked.verdict, 'genuine', JSON.stringify(checked));
  assert.equal(await views(), 1);
  const { actor, content } = await db.selectFrom('audit.audit_detail as d').innerJoin('audit.audit_entry as e', (join) => join.onRef('e.agency_id', '=', 'd.agency_id').onRef('e.id', '=', 'd.entry_id'))
    .where('e.noun', '=', 'pledge-proof.viewed').select(['d.actor', 'd.content']).executeTakeFirstOrThrow();
  assert.deepEqual([actor, (content as { person: string }).person], [{ role: 'ward-helper', id: idOf(helper) }, rt]);
});
