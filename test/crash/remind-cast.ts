// A letter that was sent to many people with addresses, written as rows: for tests of what happens after somebody asks.
import { sql } from 'kysely';
import { act, done } from '../../src/audit/index.ts';
import { versionHash, versionText, type Version } from '../../src/directive/version.ts';
import { everybody } from '../../src/people/index.ts';
import type { OutsideTx, Tx } from '../../src/platform/db/db.ts';
import { randomId } from '../../src/platform/ids.ts';

export const remindDay = '2026-11-22';
export const agencyId = '00000000-0000-4000-8000-00000000000a';
export const system = { role: 'system', id: 'test', agencyId, timeZone: 'Asia/Jakarta' };
export const ids = { head: '00000000-0000-4000-8000-0000000000b1', second: '00000000-0000-4000-8000-0000000000b2', unit: '00000000-0000-4000-8000-0000000000e1', directive: '00000000-0000-4000-8000-0000000000c1' };

const version: Version = {
  title: 'Menjaga netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null, texts: { all: 'Anda tetap netral.' }, chatText: null,
  wanted: ['read'], fromOn: remindDay, dueOn: null, cascade: 'no', audience: everybody,
};

/** `people` besides the two officers; every fiftieth has no address. */
export async function castLetter(db: OutsideTx, people: number): Promise<void> {
  await act(db, system, 'cast.made', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: remindDay }).execute();
    await sql`insert into unit (agency_id, id, source_id, created_on) values (${agencyId}, ${ids.unit}, 'U', ${remindDay})`.execute(tx);
    for (const [id, name] of [[ids.head, 'Kepala Dinas Contoh'], [ids.second, 'Sekretaris Dinas Contoh']] as const) {
      await sql`insert into person (agency_id, id, kind, name, created_on) values (${agencyId}, ${id}, 'pns', ${name}, ${remindDay})`.execute(tx);
    }
    await sql`insert into person (agency_id, id, kind, name, official_email, created_on)
      select ${agencyId}, gen_random_uuid(), 'pns', 'Staf Contoh ' || n, case when n % 50 = 0 then null else 'staf' || n || '@contoh.example' end, ${remindDay}
      from generate_series(1, ${people}::integer) n`.execute(tx);
    await sendLetter(tx, ids.directive, version.title);
    return done(null);
  });
}

/** Another letter to the same people. */
export async function sendLetter(tx: Tx, directiveId: string, title: string): Promise<void> {
  const approvalId = randomId();
  const sent = { ...version, title };
  const at = new Date(`${remindDay}T01:00:00Z`);
  await tx.insertInto('directive').values({ agency_id: agencyId, id: directiveId, kind: 'circular', draft: null, composed_by: ids.head, created_on: remindDay }).execute();
  await tx.insertInto('directive_version').values({
    agency_id: agencyId, directive_id: directiveId, number: 1, content: versionText('circular', sent), content_hash: versionHash('circular', sent), asks_again: true, frozen_by: ids.head, frozen_at: at, approval_id: approvalId,
  }).execute();
  await tx.insertInto('approval').values({
    agency_id: agencyId, id: approvalId, kind: 'directive.send', content: '{}', content_hash: Buffer.alloc(32), reason: 'Arahan', proposed_by: ids.head, proposed_at: at, expires_at: new Date(at.getTime() + 86_400_000),
  }).execute();
  await tx.insertInto('approval_decision').values({ agency_id: agencyId, approval_id: approvalId, outcome: 'approved', proposed_by: ids.head, decided_by: ids.second, decided_at: at, reason: null }).execute();
  await tx.insertInto('approval_use').values({ agency_id: agencyId, approval_id: approvalId, used_by: ids.second, used_at: at }).execute();
  await sql`insert into directive_addressee (agency_id, directive_id, person_id, unit_id, legal_group, since_number, added_on)
    select agency_id, ${directiveId}::uuid, id, ${ids.unit}::uuid, 'civil-servant', 1, ${remindDay}::date from person where agency_id = ${agencyId} and id not in (${ids.head}, ${ids.second})`.execute(tx);
  const { count } = await tx.selectFrom('directive_addressee').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  await tx.insertInto('directive_sending').values({ agency_id: agencyId, directive_id: directiveId, number: 1, approval_id: approvalId, sent_at: at, addressees: Number(count) }).execute();
}

/** A round on this day with a mail for everybody of the letter, or only for those with an address. */
export async function castRound(db: OutsideTx, day: string, directiveId = ids.directive, most = 1_000_000): Promise<void> {
  await act(db, system, 'reminder.asked', { kind: 'directive', id: directiveId }, async (tx) => {
    const batchId = randomId();
    const at = new Date(`${day}T03:00:00Z`);
    await tx.insertInto('reminder_batch').values({ agency_id: agencyId, id: batchId, directive_id: directiveId, unit_id: null, approval_id: null, asked_by: ids.head, made_on: day, made_at: at }).execute();
    await sql`insert into reminder (agency_id, person_id, made_on, batch_id, message_id, state, not_before)
      select agency_id, person_id, ${day}::date, ${batchId}::uuid, gen_random_uuid(), 'waiting', ${at} from directive_addressee
      where agency_id = ${agencyId} and directive_id = ${directiveId} order by person_id limit ${most} on conflict do nothing`.execute(tx);
    return done(null);
  });
}

/** How many mails of that day are in each state; `given-up` are those that nobody tries again. */
export async function statesOn(db: OutsideTx, day: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: string; count: number }>`select case when not_before = 'infinity' then 'given-up' else state end as state, count(*)::integer as count
    from reminder where made_on = ${day}::date group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
