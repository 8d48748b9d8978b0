// Over HTTP, scripts off: an administrator gives rights, a second person approves, a third ends one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor } from '../../src/people/index.ts';
import { approvalId as approvalTexts } from '../../src/people/approval/texts.id.ts';
import { grantsId } from '../../src/people/grants/texts.id.ts';
import { unitsId } from '../../src/people/units/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { hiddenFields, type OfficeBrowser } from '../journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, theirs, unitId } from './cast.ts';
import { officeRoutes } from './every-route.ts';
import { signedInAs } from './office-of-cast.ts';

// 1 is the only administrator, 2 and 3 become approvers, 4 and 5 are staff; 9 is an administrator elsewhere.
const nrkOf = (number: number): string => String(100_000 + number);
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase(officeRoutes, undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    for (const number of [1, 2, 3, 4, 5]) await addPerson(tx, ours, number, { nrk: nrkOf(number) });
    await tx.insertInto('unit').values({ agency_id: ours, id: unitId(1), source_id: 'U1', created_on: '2026-01-01' }).execute();
    await tx.insertInto('unit_period').values({
      agency_id: ours, unit_id: unitId(1), valid_from: '2026-01-01', valid_until: null, name: 'Dinas Contoh', functional_parent_id: null, place_parent_id: null, area_code: null,
    }).execute();
    await addGrant(tx, ours, held(1, 1, 'administrator'));
  });
  await changing(opened.app.db, theirs, async (tx) => {
    await addPerson(tx, theirs, 9);
    await addGrant(tx, theirs, held(9, 9, 'administrator'));
  });
});
after(() => opened.close());

const typed = (number: number, role: string, more: Record<string, string> = {}): Record<string, string> =>
  ({ nomor: nrkOf(number), peran: role, cakupan: 'agency', letak: '', mulai: '22 11 2026', sampai: '31 1 2027', ...more });

/** The second step of giving, with the hidden fields it carries. */
async function checked(admin: OfficeBrowser, fields: Record<string, string>, action: string): Promise<Record<string, string>> {
  const answer = await admin.send(paths.giveGrant, paths.giveGrant, fields);
  assert.equal(answer.status, 200);
  return hiddenFields(answer.body, action);
}

const proposedBy = async (admin: OfficeBrowser, number: number, role: string): Promise<string> => {
  const fields = await checked(admin, typed(number, role), paths.proposeGrant);
  const answer = await admin.post(paths.proposeGrant, { ...fields, alasan: 'Tim pemeriksa baru' });
  assert.equal(answer.status, 303);
  return answer.location ?? '';
};

const acts = async (): Promise<number> =>
  (await opened.app.db.selectFrom('audit.audit_entry').select('id').where('noun', '<>', 'cast.made').execute()).length;

test('what cannot be read comes back with a message at each field and all that was typed', async () => {
  const admin = await signedInAs(opened, 1);
  const empty = await admin.send(paths.giveGrant, paths.giveGrant, {});
  assert.equal(empty.status, 422);
  for (const message of [grantsId.numberMissing, grantsId.roleMissing, grantsId.scopeMissing, grantsId.dayMissing]) assert.ok(empty.body.includes(message), message);
  const wrong = await admin.send(paths.giveGrant, paths.giveGrant, typed(4, 'unit-head', { cakupan: 'function', letak: 'Dinas Lain' }));
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes(unitsId.pick.unknown) && wrong.body.includes('value="Dinas Lain"') && wrong.body.includes(`value="${nrkOf(4)}"`));
  for (const [fields, message] of [
    [typed(1, 'publisher'), grantsId.giveRefusals['to-oneself']],
    [typed(4, 'unit-head'), grantsId.scopeOnly(`${grantsId.scopes.function}; ${grantsId.scopes.place}`)],
    [typed(4, 'auditor', { sampai: '31 3 2027' }), 'Peran ini paling lama 92 hari. Hari terakhirnya 21 Februari 2027, atau lebih awal.'],
    [typed(4, 'publisher', { mulai: '1 11 2026' }), grantsId.giveRefusals['begins-in-the-past']],
    [typed(4, 'ward-helper', { cakupan: 'area', letak: '99.99' }), grantsId.giveRefusals['area-unknown']],
  ] as const) {
    const answer = await admin.send(paths.giveGrant, paths.giveGrant, fields);
    assert.equal(answer.status, 422);
    assert.ok(answer.body.includes(message), message);
  }
});

test('person and unit are found by part of their names; of several one is chosen, and the first day is there already', async () => {
  const admin = await signedInAs(opened, 1);
  const form = (await admin.get(paths.giveGrant)).body;
  for (const part of ['value="22 11 2026"', 'Paling lama 366 hari, Pemeriksa catatan 92 hari.']) assert.ok(form.includes(part), part);
  const asked = typed(4, 'unit-head', { nomor: 'staf umum', cakupan: 'function', letak: 'contoh' });
  const several = await admin.send(paths.giveGrant, paths.giveGrant, asked);
  assert.equal(several.status, 422);
  assert.ok(several.body.includes(grantsId.peopleSeveral) && several.body.includes('Staf Umum 5') && !several.body.includes(nrkOf(5)));
  const four = /value="([0-9a-f-]{36})"/u.exec(several.body.slice(several.body.indexOf('>Staf Umum 4')))?.[1] ?? '';
  const second = await admin.send(paths.giveGrant, paths.giveGrant, { ...asked, 'nomor-pilihan': four });
  assert.equal(second.status, 200);
  for (const part of ['Staf Umum 4', 'Dinas Contoh', '22 November 2026']) assert.ok(second.body.includes(part), part);
  const back = await admin.post(paths.giveGrant, { ...hiddenFields(second.body, paths.giveGrant), ubah: 'ya' });
  assert.ok(back.body.includes('value="staf umum"'));
  // Nobody of another agency, and no list of everybody.
  for (const nomor of ['Staf Umum 9', 'st', '%%%']) assert.ok((await admin.send(paths.giveGrant, paths.giveGrant, { ...asked, nomor })).body.includes(grantsId.numberUnknown), nomor);
});

test('from the second step the way back leads to the fields with all that was typed', async () => {
  const admin = await signedInAs(opened, 1);
  const second = await admin.send(paths.giveGrant, paths.giveGrant, typed(4, 'unit-head', { cakupan: 'place', letak: 'Dinas Contoh' }));
  const back = await admin.post(paths.giveGrant, { ...hiddenFields(second.body, paths.giveGrant), ubah: 'ya' });
  assert.equal(back.status, 200);
  for (const part of [`value="${nrkOf(4)}"`, 'value="Dinas Contoh"', 'value="31 1 2027"']) assert.ok(back.body.includes(part), part);
  assert.match(back.body, /value="unit-head"[^>]*checked|checked[^>]*value="unit-head"/u);
});

test('an ordinary right is checked, given once however often it is sent, seen, and given back by its holder', async () => {
  const admin = await signedInAs(opened, 1);
  const fields = await checked(admin, typed(4, 'unit-head', { cakupan: 'function', letak: 'dinas contoh' }), paths.giveGrantNow);
  for (const _ of [1, 2]) assert.deepEqual(await admin.post(paths.giveGrantNow, fields).then(({ status, location }) => [status, location]), [303, paths.grants]);
  const list = (await admin.get(paths.grants)).body;
  assert.equal(list.split(`${grantsId.roles['unit-head']}: Staf Umum 4`).length, 2);
  const holder = await signedInAs(opened, 4);
  assert.equal((await holder.get(paths.grants)).status, 403);
  assert.equal((await holder.send(paths.ownGrants, paths.endGrant, { alasan: '' })).status, 422);
  assert.equal((await holder.send(paths.ownGrants, paths.endGrant, { alasan: 'Pindah tugas' })).status, 303);
  assert.ok((await holder.get(paths.ownGrants)).body.includes(grantsId.ownNone));
});

test('nobody ends, sees or decides what is not theirs, and it leaves no entry', async () => {
  const admin = await signedInAs(opened, 1);
  const fields = await checked(admin, typed(5, 'publisher'), paths.giveGrantNow);
  await admin.post(paths.giveGrantNow, fields);
  const ofFive = hiddenFields((await (await signedInAs(opened, 5)).get(paths.ownGrants)).body, paths.endGrant);
  const before = await acts();
  for (const other of [await signedInAs(opened, 4), await signedInAs(opened, 9, theirs)]) {
    const { _csrf: secret = '' } = hiddenFields((await other.get(paths.ownGrants)).body, paths.signOut);
    assert.equal((await other.post(paths.endGrant, { ...ofFive, _csrf: secret, alasan: 'Tidak suka' })).status, 404);
    assert.equal((await other.post(paths.endGrant, { hak: "1' or true", _csrf: secret, alasan: 'Tidak suka' })).status, 404);
  }
  assert.equal(await acts(), before);
});

test('the first second person is named alone, and the page says so', async () => {
  const admin = await signedInAs(opened, 1);
  const page = await admin.send(paths.giveGrant, paths.giveGrant, typed(2, 'approver'));
  assert.ok(page.body.includes(grantsId.aloneNote));
  assert.equal((await admin.post(paths.giveGrantNow, hiddenFields(page.body, paths.giveGrantNow))).status, 303);
});

test('a sensitive role is proposed with a reason, approved by somebody else, and then held', async () => {
  const admin = await signedInAs(opened, 1);
  const fields = await checked(admin, typed(3, 'inspectorate'), paths.proposeGrant);
  const without = await admin.post(paths.proposeGrant, { ...fields, alasan: ' ' });
  assert.equal(without.status, 422);
  assert.ok(without.body.includes(grantsId.reasonMissing));
  // The page that gives at once cannot be used instead.
  assert.equal((await admin.post(paths.giveGrantNow, fields)).status, 422);
  const location = await proposedBy(admin, 3, 'inspectorate');
  const own = await admin.get(location);
  assert.ok(own.body.includes(approvalTexts.withdraw) && !own.body.includes(approvalTexts.approve));
  const second = await signedInAs(opened, 2);
  const waiting = (await second.get(paths.approvals)).body;
  assert.ok(waiting.includes(`href="${location}"`));
  assert.ok(waiting.includes(`${grantsId.proposalTitle}: Staf Umum 3 – ${grantsId.roles.inspectorate}`));
  const shown = (await second.get(location)).body;
  for (const part of ['Staf Umum 3', grantsId.roles.inspectorate, 'Tim pemeriksa baru', '31 Januari 2027', 'Staf Umum 1']) assert.ok(shown.includes(part), part);
  assert.ok(shown.includes(`<summary>${approvalTexts.hashTerm}</summary>`) && !shown.includes(`<dt>${approvalTexts.hashTerm}</dt>`));
  assert.equal((await second.send(location, paths.approve, {})).location, location);
  assert.ok((await second.get(location)).body.includes(approvalTexts.states.done));
  assert.ok((await (await signedInAs(opened, 3)).get(paths.ownGrants)).body.includes(grantsId.roles.inspectorate));
});

test('a proposal does not exist for others, and the one it is about cannot decide', async () => {
  const admin = await signedInAs(opened, 1);
  const location = await proposedBy(admin, 2, 'auditor');
  const before = await acts();
  for (const other of [await signedInAs(opened, 2), await signedInAs(opened, 4), await signedInAs(opened, 9, theirs)]) {
    assert.equal((await other.get(location)).status, 404);
    const { _csrf: secret = '' } = hiddenFields((await other.get(paths.ownGrants)).body, paths.signOut);
    const id = location.split('/').at(-1) ?? '';
    for (const action of [paths.approve, paths.refuseProposal, paths.withdrawProposal]) {
      assert.equal((await other.post(action, { _csrf: secret, usulan: id, sidik: 'x', alasan: 'Tidak suka' })).status, 404, action);
    }
  }
  assert.equal(await acts(), before);
  assert.equal((await admin.send(location, paths.withdrawProposal, { alasan: '' })).status, 422);
  assert.equal((await admin.send(location, paths.withdrawProposal, { alasan: 'Salah orang' })).status, 303);
  assert.ok((await admin.get(location)).body.includes(approvalTexts.states.withdrawn));
});

test('a proposal is refused with a reason, which the proposer reads; who comes later is told that it is decided', async () => {
  const admin = await signedInAs(opened, 1);
  const location = await proposedBy(admin, 4, 'personnel-officer');
  const second = await signedInAs(opened, 2);
  const late = hiddenFields((await second.get(location)).body, paths.approve);
  assert.equal((await second.send(location, paths.refuseProposal, { alasan: '' })).status, 422);
  assert.equal((await second.send(location, paths.refuseProposal, { alasan: 'Belum perlu tahun ini' })).status, 303);
  assert.ok((await admin.get(location)).body.includes('Belum perlu tahun ini'));
  const answer = await second.post(paths.approve, late);
  assert.equal(answer.status, 422);
  assert.ok(answer.body.includes(approvalTexts.refusals['decided-already']));
});

test('the pages stand in English too, and no number of a person is in an address or in the log', async () => {
  const admin = await signedInAs(opened, 1);
  for (const path of [paths.grants, paths.ownGrants, paths.giveGrant, paths.approvals]) {
    const answer = await admin.get(inLang('en', path));
    assert.equal(answer.status, 200);
    assert.match(answer.body, /<html lang="en">/u);
  }
  assert.doesNotMatch(opened.logged(), /10000\d|Staf Umum/u);
});
