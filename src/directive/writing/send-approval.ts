// Sending needs a second person. The approval itself only starts it: writing to 185,938 people takes longer than a page.
import * as v from 'valibot';
import { done } from '../../audit/index.ts';
import { mayDo, wholeAgency, type ApprovalKind } from '../../people/index.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { describeVersion } from './describe-version.ts';
import { readVersion } from '../queries.ts';
import { mayCompose } from './may-compose.ts';
import { directiveEn } from '../texts.en.ts';
import { directiveId as texts } from '../texts.id.ts';

const contentSchema = v.pipe(v.string(), v.parseJson(), v.strictObject({
  directiveId: v.pipe(v.string(), v.uuid()), number: v.pipe(v.number(), v.integer(), v.minValue(1)), hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
}));

export const sendJobName = 'send-directive';

export const sendApproval: ApprovalKind = {
  kind: 'directive.send',
  title: { id: texts.sendTitle, en: directiveEn.sendTitle },
  lifeDays: 14,
  read: (agencyId, content) => {
    const parsed = v.safeParse(contentSchema, content);
    if (!parsed.success) return null;
    const { directiveId, number, hash } = parsed.output;
    return {
      concerns: [],
      mayPropose: async (db, holder, today) => mayCompose(db, holder, (await readVersion(db, agencyId, directiveId, number))?.version ?? null, today),
      mayApprove: async (_, holder, today) => mayDo(holder, { anyOf: ['approver'], touches: 'content', ownMatter: 'allowed' }, wholeAgency(agencyId), today),
      brief: async (db) => (await readVersion(db, agencyId, directiveId, number))?.version.title ?? '',
      describe: (db, lang, today) => describeVersion(db, agencyId, { directiveId, number, today }, lang),
      carryOut: async (tx, { approvalId }) => {
        const found = await readVersion(tx, agencyId, directiveId, number);
        // The hash that was approved is the hash of what will be sent.
        if (found === null || found.hash !== hash) throw new Error('A frozen version is not what was approved.');
        await enqueue(tx, { name: sendJobName }, { agency: agencyId, directive: directiveId, approval: approvalId }, `${directiveId}-${number}`);
        return done(null, { directiveId, number, hash });
      },
    };
  },
};
