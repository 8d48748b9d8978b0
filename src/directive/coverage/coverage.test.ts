// The numbers of a letter in an agency of 2,500 units, counted here a second time from the rows, one person after another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { addGrant, changing, granted } from '../../../test/access/cast.ts';
import { sentDirective } from '../../../test/journeys/sent-directive.ts';
import { everybody, holderOf, loadFictitious, unitsBelow, type Audience, type Holder, type Role, type Scope } from '../../people/index.ts';
import { clockAt } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { cascadeOf, peopledUnits, peopleInUnits, silentUnits } from './cascade.ts';
import { coverageOf, plus, totalOf, type Counts, type UnitCoverage } from './coverage.ts';
import { unitsSeen } from './seen-coverage.ts';

const clock = clockAt('2026-11-22T03:00:00Z');
const today = '2026-11-22';
const people = { staff: 3_000, community: 900 };
let database: TestDatabase;
let agencyId = '';
let [writer, approver] = ['', ''];
const units = new Map<string, { readonly name: string; readonly parent: string | null }>();
const idOf = new Map<string, string>();

const grant = (personId: string, role: Role, scope?: Scope): Promise<void> => changing(database.db, agencyId, (tx) => addGrant(tx, agencyId, granted(personId, role, scope)));

const holder = async (personId: string): Promise<Holder> => (await holderOf(database.db, personId, agencyId, today)) ?? assert.fail('nobody');

before(async () => {
  database = await testDatabase();
  agencyId = (await loadFictitious(database.db, 'Asia/Jakarta', people, () => undefined, clock))?.agencyId ?? assert.fail('no agency');
  for (const row of await database.db.selectFrom('unit_period').select(['unit_id', 'name', 'functional_parent_id']).execute()) units.set(row.unit_id, { name: row.name, parent: row.functional_parent_id });
  for (const { id, source_id: code } of await database.db.selectFrom('unit').select(['id', 'source_id']).execute()) idOf.set(code, id);
  const [one, two] = await database.db.selectFrom('person').where('kind', '=', 'pns').select('id').orderBy('source_id').limit(2).execute();
  [writer, approver] = [one?.id ?? '', two?.id ?? ''];
  await grant(writer, 'publisher');
  await grant(approver, 'approver');
  await withClient(database.admin, (client) => client.query(`select pgboss.create_queue('send-directive', '{"policy": "exclusive"}'::jsonb)`));
});
after(() => database.close());

async function send(audience: Audience): Promise<string> {
  const version = { title: 'Menjaga netralitas', issuer: 'Kantor Contoh', letterNumber: null, letterOn: null, texts: { all: 'Anda tetap netral.' }, chatText: null, wanted: ['read'] as const, fromOn: today, dueOn: null, cascade: 'units' as const, audience };
  return sentDirective({ db: database.db, clock }, await holder(writer), await holder(approver), { kind: 'circular', version });
}

const reach = (directiveId: string, unitIds?: readonly string[]) => coverageOf(database.db, agencyId, { directiveId, wanted: 'read', since: 1, today, ...(unitIds === undefined ? {} : { unitIds }) });

/** Of every third person an answer, of every seventh an absence; some are both. */
const mixed = (directiveId: string) => changing(database.db, agencyId, async (tx) => {
  await sql`insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at)
    select agency_id, directive_id, person_id, 'read', 1, gen_random_uuid(), 'own', ${clock.now()} from (select *, row_number() over (order by person_id) as n from directive_addressee where directive_id = ${directiveId}) a where n % 3 = 0`.execute(tx);
  await sql`insert into absence (agency_id, id, person_id, kind, from_on, until_on)
    select agency_id, gen_random_uuid(), person_id, 'leave', ${today}, ${today} from (select *, row_number() over (order by person_id) as n from directive_addressee where directive_id = ${directiveId}) a where n % 7 = 0`.execute(tx);
});

const none: Counts = { addressed: 0, answered: 0, excused: 0, left: 0 };
const wayUp = (unitId: string): string[] => {
  const parent = units.get(unitId)?.parent ?? null;
  return parent === null ? [unitId] : [unitId, ...wayUp(parent)];
};

async function countedAgain(directiveId: string): Promise<ReadonlyMap<string, Counts>> {
  const answered = new Set((await database.db.selectFrom('directive_response').where('directive_id', '=', directiveId).select('person_id').execute()).map((row) => row.person_id));
  const away = new Set((await database.db.selectFrom('absence').select('person_id').execute()).map((row) => row.person_id));
  const all = new Map<string, Counts>();
  for (const { person_id: id, unit_id: unitId } of await database.db.selectFrom('directive_addressee').where('directive_id', '=', directiveId).select(['person_id', 'unit_id']).execute()) {
    const one: Counts = { addressed: 1, answered: answered.has(id) ? 1 : 0, excused: !answered.has(id) && away.has(id) ? 1 : 0, left: !answered.has(id) && !away.has(id) ? 1 : 0 };
    for (const at of wayUp(unitId)) all.set(at, plus(all.get(at) ?? none, one));
  }
  return all;
}

test('in 2,500 units every number of every level is the people in it, and all levels add up to everybody', async () => {
  const directiveId = await send(everybody);
  await mixed(directiveId);
  const [found, again] = [await reach(directiveId), await countedAgain(directiveId)];
  assert.deepEqual(new Map([...found].map(([id, { all }]) => [id, all])), new Map([...found].map(([id]) => [id, again.get(id) ?? none])));
  const total = totalOf(found);
  assert.equal(total.addressed, people.staff + people.community);
  assert.equal(total.answered + total.excused + total.left, total.addressed);
  assert.ok(total.answered > 1_000 && total.excused > 300 && total.left > 1_000);
  for (const unit of found.values()) {
    const below = [...found.values()].filter(({ parentId }) => parentId === unit.unitId);
    assert.deepEqual(below.reduce((sum, { all }) => plus(sum, all), unit.own), unit.all, unit.name);
  }
});

test('an officer of some units sees these and nothing else, with the same numbers', async () => {
  const directiveId = await send(everybody);
  await mixed(directiveId);
  const whole = await reach(directiveId);
  const officer = (await database.db.selectFrom('person').where('kind', '=', 'pns').where('id', 'not in', [writer, approver]).select('id').limit(1).executeTakeFirstOrThrow()).id;
  const [department, region] = [idOf.get('UNIT-0022') ?? '', idOf.get('UNIT-0044') ?? ''];
  assert.deepEqual(await unitsSeen(database.db, await holder(officer), today), []);
  await grant(officer, 'personnel-officer', { kind: 'unit', unitId: department, axis: 'function' });
  const seen = await unitsSeen(database.db, await holder(officer), today) ?? assert.fail('the whole agency');
  assert.deepEqual([...seen].toSorted(), [...(await unitsBelow(database.db, agencyId, department, 'functional', today))].toSorted());
  const part = await reach(directiveId, seen);
  assert.deepEqual([...part.keys()].toSorted(), [...seen].toSorted());
  for (const [id, unit] of part) assert.deepEqual([unit.own, unit.all], [whole.get(id)?.own, whole.get(id)?.all], unit.name);
  assert.deepEqual(totalOf(part), whole.get(department)?.all);
  await grant(officer, 'approver', { kind: 'unit', unitId: region, axis: 'place' });
  const both = await unitsSeen(database.db, await holder(officer), today) ?? assert.fail('the whole agency');
  assert.ok(both.length > seen.length && both.length < units.size);
  const sum = totalOf(await reach(directiveId, both));
  assert.equal(sum.addressed, [...both].reduce((count, id) => count + (whole.get(id)?.own.addressed ?? 0), 0), 'whoever is reached by both rights counts once');
  await grant(officer, 'inspectorate');
  assert.equal(await unitsSeen(database.db, await holder(officer), today), null);
});

const tell = (directiveId: string, told: ReadonlyMap<string, string>) => changing(database.db, agencyId, (tx) => tx.insertInto('directive_passed_on').values(
  [...told].map(([unitId, toldOn]) => ({ agency_id: agencyId, directive_id: directiveId, unit_id: unitId, number: 1, told_by: writer, meeting: 'Apel', told_on: toldOn, attendance: 1, recorded_at: clock.now() })),
).execute());

/** Said again in other words: no unit with people lies between a silent one and one that was told, or the top. */
function silentAgain(peopled: ReadonlySet<string>, told: ReadonlyMap<string, string>): readonly string[] {
  return [...peopled].filter((id) => !told.has(id)).flatMap((id) => {
    const above = wayUp(id).slice(1).find((each) => peopled.has(each));
    const since = above === undefined ? today : told.get(above);
    return since === undefined ? [] : [`${units.get(id)?.name} ${since}`];
  }).toSorted();
}

const named = (list: readonly { readonly unit: UnitCoverage; readonly sinceOn: string }[]): readonly string[] => list.map(({ unit, sinceOn }) => `${unit.name} ${sinceOn}`).toSorted();

test('the cascade report names exactly the silent units, schools and wards with them, each with the day since when it waits', async () => {
  const directiveId = await send(everybody);
  const peopled = new Set((await peopleInUnits(database.db, agencyId, today)).keys());
  const told = new Map<string, string>();
  assert.deepEqual(named(silentUnits(await reach(directiveId), today)), silentAgain(peopled, told));
  // Every second unit has told its people, whether or not it was told itself; the upper ones mostly, on different days.
  for (const [index, id] of [...units.keys()].toSorted().entries()) if (index % 2 === 0 || wayUp(id).length <= 2) told.set(id, `2026-11-${String(10 + (index % 12)).padStart(2, '0')}`);
  await tell(directiveId, told);
  const found = await reach(directiveId);
  const cascade = cascadeOf(found, today, await peopleInUnits(database.db, agencyId, today));
  assert.deepEqual(named(cascade.silent), silentAgain(peopled, told));
  const schools = cascade.silent.filter(({ unit }) => Number(/\d+$/u.exec(unit.name)?.[0] ?? 0) > 500 && unit.own.addressed > 0);
  assert.ok(schools.length > 100, `${schools.length} schools and service units are among the silent`);
  assert.ok(cascade.silent.some(({ unit }) => unit.name.startsWith('Lembaga')), 'people of wards too');
  assert.equal(cascade.told.length + cascade.silent.length + cascade.waiting.length, peopled.size, 'each unit with people is in exactly one of the three');
  const since = cascade.silent.map(({ sinceOn }) => sinceOn);
  assert.deepEqual(since, since.toSorted(), 'the longest first');
  assert.equal(cascade.silent.reduce((sum, { waiting }) => sum + waiting, 0), cascade.waiting.length, 'whoever waits, waits for one of them');
});

test('units with people are found without counting them', async () => {
  const counted = await peopleInUnits(database.db, agencyId, today);
  assert.deepEqual(await peopledUnits(database.db, agencyId, today), new Set(counted.keys()));
  const [one = ''] = counted.keys();
  assert.deepEqual(await peopledUnits(database.db, agencyId, today, [one, agencyId]), new Set([one]));
});

test('a letter to one office alone goes down from there to every unit with people, and to no other', async () => {
  const department = idOf.get('UNIT-0022') ?? '';
  const below = await unitsBelow(database.db, agencyId, department, 'functional', today);
  const counts = await peopleInUnits(database.db, agencyId, today);
  const head = await database.db.selectFrom('assignment').where('unit_id', '=', department).select('person_id').limit(1).executeTakeFirstOrThrow();
  const directiveId = await send({ ...everybody, personIds: [head.person_id] });
  const cascade = async () => cascadeOf(await reach(directiveId), today, counts);
  assert.deepEqual((await cascade()).silent.map(({ unit, waiting }) => [unit.unitId, waiting]), [[department, below.filter((id) => id !== department && counts.has(id)).length]]);
  await tell(directiveId, new Map([[department, today]]));
  const { silent, told, waiting } = await cascade();
  assert.deepEqual(told.map(({ unitId }) => unitId), [department]);
  assert.deepEqual([...silent.map(({ unit }) => unit.unitId), ...waiting.map(({ unitId }) => unitId), department].toSorted(), below.filter((id) => counts.has(id)).toSorted());
  assert.equal(totalOf(await reach(directiveId)).addressed, 1);
});
