// What auditors found, for whoever may know of it. Nobody has a page to change one.
import type { VNode } from 'preact';
import { listFindings, longestFinding, writeFinding, type Finding } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { NotAllowed } from '../../platform/errors.ts';
import { randomId } from '../../platform/ids.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Paragraphs, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { nameOf } from '../name-of.ts';
import { askedAuditor, auditField, figure, idIn } from './asked-auditor.ts';
import { mayAudit, mayReadFindings } from './may-audit.ts';
import { auditingTexts } from './texts.ts';

export async function findingsPage(request: OfficeRequest): Promise<Reply> {
  return showFindings(request, {}, {});
}

export async function writeFindingPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const { actor } = await askedAuditor(request);
  const texts = auditingTexts(lang);
  const id = idIn(request, auditField.id);
  const typed = (form[auditField.place] ?? '').trim();
  if (!/^(?:[1-9]\d{0,8})?$/u.test(typed)) return showFindings(request, { [auditField.place]: texts.findingPlaceWrong }, form);
  const outcome = await writeFinding(app, actor, { id, sampleId: null, place: typed === '' ? null : Number(typed), text: form[auditField.text] ?? '' });
  if (outcome.done || outcome.refusal === 'written-already') return moved(inLang(lang, paths.auditFindings));
  return showFindings(request, { [auditField.text]: texts.findingRefusals[outcome.refusal] }, form);
}

async function showFindings(request: OfficeRequest, messages: FieldMessages, typed: Readonly<Record<string, string>>): Promise<Reply> {
  const { app, lang } = request;
  const { holder, today } = await askedBy(request);
  if (!mayReadFindings(holder, today).allowed) throw new NotAllowed();
  const texts = auditingTexts(lang);
  const findings = await listFindings(app.db, holder.agencyId);
  const named = await Promise.all(findings.map(async (finding) => ({ finding, name: await nameOf(app.db, holder.agencyId, finding.writtenBy) ?? texts.unknownPerson })));
  const audits = mayAudit(holder, today).allowed;
  const hasProblems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.auditFindings }, {
    title: texts.findingsTitle, hasProblems,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.findingsTitle}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{texts.findingsIntro}</p>
        {audits && <FindingForm request={request} messages={messages} typed={typed} />}
        {named.length === 0 && <p>{texts.findingsNone}</p>}
        {named.map(({ finding, name }) => <OneFinding key={finding.id} request={request} finding={finding} name={name} />)}
        {audits && <LinkList links={[{ href: inLang(lang, paths.audit), label: texts.toStart }]} />}
      </>
    ),
  }, hasProblems ? 422 : 200);
}

function FindingForm({ request: { lang, csrf }, messages, typed }: { request: OfficeRequest; messages: FieldMessages; typed: Readonly<Record<string, string>> }): VNode {
  const texts = auditingTexts(lang);
  return (
    <OfficeForm action={inLang(lang, paths.auditFindings)} csrf={csrf} fields={{ [auditField.id]: typed[auditField.id] ?? randomId() }}>
      <TextArea name={auditField.text} label={texts.findingLabel} hint={texts.findingHint} rows={5} maxLength={longestFinding} value={typed[auditField.text] ?? ''} message={messages[auditField.text]} />
      <TextField name={auditField.place} label={texts.findingPlaceLabel} value={typed[auditField.place] ?? ''} message={messages[auditField.place]} short numeric />
      <p><MainButton>{texts.writeFinding}</MainButton></p>
    </OfficeForm>
  );
}

function OneFinding({ request: { lang, actor }, finding, name }: { request: OfficeRequest; finding: Finding; name: string }): VNode {
  const texts = auditingTexts(lang);
  const { isAsWritten, loggedAt, place } = finding;
  const bound = isAsWritten === null ? texts.boundUnknown : isAsWritten ? texts.bound(loggedAt === null ? null : figure(loggedAt, lang)) : texts.notBound;
  return (
    <section class={isAsWritten === false ? 'kotak awas' : 'kotak'}>
      <Paragraphs text={finding.text} />
      <SummaryList lang={lang} rows={[
        ...(place === null ? [] : [{ term: texts.aboutPlace, value: figure(place, lang) }]),
        { term: texts.writtenBy, value: name }, { term: texts.writtenAt, value: writtenMinute(finding.writtenAt, actor.timeZone, lang) }, { term: texts.boundTerm, value: bound },
      ]} />
    </section>
  );
}
