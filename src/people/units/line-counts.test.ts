import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { headCount, headCounts, ownCount } from './head-count.ts';
import { unitsUnder, type UnitRow } from './queries.ts';
import { lines } from './unit-view.ts';

let database: TestDatabase;
let agencyId = '';
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const page = { skip: 0, size: 1000 };

before(async () => {
  database = await testDatabase();
  agencyId = (await loadDemo(database.db, 'Asia/Jakarta'))?.agencyId ?? '';
});
after(() => database.close());

test('on either line every level adds up, and both come to the same total of people', async () => {
  const { db } = database;
  const totals = [];
  for (const line of lines) {
    let levels = 0;
    let seen = 0;
    const addsUp = async (unit: UnitRow): Promise<void> => {
      const below = await unitsUnder(db, agencyId, unit.id, line, day, page);
      const counts = await headCounts(db, agencyId, below.map(({ id }) => id), line, day);
      const sum = [...counts.values()].reduce((all, count) => all + count, 0);
      assert.equal(await headCount(db, agencyId, unit.id, line, day), await ownCount(db, agencyId, unit.id, day) + sum, `${unit.name} ${line}`);
      levels += below.length > 0 ? 1 : 0;
      seen += 1;
      for (const each of below) await addsUp(each);
    };
    const top = await unitsUnder(db, agencyId, null, line, day, page);
    for (const unit of top) await addsUp(unit);
    assert.ok(levels >= 2, `${line} has ${levels} units with others below them: too few to say anything`);
    const counts = await headCounts(db, agencyId, top.map(({ id }) => id), line, day);
    totals.push({ seen, people: [...counts.values()].reduce((all, count) => all + count, 0) });
  }
  const everybody = await db.selectFrom('person').where('agency_id', '=', agencyId).select('id').execute();
  const units = await db.selectFrom('unit').where('agency_id', '=', agencyId).select('id').execute();
  assert.deepEqual(totals, lines.map(() => ({ seen: units.length, people: everybody.length })));
});

test('somebody of a Suku Dinas counts in the Dinas by function and in the Kota by place, in neither by both', async () => {
  const { db } = database;
  const unit = async (code: string): Promise<string> => (await db.selectFrom('unit').where('agency_id', '=', agencyId).where('source_id', '=', code).select('id').executeTakeFirstOrThrow()).id;
  const [dinas, kota, suku] = [await unit('C-DIN'), await unit('C-KOTA'), await unit('C-SUKU')];
  const counts = async () => Promise.all(([[dinas, 'functional'], [dinas, 'place'], [kota, 'functional'], [kota, 'place'], [suku, 'functional'], [suku, 'place']] as const).map(([id, line]) => headCount(db, agencyId, id, line, day)));
  assert.deepEqual(await counts(), [6, 2, 9, 13, 2, 2]);
});

test('many units are counted at once as each of them alone, and one without people has 0', async () => {
  const { db } = database;
  const units = await db.selectFrom('unit').where('agency_id', '=', agencyId).select('id').execute();
  for (const line of lines) {
    const counts = await headCounts(db, agencyId, units.map(({ id }) => id), line, day);
    for (const { id } of units) assert.equal(counts.get(id), await headCount(db, agencyId, id, line, day));
  }
  const nobody = '00000000-0000-4000-8000-00000000000f';
  assert.deepEqual([...(await headCounts(db, agencyId, [nobody], 'place', day))], [[nobody, 0]]);
});
