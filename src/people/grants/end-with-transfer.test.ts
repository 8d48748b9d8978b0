import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clockAt } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { addGrant, changing, held, ours, personId, unitId } from '../../../test/access/cast.ts';
import { addUnitsCast, nipOf, person, unit } from '../../../test/journeys/units-cast.ts';
import { applyImport, confirmImport } from '../import/apply.ts';
import { readList } from '../import/read-list.ts';
import { holderOf } from './actor-of.ts';
import { endRightsLeftBehind, rightsLeftBehind } from './end-with-transfer.ts';
import type { Axis } from './may-do.ts';

const today = '2026-11-22';
const clock = clockAt(`${today}T03:00:00Z`);
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  await addUnitsCast(database.db);
});
after(() => database.close());

const grantOver = (number: number, holder: number, over: number, axis: Axis = 'function') => (tx: Tx) =>
  addGrant(tx, ours, held(number, holder, 'unit-head', { kind: 'unit', unitId: unitId(over), axis }));
const leaves = (who: number, to: number) => rightsLeftBehind(database.db, ours, [{ personId: personId(who), unitId: unitId(to) }], today);

test('whoever leaves a unit leaves the right to head it, and one above it under which they no longer stand', async () => {
  const { headOfSuku } = person;
  await changing(database.db, ours, async (tx) => {
    for (const [number, over, axis] of [[50, unit.suku, 'function'], [51, unit.dinas, 'function'], [52, unit.kota, 'place'], [53, unit.setda, 'function'], [54, unit.kelurahan, 'function']] as const) {
      await grantOver(number, headOfSuku, over, axis)(tx);
    }
  });
  const grants = (ids: readonly string[]): number[] => ids.map((id) => Number(id.slice(-2)));
  // To the Kelurahan: out of the Dinas, still under the Kota by place and under the Setda; the right over the Kelurahan itself was never of the old unit.
  assert.deepEqual(grants(await leaves(headOfSuku, unit.kelurahan)), [50, 51]);
  // Up to the Dinas: only the unit itself is left.
  assert.deepEqual(grants(await leaves(headOfSuku, unit.dinas)), [50, 52]);
  assert.deepEqual(grants(await leaves(headOfSuku, unit.suku)), []);
  assert.deepEqual(await leaves(person.lurah, unit.suku), []);
});

test('a right that is over or ended is not ended again, and a program that transfers leaves the holder as the one who gave up', async () => {
  const who = person.staffOfKelurahan;
  await changing(database.db, ours, grantOver(60, who, unit.kelurahan));
  const leaving = [{ personId: personId(who), unitId: unitId(unit.setda) }];
  await changing(database.db, ours, async (tx) => {
    assert.equal((await endRightsLeftBehind(tx, ours, leaving, { by: null, now: clock.now(), day: today })).length, 1);
    assert.deepEqual(await endRightsLeftBehind(tx, ours, leaving, { by: null, now: clock.now(), day: today }), []);
  });
  const ended = await database.db.selectFrom('role_grant_end').where('agency_id', '=', ours).selectAll().execute();
  assert.deepEqual(ended.map(({ ended_by, reason }) => [ended_by, reason]), [[personId(who), 'transfer']]);
  await changing(database.db, ours, (tx) => addGrant(tx, ours, held(61, who, 'unit-head', { kind: 'unit', unitId: unitId(unit.kelurahan), axis: 'function' }, { fromOn: '2026-06-01', untilOn: '2026-11-21' })));
  assert.deepEqual(await leaves(who, unit.setda), []);
});

test('a transfer by a list ends the right in the same act, and the log names it', async () => {
  const { db } = database;
  const who = person.staffOfSuku;
  const roles = async () => (await holderOf(db, personId(who), ours, today))?.grants.map(({ role }) => role).toSorted();
  assert.deepEqual(await roles(), ['publisher', 'unit-head']);
  const list = `nama,nip,kode_unit,unit\nStaf Umum Suku Dinas Contoh,${nipOf(who)},U-${unit.kelurahan},Kelurahan Contoh\n`;
  const officer = { role: 'personnel-officer', id: personId(person.officer), agencyId: ours, timeZone: 'Asia/Jakarta' };
  const bytes = async function* () { yield Buffer.from(list); };
  const { runId, problem } = await readList(db, officer, bytes(), clock);
  assert.equal(problem, null);
  await confirmImport(db, officer, { agencyId: ours, runId }, clock);
  await applyImport(db, officer, { agencyId: ours, runId }, clock);
  assert.deepEqual(await roles(), ['publisher']);
  const ended = await db.selectFrom('role_grant_end').where('agency_id', '=', ours).where('ended_by', '=', personId(person.officer)).select(['grant_id', 'reason']).execute();
  assert.deepEqual(ended.map(({ reason }) => reason), ['transfer']);
  const details = await db.selectFrom('audit.audit_detail').select(['subject', 'content']).execute();
  const applied = details.filter(({ subject }) => (subject as { id: string }).id === runId).map(({ content }) => (content as { people?: { rightsEnded?: string[] } }).people?.rightsEnded).find((each) => each !== undefined);
  assert.deepEqual(applied, ended.map(({ grant_id: id }) => id));
});
