// A round of reminders to all who have not answered, wherever they are: proposed by one, approved by another.
import * as v from 'valibot';
import { done, refused, type Outcome } from '../../audit/index.ts';
import { contentOf, mayDo, propose, wholeAgency, type ApprovalKind, type Holder, type ProposeRefusal } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { versionInForce } from '../queries.ts';
import { mayCompose } from '../writing/may-compose.ts';
import { describeRound } from './describe-round.ts';
import { owingOf } from './owing.ts';
import { reminderEn } from './texts.en.ts';
import { reminderId } from './texts.id.ts';
import { askedToday, writeBatch } from './write-round.ts';

const contentSchema = v.pipe(v.string(), v.parseJson(), v.strictObject({ directiveId: v.pipe(v.string(), v.uuid()), on: v.pipe(v.string(), v.isoDate()) }));

export const gatherName = 'gather-reminders';
export const reminderSendKind = 'reminder.send';

export const sendRemindersApproval: ApprovalKind = {
  kind: reminderSendKind,
  title: { id: reminderId.approvalTitle, en: reminderEn.approvalTitle },
  lifeDays: 3,
  read: (agencyId, content) => {
    const parsed = v.safeParse(contentSchema, content);
    if (!parsed.success) return null;
    const { directiveId, on } = parsed.output;
    return {
      concerns: [],
      mayPropose: async (db, holder, today) => mayCompose(db, holder, (await versionInForce(db, agencyId, directiveId))?.version ?? null, today),
      mayApprove: async (_, holder, today) => mayDo(holder, { anyOf: ['approver'], touches: 'content', ownMatter: 'allowed' }, wholeAgency(agencyId), today),
      brief: async (db) => (await versionInForce(db, agencyId, directiveId))?.version.title ?? '',
      describe: (db, lang) => describeRound(db, agencyId, { directiveId, on }, lang),
      carryOut: async (tx, { approvalId, proposerId, now, today }) => {
        if (await owingOf(tx, agencyId, directiveId, today) === null) return refused('nothing-owed');
        if (await askedToday(tx, { agencyId, directiveId, unitId: null, today })) return refused('asked-today');
        const batchId = randomId();
        await writeBatch(tx, { agencyId, batchId, directiveId, unitId: null, approvalId, askedBy: proposerId, today, now });
        // 185,938 rows take longer than a page.
        await enqueue(tx, { name: gatherName }, { agency: agencyId, round: batchId }, batchId);
        return done(null, { directive: directiveId, round: batchId });
      },
    };
  },
};

export type ProposingReminders = { readonly directiveId: string; readonly approvalId: string; readonly reason: string };

export const proposeReminders = (db: OutsideTx, holder: Holder, { directiveId, approvalId, reason }: ProposingReminders, clock: Clock): Promise<Outcome<null, ProposeRefusal>> =>
  propose(db, holder, sendRemindersApproval, { id: approvalId, content: contentOf({ directiveId, on: todayIn(clock, holder.timeZone) }), reason }, clock);
