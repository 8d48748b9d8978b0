// Sensitive roles: proposed by an administrator, given by the approval of somebody else, in one transaction with it.
import * as v from 'valibot';
import { done, refused } from '../../audit/index.ts';
import { contentOf, type ApprovalKind } from '../approval/approval.ts';
import { briefGrant, describeGrant } from './describe-grant.ts';
import { grantSchema, type NewGrant } from './grant.ts';
import { grantInLog, mayApproveGrant, mayGive, writeGrant } from './give-grant.ts';
import { grantsEn } from './texts.en.ts';
import { grantsId } from './texts.id.ts';

export const grantContent = (grant: NewGrant): string => contentOf(grantInLog(grant));

export const grantApproval: ApprovalKind = {
  kind: 'role-grant.give',
  title: { id: grantsId.proposalTitle, en: grantsEn.proposalTitle },
  lifeDays: 7,
  read: (agencyId, content) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), grantSchema), content);
    if (!parsed.success) return null;
    const grant: NewGrant = parsed.output;
    return {
      concerns: [grant.personId],
      mayPropose: async (_, holder, today) => mayGive(holder, today),
      mayApprove: async (_, holder, today) => mayApproveGrant(holder, today),
      brief: (db, lang) => briefGrant(db, agencyId, grant, lang),
      describe: (db, lang) => describeGrant(db, agencyId, grant, lang),
      carryOut: async (tx, by) => {
        if (grant.untilOn < by.today) return refused('over-already');
        const given = await writeGrant(tx, agencyId, grant, { givenBy: by.proposerId, approvalId: by.approvalId, now: by.now });
        return given ? done(null, grantInLog(grant)) : refused('given-already');
      },
    };
  },
};
