// A small agency with two lines of parents: a Suku Dinas stands under its Dinas by function and under the Kota by place.
import type { OutsideTx, Tx } from '../../src/platform/db/db.ts';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { addAgencies, addGrant, changing, held, ours, personId, theirs, unitId } from '../access/cast.ts';

export const unit = { setda: 1, dinas: 2, kota: 3, suku: 4, kelurahan: 5, empty: 6, community: 7, theirs: 21 } as const;
export const person = {
  officer: 1, administrator: 2, unitOfficer: 3, secretary: 4, headOfDinas: 5, headOfSuku: 6, staffOfSuku: 7, mayor: 8, lurah: 9, staffOfKelurahan: 10, contract: 11, community: 12, theirOfficer: 21, theirStaff: 22,
} as const;

export const nipOf = (number: number): string => fictitiousNip(1_000 + number, false);
export const nrkOf = (number: number): string => String(200_000 + number);

type UnitLine = readonly [number: number, name: string, byFunction: number | null, byPlace: number | null, area: string | null];
const units: readonly UnitLine[] = [
  [unit.setda, 'Sekretariat Daerah Contoh', null, null, '31'],
  [unit.dinas, 'Dinas Contoh', unit.setda, null, '31'],
  [unit.kota, 'Kota Administrasi Contoh', unit.setda, null, '31.71'],
  [unit.suku, 'Suku Dinas Contoh', unit.dinas, unit.kota, '31.71'],
  [unit.kelurahan, 'Kelurahan Contoh', unit.kota, unit.kota, '31.71.01.1001'],
  [unit.empty, 'Seksi Kosong Contoh', unit.dinas, null, null],
  [unit.community, 'Lembaga kemasyarakatan Kelurahan Contoh', null, null, '31.71.01.1001'],
];

type Staff = readonly [number: number, name: string, kind: string, unit: number | null, office: string | null, echelon: string | null, institution?: string];
const staff: readonly Staff[] = [
  [person.officer, 'Petugas Kepegawaian Contoh', 'pns', unit.setda, 'Analis Kepegawaian', null],
  [person.administrator, 'Pengatur Hak Contoh', 'pns', null, null, null],
  [person.unitOfficer, 'Petugas Kepegawaian Dinas Contoh', 'pns', unit.dinas, 'Analis Kepegawaian', null],
  [person.secretary, 'Sekretaris Daerah Contoh', 'pns', unit.setda, 'Sekretaris Daerah', '12'],
  [person.headOfDinas, 'Kepala Dinas Contoh', 'pns', unit.dinas, 'Kepala Dinas', '21'],
  [person.headOfSuku, 'Kepala Suku Dinas Contoh', 'pns', unit.suku, 'Kepala Suku Dinas', '31'],
  [person.staffOfSuku, 'Staf Umum Suku Dinas Contoh', 'pns', unit.suku, 'Staf Umum', null],
  [person.mayor, 'Wali Kota Contoh', 'pns', unit.kota, 'Wali Kota', '21'],
  [person.lurah, 'Lurah Contoh', 'pns', unit.kelurahan, 'Lurah', '41'],
  [person.staffOfKelurahan, 'Staf Umum Kelurahan Contoh', 'pppk', unit.kelurahan, 'Staf Umum', null],
  [person.contract, 'Petugas Prasarana Contoh', 'contract_worker', unit.kelurahan, 'Petugas Prasarana', null],
  [person.community, 'Ketua RT Contoh', 'community_officer', unit.community, 'Ketua', null, 'rt'],
];

export const began = '2026-01-01';

async function addUnit(tx: Tx, agencyId: string, [number, name, byFunction, byPlace, area]: UnitLine): Promise<void> {
  const source = number === unit.community ? 'community:31.71.01.1001' : `U-${number}`;
  const idOf = (parent: number | null): string | null => (parent === null ? null : unitId(parent));
  await tx.insertInto('unit').values({ agency_id: agencyId, id: unitId(number), source_id: source, created_on: began }).execute();
  await tx.insertInto('unit_period').values({
    agency_id: agencyId, unit_id: unitId(number), valid_from: began, valid_until: null, name, functional_parent_id: idOf(byFunction), place_parent_id: idOf(byPlace), area_code: area,
  }).execute();
}

async function addStaff(tx: Tx, agencyId: string, [number, name, kind, at, office, echelon, institution]: Staff): Promise<void> {
  const numbers = kind === 'community_officer' ? { nip: null, nrk: null, legal_standing: null } : { nip: nipOf(number), nrk: nrkOf(number), legal_standing: '01' };
  await tx.insertInto('person').values({
    agency_id: agencyId, id: personId(number), kind, name, source_id: null, ...numbers, institution: institution ?? null, official_email: null, phone: null, created_on: began,
  }).execute();
  if (at === null) return;
  await tx.insertInto('assignment').values({
    agency_id: agencyId, id: unitId(500 + number), person_id: personId(number), unit_id: unitId(at), elsewhere: null, office_held: office, office_kind: echelon === null ? '4' : '1', echelon: echelon ?? '99',
    standing: 'own', valid_from: began, valid_until: null,
  }).execute();
}

export async function addUnitsCast(db: OutsideTx): Promise<void> {
  await addAgencies(db);
  await changing(db, ours, async (tx) => {
    for (const line of units) await addUnit(tx, ours, line);
    for (const line of staff) await addStaff(tx, ours, line);
    await addGrant(tx, ours, held(1, person.officer, 'personnel-officer'));
    await addGrant(tx, ours, held(2, person.administrator, 'administrator'));
    await addGrant(tx, ours, held(3, person.unitOfficer, 'personnel-officer', { kind: 'unit', unitId: unitId(unit.dinas), axis: 'function' }));
    await addGrant(tx, ours, held(4, person.staffOfSuku, 'unit-head', { kind: 'unit', unitId: unitId(unit.suku), axis: 'function' }));
    await addGrant(tx, ours, held(5, person.staffOfSuku, 'publisher'));
  });
  await changing(db, theirs, async (tx) => {
    await addUnit(tx, theirs, [unit.theirs, 'Dinas Agensi Lain', null, null, '31']);
    await addStaff(tx, theirs, [person.theirOfficer, 'Petugas Agensi Lain', 'pns', unit.theirs, 'Analis', null]);
    await addStaff(tx, theirs, [person.theirStaff, 'Staf Agensi Lain', 'pns', unit.theirs, 'Staf', null]);
    await addGrant(tx, theirs, held(21, person.theirOfficer, 'personnel-officer'));
  });
}
