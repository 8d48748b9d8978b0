import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { ErrorSummary } from '../../platform/html/components/fields.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { isId } from '../is-id.ts';
import { DiscardForm, jobField, reasonField } from './discard-form.tsx';
import { discardJob, retryJob } from './settle-job.ts';
import { operatingTexts } from './texts.ts';

function jobOf({ form }: OfficeRequest): string {
  const id = form[jobField] ?? '';
  if (!isId(id)) throw new NotFound();
  return id;
}

export async function retryJobPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const { holder } = await askedBy(request);
  const outcome = await retryJob(app.db, holder, jobOf(request), app.clock);
  // Sent twice, or done by another administrator meanwhile: the list shows how it stands.
  if (outcome.done || outcome.refusal === 'not-there') return moved(inLang(lang, paths.jobs));
  return withMessage(request, operatingTexts(lang).refusals[outcome.refusal]);
}

export async function discardJobPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const { holder } = await askedBy(request);
  const outcome = await discardJob(app.db, holder, { id: jobOf(request), reason: form[reasonField] ?? '' }, app.clock);
  if (outcome.done || outcome.refusal === 'not-there') return moved(inLang(lang, paths.jobs));
  return withMessage(request, operatingTexts(lang).refusals[outcome.refusal]);
}

function withMessage(request: OfficeRequest, message: string): Reply {
  const { lang, csrf, form } = request;
  const texts = operatingTexts(lang);
  return officePageReply({ ...request, path: paths.jobs }, {
    title: texts.discardTitle, hasProblems: true,
    children: (
      <>
        <h1>{texts.discardTitle}</h1>
        <ErrorSummary lang={lang} messages={{ [reasonField]: message }} />
        <DiscardForm lang={lang} csrf={csrf} jobId={jobOf(request)} typed={form[reasonField] ?? ''} message={message} />
      </>
    ),
  }, 422);
}
