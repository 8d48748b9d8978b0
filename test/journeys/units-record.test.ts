// A personnel officer records what no list says: acting officials, posts elsewhere, transfers, moves of units.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rolesOf } from '../../src/people/index.ts';
import { staffId } from '../../src/people/staff/texts.id.ts';
import { unitsId } from '../../src/people/units/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { doneTo, ours, personId, timeZone, unitId } from '../access/cast.ts';
import { hiddenFields, type OfficeBrowser } from './office.ts';
import { began, person, unit } from './units-cast.ts';
import { actsIn, fact, knock, openUnitsOffice, row, textIn, visitAs } from './units-office.ts';
import type { OpenedWithDatabase } from './with-database.ts';

const today = '2026-11-22';
let opened: OpenedWithDatabase;
before(async () => { opened = await openUnitsOffice(); });
after(() => opened.close());

const as = (number: number): Promise<OfficeBrowser> => visitAs(opened, number);
const acts = (): Promise<number> => actsIn(opened);

test('whoever acts for a unit is the direct superior of its people first, until it is ended', async () => {
  const officer = await as(person.officer);
  const staff = paths.staffPerson(personId(person.staffOfSuku));
  assert.equal(fact(await officer.get(staff), staffId.superior), staffId.superiorAt('Kepala Suku Dinas Contoh', 'Suku Dinas Contoh'));
  assert.equal(fact(await officer.get(staff), staffId.nextSuperior), staffId.superiorAt('Kepala Dinas Contoh', 'Dinas Contoh'));
  assert.equal(fact(await officer.get(paths.staffPerson(personId(person.headOfSuku))), staffId.superior), staffId.superiorAt('Kepala Dinas Contoh', 'Dinas Contoh'));
  const form = paths.staffActing(personId(person.headOfDinas));
  const empty = await officer.send(form, paths.staffActingNow, {});
  assert.equal(empty.status, 422);
  for (const message of [staffId.standingMissing, unitsId.pick.empty, staffId.officeMissing, staffId.echelonMissing, staffId.dayMissing]) assert.ok(empty.body.includes(message), message);
  const typed = { kedudukan: 'plt', unit: 'suku dinas', jabatan: 'Plt. Kepala Suku Dinas', eselon: '31', mulai: '1 11 2026', sampai: '' };
  for (const [wrong, message] of [
    [{ unit: 'Tidak Ada' }, unitsId.pick.unknown], [{ unit: 'Contoh' }, unitsId.pick.several], [{ sampai: '1 10 2026' }, staffId.assignRefusals.dates], [{ mulai: '1 1 1026' }, staffId.assignRefusals['dates-far']], [{ sampai: 'besok' }, staffId.dayMissing],
  ] as const) {
    const answer = await officer.send(form, paths.staffActingNow, { ...typed, ...wrong });
    assert.equal(answer.status, 422, message);
    assert.ok(answer.body.includes(message) && answer.body.includes('value="Plt. Kepala Suku Dinas"'), message);
  }
  const several = await officer.send(form, paths.staffActingNow, { ...typed, unit: 'Contoh', 'unit-pilihan': unitId(unit.theirs) });
  assert.equal(several.status, 422);
  const saved = await officer.send(form, paths.staffActingNow, { ...typed, unit: 'Contoh', 'unit-pilihan': unitId(unit.suku) });
  assert.deepEqual([saved.status, saved.location], [303, paths.staffPerson(personId(person.headOfDinas))]);
  assert.ok((await officer.send(form, paths.staffActingNow, typed)).body.includes(staffId.assignRefusals.already));
  assert.equal(fact(await officer.get(staff), staffId.superior), staffId.superiorAt('Kepala Dinas Contoh, Plt.; Kepala Suku Dinas Contoh', 'Suku Dinas Contoh'));
  // She heads both units now: the next above is somebody else.
  assert.equal(fact(await officer.get(staff), staffId.nextSuperior), staffId.superiorAt('Sekretaris Daerah Contoh', 'Sekretariat Daerah Contoh'));
  const acting = await officer.get(paths.staffPerson(personId(person.headOfDinas)));
  const endForm = /href="(\/kantor\/pegawai\/orang\/jabatan\/[^"]+)"/u.exec(acting.body)?.[1] ?? '';
  assert.ok((await officer.send(endForm, paths.staffEndPostNow, { sampai: '1 10 2026' })).body.includes(staffId.endRefusals.dates));
  assert.equal((await officer.send(endForm, paths.staffEndPostNow, { sampai: '21 11 2026' })).status, 303);
  assert.equal(fact(await officer.get(staff), staffId.superior), staffId.superiorAt('Kepala Suku Dinas Contoh', 'Suku Dinas Contoh'));
  assert.ok(row(await officer.get(paths.staffPerson(personId(person.headOfDinas))), 'Plt. Kepala Suku Dinas').includes('1 November 2026 sampai 21 November 2026'));
  assert.deepEqual(await doneTo(opened.app.db, personId(person.headOfDinas)), ['acting-official.assigned personnel-officer']);
});

test('a post in another institution is recorded, shown and ended, and the person counts where they counted', async () => {
  const officer = await as(person.officer);
  const form = paths.staffElsewhere(personId(person.mayor));
  assert.equal((await officer.send(form, paths.staffElsewhereNow, {})).status, 422);
  const typed = { instansi: 'Perusahaan Daerah Contoh', jabatan: 'Pengawas', mulai: '2 11 2026' };
  assert.equal((await officer.send(form, paths.staffElsewhereNow, typed)).status, 303);
  assert.ok((await officer.send(form, paths.staffElsewhereNow, typed)).body.includes(staffId.assignRefusals.already));
  const page = await officer.get(paths.staffPerson(personId(person.mayor)));
  assert.match(row(page, 'Pengawas'), /Perusahaan Daerah Contoh/u);
  assert.equal(fact(page, staffId.unit), 'Kota Administrasi Contoh');
  assert.equal(fact(await officer.get(paths.unit(unitId(unit.kota))), unitsId.own), '1');
  const endForm = /href="(\/kantor\/pegawai\/orang\/jabatan\/[^"]+)"/u.exec(page.body)?.[1] ?? '';
  assert.equal((await officer.send(endForm, paths.staffEndPostNow, { sampai: '30 11 2026' })).status, 303);
});

test('a transfer shows what changes, ends the old post the day before, and ends the right to head the unit that is left', async () => {
  const officer = await as(person.officer);
  const who = personId(person.staffOfSuku);
  assert.ok((await rolesOf(opened.app.db, { personId: who, agencyId: ours, timeZone }, today)).includes('unit-head'));
  const form = paths.transfer(who);
  const typed = { unit: 'U-5', jabatan: 'Staf Umum Kelurahan', eselon: '99', mulai: '16 11 2026' };
  for (const [wrong, message] of [
    [{ mulai: '23 11 2026' }, staffId.transferRefusals.future], [{ mulai: '31 12 2025' }, staffId.transferRefusals.dates], [{ unit: '' }, unitsId.pick.empty], [{ eselon: '' }, staffId.echelonMissing],
    [{ unit: 'Suku Dinas Contoh', jabatan: 'Staf Umum' }, staffId.transferRefusals.already],
  ] as const) {
    const answer = await officer.send(form, paths.transferCheck, { ...typed, ...wrong });
    assert.equal(answer.status, 422, message);
    assert.ok(answer.body.includes(message), message);
  }
  const entries = await acts();
  const check = await officer.send(form, paths.transferCheck, typed);
  assert.equal(check.status, 200);
  assert.equal(fact(check, staffId.oldLastDay), '15 November 2026');
  assert.equal(fact(check, staffId.superiorAfter), staffId.superiorAt('Lurah Contoh', 'Kelurahan Contoh'));
  assert.equal(fact(check, staffId.rightsEnd), 'Suku Dinas Contoh');
  assert.ok(textIn(check).includes(staffId.rightsStay));
  assert.equal(await acts(), entries);
  const fields = hiddenFields(check.body, paths.transferNow);
  const late = await officer.post(paths.transferNow, { ...fields, dulu: unitId(1) });
  assert.equal(late.status, 422);
  assert.ok(late.body.includes(staffId.transferRefusals['changed-meanwhile']));
  assert.equal(await acts(), entries);
  for (const _ of [1, 2]) assert.deepEqual(await officer.post(paths.transferNow, fields).then(({ status, location }) => [status, location]), [303, paths.staffPerson(who)]);
  assert.equal(await acts(), entries + 1);
  const lines = await opened.app.db.selectFrom('assignment').where('person_id', '=', who).where('agency_id', '=', ours).select(['unit_id', 'valid_from', 'valid_until']).orderBy('valid_from').execute();
  assert.deepEqual(lines, [
    { unit_id: unitId(unit.suku), valid_from: began, valid_until: '2026-11-16' }, { unit_id: unitId(unit.kelurahan), valid_from: '2026-11-16', valid_until: null },
  ]);
  const roles = await rolesOf(opened.app.db, { personId: who, agencyId: ours, timeZone }, today);
  assert.deepEqual([roles.includes('unit-head'), roles.includes('publisher')], [false, true]);
  const details = await opened.app.db.selectFrom('audit.audit_detail').select(['subject', 'content']).execute();
  const content = details.find(({ subject, content: each }) => (subject as { id: string }).id === who && 'rightsEnded' in (each as object))?.content as { rightsEnded: string[] };
  assert.equal(content.rightsEnded.length, 1);
  assert.equal(fact(await officer.get(paths.staffPerson(who)), staffId.unit), 'Kelurahan Contoh');
  assert.equal((await (await as(person.unitOfficer)).get(paths.staffPerson(who))).status, 404);
});

test('somebody without a unit gets one by a transfer', async () => {
  const officer = await as(person.officer);
  const form = paths.transfer(personId(person.administrator));
  const check = await officer.send(form, paths.transferCheck, { unit: 'Sekretariat Daerah Contoh', jabatan: 'Pranata Komputer', eselon: '99', mulai: '22 11 2026' });
  assert.equal((await officer.post(paths.transferNow, hiddenFields(check.body, paths.transferNow))).status, 303);
  assert.equal(fact(await officer.get(paths.staffPerson(personId(person.administrator))), staffId.unit), 'Sekretariat Daerah Contoh');
});

test('a move is looked at before it is done; a circle, an unknown unit and no change are explained', async () => {
  const officer = await as(person.officer);
  const form = paths.moveUnit(unitId(unit.suku));
  const entries = await acts();
  const typed = { garis: 'tugas', tujuan: 'unit', induk: 'Kota Administrasi Contoh' };
  for (const [wrong, message] of [
    [{ garis: '' }, unitsId.lineMissing], [{ tujuan: '' }, unitsId.targetMissing], [{ induk: 'Tidak Ada' }, unitsId.pick.unknown], [{ induk: 'Dinas Agensi Lain' }, unitsId.pick.unknown],
    [{ induk: 'Suku Dinas Contoh' }, unitsId.refusals.loop], [{ induk: 'Dinas Contoh' }, unitsId.refusals.same],
  ] as const) {
    const answer = await officer.send(form, paths.moveUnitCheck, { ...typed, ...wrong });
    assert.equal(answer.status, 422, message);
    assert.ok(answer.body.includes(message), message);
  }
  const check = await officer.send(form, paths.moveUnitCheck, typed);
  assert.equal(fact(check, unitsId.peopleMoving), '1');
  assert.equal(fact(check, unitsId.countOf('Dinas Contoh')), unitsId.countChange('3', '2'));
  assert.equal(fact(check, unitsId.countOf('Kota Administrasi Contoh')), unitsId.countChange('5', '6'));
  assert.deepEqual([fact(check, unitsId.superiorBefore), fact(check, unitsId.superiorAfter)], ['Kepala Dinas Contoh', 'Wali Kota Contoh']);
  assert.equal(await acts(), entries);
  const fields = hiddenFields(check.body, paths.moveUnitNow);
  assert.ok((await officer.post(paths.moveUnitNow, { ...fields, 'dulu-tugas': unitId(unit.setda) })).body.includes(unitsId.refusals['changed-meanwhile']));
  assert.equal((await officer.post(paths.moveUnitNow, { ...fields, ke: unitId(unit.theirs) })).status, 404);
  assert.equal(await acts(), entries);
  for (const _ of [1, 2]) assert.deepEqual(await officer.post(paths.moveUnitNow, fields).then(({ status, location }) => [status, location]), [303, paths.unit(unitId(unit.suku))]);
  assert.equal(await acts(), entries + 1);
  assert.equal(fact(await officer.get(paths.unit(unitId(unit.suku))), unitsId.parents.functional), 'Kota Administrasi Contoh');
  assert.equal(fact(await officer.get(`${paths.unit(unitId(unit.suku))}?hari=21+11+2026`), unitsId.parents.functional), 'Dinas Contoh');
  const above = await officer.send(paths.moveUnit(unitId(unit.kota)), paths.moveUnitCheck, { garis: 'tugas', tujuan: 'unit', induk: 'Suku Dinas Contoh' });
  assert.ok(above.body.includes(unitsId.refusals.loop));
});

test('an officer of one unit moves units within it, and none out of it', async () => {
  const officer = await as(person.unitOfficer);
  const entries = await acts();
  const form = paths.moveUnit(unitId(unit.empty));
  const top = await officer.send(form, paths.moveUnitCheck, { garis: 'tugas', tujuan: 'none' });
  assert.ok(top.body.includes(unitsId.refusals['out-of-scope']));
  const out = await officer.send(form, paths.moveUnitCheck, { garis: 'tugas', tujuan: 'unit', induk: 'Kota Administrasi Contoh' });
  assert.ok(out.body.includes(unitsId.pick.unknown));
  const own = await officer.send(paths.moveUnit(unitId(unit.dinas)), paths.moveUnitCheck, { garis: 'tempat', tujuan: 'unit', induk: 'Seksi Kosong Contoh' });
  assert.ok(own.body.includes(unitsId.refusals['out-of-scope']));
  const smuggled = await officer.post(paths.moveUnitNow, { ...hiddenFields((await officer.get(form)).body, paths.moveUnitCheck), garis: 'tugas', ke: unitId(unit.kota), 'dulu-tugas': unitId(unit.dinas), 'dulu-tempat': '' });
  assert.ok(smuggled.body.includes(unitsId.refusals['out-of-scope']));
  assert.equal(await acts(), entries);
});

test('an officer of one unit neither transfers nor appoints anybody into a unit outside it', async () => {
  const officer = await as(person.unitOfficer);
  const entries = await acts();
  const orang = personId(person.headOfDinas);
  const transfer = { orang, 'unit-pilihan': unitId(unit.kelurahan), jabatan: 'Staf', eselon: '99', mulai: '22 11 2026', dulu: unitId(500 + person.headOfDinas) };
  assert.equal((await knock(officer, paths.transferNow, transfer)).status, 404);
  const acting = { orang, kedudukan: 'plt', unit: 'Kelurahan Contoh', 'unit-pilihan': unitId(unit.kelurahan), jabatan: 'Plt. Lurah', eselon: '41', mulai: '22 11 2026', sampai: '' };
  const answer = await knock(officer, paths.staffActingNow, acting);
  assert.deepEqual([answer.status, answer.body.includes(unitsId.pick.unknown)], [422, true]);
  assert.equal(await acts(), entries);
});

test('no name, number or search stands in an address or in the log', () => {
  assert.doesNotMatch(opened.logged(), /Contoh|2000\d\d|umum suku/u);
});
