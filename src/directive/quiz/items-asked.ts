// Which cases a quiz asks: those that its writer chose, or else three for each kind of addressee, drawn from the law by itself.
import { situationIds, type SituationId } from '../../../packages/law/index.ts';
import type { LegalGroup } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { proposeItems, type QuizItem } from './quiz-item.ts';

const itemsDrawn = 3;

export const isSituation = (name: string): name is SituationId => (situationIds as readonly string[]).includes(name);

/** What was chosen for this group; empty where nobody chose. */
export async function chosenItems(db: Db, agencyId: string, directiveId: string, group: LegalGroup): Promise<readonly QuizItem[]> {
  const rows = await db.selectFrom('quiz_item').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('legal_group', '=', group)
    .select(['situation', 'act_on']).orderBy('place').execute();
  return rows.flatMap(({ situation, act_on: actOn }) => (isSituation(situation) ? [{ situation, actOn }] : []));
}

/** What this group is asked: what was chosen, else what is drawn for the day. */
export async function itemsOf(db: Db, agencyId: string, directiveId: string, group: LegalGroup, day: string): Promise<readonly QuizItem[]> {
  const chosen = await chosenItems(db, agencyId, directiveId, group);
  return chosen.length > 0 ? chosen : proposeItems(group, day, itemsDrawn).map(({ item }) => item);
}
