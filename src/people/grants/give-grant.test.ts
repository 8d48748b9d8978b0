import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, done, refused } from '../../audit/index.ts';
import { clockAt } from '../../platform/clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { addAgencies, addGrant, addPerson, changing, doneTo, grantId, held, ours, personId, theirs, timeZone, unitId } from '../../../test/access/cast.ts';
import { holderOf, rolesOf } from './actor-of.ts';
import { endGrant } from './end-grant.ts';
import { giveFirstAdministrator, hasAdministrator } from './first-administrator.ts';
import { giveGrant } from './give-grant.ts';
import type { NewGrant } from './grant.ts';
import type { Holder, Scope } from './may-do.ts';
import { isOnePerson } from './one-person.ts';
import type { Role } from './roles.ts';

const today = '2026-11-22';
const clock = clockAt(`${today}T03:00:00Z`);
let database: TestDatabase;

const insertFirst = (agencyId: string, person: number) => act(database.db, { role: 'person', id: personId(person), agencyId, timeZone }, 'administrator.set-up', { kind: 'person', id: personId(person) },
  async (tx) => (await giveFirstAdministrator(tx, { agencyId, personId: personId(person), today, now: clock.now() })) === null ? refused('there-already') : done(null), clock);

before(async () => {
  database = await testDatabase();
  await addAgencies(database.db);
  await changing(database.db, ours, async (tx) => {
    for (const number of [1, 2, 3, 4]) await addPerson(tx, ours, number);
    await addPerson(tx, ours, 5, { nrk: '100005', email: 'staf5@contoh.example' });
    await addPerson(tx, ours, 6, { nrk: '100006', email: 'STAF5@contoh.example' });
    await tx.insertInto('unit').values({ agency_id: ours, id: unitId(1), source_id: 'U1', created_on: '2026-11-01' }).execute();
  });
  await changing(database.db, theirs, (tx) => addPerson(tx, theirs, 9));
});
after(() => database.close());

const holder = async (number: number, agencyId = ours, on = today): Promise<Holder> => {
  const found = await holderOf(database.db, personId(number), agencyId, on);
  assert.ok(found);
  return found;
};
const entries = async () => (await database.db.selectFrom('audit.audit_entry').select(['id', 'noun', 'role']).orderBy('id').execute()).filter(({ noun }) => noun !== 'cast.made');
const grant = (number: number, person: number, role: Role, scope: Scope = { kind: 'agency' }, days: Partial<NewGrant> = {}): NewGrant =>
  ({ ...held(number, person, role, scope, { fromOn: today, untilOn: '2027-01-31' }), ...days });

async function isRefused(reason: string, work: () => Promise<{ done: boolean; refusal?: unknown }>): Promise<void> {
  const before = await entries();
  assert.deepEqual(await work(), { done: false, refusal: reason });
  assert.deepEqual(await entries(), before);
}

test('the set-up link makes one administrator, of two who use it at once as well', async () => {
  assert.equal(await hasAdministrator(database.db, ours, today), false);
  const outcomes = await Promise.all([insertFirst(ours, 1), insertFirst(ours, 2), insertFirst(ours, 1)]);
  assert.equal(outcomes.filter((outcome) => outcome.done).length, 1);
  assert.equal(await hasAdministrator(database.db, ours, today), true);
  assert.equal(await hasAdministrator(database.db, theirs, today), false);
  assert.equal(await hasAdministrator(database.db, ours, '2027-11-23'), false, 'the grant of the first administrator ends as well');
});

const first = async (): Promise<{ admin: number; other: number }> => {
  const roles = await rolesOf(database.db, { personId: personId(1), agencyId: ours, timeZone }, today);
  return roles.includes('administrator') ? { admin: 1, other: 2 } : { admin: 2, other: 1 };
};

test('nobody without the right gives one, and nobody to themselves', async () => {
  const { admin, other } = await first();
  await isRefused('not-allowed', async () => giveGrant(database.db, await holder(other), grant(20, 3, 'publisher'), clock));
  await isRefused('not-allowed', async () => giveGrant(database.db, await holder(9, theirs), grant(20, 3, 'publisher'), clock));
  await isRefused('to-oneself', async () => giveGrant(database.db, await holder(admin), grant(20, admin, 'publisher'), clock));
});

test('a grant that cannot be is refused and says why', async () => {
  const { admin } = await first();
  const unit: Scope = { kind: 'unit', unitId: unitId(1), axis: 'function' };
  for (const [reason, asked] of [
    ['role-by-standing', grant(21, 3, 'direct-superior')],
    ['scope-not-for-role', grant(21, 3, 'unit-head')],
    ['scope-not-for-role', grant(21, 3, 'auditor', unit)],
    ['begins-in-the-past', grant(21, 3, 'publisher', unit, { fromOn: '2026-11-21' })],
    ['begins-too-late', grant(21, 3, 'publisher', unit, { fromOn: '2027-02-23', untilOn: '2027-03-31' })],
    ['ends-before-it-begins', grant(21, 3, 'publisher', unit, { untilOn: '2026-11-21' })],
    ['too-long', grant(21, 3, 'publisher', unit, { untilOn: '2027-11-23' })],
    ['too-long', grant(21, 3, 'auditor', { kind: 'agency' }, { untilOn: '2027-02-22' })],
    ['person-unknown', grant(21, 99, 'publisher')],
    ['person-unknown', grant(21, 9, 'publisher')],
    ['unit-unknown', grant(21, 3, 'unit-head', { ...unit, unitId: unitId(2) })],
    ['area-unknown', grant(21, 3, 'ward-helper', { kind: 'area', areaCode: '99' })],
  ] as const) await isRefused(reason, async () => giveGrant(database.db, await holder(admin), asked, clock));
});

test('an ordinary role is given once, holds from its first to its last day, and then ends by itself', async () => {
  const { admin } = await first();
  const asked = grant(22, 3, 'unit-head', { kind: 'unit', unitId: unitId(1), axis: 'function' }, { fromOn: '2026-11-25', untilOn: '2026-12-31' });
  assert.equal((await giveGrant(database.db, await holder(admin), asked, clock)).done, true);
  assert.deepEqual(await doneTo(database.db, asked.id), ['role-grant.given administrator']);
  await isRefused('given-already', async () => giveGrant(database.db, await holder(admin), asked, clock));
  const on = (day: string) => rolesOf(database.db, { personId: personId(3), agencyId: ours, timeZone }, day);
  assert.deepEqual(await on('2026-11-24'), ['person']);
  assert.deepEqual(await on('2026-11-25'), ['person', 'unit-head']);
  assert.deepEqual(await on('2026-12-31'), ['person', 'unit-head']);
  assert.deepEqual(await on('2027-01-01'), ['person']);
  assert.deepEqual(await rolesOf(database.db, { personId: personId(3), agencyId: theirs, timeZone }, '2026-11-25'), []);
});

test('the first administrator names one second person alone, and every sensitive role after that needs two', async () => {
  const { admin, other } = await first();
  await isRefused('needs-approval', async () => giveGrant(database.db, await holder(admin), grant(23, 3, 'inspectorate'), clock));
  await isRefused('needs-approval', async () => giveGrant(database.db, await holder(admin), grant(23, 3, 'approver', { kind: 'unit', unitId: unitId(1), axis: 'place' }), clock));
  assert.equal((await giveGrant(database.db, await holder(admin), grant(24, other, 'approver'), clock)).done, true);
  assert.deepEqual(await doneTo(database.db, grantId(24)), ['role-grant.given-alone administrator']);
  await isRefused('needs-approval', async () => giveGrant(database.db, await holder(admin), grant(25, 4, 'administrator'), clock));
});

test('a right ends at once by an administrator or its holder, with a reason, and only once', async () => {
  const { admin, other } = await first();
  await isRefused('no-reason', async () => endGrant(database.db, await holder(admin), { grantId: grantId(22), reason: 'x' }, clock));
  await isRefused('not-allowed', async () => endGrant(database.db, await holder(4), { grantId: grantId(22), reason: 'Pindah tugas' }, clock));
  await isRefused('not-there', async () => endGrant(database.db, await holder(9, theirs), { grantId: grantId(22), reason: 'Pindah tugas' }, clock));
  assert.equal((await endGrant(database.db, await holder(3), { grantId: grantId(22), reason: 'Pindah tugas' }, clock)).done, true);
  assert.deepEqual(await doneTo(database.db, grantId(22)), ['role-grant.ended person', 'role-grant.given administrator']);
  assert.deepEqual(await rolesOf(database.db, { personId: personId(3), agencyId: ours, timeZone }, '2026-11-25'), ['person']);
  await isRefused('ended-already', async () => endGrant(database.db, await holder(admin), { grantId: grantId(22), reason: 'Pindah tugas' }, clock));
  assert.equal((await endGrant(database.db, await holder(admin), { grantId: grantId(24), reason: 'Akun dicuri' }, clock)).done, true);
  // Putting the second person out does not bring back the power to name another one alone.
  await isRefused('needs-approval', async () => giveGrant(database.db, await holder(admin), grant(26, other, 'approver'), clock));
});

test('whoever left the agency keeps no right', async () => {
  await changing(database.db, ours, async (tx) => {
    await addGrant(tx, ours, held(30, 4, 'publisher'));
    await tx.insertInto('assignment').values({
      agency_id: ours, id: unitId(90), person_id: personId(4), unit_id: unitId(1), elsewhere: null, office_held: 'Staf', office_kind: '4', echelon: '99', standing: 'own',
      valid_from: '2026-01-01', valid_until: '2026-11-23',
    }).execute();
  });
  assert.deepEqual(await rolesOf(database.db, { personId: personId(4), agencyId: ours, timeZone }, '2026-11-22'), ['person', 'publisher']);
  assert.deepEqual(await rolesOf(database.db, { personId: personId(4), agencyId: ours, timeZone }, '2026-11-23'), ['person']);
});

test('two lines of staff with the same address are one human being, and two strangers are not', async () => {
  assert.equal(await isOnePerson(database.db, ours, personId(5), personId(6)), true);
  assert.equal(await isOnePerson(database.db, ours, personId(5), personId(5)), true);
  assert.equal(await isOnePerson(database.db, ours, personId(1), personId(2)), false);
});

test('of two rights given alone at once, only one is given', async () => {
  await changing(database.db, theirs, async (tx) => {
    for (const number of [40, 41, 42]) await addPerson(tx, theirs, number);
    await addGrant(tx, theirs, held(40, 40, 'administrator'));
  });
  const giver = await holder(40, theirs);
  for (let round = 0; round < 3; round += 1) {
    const outcomes = await Promise.all([grant(43 + 2 * round, 41, 'approver'), grant(44 + 2 * round, 42, 'administrator')].map((asked) => giveGrant(database.db, giver, asked, clock)));
    assert.equal(outcomes.filter((outcome) => outcome.done).length, round === 0 ? 1 : 0);
  }
});
