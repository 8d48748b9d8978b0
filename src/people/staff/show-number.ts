// A NIP tells the birth date. To see it whole is an act: the log says who looked at whose, never the number.
import { act, done, refused, type Actor, type Outcome } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { isCivilServant } from './legal-status.ts';

export function showNumber(db: OutsideTx, officer: Actor, personId: string, clock: Clock): Promise<Outcome<string, 'none'>> {
  return act<string, 'none'>(db, officer, 'person-number.shown', { kind: 'person', id: personId }, async (tx) => {
    const row = await tx.selectFrom('person').where('agency_id', '=', officer.agencyId).where('id', '=', personId).select(['nip', 'kind']).executeTakeFirst();
    return row === undefined || row.nip === null || !isCivilServant(row.kind) ? refused('none') : done(row.nip);
  }, clock);
}
