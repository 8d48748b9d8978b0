// One tap of an addressee. The same tap again, or one whose answer was lost on the way, changes nothing and shows the same.
import { sql, type RawBuilder } from 'kysely';
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OutsideTx, Tx } from '../../platform/db/db.ts';
import type { WantedResponse } from '../directive.ts';
import { letterFor, type Letter } from '../queries.ts';

export type RespondRefusal = 'not-addressed' | 'not-wanted' | 'text-changed' | 'ended' | 'given-already';

export type Responding = { readonly directiveId: string; readonly personId: string; readonly wanted: WantedResponse; readonly shownHash: string; readonly way: 'own' | 'helper' | 'paper' | 'list' };

type Told = { readonly letter: Letter; readonly entryId: string };

/** The row of the answer; a second one of the same kind to the same version changes nothing. */
export const answerRow = ({ agencyId }: Actor, { directiveId, personId, wanted, way }: Responding, { letter, entryId }: Told, at: Date): RawBuilder<unknown> => sql`
  insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at)
  values (${agencyId}, ${directiveId}, ${personId}, ${wanted}, ${letter.number}, ${entryId}, ${way}, ${at}) on conflict do nothing`;

/** Another way to find the letter and to keep the answer, for what is read and written along with it in the same statements. */
export type Keeping<Found extends Letter, Refusal> = {
  readonly find: (tx: Tx) => Promise<Found | null>;
  /** After everything was found in order. A refusal takes all of it back. */
  readonly keep: (tx: Tx, told: Told & { readonly letter: Found }) => Promise<Outcome<null, Refusal | 'given-already'>>;
};

/** What else is written in the same act, after everything was found in order; its refusal takes all of it back. */
export type Alongside<Refusal> = (tx: Tx) => Promise<Outcome<null, Refusal>>;

const nothingElse: Alongside<never> = () => Promise.resolve(done(null));

export function respond<Refusal = never>(
  db: OutsideTx, actor: Actor, responding: Responding, clock: Clock, alongside: Alongside<Refusal> = nothingElse,
): Promise<Outcome<null, RespondRefusal | Refusal>> {
  return respondWith<Letter, Refusal>(db, actor, responding, clock, {
    find: (tx) => letterFor(tx, actor.agencyId, responding.directiveId, responding.personId),
    keep: async (tx, told) => {
      const { numAffectedRows } = await answerRow(actor, responding, told, clock.now()).execute(tx);
      return numAffectedRows === 1n ? alongside(tx) : refused('given-already');
    },
  });
}

/** `shownHash` is that of the version on the page: whoever saw an older one is shown the new text first. */
export async function respondWith<Found extends Letter, Refusal>(
  db: OutsideTx, actor: Actor, { directiveId, personId, wanted, shownHash, way }: Responding, clock: Clock, { find, keep }: Keeping<Found, Refusal>,
): Promise<Outcome<null, RespondRefusal | Refusal>> {
  return act<null, RespondRefusal | Refusal>(db, actor, nounOf[wanted], { kind: 'directive', id: directiveId }, async (tx, entryId) => {
    const letter = await find(tx);
    if (letter === null) return refused('not-addressed');
    if (letter.ended) return refused('ended');
    if (!letter.wanted.includes(wanted)) return refused('not-wanted');
    if (letter.given.includes(wanted)) return refused('given-already');
    if (letter.hash !== shownHash) return refused('text-changed');
    const kept = await keep(tx, { letter, entryId });
    return kept.done ? done(null, { number: letter.number, hash: letter.hash, person: personId, way }) : kept;
  }, clock);
}

const nounOf = { read: 'directive.read', attended: 'briefing.attended', passed: 'quiz.passed', signed: 'pledge.signed' } as const;
