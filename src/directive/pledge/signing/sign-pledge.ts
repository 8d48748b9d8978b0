// One act signs: the answer of the addressee, the record that goes into the tree of the day, and the entry in the log are one
// transaction. The same tap again finds the first and changes nothing.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { done, refused, type Actor, type Outcome } from '../../../audit/index.ts';
import type { LegalGroup } from '../../../people/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../../platform/db/db.ts';
import { prepared } from '../../../platform/db/prepared.ts';
import { randomId } from '../../../platform/ids.ts';
import { answerRow, respondWith, type Responding, type RespondRefusal } from '../../reading/respond.ts';
import { newRecord } from './pledge-record.ts';
import { letterAndPerson, personText, type LetterAndPerson, type PersonNow } from './person-now.ts';

/**
 * `shownPerson` is `personMark` of what stood on the page; null where nobody was shown it (a paper sheet). `shownGroup`: whose
 * words stood on the paper; whoever belongs to another group by now has read other words than their own.
 */
export type Signing = Omit<Responding, 'wanted'> & { readonly shownPerson: string | null; readonly shownGroup?: LegalGroup };

export type SignRefusal = RespondRefusal | 'no-pledge' | 'person-changed';

/** Who signs is `personId`; `actor` is whoever did it for the log: the person, or a helper in the ways `helper` and `paper`. */
export async function signPledge(db: OutsideTx, actor: Actor, { shownPerson, shownGroup, ...signing }: Signing, clock: Clock): Promise<Outcome<null, SignRefusal>> {
  const at = clock.now();
  const still = { now: () => at };
  const { directiveId, personId } = signing;
  const responding = { ...signing, wanted: 'signed' } as const;
  return respondWith<LetterAndPerson, 'no-pledge' | 'person-changed'>(db, actor, responding, still, {
    find: (tx) => letterAndPerson(tx, { agencyId: actor.agencyId, directiveId, personId, today: todayIn(still, actor.timeZone) }),
    keep: async (tx, { letter, entryId }) => {
      if (letter.kind !== 'pledge') return refused('no-pledge');
      if (shownPerson !== null && shownPerson !== personMark(letter.person, letter.group)) return refused('person-changed');
      if (shownGroup !== undefined && shownGroup !== letter.group) return refused('person-changed');
      return keep(tx, actor, { responding, letter, entryId, at });
    },
  });
}

/** What goes into the form, so that nobody signs under another unit, or the words of another group, than they were shown. */
export const personMark = (person: PersonNow, group: LegalGroup): string =>
  createHash('sha256').update(personText(person)).update(`\n${person.unitCode}\n${group}`).digest('base64url').slice(0, 16);

type Kept = { readonly responding: Responding; readonly letter: LetterAndPerson; readonly entryId: string; readonly at: Date };

/** Whoever signs is no longer unwilling. One statement, because everybody waits for it; an answer that was there keeps all of it out. */
async function keep(tx: Tx, actor: Actor, { responding, letter, entryId, at }: Kept): Promise<Outcome<null, 'given-already'>> {
  const { agencyId, timeZone } = actor;
  const { personId, directiveId, way } = responding;
  const { person, number, group } = letter;
  const id = randomId();
  const { record, salt, leaf, signedOn } = newRecord(person, { id, words: letter.text, number, group, way, at, timeZone });
  const { numAffectedRows } = await sql`${prepared('keep-pledge')}
    with answer as (${answerRow(actor, responding, { letter, entryId }, at)} returning person_id),
    changed_mind as (delete from pledge_unwilling where agency_id = ${agencyId} and directive_id = ${directiveId} and person_id = ${personId})
    insert into pledge_act (agency_id, id, directive_id, person_id, number, entry_id, record, salt, person, leaf, signed_on, signed_at)
    select ${agencyId}, ${id}::uuid, ${directiveId}, person_id, ${number}, ${entryId}, ${record}, ${salt}::bytea, ${personText(person)}, ${leaf}::bytea, ${signedOn}::date, ${at}::timestamptz from answer`.execute(tx);
  return numAffectedRows === 1n ? done(null) : refused('given-already');
}
