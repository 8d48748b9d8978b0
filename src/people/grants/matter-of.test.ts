import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { addAgencies, addPerson, changing, ours, personId, theirs, unitId } from '../../../test/access/cast.ts';
import { holderOf } from './actor-of.ts';
import { areasAround, matterOfPerson } from './matter-of.ts';
import { mayDo, type Need } from './may-do.ts';

const today = '2026-11-22';
let database: TestDatabase;

// Dinas (1) leads Suku Dinas (2), which leads Seksi (3); by place, 2 and 3 stand under Kota (4), which has no head.
// 11 heads 1, 12 holds the post over 2 until yesterday, 13 acts for it since, 14 heads 3, 15 and 16 work in 3.
before(async () => {
  database = await testDatabase();
  await addAgencies(database.db);
  await changing(database.db, ours, async (tx) => {
    for (const number of [11, 12, 13, 14, 15, 16]) await addPerson(tx, ours, number);
    for (const [number, byFunction, byPlace, area] of [[1, null, null, '31'], [4, null, null, '31.71'], [2, 1, 4, '31.71'], [3, 2, 4, '31.71.01.1001']] as const) {
      await tx.insertInto('unit').values({ agency_id: ours, id: unitId(number), source_id: `U${number}`, created_on: '2026-01-01' }).execute();
      await tx.insertInto('unit_period').values({
        agency_id: ours, unit_id: unitId(number), valid_from: '2026-01-01', valid_until: null, name: `Unit ${number}`, area_code: area,
        functional_parent_id: byFunction === null ? null : unitId(byFunction), place_parent_id: byPlace === null ? null : unitId(byPlace),
      }).execute();
    }
    for (const [number, person, unit, kind, echelon, standing, from, until] of [
      [1, 11, 1, '1', '21', 'own', '2026-01-01', null], [2, 12, 2, '1', '31', 'own', '2026-01-01', '2026-11-22'], [3, 13, 1, '1', '32', 'own', '2026-01-01', null],
      [4, 13, 2, '1', '31', 'plt', '2026-11-22', null], [5, 14, 3, '1', '41', 'own', '2026-01-01', null], [6, 15, 3, '4', '99', 'own', '2026-01-01', null],
      [7, 16, 3, '1', '42', 'own', '2026-01-01', null],
    ] as const) {
      await tx.insertInto('assignment').values({
        agency_id: ours, id: unitId(100 + number), person_id: personId(person), unit_id: unitId(unit), elsewhere: null, office_held: 'Jabatan', office_kind: kind,
        echelon, standing, valid_from: from, valid_until: until,
      }).execute();
    }
  });
});
after(() => database.close());

const heads = async (person: number, on = today): Promise<readonly string[]> => (await holderOf(database.db, personId(person), ours, on))?.headsUnitIds ?? ['nobody'];

test('the highest structural post of a unit heads it, as holder or acting, and only on its days', async () => {
  assert.deepEqual(await heads(11), [unitId(1)]);
  assert.deepEqual(await heads(12), []);
  assert.deepEqual(await heads(12, '2026-11-21'), [unitId(2)]);
  assert.deepEqual(await heads(13), [unitId(2)]);
  assert.deepEqual(await heads(13, '2026-11-21'), []);
  assert.deepEqual(await heads(14), [unitId(3)]);
  assert.deepEqual(await heads(15), []);
  assert.deepEqual(await heads(16), []);
});

test('a person stands under their units by each of the two lines, and in their areas', async () => {
  const matter = await matterOfPerson(database.db, ours, personId(15), today);
  assert.deepEqual(matter, {
    agencyId: ours, personId: personId(15), superiorUnitId: unitId(3),
    unitIds: { function: [unitId(3), unitId(2), unitId(1)], place: [unitId(3), unitId(4)] },
    areaCodes: ['31.71.01.1001', '31.71.01', '31.71', '31'],
  });
  assert.equal(await matterOfPerson(database.db, theirs, personId(15), today), null);
});

test('the superior of a head is the next head above, and whoever leads the whole has none', async () => {
  const superior = async (person: number) => (await matterOfPerson(database.db, ours, personId(person), today))?.superiorUnitId;
  assert.equal(await superior(14), unitId(2));
  assert.equal(await superior(16), unitId(3));
  assert.equal(await superior(13), unitId(1));
  assert.equal(await superior(11), null);
});

test('the direct superior may, and neither a colleague nor the superior of the superior', async () => {
  const need: Need = { anyOf: ['direct-superior'], touches: 'content', ownMatter: 'never' };
  const may = async (person: number, about: number): Promise<boolean> => {
    const holder = await holderOf(database.db, personId(person), ours, today);
    const matter = await matterOfPerson(database.db, ours, personId(about), today);
    assert.ok(holder && matter);
    return mayDo(holder, need, matter, today).allowed;
  };
  assert.deepEqual(await Promise.all([may(14, 15), may(16, 15), may(13, 15), may(11, 15), may(15, 14), may(14, 14), may(13, 14)]), [true, false, false, false, false, false, true]);
});

test('an area lies in all that its code begins with', () => {
  assert.deepEqual(areasAround('31.71'), ['31.71', '31']);
  assert.deepEqual(areasAround(null), []);
});
