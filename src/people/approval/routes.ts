import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import type { ApprovalKind } from './approval.ts';
import { approvePage, refusePage, withdrawPage } from './decide.page.tsx';
import { listApprovalsPage } from './list-approvals.page.tsx';
import { decideField, showApprovalPage } from './show-approval.page.tsx';

/** All three forms stand on the page of their proposal. */
const formPage = (form: Readonly<Record<string, string>>): string => paths.approval(form[decideField.id] ?? '');

/** Kinds come from the slices above; who may decide on which, each kind says. */
export const approvalRoutes = (kinds: readonly ApprovalKind[]): readonly Route[] => officePages([
  { method: 'GET', path: paths.approvals, who: 'signed-in', audit: null, handle: listApprovalsPage(kinds) },
  { method: 'GET', path: paths.approval(':id'), who: 'signed-in', audit: null, stepUp: true, handle: showApprovalPage(kinds) },
  { method: 'POST', path: paths.approve, formPage, who: 'signed-in', audit: 'approval.given', stepUp: true, handle: approvePage(kinds) },
  { method: 'POST', path: paths.refuseProposal, formPage, who: 'signed-in', audit: 'approval.refused', handle: refusePage(kinds) },
  { method: 'POST', path: paths.withdrawProposal, formPage, who: 'signed-in', audit: 'approval.withdrawn', handle: withdrawPage(kinds) },
]);
