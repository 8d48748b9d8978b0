// Once a night: who came, moved or left since a directive was sent. One act for each directive for which something changed.
import { act, done, refused } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { versionInForce } from '../queries.ts';
import { gatherAddressees } from './send-directive.ts';

export async function refreshAddressees(db: OutsideTx, clock: Clock): Promise<number> {
  const sent = await db.selectFrom('directive_sending as s').innerJoin('agency as g', 'g.id', 's.agency_id')
    .leftJoin('directive_end as e', (join) => join.onRef('e.agency_id', '=', 's.agency_id').onRef('e.directive_id', '=', 's.directive_id'))
    .where('e.directive_id', 'is', null).select(['s.agency_id', 's.directive_id', 'g.time_zone']).distinct().execute();
  let changed = 0;
  for (const { agency_id: agencyId, directive_id: directiveId, time_zone: timeZone } of sent) {
    const actor = { role: 'system', id: 'refresh-addressees', agencyId, timeZone };
    const outcome = await act<number, 'nothing'>(db, actor, 'directive.addressees-refreshed', { kind: 'directive', id: directiveId }, async (tx) => {
      const found = await versionInForce(tx, agencyId, directiveId);
      if (found === null) return refused('nothing');
      const { changes, addressees } = await gatherAddressees(tx, { agencyId, directiveId, number: found.number, today: todayIn(clock, timeZone) }, found.version);
      return changes === 0 ? refused('nothing') : done(changes, { changes, addressees });
    }, clock);
    if (outcome.done) changed += outcome.value;
  }
  return changed;
}

export const refreshAddresseesJob: Job = {
  name: 'refresh-addressees', retries: 3, retryDelaySeconds: 60, mostSeconds: 1_800, schedule: '20 1 * * *',
  run: async ({ db, clock }) => {
    await refreshAddressees(db, clock);
  },
};
