// What goes wrong between people: a text that changes under the pen, a list that is older than the staff, two who type the same
// sheet, a code that has run out, a letter to nobody. Over HTTP, scripts off.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { refreshAddresseesJob } from '../../src/directive/index.ts';
import { pledgeId } from '../../src/directive/pledge/texts.id.ts';
import { pledgeDraft } from '../../src/directive/pledge/wording/draft.ts';
import { helpedId } from '../../src/directive/unit/helped/texts.id.ts';
import { writingId } from '../../src/directive/writing/texts.id.ts';
import { loadDemo } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { todayIn } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { hiddenFields, officeBrowser } from './office.ts';
import { mainOf, morningOf, openReachOffice, sendOn, write, type Pair, type ReachOffice } from './reach-everyone.ts';

const ids = new Map<string, string>();
const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);
const texts = Object.fromEntries(Object.entries(pledgeDraft).map(([group, text]) => [`isi-${group}`, text]));
const everyone = { 'untuk-civil-servant': 'ya', 'untuk-community': 'ya', 'untuk-contract-worker': 'ya' };
const fields = { judul: 'Pakta integritas', dari: 'Sekretaris Daerah Contoh', ...texts, ...everyone, mulai: '6 11 2023' };
let office: ReachOffice;
let pair: Pair;
let pledge = '';

before(async () => {
  office = await openReachOffice(async (db, clock) => {
    const demo = await loadDemo(db, 'Asia/Jakarta', clock) ?? assert.fail('no agency');
    for (const { id, name } of demo.people) ids.set(name, id);
    return demo.agencyId;
  });
  await office.hold(idOf('Petugas Kepegawaian Contoh'), 'publisher');
  await office.hold(idOf('Sekretaris Daerah Contoh'), 'approver');
  for (const helper of ['Staf Kelurahan Contoh', 'Lurah Contoh']) await office.hold(idOf(helper), 'ward-helper', { kind: 'area', areaCode: '31.71.01.1001' });
  pair = { writer: await office.as(idOf('Petugas Kepegawaian Contoh')), approver: await office.as(idOf('Sekretaris Daerah Contoh')) };
  pledge = await write(pair, 'pledge', fields);
  await sendOn(office, pair, pledge, 19);
});
after(() => office.close());

const signedBy = async (name: string): Promise<readonly string[]> =>
  (await office.app.db.selectFrom('directive_response').where('directive_id', '=', pledge).where('person_id', '=', idOf(name)).where('wanted', '=', 'signed').select('way').execute()).map(({ way }) => way);

test('a new letter begins with the words of the button, is in force from today, and the page names where other kinds begin', async () => {
  const page = await pair.writer.get(paths.newDirective);
  assert.ok(page.body.includes(`<h1>${writingId.write}</h1>`) && page.body.includes(writingId.otherKinds));
  for (const path of [paths.briefings, paths.phaseNotices, paths.declarations]) {
    assert.ok(page.body.split('<main')[1]?.includes(`href="${path}"`), path);
    assert.equal((await pair.writer.get(path)).status, 200, path);
  }
  for (const jenis of ['circular', 'pledge']) {
    const form = await pair.writer.post(paths.writeDirective, { ...hiddenFields(page.body, paths.writeDirective), jenis });
    const today = todayIn(office.app.clock, 'Asia/Jakarta').split('-').toReversed().map(Number).join(' ');
    assert.match(form.body, new RegExp(`<input[^>]*name="mulai"[^>]*value="${today}"`, 'u'), jenis);
  }
});

test('a letter to nobody is told before it is proposed, and is not proposed', async () => {
  const id = await write(pair, 'circular', { judul: 'Surat', dari: 'Sekretaris Daerah Contoh', 'isi-all': 'Anda tetap netral.', 'untuk-civil-servant': 'ya', eselon: '11', mulai: '6 11 2023' });
  const page = paths.directive(id);
  assert.ok(mainOf(await pair.writer.get(page)).includes(writingId.nobody));
  const proposed = await pair.writer.send(page, paths.proposeDirective, { alasan: 'Arahan pimpinan' });
  assert.deepEqual([proposed.status, mainOf(proposed).includes(writingId.nobody)], [422, true]);
  assert.deepEqual(await office.app.db.selectFrom('directive_version').where('directive_id', '=', id).select('number').execute(), [], 'it stays a draft');
});

test('whoever presses under a text that has changed meanwhile sees the new one first, and nothing was signed', async () => {
  const person = await office.as(idOf('Guru Contoh'));
  const old = hiddenFields((await person.get(paths.pledge(pledge))).body, paths.signPledge);
  const added = 'Saya mengingatkan rekan saya dengan sopan.';
  assert.equal((await pair.writer.send(paths.editDirective(pledge), paths.saveDirective, { ...fields, 'isi-civil-servant': `${pledgeDraft['civil-servant']}\n\n${added}` })).status, 303);
  await sendOn(office, pair, pledge, 19, { lagi: 'ya' });
  const pressed = await person.post(paths.signPledge, { ...old, bersedia: 'ya' });
  assert.equal(pressed.status, 422);
  for (const text of [pledgeId.textChanged, added]) assert.ok(mainOf(pressed).includes(text), text);
  assert.deepEqual(await signedBy('Guru Contoh'), []);
  assert.equal((await person.post(paths.signPledge, { ...old, ...hiddenFields(pressed.body, paths.signPledge), bersedia: 'ya' })).status, 303);
  assert.deepEqual(await signedBy('Guru Contoh'), ['own']);
});

test('two helpers who type one sheet at the same moment are first and second; whoever left since it was printed is named and not signed', async () => {
  const [one, two] = [await office.as(idOf('Staf Kelurahan Contoh')), await office.as(idOf('Lurah Contoh'))];
  const page = (await one.send(paths.helpingWith(pledge), paths.makePaperSheet, {})).location ?? assert.fail('no sheet');
  await leaves('Ketua RW Contoh');
  const ticked = { hari: '6 11 2023', [`tanda-${idOf('Ketua RW Contoh')}`]: 'ya', [`tanda-${idOf('Ketua RT Contoh')}`]: 'ya' };
  const forms = await Promise.all([one, two].map(async (each) => ({ each, form: { ...hiddenFields((await each.get(page)).body, paths.typePaperSheet), ...ticked } })));
  const answers = await Promise.all(forms.map(async ({ each, form }) => ({ each, answer: await each.post(paths.typePaperSheet, form) })));
  assert.deepEqual(answers.map(({ answer }) => answer.status).toSorted((one, other) => one - other), [303, 422]);
  const late = answers.find(({ answer }) => answer.status === 422) ?? assert.fail('both were first');
  assert.ok(mainOf(late.answer).includes(helpedId.typeRefusals['typed-meanwhile']));
  assert.deepEqual([await signedBy('Ketua RT Contoh'), await signedBy('Ketua RW Contoh')], [[], []], 'one typist signs nobody');
  assert.equal((await late.each.send(page, paths.typePaperSheet, ticked)).status, 303);
  assert.deepEqual([await signedBy('Ketua RT Contoh'), await signedBy('Ketua RW Contoh')], [['paper'], []]);
  assert.match(mainOf(await late.each.get(page)), new RegExp(`${helpedId.notRecorded}.*Ketua RW Contoh`, 'u'));
});

/** The list of the next day no longer has them; the night's job follows it. */
async function leaves(name: string): Promise<void> {
  await withClient(office.admin, (client) => client.query(`update assignment set valid_until = '2023-11-06' where person_id = $1`, [idOf(name)]));
  await refreshAddresseesJob.run(office.app, {});
}

test('the link on a paper that has run out says so, whatever is typed, and does not say whose it was', async () => {
  const helper = await office.as(idOf('Lurah Contoh'));
  const slip = await helper.send(paths.helpPerson(pledge, idOf('Anggota LMK Contoh')), paths.issueSigningCode, { saksi: 'Ketua RT 02' });
  const [code, link] = [/<dd>(\d{3} \d{3})<\/dd>/u.exec(slip.body)?.[1] ?? '', /(\/kantor\/ikrar-kode\/[0-9a-f-]{36})/u.exec(slip.body)?.[1] ?? ''];
  const own = officeBrowser(office.server);
  const form = hiddenFields((await own.get(link)).body, paths.useSigningCode);
  office.setNow(morningOf('2023-11-14'));
  for (const answer of [await own.get(link), await own.post(paths.useSigningCode, { ...form, kode: code })]) {
    assert.deepEqual([answer.status, mainOf(answer).includes(helpedId.closedText)], [404, true]);
    assert.doesNotMatch(answer.body, /Anggota LMK/u);
  }
  assert.deepEqual(await signedBy('Anggota LMK Contoh'), []);
});
