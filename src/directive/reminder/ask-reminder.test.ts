import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { act, done } from '../../audit/index.ts';
import { approve, type Holder, type Role } from '../../people/index.ts';
import { clockAt } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { randomId } from '../../platform/ids.ts';
import { agencyId, castLetter, ids, remindDay, statesOn, system } from '../../../test/crash/remind-cast.ts';
import { askReminder } from './ask-reminder.ts';
import { gatherReminders } from './gather-reminders.job.ts';
import { proposeReminders, sendRemindersApproval } from './send-reminders-approval.ts';

const clock = clockAt(`${remindDay}T03:00:00Z`);
const tomorrow = clockAt('2026-11-23T03:00:00Z');
const people = 20;
const at = (number: number): string => `staf${number}@contoh.example`;
let database: TestDatabase;

before(async () => {
  database = await testDatabase();
  await castLetter(database.db, people);
  await withClient(database.admin, async (client) => {
    for (const name of ['hand-over-reminders', 'gather-reminders']) await client.query(`select pgboss.create_queue($1, '{"policy": "exclusive"}'::jsonb)`, [name]);
  });
  await act(database.db, system, 'cast.made', { kind: 'directive', id: ids.directive }, async (tx) => {
    await tx.updateTable('person').where('official_email', '=', at(1)).set({ official_email: null }).execute();
    for (const [person, role] of [[ids.head, 'publisher'], [ids.second, 'approver']] as const) {
      await tx.insertInto('role_grant').values({ agency_id: agencyId, id: randomId(), person_id: person, role, scope_kind: 'agency', unit_id: null, axis: null, area_code: null, from_on: '2026-06-01', until_on: '2027-05-31', given_by: null, given_at: clock.now(), approval_id: null }).execute();
    }
    await sql`insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at)
      select agency_id, ${ids.directive}::uuid, id, 'read', 1, id, 'own', ${clock.now()} from person where official_email = ${at(2)}`.execute(tx);
    await sql`insert into absence (agency_id, id, person_id, kind, from_on, until_on) select agency_id, gen_random_uuid(), id, 'leave', '2026-11-20', ${remindDay} from person where official_email = ${at(3)}`.execute(tx);
    await sql`insert into reminder_stop (agency_id, directive_id, person_id) select agency_id, ${ids.directive}::uuid, id from person where official_email = ${at(4)}`.execute(tx);
    return done(null);
  });
});
after(() => database.close());

const holder = (personId: string, role: Role, headsUnitIds: readonly string[] = []): Holder => ({
  personId, agencyId, timeZone: 'Asia/Jakarta', headsUnitIds, grants: [{ id: randomId(), role, scope: { kind: 'agency' }, fromOn: '2026-06-01', untilOn: '2027-05-31' }],
});
const head = holder(ids.head, 'publisher', [ids.unit]);
const second = holder(ids.second, 'approver');
const own = { directiveId: ids.directive, unitId: ids.unit };

test('the head of a unit reminds the own unit at once, once a day, and nobody who answered, is absent or asked for silence', async () => {
  assert.deepEqual(await askReminder(database.db, second, own, clock), { done: false, refusal: 'not-head' });
  assert.deepEqual(await askReminder(database.db, head, { ...own, unitId: null }, clock), { done: false, refusal: 'needs-approval' });
  const asked = await askReminder(database.db, head, own, clock);
  assert.deepEqual(asked.done && asked.value, { left: people - 2, withoutAddress: 1 }, 'who asked for silence counts as everybody else');
  const reminded = await sql<{ mail: string }>`select p.official_email as mail from reminder r join person p on p.agency_id = r.agency_id and p.id = r.person_id`.execute(database.db);
  const mails = reminded.rows.map(({ mail }) => mail).toSorted();
  assert.deepEqual(mails, Array.from({ length: people - 4 }, (_, index) => at(index + 5)).toSorted());
  assert.deepEqual(await askReminder(database.db, head, own, clock), { done: false, refusal: 'asked-today' });
  const { rows } = await sql<{ name: string }>`select name from pgboss.job where name = 'hand-over-reminders'`.execute(database.db);
  assert.equal(rows.length, 1, 'the hand-over waits with the act');
});

test('a round to all needs a second person, is made once, and reminds nobody twice on a day', async () => {
  const approvalId = randomId();
  assert.equal((await proposeReminders(database.db, head, { directiveId: ids.directive, approvalId, reason: 'Tenggat dekat' }, clock)).done, true);
  const { content_hash: hash } = await database.db.selectFrom('approval').where('id', '=', approvalId).select('content_hash').executeTakeFirstOrThrow();
  const asked = { id: approvalId, shownHash: hash.toString('hex') };
  assert.deepEqual(await approve(database.db, head, [sendRemindersApproval], asked, clock), { done: false, refusal: 'own-proposal' });
  const approved = await approve(database.db, second, [sendRemindersApproval], asked, clock);
  assert.equal(approved.done, true, JSON.stringify(approved));
  const { id: batchId } = await database.db.selectFrom('reminder_batch').where('approval_id', '=', approvalId).select('id').executeTakeFirstOrThrow();
  const gathered = await gatherReminders(database.db, { agencyId, batchId }, clock);
  assert.equal(gathered.done, true);
  assert.deepEqual(await statesOn(database.db, remindDay), { waiting: people - 4 }, 'all had one already');
  assert.deepEqual(await gatherReminders(database.db, { agencyId, batchId }, tomorrow), { done: false, refusal: 'day-over' });
});
