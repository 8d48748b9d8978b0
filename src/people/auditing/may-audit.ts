// An auditor sees the log and figures, never content: what people said and did is opened by two.
import { mayDo, wholeAgency, type Decision, type Holder } from '../grants/may-do.ts';

export const mayAudit = (holder: Holder, today: string): Decision =>
  mayDo(holder, { anyOf: ['auditor'], touches: 'log', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);

/** Who answers for content, and is not the auditor. An administrator, who keeps the machine, does not decide on this. */
export const mayAgreeToOpen = (holder: Holder, today: string): Decision =>
  mayDo(holder, { anyOf: ['inspectorate', 'approver'], touches: 'content', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);

/** A finding is about the log; whoever may know of the log or oversees content may read it, and nobody may change it. */
export function mayReadFindings(holder: Holder, today: string): Decision {
  const byLog = mayDo(holder, { anyOf: ['auditor', 'administrator'], touches: 'log', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);
  if (byLog.allowed) return byLog;
  return mayDo(holder, { anyOf: ['inspectorate'], touches: 'content', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);
}
