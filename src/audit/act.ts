// The only way to change what people rely on. The change, its entry in the log, the detail of that entry and
// its wait for a place in the tree are one transaction: none of them is ever there without the others.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { systemClock, todayIn } from '../platform/clock.ts';
import type { OutsideTx, Tx } from '../platform/db/db.ts';
import { prepared } from '../platform/db/prepared.ts';
import { randomId, timeId } from '../platform/ids.ts';
import { canonical, commitmentOf, type Json } from './canonical.ts';
import { inWriteTransaction } from './write-transaction.ts';

/** Who acts, passed down from the page. Anonymous people have no id, and their acts no time. */
export type Actor =
  | { readonly role: 'anonymous'; readonly agencyId: string; readonly timeZone: string }
  | { readonly role: string; readonly id: string; readonly agencyId: string; readonly timeZone: string };

export type AuditNoun = `${string}.${string}`;

export type Subject = { readonly kind: string; readonly id: string };

/** What an act answers: done with a value, or refused for a reason that a person can mend. */
export type Outcome<Value, Refusal> =
  | { readonly done: true; readonly value: Value; readonly content: Json }
  | { readonly done: false; readonly refusal: Refusal };

/** `content` is what the log's detail keeps about the act: ids and codes, never what an anonymous person typed. */
export const done = <Value>(value: Value, content: Json = {}): Outcome<Value, never> => ({ done: true, value, content });
export const refused = <Refusal>(refusal: Refusal): Outcome<never, Refusal> => ({ done: false, refusal });

export async function act<Value, Refusal = never>(
  db: OutsideTx,
  actor: Actor,
  noun: AuditNoun,
  subject: Subject,
  work: (tx: Tx, entryId: string) => Promise<Outcome<Value, Refusal>>,
  clock: Clock = systemClock,
): Promise<Outcome<Value, Refusal>> {
  return inWriteTransaction(db, async (tx, rollBack) => {
    // A row that refers to its own act learns the id of the entry before the entry is written.
    const entryId = actor.role === 'anonymous' ? randomId() : timeId(clock.now());
    const outcome = await work(tx, entryId);
    if (!outcome.done) return rollBack(outcome);
    await writeEntry(tx, actor, noun, subject, outcome.content, entryId, clock);
    return outcome;
  });
}

async function writeEntry(tx: Tx, actor: Actor, noun: AuditNoun, subject: Subject, content: Json, id: string, clock: Clock): Promise<void> {
  const anonymous = actor.role === 'anonymous';
  const now = clock.now();
  const who: Json = anonymous || !('id' in actor) ? { role: actor.role } : { role: actor.role, id: actor.id };
  const detail = { actor: who, subject: { ...subject }, content };
  const salt = randomBytes(32);
  const { agencyId } = actor;
  const commitment = commitmentOf(salt, detail);
  const [actedOn, actedAt] = [todayIn(clock, actor.timeZone), anonymous ? null : now];
  const [actorText, subjectText, contentText] = [canonical(detail.actor), canonical(detail.subject), canonical(detail.content)];
  // One statement, because every act waits for it; the foreign keys are looked at when it ends.
  await sql`${prepared('write-entry')}
    with entry as (
      insert into audit.audit_entry (agency_id, id, noun, role, commitment, acted_on, acted_at)
      values (${agencyId}, ${id}, ${noun}, ${actor.role}, ${commitment}, ${actedOn}, ${actedAt})),
    detail as (
      insert into audit.audit_detail (agency_id, entry_id, salt, actor, subject, content)
      values (${agencyId}, ${id}, ${salt}, ${actorText}, ${subjectText}, ${contentText}))
    insert into audit.audit_pending (agency_id, entry_id) values (${agencyId}, ${id})`.execute(tx);
}
