import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { isId } from '../is-id.ts';
import type { Outcome } from '../../audit/index.ts';
import type { ApprovalKind } from './approval.ts';
import { approve, refuse, withdraw, type DecideRefusal } from './decide.ts';
import { approvalPage, decideField, type WentWrong } from './show-approval.page.tsx';

type Kinds = readonly ApprovalKind[];

export const approvePage = (kinds: Kinds) => async (request: OfficeRequest): Promise<Reply> => {
  const { holder } = await askedBy(request);
  const asked = { id: idIn(request), shownHash: request.form[decideField.hash] ?? '' };
  return after(request, kinds, await approve(request.app.db, holder, kinds, asked, request.app.clock), null);
};

export const refusePage = (kinds: Kinds) => async (request: OfficeRequest): Promise<Reply> => {
  const { holder } = await askedBy(request);
  const asked = { id: idIn(request), reason: request.form[decideField.reason] ?? '' };
  return after(request, kinds, await refuse(request.app.db, holder, kinds, asked, request.app.clock), 'refuse');
};

export const withdrawPage = (kinds: Kinds) => async (request: OfficeRequest): Promise<Reply> => {
  const { holder } = await askedBy(request);
  const asked = { id: idIn(request), reason: request.form[decideField.reason] ?? '' };
  return after(request, kinds, await withdraw(request.app.db, holder, asked, request.app.clock), 'withdraw');
};

function idIn({ form }: OfficeRequest): string {
  const id = form[decideField.id] ?? '';
  if (!isId(id)) throw new NotFound();
  return id;
}

/** The page of the proposal says what became of it; to whom it is none of their business it does not exist. */
function after(request: OfficeRequest, kinds: Kinds, outcome: Outcome<null, DecideRefusal>, form: WentWrong['form']): Promise<Reply> | Reply {
  const id = idIn(request);
  if (outcome.done) return moved(inLang(request.lang, paths.approval(id)));
  const typed = request.form[decideField.reason] ?? '';
  return approvalPage(request, kinds, id, { refusal: outcome.refusal, form: outcome.refusal === 'no-reason' ? form : null, typed });
}
