import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { act, done, refused } from '../../audit/index.ts';
import { clockAt, type Clock } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { addAgencies, addGrant, addPerson, approvalId, changing, doneTo, grantId, held, ours, personId, theirs } from '../../../test/access/cast.ts';
import { actingAs } from '../grants/acting.ts';
import { holderOf } from '../grants/actor-of.ts';
import type { Holder } from '../grants/may-do.ts';
import { mayApproveGrant, mayGive } from '../grants/give-grant.ts';
import { grantApproval, grantContent } from '../grants/propose-grant.ts';
import { contentHash, type ApprovalKind } from './approval.ts';
import { approve, refuse, rightToDecide, withdraw } from './decide.ts';
import { propose } from './propose.ts';
import { approvalById } from './queries.ts';
import { useApproval } from './use-approval.ts';

const today = '2026-11-22';
const clock = clockAt(`${today}T03:00:00Z`);
const afterDays = (days: number): Clock => clockAt(new Date(clock.now().getTime() + days * 86_400_000).toISOString());

// 1 and 2 are administrators, 3 is an approver, 4 receives rights, 5 is anybody, 6 is 1 once more, 7 an approver elsewhere.
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  await addAgencies(database.db);
  await changing(database.db, ours, async (tx) => {
    for (const number of [1, 2, 3, 4, 5]) await addPerson(tx, ours, number, number === 1 ? { email: 'satu@contoh.example' } : {});
    await addPerson(tx, ours, 6, { email: 'Satu@contoh.example' });
    for (const grant of [held(1, 1, 'administrator'), held(2, 2, 'administrator'), held(3, 3, 'approver'), held(6, 6, 'administrator'), held(8, 4, 'approver')]) await addGrant(tx, ours, grant);
  });
  await changing(database.db, theirs, async (tx) => {
    await addPerson(tx, theirs, 7);
    await addGrant(tx, theirs, held(7, 7, 'approver'));
  });
});
after(() => database.close());

async function holder(number: number, agencyId = ours, on = today): Promise<Holder> {
  const found = await holderOf(database.db, personId(number), agencyId, on);
  assert.ok(found);
  return found;
}

const entries = async () => (await database.db.selectFrom('audit.audit_entry').select(['id', 'noun', 'role']).orderBy('id').execute()).filter(({ noun }) => noun !== 'cast.made');
const newGrant = (number: number) => held(number, 4, 'inspectorate', { kind: 'agency' }, { fromOn: today, untilOn: '2027-03-31' });
const contentFor = (number: number) => grantContent(newGrant(number));
const hashFor = (number: number) => contentHash(grantApproval.kind, contentFor(number));
const kinds = [grantApproval];

async function proposed(number: number, by = 1): Promise<{ id: string; shownHash: string }> {
  const outcome = await propose(database.db, await holder(by), grantApproval, { id: approvalId(number), content: contentFor(number), reason: 'Tim pemeriksa baru' }, clock);
  assert.equal(outcome.done, true);
  return { id: approvalId(number), shownHash: hashFor(number) };
}

/** The act is refused for this reason, and the log has not grown. */
async function isRefused(reason: string, work: () => Promise<{ done: boolean; refusal?: unknown }>): Promise<void> {
  const before = await entries();
  assert.deepEqual(await work(), { done: false, refusal: reason });
  assert.deepEqual(await entries(), before);
}

const grantsHeld = async (number: number) =>
  (await database.db.selectFrom('role_grant').select('id').where('agency_id', '=', ours).where('id', '=', grantId(number)).execute()).length;

test('only who may do it proposes it, with a reason, and not for themselves', async () => {
  const proposing = { id: approvalId(100), content: contentFor(100), reason: 'Tim pemeriksa baru' };
  await isRefused('not-allowed', async () => propose(database.db, await holder(5), grantApproval, proposing, clock));
  await isRefused('own-matter', async () => propose(database.db, await holder(4), grantApproval, proposing, clock));
  await isRefused('no-reason', async () => propose(database.db, await holder(1), grantApproval, { ...proposing, reason: '  ' }, clock));
  await isRefused('unreadable', async () => propose(database.db, await holder(1), grantApproval, { ...proposing, content: '{"role":"inspectorate"}' }, clock));
});

test('what a second person approves is done at once, and both stand in the log', async () => {
  const asked = await proposed(101);
  assert.deepEqual(await doneTo(database.db, asked.id), ['approval.proposed administrator']);
  assert.equal(await grantsHeld(101), 0);
  assert.equal((await approve(database.db, await holder(3), kinds, asked, clock)).done, true);
  assert.deepEqual(await doneTo(database.db, asked.id), ['approval.given approver', 'approval.proposed administrator']);
  const row = await database.db.selectFrom('role_grant').selectAll().where('id', '=', grantId(101)).executeTakeFirstOrThrow();
  assert.deepEqual([row.person_id, row.role, row.given_by, row.approval_id], [personId(4), 'inspectorate', personId(1), asked.id]);
  const details = await database.db.selectFrom('audit.audit_detail').selectAll().execute();
  const detail = details.find(({ actor, subject }) => (subject as { id: string }).id === asked.id && (actor as { id: string }).id === personId(3));
  assert.ok(detail);
  const { proposer, hash } = detail.content as { proposer: string; hash: string };
  assert.deepEqual([proposer, hash], [personId(1), asked.shownHash]);
});

test('proposer, receiver, another agency and whoever has no right cannot approve or refuse', async () => {
  const asked = await proposed(102);
  for (const [number, agencyId, reason] of [
    [5, ours, 'not-allowed'], [7, theirs, 'not-there'], [1, ours, 'own-proposal'], [6, ours, 'same-person'], [4, ours, 'own-matter'],
  ] as const) {
    await isRefused(reason, async () => approve(database.db, await holder(number, agencyId), kinds, asked, clock));
    await isRefused(reason, async () => refuse(database.db, await holder(number, agencyId), kinds, { id: asked.id, reason: 'Belum perlu' }, clock));
  }
  assert.equal(await grantsHeld(102), 0);
});

test('nobody approves anything but what they were shown', async () => {
  const asked = await proposed(103);
  await isRefused('content-changed', async () => approve(database.db, await holder(3), kinds, { ...asked, shownHash: hashFor(104) }, clock));
  await withClient(database.admin, (client) => client.query('update approval set content = $1 where id = $2', [contentFor(999), asked.id]));
  await isRefused('content-changed', async () => approve(database.db, await holder(3), kinds, asked, clock));
  await isRefused('content-changed', async () => approve(database.db, await holder(3), kinds, { ...asked, shownHash: hashFor(999) }, clock));
  assert.equal(await grantsHeld(999), 0);
});

test('it can be refused and withdrawn with a reason, and then nobody approves it any more', async () => {
  const first = await proposed(105);
  await isRefused('no-reason', async () => refuse(database.db, await holder(2), kinds, { id: first.id, reason: '' }, clock));
  assert.equal((await refuse(database.db, await holder(2), kinds, { id: first.id, reason: 'Belum perlu' }, clock)).done, true);
  assert.deepEqual(await doneTo(database.db, first.id), ['approval.proposed administrator', 'approval.refused administrator']);
  const second = await proposed(106);
  await isRefused('not-allowed', async () => withdraw(database.db, await holder(2), { id: second.id, reason: 'Salah orang' }, clock));
  assert.equal((await withdraw(database.db, await holder(1), { id: second.id, reason: 'Salah orang' }, clock)).done, true);
  assert.deepEqual(await doneTo(database.db, second.id), ['approval.proposed administrator', 'approval.withdrawn person']);
  for (const asked of [first, second]) await isRefused('decided-already', async () => approve(database.db, await holder(3), kinds, asked, clock));
  assert.equal(await grantsHeld(105) + await grantsHeld(106), 0);
});

test('it runs out after its days', async () => {
  const asked = await proposed(107);
  await isRefused('expired', async () => approve(database.db, await holder(3), kinds, asked, afterDays(7)));
  await isRefused('expired', async () => withdraw(database.db, await holder(1), { id: asked.id, reason: 'Salah orang' }, afterDays(8)));
  assert.equal((await approve(database.db, await holder(3), kinds, asked, afterDays(6.99))).done, true);
});

test('the same form sent twice, and two people at once, do it once', async () => {
  const asked = await proposed(108);
  await isRefused('already-proposed', async () => propose(database.db, await holder(1), grantApproval, { id: asked.id, content: contentFor(108), reason: 'Tim pemeriksa baru' }, clock));
  const before = (await entries()).length;
  const third = await holder(3);
  const second = await holder(2);
  const outcomes = await Promise.all([third, second, third, second].map((each) => approve(database.db, each, kinds, asked, clock)));
  assert.equal(outcomes.filter((outcome) => outcome.done).length, 1);
  for (const outcome of outcomes) if (!outcome.done) assert.equal(outcome.refusal, 'decided-already');
  assert.equal((await entries()).length, before + 1);
  assert.equal(await grantsHeld(108), 1);
});

test('approval and refusal at once leave one of the two', async () => {
  for (const number of [120, 121, 122, 123]) {
    const asked = await proposed(number);
    const [given, not] = await Promise.all([
      approve(database.db, await holder(3), kinds, asked, clock),
      refuse(database.db, await holder(2), kinds, { id: asked.id, reason: 'Belum perlu' }, clock),
    ]);
    assert.notEqual(given.done, not.done);
    assert.equal(await grantsHeld(number), given.done ? 1 : 0);
  }
});

test('a proposer who lost the right does not get it done by a colleague', async () => {
  const asked = await proposed(109, 2);
  await changing(database.db, ours, (tx) => tx.insertInto('role_grant_end').values({
    agency_id: ours, grant_id: grantId(2), ended_by: personId(1), ended_at: clock.now(), reason: 'Pindah tugas',
  }).execute());
  await isRefused('proposer-may-no-longer', async () => approve(database.db, await holder(3), kinds, asked, clock));
});

test('what cannot be carried out leaves the proposal undecided', async () => {
  const asked = await proposed(110);
  await changing(database.db, ours, (tx) => addGrant(tx, ours, newGrant(110)));
  await isRefused('not-done', async () => approve(database.db, await holder(3), kinds, asked, clock));
  const approval = await approvalById(database.db, ours, asked.id);
  assert.deepEqual([approval?.decision, approval?.usedAt], [null, null]);
});

/** Something the proposer does later, with the approval in hand. */
const later: ApprovalKind = {
  kind: 'box.open', title: { id: 'Buka kotak', en: 'Open a box' }, lifeDays: 2,
  read: () => ({
    concerns: [], carryOut: null, brief: async () => 'Kotak 7', describe: async () => [],
    mayPropose: async (_, asking, on) => mayGive(asking, on), mayApprove: async (_, asking, on) => mayApproveGrant(asking, on),
  }),
};

test('an approval for later is spent once, by the proposer, in time, and survives a failed attempt', async () => {
  const id = approvalId(111);
  const content = '{"box":"7"}';
  const one = await holder(1);
  const use = (by: Holder, at: Clock, fails = false) => act(database.db, actingAs(by, 'administrator'), 'box.opened', { kind: 'box', id: '7' }, async (tx) => {
    const used = await useApproval(tx, by, later, id, at.now());
    if (!used.done) return used;
    return fails ? refused('box-stuck') : done(used.value.approval.content);
  }, at);
  assert.equal((await propose(database.db, one, later, { id, content, reason: 'Perlu dibuka' }, clock)).done, true);
  await isRefused('not-approved', () => use(one, clock));
  assert.equal((await approve(database.db, await holder(3), [later], { id, shownHash: contentHash('box.open', content) }, clock)).done, true);
  await isRefused('not-yours', async () => use(await holder(3), clock));
  await isRefused('expired', () => use(one, afterDays(2)));
  await isRefused('box-stuck', () => use(one, clock, true));
  const outcomes = await Promise.all([use(one, clock), use(one, clock), use(one, clock)]);
  assert.deepEqual(outcomes.filter((outcome) => outcome.done).map((outcome) => outcome.done && outcome.value), [content]);
  await isRefused('used-already', () => use(one, clock));
});

test('a kind that this release does not know is approved by nobody', async () => {
  const asked = await proposed(112);
  await isRefused('unreadable', async () => approve(database.db, await holder(3), [later], asked, clock));
});

test('a database that dies in the middle of an approval leaves nothing of it, and it can be approved again', async () => {
  const asked = await proposed(113);
  const dying: ApprovalKind = {
    ...grantApproval,
    read: (agencyId, content) => {
      const read = grantApproval.read(agencyId, content);
      return read && { ...read, carryOut: async (tx, by) => {
        const outcome = await read.carryOut?.(tx, by);
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
        return outcome ?? refused('not-reached');
      } };
    },
  };
  const before = await entries();
  await assert.rejects(async () => approve(database.db, await holder(3), [dying], asked, clock));
  const approval = await approvalById(database.db, ours, asked.id);
  assert.deepEqual([approval?.decision, approval?.usedAt, await grantsHeld(113)], [null, null, 0]);
  assert.deepEqual(await entries(), before);
  assert.equal((await approve(database.db, await holder(3), kinds, asked, clock)).done, true);
  assert.equal(await grantsHeld(113), 1);
});

test('the database itself refuses a decision by the proposer, a use of what was not approved, and any change or deletion', async () => {
  const asked = await proposed(114);
  const decide = (outcome: string, by: number) => changing(database.db, ours, (tx) => tx.insertInto('approval_decision').values({
    agency_id: ours, approval_id: asked.id, outcome, proposed_by: personId(1), decided_by: personId(by), decided_at: clock.now(), reason: 'Tidak perlu',
  }).execute());
  await assert.rejects(decide('approved', 1), { code: '23514' });
  await assert.rejects(decide('withdrawn', 3), { code: '23514' });
  await decide('refused', 3);
  await assert.rejects(changing(database.db, ours, (tx) => tx.insertInto('approval_use').values({
    agency_id: ours, approval_id: asked.id, used_by: personId(1), used_at: clock.now(),
  }).execute()), { code: '23503' });
  for (const table of ['role_grant', 'role_grant_end', 'approval', 'approval_decision', 'approval_use'] as const) {
    await assert.rejects(changing(database.db, ours, (tx) => tx.deleteFrom(table).execute()), { code: '42501' }, table);
    await assert.rejects(changing(database.db, ours, (tx) => tx.updateTable(table).set({ agency_id: theirs }).execute()), { code: '42501' }, table);
  }
});

test('whoever may decide on nothing is told so without one question to the database', async () => {
  const asked = await proposed(90);
  const approval = await approvalById(database.db, ours, asked.id);
  assert.ok(approval);
  const untouched = new Proxy({}, { get: () => assert.fail('the database was asked') }) as unknown as TestDatabase['db'];
  assert.deepEqual(await rightToDecide(untouched, await holder(5), kinds, approval, clock), { done: false, refusal: 'not-allowed' });
});
