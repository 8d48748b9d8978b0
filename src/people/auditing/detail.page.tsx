// A covered detail: proposed to a second person with a reason, then opened once by whoever proposed it.
import type { Json } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { longestReason } from '../approval/approval.ts';
import { propose, type ProposeRefusal } from '../approval/propose.ts';
import { askedAuditor, auditField, figure, idIn } from './asked-auditor.ts';
import { auditDetailApproval, openDetail, openingContent } from './open-detail.ts';
import type { OpenRefusal } from './opening.ts';
import { auditingTexts } from './texts.ts';

export async function proposeOpenPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const { holder } = await askedAuditor(request);
  const [id, sampleId, place] = [idIn(request, auditField.id), idIn(request, auditField.sample), Number(form[auditField.place] ?? '')];
  if (!Number.isSafeInteger(place) || place < 1) throw new NotFound();
  const outcome = await propose(app.db, holder, auditDetailApproval, { id, content: openingContent({ sampleId, place }), reason: form[auditField.reason] ?? '' }, app.clock);
  if (outcome.done || outcome.refusal === 'already-proposed') return moved(inLang(lang, paths.approval(id)));
  return proposeAgain(request, outcome.refusal, { id, sampleId, place });
}

function proposeAgain(request: OfficeRequest, refusal: ProposeRefusal, asked: { readonly id: string; readonly sampleId: string; readonly place: number }): Reply {
  const { lang, csrf, form } = request;
  const texts = auditingTexts(lang);
  const message = texts.proposeRefusals[refusal];
  return officePageReply({ ...request, path: paths.auditSample(asked.sampleId) }, {
    title: texts.proposeOpen, hasProblems: true,
    children: (
      <>
        <h1>{texts.proposeOpen}</h1>
        <ErrorSummary lang={lang} messages={{ [auditField.reason]: message }} />
        <OfficeForm action={inLang(lang, paths.auditDetailPropose)} csrf={csrf} fields={{ [auditField.id]: asked.id, [auditField.sample]: asked.sampleId, [auditField.place]: String(asked.place) }}>
          <TextArea name={auditField.reason} label={`${texts.proposeReason} (${texts.entryTitle(figure(asked.place, lang))})`} hint={texts.proposeReasonHint} rows={2} maxLength={longestReason} value={form[auditField.reason] ?? ''} message={message} />
          <p><MainButton>{texts.proposeOpen}</MainButton></p>
        </OfficeForm>
        <LinkList links={[{ href: inLang(lang, paths.auditSample(asked.sampleId)), label: texts.toSample }]} />
      </>
    ),
  }, 422);
}

export async function openDetailPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const { holder } = await askedAuditor(request);
  const outcome = await openDetail(app.db, holder, idIn(request, auditField.approval), app.clock);
  if (!outcome.done) return notOpened(request, outcome.refusal);
  const { place, actor, subject, content } = outcome.value;
  const texts = auditingTexts(lang);
  return officePageReply({ ...request, path: paths.audit }, {
    title: texts.openedTitle,
    children: (
      <>
        <h1>{texts.openedTitle}</h1>
        <Note tone="careful"><p>{texts.openedNote}</p></Note>
        <SummaryList lang={lang} rows={[
          { term: texts.placeTerm, value: figure(place, lang) }, { term: texts.actorTerm, value: inWords(actor) }, { term: texts.subjectTerm, value: inWords(subject) }, { term: texts.contentTerm, value: inWords(content) },
        ]} />
        <LinkList links={[{ href: inLang(lang, paths.auditFindings), label: texts.toFindings }, { href: inLang(lang, paths.audit), label: texts.toStart }]} />
      </>
    ),
  });
}

/** As it is stored, with room to break. */
const inWords = (value: Json): string => JSON.stringify(value, null, 1).replaceAll(/[{}[\]"]/gu, '').replaceAll(/\s+/gu, ' ').trim() || '–';

function notOpened(request: OfficeRequest, refusal: OpenRefusal): Reply {
  const texts = auditingTexts(request.lang);
  return officePageReply({ ...request, path: paths.audit }, {
    title: texts.problemTitle,
    children: (
      <>
        <h1>{texts.problemTitle}</h1>
        <p>{texts.openRefusals[refusal]}</p>
        <LinkList links={[{ href: inLang(request.lang, paths.audit), label: texts.toStart }]} />
      </>
    ),
  }, refusal === 'not-there' || refusal === 'not-yours' ? 404 : 422);
}
