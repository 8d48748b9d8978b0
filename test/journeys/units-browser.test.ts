// A personnel officer on a phone, scripts off: through the units to a person, a transfer, an acting official, a move.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { officeDoor, staffRoutes, unitRoutes } from '../../src/people/index.ts';
import { staffEn } from '../../src/people/staff/texts.en.ts';
import { staffId } from '../../src/people/staff/texts.id.ts';
import { unitsEn } from '../../src/people/units/texts.en.ts';
import { unitsId } from '../../src/people/units/texts.id.ts';
import { inLang, paths } from '../../src/paths.ts';
import { changing, ours, personId, unitId } from '../access/cast.ts';
import { sessionAs } from '../access/office-of-cast.ts';
import { startChromium, type Started } from './chromium.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { addUnitsCast, person, unit } from './units-cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const longName = 'Suku Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Administrasi Contoh';
let opened: OpenedWithDatabase;
let started: Started;
let visitors: OfficeVisitors;
let base: string;
before(async () => {
  opened = await openWithDatabase([...unitRoutes, ...staffRoutes], undefined, officeDoor);
  await addUnitsCast(opened.app.db);
  await changing(opened.app.db, ours, (tx) => tx.updateTable('unit_period').set({ name: longName }).where('agency_id', '=', ours).where('unit_id', '=', unitId(unit.empty)).execute());
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
  visitors = await officeVisitors(started.browser, 'units');
});
after(async () => {
  await visitors.close();
  await started.close();
  await opened.close();
});

const visitorAs = async (number: number): Promise<OfficeVisitor> => visitors.visitor({ session: await sessionAs(opened, number), host: 'contoh.localhost' });

test('from the units to a person: by place, on a past day, then a search that stands in no address', async () => {
  const officer = await visitorAs(person.officer);
  const { page } = officer;
  await officer.open(base + paths.units);
  await officer.picture('units-tree', page.locator('h1'));
  await officer.link('Sekretariat Daerah Contoh');
  await officer.link('Dinas Contoh');
  await officer.says(longName);
  await page.locator('summary').tap();
  await page.getByLabel(unitsId.lines.place).check();
  await officer.write({ hari: '1 3 2026' });
  await officer.button(unitsId.show);
  await officer.says(unitsId.noneBelow);
  await page.locator('summary').tap();
  await officer.write({ hari: 'besok' });
  await officer.button(unitsId.show);
  await officer.says(unitsId.dayWrong);
  await officer.link(unitsId.toUnits);
  await officer.link(unitsId.toGaps);
  await officer.tap(page.locator('main section a').first());
  await officer.link(longName);
  await officer.link(unitsId.toUnits);
  await officer.link(unitsId.toStaff);
  await officer.write({ cari: 'ab' });
  await officer.button(staffId.search);
  await officer.write({ cari: 'staf umum' });
  await officer.button(staffId.search);
  assert.doesNotMatch(page.url(), /staf/u);
  await officer.link('Staf Umum Suku Dinas Contoh');
  await officer.picture('units-person', page.locator('h1'));
  await officer.button(staffId.showNumber);
  await officer.says(staffId.numberShown);
  await officer.close();
});

test('a transfer, an acting official, a post elsewhere and its end', async () => {
  const officer = await visitorAs(person.officer);
  const { page } = officer;
  await officer.open(base + paths.staffPerson(personId(person.staffOfSuku)));
  await officer.link(staffId.toTransfer);
  await officer.button(staffId.check);
  await officer.write({ unit: 'contoh', jabatan: 'Staf Umum Kelurahan', mulai: '22 11 2026' });
  await page.getByLabel(staffId.echelons['99'] ?? '').check();
  await officer.button(staffId.check);
  await officer.says(unitsId.pick.several);
  await page.getByLabel('Kelurahan Contoh (Kota Administrasi Contoh)').check();
  await officer.button(staffId.check);
  await officer.picture('units-transfer', page.locator('h1'));
  await officer.button(staffId.transferNow);
  await officer.says('Staf Umum Kelurahan');

  await officer.open(base + paths.staffActing(personId(person.headOfDinas)));
  await officer.button(staffId.save);
  await page.getByLabel(staffId.standingsOfPost.plt).check();
  await page.getByLabel('III.a', { exact: true }).check();
  await officer.write({ unit: 'suku dinas', jabatan: 'Plt. Kepala Suku Dinas Contoh', mulai: '22 11 2026', sampai: '31 1 2027' });
  await officer.button(staffId.save);
  await officer.says('31 Januari 2027');
  await officer.link(staffId.toElsewhere);
  await officer.write({ instansi: 'Perusahaan Daerah Contoh', jabatan: 'Pengawas', mulai: '22 11 2026' });
  await officer.button(staffId.save);
  await officer.tap(page.getByRole('row').filter({ hasText: 'Perusahaan Daerah Contoh' }).getByRole('link'));
  await officer.write({ sampai: '30 11 2026' });
  await officer.button(staffId.endNow);
  await officer.says('30 November 2026');

  for (const number of [person.contract, person.community]) await officer.open(base + paths.staffPerson(personId(number)));
  await officer.close();
});

test('a unit is moved after a look at what changes, and an administrator sees it without names', async () => {
  const officer = await visitorAs(person.officer);
  const { page } = officer;
  await officer.open(base + paths.unit(unitId(unit.empty)));
  await officer.link(unitsId.move);
  await officer.button(unitsId.check);
  await page.getByLabel(unitsId.lines.functional).check();
  await page.getByLabel(unitsId.targets.unit).check();
  await officer.write({ induk: 'Kota Administrasi Contoh' });
  await officer.button(unitsId.check);
  await officer.picture('units-move', page.locator('h1'));
  await officer.button(unitsId.moveNow);
  await officer.says('Kota Administrasi Contoh');
  await officer.close();

  const administrator = await visitorAs(person.administrator);
  await administrator.open(base + paths.units);
  await administrator.says(unitsId.noNames);
  await administrator.close();
});

test('the same pages in English', async () => {
  const officer = await visitorAs(person.officer);
  for (const [path, text] of [
    [paths.units, unitsEn.lead], [paths.unit(unitId(unit.suku)), unitsEn.parents.place], [paths.unitGaps, unitsEn.gapsLead], [paths.moveUnit(unitId(unit.suku)), unitsEn.moveLead],
    [paths.staff, staffEn.lead], [paths.staffPerson(personId(person.headOfSuku)), staffEn.superiorRule], [paths.transfer(personId(person.headOfSuku)), staffEn.transferLead], [paths.staffActing(personId(person.headOfSuku)), staffEn.actingLead],
  ] as const) {
    await officer.open(base + inLang('en', path));
    await officer.says(text);
  }
  await officer.close();
});
