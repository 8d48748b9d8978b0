import type { Db } from '../../platform/db/db.ts';
import { stateOf, type DirectiveState } from '../directive.ts';
import { factsOf } from '../queries.ts';
import type { ElectionCalendar } from './calendar.ts';
import { noticesOf, type PhaseNotice } from './due-notices.ts';

export type TakenUp = { readonly key: string; readonly directiveId: string; readonly beganOn: string; readonly by: string; readonly at: Date; readonly state: DirectiveState };

export async function takenUp(db: Db, agencyId: string, now: Date): Promise<ReadonlyMap<string, TakenUp>> {
  const rows = await db.selectFrom('phase_notice as n').innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'n.agency_id').onRef('p.id', '=', 'n.taken_up_by'))
    .where('n.agency_id', '=', agencyId).select(['n.notice', 'n.directive_id', 'n.begins_on', 'n.taken_up_at', 'p.name']).orderBy('n.begins_on').execute();
  const read = await Promise.all(rows.map(async (row): Promise<TakenUp> => ({
    key: row.notice, directiveId: row.directive_id, beganOn: row.begins_on, by: row.name, at: row.taken_up_at, state: stateOf(await factsOf(db, agencyId, row.directive_id, now)),
  })));
  return new Map(read.map((each) => [each.key, each]));
}

export type Listed = { readonly notice: PhaseNotice; readonly taken: TakenUp | null };
export type ListedNotices = { readonly due: readonly Listed[]; readonly coming: readonly Listed[]; readonly past: readonly Listed[]; /** Taken up, and since then taken out of the calendar. */ readonly gone: readonly TakenUp[] };

/** The newest of what has passed stands first. */
export function listed(calendar: ElectionCalendar, taken: ReadonlyMap<string, TakenUp>, today: string): ListedNotices {
  const all = noticesOf(calendar).map((notice): Listed => ({ notice, taken: taken.get(notice.key) ?? null }));
  const keys = new Set(all.map(({ notice }) => notice.key));
  return {
    due: all.filter(({ notice }) => notice.on === today),
    coming: all.filter(({ notice }) => notice.on > today),
    past: all.filter(({ notice }) => notice.on < today).toReversed(),
    gone: [...taken.values()].filter(({ key }) => !keys.has(key)),
  };
}
