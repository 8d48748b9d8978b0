// How the tests of units and people knock, and how they read a page.
import assert from 'node:assert/strict';
import { grantRoutes, officeDoor, signInRoutes, staffRoutes, unitRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { ours, personId, theirs, unitId } from '../access/cast.ts';
import { signedInAs } from '../access/office-of-cast.ts';
import { hiddenFields, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { addUnitsCast, person, unit } from './units-cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

export async function openUnitsOffice(): Promise<OpenedWithDatabase> {
  const opened = await openWithDatabase([...unitRoutes, ...staffRoutes, ...grantRoutes, ...signInRoutes([])], undefined, officeDoor);
  await addUnitsCast(opened.app.db);
  return opened;
}

export const visitAs = (opened: OpenedWithDatabase, number: number): Promise<OfficeBrowser> => signedInAs(opened, number, number === person.theirOfficer ? theirs : ours);
export const actsIn = async ({ app }: OpenedWithDatabase): Promise<number> => (await app.db.selectFrom('audit.audit_entry').select('id').where('noun', '<>', 'cast.made').execute()).length;

const secretOf = async (browser: OfficeBrowser): Promise<string> => hiddenFields((await browser.get(paths.ownGrants)).body, paths.signOut)['_csrf'] ?? '';
export const knock = async (browser: OfficeBrowser, path: string, fields: Record<string, string>): Promise<OfficeAnswer> => browser.post(path, { _csrf: await secretOf(browser), ...fields });
export const mainOf = ({ body }: OfficeAnswer): string => /<main.*<\/main>/su.exec(body)?.[0] ?? '';
export const textIn = (answer: OfficeAnswer): string => mainOf(answer).replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

/** The value that stands beside a term. */
export const fact = (answer: OfficeAnswer, term: string): string => {
  const found = [...answer.body.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gsu)].find(([, name]) => name === term)?.[2];
  assert.ok(found !== undefined, `${term} stands on the page`);
  return found.replaceAll(/<[^>]+>/gu, '');
};
export const row = (answer: OfficeAnswer, name: string): string => [...answer.body.matchAll(/<tr>.*?<\/tr>/gsu)].map(([each]) => each).find((each) => each.includes(`>${name}<`)) ?? '';

export const pagesOf = (unitNumber: number, personNumber: number): readonly string[] => [
  paths.unit(unitId(unitNumber)), paths.moveUnit(unitId(unitNumber)), paths.staffPerson(personId(personNumber)), paths.staffActing(personId(personNumber)),
  paths.staffElsewhere(personId(personNumber)), paths.transfer(personId(personNumber)), paths.staffEndPost(unitId(500 + personNumber)),
];
export const postsOf = (unitNumber: number, personNumber: number): readonly (readonly [string, Record<string, string>])[] => {
  const orang = personId(personNumber);
  const acting = { orang, kedudukan: 'plt', jabatan: 'Plt. Kepala', eselon: '31', mulai: '22 11 2026', sampai: '' };
  return [
    [paths.moveUnitCheck, { unit: unitId(unitNumber), garis: 'tugas', tujuan: 'none' }],
    [paths.moveUnitNow, { unit: unitId(unitNumber), garis: 'tugas', ke: '' }],
    [paths.staffNumber, { orang }], [paths.staffActingNow, { ...acting, unit: 'Dinas Contoh' }], [paths.staffElsewhereNow, { orang, instansi: 'X', jabatan: 'Y', mulai: '22 11 2026' }],
    [paths.transferCheck, { orang, unit: 'Dinas Contoh', jabatan: 'Staf', eselon: '99', mulai: '22 11 2026' }],
    [paths.transferNow, { orang, 'unit-pilihan': unitId(unit.dinas), jabatan: 'Staf', eselon: '99', mulai: '22 11 2026', dulu: unitId(500 + personNumber) }],
    [paths.staffEndPostNow, { 'jabatan-id': unitId(500 + personNumber), sampai: '22 11 2026' }],
  ];
};
