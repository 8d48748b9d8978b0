// The only way to change what people rely on. The change, its entry in the log and the detail of
// that entry are one transaction: none of them is ever there without the others.
import { randomBytes } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import { systemClock, todayIn } from '../platform/clock.ts';
import type { OutsideTx, Tx } from '../platform/db/db.ts';
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
  work: (tx: Tx) => Promise<Outcome<Value, Refusal>>,
  clock: Clock = systemClock,
): Promise<Outcome<Value, Refusal>> {
  return inWriteTransaction(db, async (tx, rollBack) => {
    const outcome = await work(tx);
    if (!outcome.done) return rollBack(outcome);
    await writeEntry(tx, actor, noun, subject, outcome.content, clock);
    return outcome;
  });
}

async function writeEntry(tx: Tx, actor: Actor, noun: AuditNoun, subject: Subject, content: Json, clock: Clock): Promise<void> {
  const anonymous = actor.role === 'anonymous';
  const now = clock.now();
  const id = anonymous ? randomId() : timeId(now);
  const who: Json = anonymous || !('id' in actor) ? { role: actor.role } : { role: actor.role, id: actor.id };
  const detail = { actor: who, subject: { ...subject }, content };
  const salt = randomBytes(32);
  await tx
    .insertInto('audit.audit_entry')
    .values({
      agency_id: actor.agencyId,
      id,
      noun,
      role: actor.role,
      commitment: commitmentOf(salt, detail),
      acted_on: todayIn(clock, actor.timeZone),
      acted_at: anonymous ? null : now,
    })
    .execute();
  await tx
    .insertInto('audit.audit_detail')
    .values({
      agency_id: actor.agencyId,
      entry_id: id,
      salt,
      actor: canonical(detail.actor),
      subject: canonical(detail.subject),
      content: canonical(detail.content),
    })
    .execute();
}
