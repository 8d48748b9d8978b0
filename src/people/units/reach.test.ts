import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { ours, personId, unitId } from '../../../test/access/cast.ts';
import { addUnitsCast, person, unit } from '../../../test/journeys/units-cast.ts';
import { matterOfPerson, matterOfUnit } from '../grants/matter-of.ts';
import { mayDo, type Holder, type Scope } from '../grants/may-do.ts';
import { superiorsOf } from '../staff/superiors.ts';
import { unitsWithGaps } from './gaps.ts';
import { isWithin, reachOf, reachRoots } from './reach.ts';
import { seesPeople } from './viewer.ts';

const today = '2026-11-22';
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  await addUnitsCast(database.db);
});
after(() => database.close());

const numbers = [unit.setda, unit.dinas, unit.kota, unit.suku, unit.kelurahan, unit.empty, unit.community];
const officerOf = (scopes: readonly Scope[], untilOn = '2026-12-31'): Holder => (
  { personId: personId(99), agencyId: ours, timeZone: 'Asia/Jakarta', headsUnitIds: [], grants: scopes.map((scope, index) => ({ id: unitId(900 + index), role: 'personnel-officer', scope, fromOn: '2026-01-01', untilOn })) }
);

test('what lists show is what may be opened, for every unit, scope and line', async () => {
  const { db } = database;
  const scopes: Scope[][] = [[], [{ kind: 'agency' }], ...numbers.flatMap((number) => (['function', 'place'] as const).map((axis): Scope[] => [{ kind: 'unit', unitId: unitId(number), axis }]))];
  scopes.push([{ kind: 'unit', unitId: unitId(unit.kota), axis: 'place' }, { kind: 'unit', unitId: unitId(unit.dinas), axis: 'function' }]);
  const matters = new Map(await Promise.all(numbers.map(async (number) => [number, await matterOfUnit(db, ours, unitId(number), today)] as const)));
  let within = 0;
  for (const each of scopes) {
    const holder = officerOf(each);
    const reach = await reachOf(db, holder, today);
    for (const [number, matter] of matters) {
      const { allowed } = mayDo(holder, seesPeople, matter, today);
      assert.equal(isWithin(reach, unitId(number)), allowed, `${JSON.stringify(each)} ${number}`);
      within += allowed ? 1 : 0;
    }
  }
  assert.ok(within > 20, `${within} were allowed: too few to say anything`);
});

test('a right that is over reaches nothing', async () => {
  const holder = officerOf([{ kind: 'agency' }], '2026-11-21');
  assert.deepEqual(await reachOf(database.db, holder, today), new Set());
  assert.deepEqual(reachRoots(holder, today), []);
});

test('the direct superior on the page is the one of whom rights are asked', async () => {
  const { db } = database;
  let found = 0;
  for (const number of Object.values(person)) {
    const matter = await matterOfPerson(db, ours, personId(number), today);
    if (matter === null) continue;
    const [direct, next] = await superiorsOf(db, ours, personId(number), matter.unitIds.function, today);
    assert.equal(direct?.unitId ?? null, matter.superiorUnitId, String(number));
    if (next !== undefined) assert.notEqual(next.unitId, direct?.unitId);
    found += direct === undefined ? 0 : 1;
  }
  assert.ok(found >= 8, `${found} have a superior: too few to say anything`);
});

test('the unit of a ward\'s community institutions is not reproached with having no head', async () => {
  const gaps = await unitsWithGaps(database.db, ours, 'agency', today);
  assert.deepEqual(gaps.head.map(({ id }) => id), [unitId(unit.empty)]);
  assert.deepEqual(gaps.people.map(({ id }) => id), [unitId(unit.empty)]);
});
