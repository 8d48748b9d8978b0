import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { headCount } from '../units/head-count.ts';
import { assignActing, assignElsewhere, endAssignment } from '../units/assign.ts';
import { moveUnit } from '../units/move-unit.ts';
import { isDemo, loadDemo } from './load-demo.ts';

let database: TestDatabase;
let agencyId = '';
const day = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const officer = () => ({ role: 'officer', id: '00000000-0000-4000-8000-0000000000b1', agencyId, timeZone: 'Asia/Jakarta' });

before(async () => {
  database = await testDatabase();
  agencyId = (await loadDemo(database.db, 'Asia/Jakarta'))?.agencyId ?? '';
});
after(() => database.close());

const unit = async (code: string): Promise<string> =>
  (await database.db.selectFrom('unit').where('agency_id', '=', agencyId).where('source_id', '=', code).select('id').executeTakeFirstOrThrow()).id;
const person = async (code: string): Promise<string> =>
  (await database.db.selectFrom('person').where('agency_id', '=', agencyId).where('source_id', '=', code).select('id').executeTakeFirstOrThrow()).id;

test('the demonstration is loaded once, whole, and says that it is one', async () => {
  const people = await database.db.selectFrom('person').where('agency_id', '=', agencyId).select('kind').execute();
  assert.deepEqual([people.length, people.filter(({ kind }) => kind === 'community_officer').length], [19, 4]);
  assert.equal(await isDemo(database.db, agencyId), true);
  assert.equal(await loadDemo(database.db, 'Asia/Jakarta'), null);
  const runs = await database.db.selectFrom('import_run').select(['state', 'rows_refused']).execute();
  assert.deepEqual(runs, Array.from({ length: 3 }, () => ({ state: 'applied', rows_refused: 0 })));
});

test('whoever has an account has an address that reaches nobody; whom others help has none', async () => {
  const rows = await database.db.selectFrom('person').where('agency_id', '=', agencyId).select(['kind', 'official_email']).execute();
  const helped = (kind: string): boolean => kind === 'contract_worker' || kind === 'community_officer';
  for (const { kind, official_email: mail } of rows) assert.ok(helped(kind) ? mail === null : mail?.endsWith('@contoh.example'), `${kind}: ${mail}`);
  const addresses = rows.flatMap(({ official_email: mail }) => mail ?? []);
  assert.deepEqual([addresses.length, new Set(addresses).size], [14, 14]);
});

test('along either line of parents everybody counts once', async () => {
  assert.equal(await headCount(database.db, agencyId, await unit('C-DIN'), 'functional', day()), 6);
  assert.equal(await headCount(database.db, agencyId, await unit('C-KOTA'), 'place', day()), 13);
  assert.equal(await headCount(database.db, agencyId, await unit('C-SETDA'), 'functional', day()), 19);
});

test('who acts for somebody, or holds a post elsewhere, counts once all the same', async () => {
  const personId = await person('C-8');
  const acting = { personId, unitId: await unit('C-DIN'), standing: 'plt', office: 'Plt. Kepala Dinas Contoh', from: day(), until: null } as const;
  const first = await assignActing(database.db, officer(), acting);
  assert.equal(first.done, true);
  assert.deepEqual(await assignActing(database.db, officer(), acting), { done: false, refusal: 'already' });
  assert.deepEqual(await assignActing(database.db, officer(), { ...acting, until: day() }), { done: false, refusal: 'dates' });
  assert.equal((await assignElsewhere(database.db, officer(), { personId, institution: 'Perusahaan Daerah Contoh', office: 'Pengawas', from: day() })).done, true);
  assert.equal(await headCount(database.db, agencyId, await unit('C-SETDA'), 'functional', day()), 19);
  const assignmentId = first.done ? first.value.assignmentId : '';
  assert.equal((await endAssignment(database.db, officer(), { assignmentId, on: day() })).done, true);
  assert.deepEqual(await endAssignment(database.db, officer(), { assignmentId, on: day() }), { done: false, refusal: 'not-there' });
});

test('a unit never moves below itself, and a refused move leaves no entry', async () => {
  const entries = async (): Promise<number> => (await database.db.selectFrom('audit.audit_entry').where('noun', '=', 'unit.moved').select('id').execute()).length;
  const [dinas, suku, setda] = [await unit('C-DIN'), await unit('C-SUKU'), await unit('C-SETDA')];
  assert.deepEqual(await moveUnit(database.db, officer(), { unitId: dinas, functionalParentId: suku, placeParentId: null }), { done: false, refusal: 'loop' });
  assert.deepEqual(await moveUnit(database.db, officer(), { unitId: dinas, functionalParentId: dinas, placeParentId: null }), { done: false, refusal: 'loop' });
  assert.equal(await entries(), 0);
  assert.equal((await moveUnit(database.db, officer(), { unitId: suku, functionalParentId: setda, placeParentId: await unit('C-KOTA') })).done, true);
  assert.equal(await entries(), 1);
  assert.equal(await headCount(database.db, agencyId, dinas, 'functional', day()), 4);
});

test('somebody of another agency is not there', async () => {
  const stranger = { ...officer(), agencyId: '00000000-0000-4000-8000-00000000000f' };
  const outcome = await assignElsewhere(database.db, stranger, { personId: await person('C-1'), institution: 'X', office: 'Y', from: day() });
  assert.deepEqual(outcome, { done: false, refusal: 'person-unknown' });
});

test('people of community institutions stand below the office of their ward, on both lines', async () => {
  const { rows } = await sql<{ functional: string; place: string }>`
    select f.name as functional, p.name as place from unit u join unit_period c on c.agency_id = u.agency_id and c.unit_id = u.id
    join unit_period f on f.unit_id = c.functional_parent_id join unit_period p on p.unit_id = c.place_parent_id where u.source_id like 'community:%'`.execute(database.db);
  assert.deepEqual(rows, [{ functional: 'Kelurahan Contoh', place: 'Kelurahan Contoh' }]);
});
