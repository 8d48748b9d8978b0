// A personnel officer looks at units and people, over HTTP, scripts off. Wrong callers first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maskNip } from '../../src/people/staff/mask-nip.ts';
import { staffId } from '../../src/people/staff/texts.id.ts';
import { unitsId } from '../../src/people/units/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { doneTo, personId, unitId } from '../access/cast.ts';
import { officeBrowser, type OfficeBrowser } from './office.ts';
import { nipOf, nrkOf, person, unit } from './units-cast.ts';
import { actsIn, fact, knock, mainOf, openUnitsOffice, pagesOf, postsOf, row, textIn, visitAs } from './units-office.ts';
import type { OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
before(async () => { opened = await openUnitsOffice(); });
after(() => opened.close());

const as = (number: number): Promise<OfficeBrowser> => visitAs(opened, number);
const acts = (): Promise<number> => actsIn(opened);

for (const [title, caller, theUnit, thePerson] of [
  ['an officer of another agency', person.theirOfficer, unit.dinas, person.staffOfSuku],
  ['our officer, about another agency', person.officer, unit.theirs, person.theirStaff],
  ['an officer of one unit, about another unit', person.unitOfficer, unit.kelurahan, person.staffOfKelurahan],
  ['an officer of one unit, about the unit above it', person.unitOfficer, unit.setda, person.secretary],
  ['an officer of one unit, about somebody without a unit', person.unitOfficer, unit.kota, person.administrator],
] as const) {
  test(`${title}, is told that it is not there, and no entry is left`, async () => {
    const browser = await as(caller);
    const entries = await acts();
    for (const path of pagesOf(theUnit, thePerson)) assert.equal((await browser.get(path)).status, 404, path);
    for (const [path, fields] of postsOf(theUnit, thePerson)) assert.equal((await knock(browser, path, fields)).status, 404, path);
    assert.equal(await acts(), entries);
  });
}

test('nobody signed in is led to sign in, and without the role nothing opens', async () => {
  const entries = await acts();
  for (const path of [paths.units, paths.unitGaps, paths.staff, ...pagesOf(unit.dinas, person.staffOfSuku)]) {
    assert.equal((await officeBrowser(opened.server, 'contoh.localhost').get(path)).status, 303, path);
    assert.equal((await (await as(person.staffOfSuku)).get(path)).status, 403, path);
  }
  const administrator = await as(person.administrator);
  for (const path of [paths.staff, ...pagesOf(unit.dinas, person.staffOfSuku).slice(1)]) assert.equal((await administrator.get(path)).status, 403, path);
  for (const [path, fields] of [...postsOf(unit.dinas, person.staffOfSuku), [paths.staff, { cari: 'Staf' }] as const]) assert.equal((await knock(administrator, path, fields)).status, 403, path);
  assert.equal(await acts(), entries);
});

test('what is no id, and an own post as one to be ended, are not there either', async () => {
  const officer = await as(person.officer);
  const entries = await acts();
  for (const path of [paths.unit('x'), paths.moveUnit("1' or true"), paths.staffPerson('x'), paths.staffActing('x'), paths.staffEndPost('x'), paths.unitGap('x'), paths.staffEndPost(unitId(500 + person.lurah))]) {
    assert.equal((await officer.get(encodeURI(path))).status, 404, path);
  }
  for (const [path, fields] of [[paths.staffNumber, {}], [paths.transferNow, { orang: 'x' }], [paths.staffEndPostNow, { 'jabatan-id': unitId(500 + person.lurah), sampai: '22 11 2026' }], [paths.moveUnitNow, {}]] as const) {
    assert.equal((await knock(officer, path, fields)).status, 404, path);
  }
  assert.equal(await acts(), entries);
});

test('nobody records a change of themselves', async () => {
  const officer = await as(person.officer);
  const entries = await acts();
  const own = await officer.get(paths.staffPerson(personId(person.officer)));
  assert.ok(textIn(own).includes(staffId.ownData) && !own.body.includes(paths.transfer(personId(person.officer))));
  for (const path of [paths.transfer(personId(person.officer)), paths.staffActing(personId(person.officer))]) assert.equal((await officer.get(path)).status, 404);
  for (const [path, fields] of postsOf(unit.theirs, person.officer).slice(3, 7)) assert.equal((await knock(officer, path, fields)).status, 404, path);
  assert.equal(await acts(), entries);
});

test('the tree is seen by function or by place, and everybody counts once on each line', async () => {
  const officer = await as(person.officer);
  const top = await officer.get(paths.units);
  assert.match(row(top, 'Sekretariat Daerah Contoh'), />10</u);
  assert.match(row(top, 'Sekretariat Daerah Contoh'), /Sekretaris Daerah Contoh/u);
  const setda = await officer.get(paths.unit(unitId(unit.setda)));
  assert.match(row(setda, 'Dinas Contoh'), />4</u);
  assert.match(row(setda, 'Kota Administrasi Contoh'), />4</u);
  const byPlace = await officer.get(`${paths.unit(unitId(unit.kota))}?garis=tempat`);
  assert.equal(fact(byPlace, unitsId.withBelow.place), '6');
  assert.equal(fact(byPlace, unitsId.own), '1');
  assert.match(row(byPlace, 'Suku Dinas Contoh'), />2</u);
  const suku = await officer.get(paths.unit(unitId(unit.suku)));
  assert.deepEqual([fact(suku, unitsId.parents.functional), fact(suku, unitsId.parents.place)], ['Dinas Contoh', 'Kota Administrasi Contoh']);
  assert.equal(fact(suku, unitsId.head), 'Kepala Suku Dinas Contoh');
  assert.match(fact(suku, unitsId.area), /31\.71/u);
  const english = await officer.get(inLang('en', paths.unit(unitId(unit.suku))));
  assert.match(english.body, /<html lang="en">.*Parent by function/su);
});

test('a past day shows what held then, and a day that cannot be read is explained', async () => {
  const officer = await as(person.officer);
  const path = paths.unit(unitId(unit.suku));
  assert.ok(textIn(await officer.get(`${path}?hari=31+12+2025`)).includes(unitsId.notOnThatDay));
  assert.equal(fact(await officer.get(`${path}?hari=2026-03-01`), unitsId.own), '2');
  for (const wrong of ['besok', '31 12 2027', '32 1 2026']) {
    const answer = await officer.get(`${path}?hari=${encodeURIComponent(wrong)}`);
    assert.equal(answer.status, 422, wrong);
    assert.ok(answer.body.includes(unitsId.dayWrong) && answer.body.includes(`value="${wrong}"`), wrong);
  }
});

test('an administrator sees structure and numbers, and no name', async () => {
  const administrator = await as(person.administrator);
  for (const path of [paths.units, paths.unit(unitId(unit.setda)), paths.unit(unitId(unit.suku)), paths.unitGaps]) {
    const answer = await administrator.get(path);
    assert.equal(answer.status, 200);
    assert.doesNotMatch(mainOf(answer), /Sekretaris Daerah Contoh|Kepala Dinas|Kepala Suku|Wali Kota Contoh|\/orang/u, path);
  }
  const setda = await administrator.get(paths.unit(unitId(unit.setda)));
  assert.equal(fact(setda, unitsId.head), unitsId.headThere);
  assert.match(row(setda, 'Kota Administrasi Contoh'), />4</u);
  assert.ok(!setda.body.includes(paths.moveUnit(unitId(unit.setda))));
  assert.equal((await administrator.get(paths.unitGap('unit'))).status, 403);
  assert.equal((await administrator.get(paths.unitGap('head'))).status, 200);
});

test('an officer of one unit sees that unit and what is below it; what is outside is named and not linked', async () => {
  const officer = await as(person.unitOfficer);
  const start = await officer.get(paths.units);
  assert.ok(row(start, 'Dinas Contoh').includes(paths.unit(unitId(unit.dinas))));
  assert.equal(row(start, 'Sekretariat Daerah Contoh'), '');
  const dinas = await officer.get(paths.unit(unitId(unit.dinas)));
  assert.equal(fact(dinas, unitsId.parents.functional), 'Sekretariat Daerah Contoh');
  assert.ok(!dinas.body.includes(paths.unit(unitId(unit.setda))));
  assert.ok(row(dinas, 'Suku Dinas Contoh').includes(paths.unit(unitId(unit.suku))));
  const gaps = await officer.get(paths.unitGaps);
  assert.ok(textIn(gaps).includes(unitsId.onlyInScope) && !textIn(gaps).includes(unitsId.gaps.unit.title));
  assert.equal((await officer.get(paths.unitGap('unit'))).status, 403);
});

test('what is missing in the data is listed with what to do', async () => {
  const officer = await as(person.officer);
  const page = textIn(await officer.get(paths.unitGaps));
  for (const kind of ['head', 'area', 'people', 'unit'] as const) assert.ok(page.includes(`${unitsId.gaps[kind].title}: 1 baris`), `${kind}: ${page}`);
  for (const kind of ['head', 'area', 'people'] as const) assert.ok(textIn(await officer.get(paths.unitGap(kind))).includes('Seksi Kosong Contoh'), kind);
  const people = await officer.get(paths.unitGap('unit'));
  assert.ok(people.body.includes(paths.staffPerson(personId(person.administrator))) && textIn(people).includes('Pengatur Hak Contoh'));
});

test('a search finds by part of a name, NRK or NIP, at most 20, and only in the scope', async () => {
  const officer = await as(person.officer);
  const search = (browser: OfficeBrowser, cari: string) => browser.send(paths.staff, paths.staff, { cari });
  for (const typed of ['umum suku', nrkOf(person.staffOfSuku), nipOf(person.staffOfSuku), nipOf(person.staffOfSuku).replace(/^(.{8})(.{6})/u, '$1 $2 ')]) {
    const answer = await search(officer, typed);
    assert.equal(answer.status, 200);
    assert.deepEqual([...mainOf(answer).matchAll(/orang\/([0-9a-f-]{36})/gu)].map(([, id]) => id), [personId(person.staffOfSuku)], 'exactly one is found');
    assert.ok(row(answer, 'Staf Umum Suku Dinas Contoh').includes('Suku Dinas Contoh'));
  }
  for (const typed of ['', 'ab', '12', '%%%', '___']) {
    const answer = await search(officer, typed);
    assert.equal(answer.status, 422, typed);
    assert.ok(answer.body.includes(staffId.tooShort));
  }
  assert.ok(textIn(await search(officer, 'Agensi Lain')).includes(staffId.none));
  assert.ok(textIn(await search(officer, 'Con%toh')).includes(staffId.none));
  const scoped = await as(person.unitOfficer);
  assert.ok(textIn(await search(scoped, nrkOf(person.lurah))).includes(staffId.none));
  assert.ok(textIn(await search(scoped, 'Kepala')).includes('Kepala Suku Dinas Contoh'));
  assert.equal(textIn(await search(officer, 'Pengatur')).includes(staffId.noUnit), true);
});

test('a NIP is masked until somebody asks to see it, and that is in the log', async () => {
  const officer = await as(person.officer);
  const path = paths.staffPerson(personId(person.staffOfSuku));
  const nip = nipOf(person.staffOfSuku);
  const page = await officer.get(path);
  assert.equal(fact(page, staffId.nip), maskNip(nip));
  assert.ok(!page.body.includes(nip.slice(8, 14)) && !page.body.includes(nip));
  const shown = await officer.send(path, paths.staffNumber, {});
  assert.equal(shown.status, 200);
  assert.equal(fact(shown, staffId.nip).replaceAll(' ', ''), nip);
  assert.equal(shown.headers['cache-control'], 'no-store');
  assert.deepEqual(await doneTo(opened.app.db, personId(person.staffOfSuku)), ['person-number.shown personnel-officer']);
  assert.equal(fact(await officer.get(path), staffId.nip), maskNip(nip));
});

test('contract workers and people of community institutions stand with their own status, and with no number', async () => {
  const officer = await as(person.officer);
  const contract = await officer.get(paths.staffPerson(personId(person.contract)));
  assert.equal(fact(contract, staffId.status), staffId.kinds.contract_worker);
  assert.ok(textIn(contract).includes(staffId.otherRules.contract_worker));
  const community = await officer.get(paths.staffPerson(personId(person.community)));
  assert.equal(fact(community, staffId.status), staffId.institutions['rt']);
  assert.ok(textIn(community).includes(staffId.otherRules.community_officer) && textIn(community).includes(staffId.fromList));
  for (const answer of [contract, community]) {
    assert.doesNotMatch(mainOf(answer), new RegExp(`${staffId.nip}|${staffId.nrk}|${nrkOf(person.contract)}|${staffId.legalStanding}`, 'u'));
    assert.ok(!answer.body.includes(paths.staffNumber));
  }
  const entries = await acts();
  assert.equal((await knock(officer, paths.staffNumber, { orang: personId(person.contract) })).status, 404);
  assert.equal((await officer.get(paths.staffActing(personId(person.contract)))).status, 404);
  assert.equal((await officer.get(paths.transfer(personId(person.community)))).status, 404);
  assert.equal(await acts(), entries);
});

test('no name, number or search stands in an address or in the log', () => {
  assert.doesNotMatch(opened.logged(), /Contoh|2000\d\d|umum suku/u);
});
