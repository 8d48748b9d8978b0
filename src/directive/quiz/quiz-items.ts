// Choosing the cases of a quiz from the law's own list.
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import type { SituationId } from '../../../packages/law/index.ts';
import { actingAs, legalGroups, type Holder, type LegalGroup } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { newestVersion } from '../queries.ts';
import type { Version } from '../version.ts';
import { draftOf } from '../writing/compose-directive.ts';
import { mayCompose } from '../writing/may-compose.ts';
import { askItem } from './quiz-item.ts';

const mostItems = 10;

export type ChosenItems = { readonly directiveId: string; readonly actOn: string; readonly byGroup: Readonly<Partial<Record<LegalGroup, readonly SituationId[]>>> };
export type ChooseRefusal = 'not-allowed' | 'not-there' | 'frozen' | 'no-clear-answer' | 'too-many';

/** Where an answer is asked, the cases are part of what is approved; after a briefing that asks none they bind nobody. */
export const itemsBind = ({ wanted }: Pick<Version, 'wanted'>): boolean => wanted.includes('passed');

/** What binds stays once it was proposed. */
export async function chooseItems(db: OutsideTx, holder: Holder, { directiveId, actOn, byGroup }: ChosenItems, clock: Clock): Promise<Outcome<null, ChooseRefusal>> {
  const { agencyId } = holder;
  const found = await draftOf(db, agencyId, directiveId);
  if (found === null || (found.kind !== 'quiz' && found.kind !== 'briefing')) return refused('not-there');
  const version = found.draft ?? (await newestVersion(db, agencyId, directiveId))?.version ?? null;
  const may = await mayCompose(db, holder, version, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  const rows = legalGroups.flatMap((group) => (byGroup[group] ?? []).map((situation, index) => ({
    agency_id: agencyId, directive_id: directiveId, legal_group: group, place: index + 1, situation, act_on: actOn,
  })));
  if (rows.some(({ place }) => place > mostItems)) return refused('too-many');
  if (rows.some(({ legal_group: group, situation }) => askItem({ situation, actOn }, group) === null)) return refused('no-clear-answer');
  return act<null, ChooseRefusal>(db, actingAs(holder, may.as), 'quiz.composed', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirstOrThrow();
    const frozen = await tx.selectFrom('directive_version').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('number').limit(1).executeTakeFirst();
    if (frozen !== undefined && version !== null && itemsBind(version)) return refused('frozen');
    await tx.deleteFrom('quiz_item').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).execute();
    if (rows.length > 0) await tx.insertInto('quiz_item').values(rows).execute();
    return done(null, { actOn, items: rows.map(({ legal_group: group, situation }) => `${group} ${situation}`) });
  }, clock);
}
