// The head of a unit reminds the own unit at once. Everything above goes through a second person (`send-reminders-approval.ts`).
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { headsUnit } from '../unit/heads-unit.ts';
import { owingOf } from './owing.ts';
import { askedToday, countLeft, fillRound, writeBatch, type RoundCounts } from './write-round.ts';

export type AskReminderRefusal = 'needs-approval' | 'not-head' | 'nothing-owed' | 'asked-today' | 'nobody';

export async function askReminder(
  db: OutsideTx, holder: Holder, { directiveId, unitId }: { readonly directiveId: string; readonly unitId: string | null }, clock: Clock,
): Promise<Outcome<RoundCounts, AskReminderRefusal>> {
  if (unitId === null) return refused('needs-approval');
  const { agencyId, personId, timeZone } = holder;
  const [today, now] = [todayIn(clock, timeZone), clock.now()];
  const role = headsUnit(holder, unitId, today);
  if (role === null) return refused('not-head');
  return act<RoundCounts, AskReminderRefusal>(db, actingAs(holder, role), 'reminder.asked', { kind: 'directive', id: directiveId }, async (tx) => {
    const asked = await owingOf(tx, agencyId, directiveId, today, unitId);
    if (asked === null) return refused('nothing-owed');
    if (await askedToday(tx, { agencyId, directiveId, unitId, today })) return refused('asked-today');
    const counts = await countLeft(tx, asked);
    if (counts.left === 0) return refused('nobody');
    const batchId = randomId();
    await writeBatch(tx, { agencyId, batchId, directiveId, unitId, approvalId: null, askedBy: personId, today, now });
    await fillRound(tx, asked, { batchId, now });
    return done(counts, { unit: unitId, round: batchId, ...counts });
  }, clock);
}
