import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, TextArea } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { longestReason } from '../approval/approval.ts';
import { askedBy } from '../asking-holder.ts';
import { isId } from '../is-id.ts';
import { endGrant } from './end-grant.ts';
import { mayGive } from './give-grant.ts';
import { grantsTexts } from './texts.ts';

const field = { grant: 'hak', reason: 'alasan' } as const;

type EndFormProps = { readonly lang: Lang; readonly csrf: string; readonly grantId: string; readonly button: string; readonly typed: string; readonly message?: string };

export function EndForm({ lang, csrf, grantId, button, typed, message }: EndFormProps): VNode {
  const texts = grantsTexts(lang);
  // One page holds many of these forms; the id says to which grant a field belongs.
  return (
    <OfficeForm action={inLang(lang, paths.endGrant)} csrf={csrf} fields={{ [field.grant]: grantId }}>
      <p>{texts.endNote}</p>
      {message === undefined
        ? <div class="ruas"><label for={`${field.reason}-${grantId}`}>{texts.reasonLabel}</label><textarea id={`${field.reason}-${grantId}`} name={field.reason} rows={2} maxLength={longestReason} autocomplete="off" /></div>
        : <TextArea name={field.reason} label={texts.reasonLabel} rows={2} maxLength={longestReason} value={typed} message={message} />}
      <MainButton>{button}</MainButton>
    </OfficeForm>
  );
}

export async function endGrantPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, csrf } = request;
  const { holder, today } = await askedBy(request);
  const grantId = form[field.grant] ?? '';
  if (!isId(grantId)) throw new NotFound();
  const reason = form[field.reason] ?? '';
  const outcome = await endGrant(app.db, holder, { grantId, reason }, app.clock);
  const isAdministrator = mayGive(holder, today).allowed;
  // Sent twice: the first time did it.
  if (outcome.done || outcome.refusal === 'ended-already') return moved(inLang(lang, isAdministrator ? paths.grants : paths.ownGrants));
  // Whose right it is, is nobody else's business.
  if (outcome.refusal !== 'no-reason') throw new NotFound();
  const texts = grantsTexts(lang);
  const message = texts.endRefusals[outcome.refusal];
  return officePageReply({ ...request, path: paths.ownGrants }, {
    title: texts.endTitle, hasProblems: true,
    children: (
      <>
        <h1>{texts.endTitle}</h1>
        <ErrorSummary lang={lang} messages={{ [field.reason]: message }} />
        <EndForm lang={lang} csrf={csrf} grantId={grantId} button={texts.end} typed={reason} message={message} />
      </>
    ),
  }, 422);
}
