// One directive as its office sees it: the draft with its addressees counted, the proposal, or how far it has come.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, countAudience, isId, writtenDay, type DescribedLine } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, Paragraphs, SummaryList } from '../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, TextArea, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { factsOf, readVersion, versionInForce, type ReadVersion } from '../queries.ts';
import { stateOf } from '../directive.ts';
import { directiveTexts } from '../texts.ts';
import { problemsOf } from '../version.ts';
import { draftOf, proposeSending } from './compose-directive.ts';
import { describeDraft, describeVersion } from './describe-version.ts';
import { directiveLinks } from './directive-links.ts';
import { endDirective } from './end-directive.ts';
import { mayWrite } from './may-compose.ts';
import { versionField } from './written-version.ts';
import { writingTexts } from './texts.ts';

export const directivePage = (request: OfficeRequest): Promise<Reply> => shownPage(request, request.params['id'] ?? '', {});

export async function proposeSendingNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const directiveId = form[versionField.id] ?? '';
  const approvalId = form['usulan'] ?? '';
  if (!isId(directiveId) || !isId(approvalId)) throw new NotFound();
  const { holder } = await askedBy(request);
  const asked = { directiveId, approvalId, asksAgain: (form[versionField.again] ?? '') === '' ? 'no' as const : 'yes' as const, reason: form[versionField.reason] ?? '' };
  const outcome = await proposeSending(app.db, holder, asked, app.clock);
  if (outcome.done || outcome.refusal === 'frozen-already') return moved(inLang(lang, paths.directive(directiveId)));
  const texts = writingTexts(lang);
  const { refusal } = outcome;
  const message = refusal === 'no-reason' ? texts.reasonMissing : refusal === 'nobody' ? texts.nobody : refusal in texts.problems ? texts.problems[refusal as keyof typeof texts.problems] : texts.missing.notAllowed;
  return shownPage({ ...request, path: paths.directive(directiveId) }, directiveId, { [versionField.reason]: message });
}

export async function endDirectiveNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const directiveId = form[versionField.id] ?? '';
  if (!isId(directiveId)) throw new NotFound();
  const { holder } = await askedBy(request);
  const outcome = await endDirective(app.db, holder, { directiveId, outcome: form[versionField.outcome] === 'tarik' ? 'withdrawn' : 'closed', reason: form[versionField.reason] ?? '' }, app.clock);
  if (outcome.done || outcome.refusal === 'ended-already') return moved(inLang(lang, paths.directive(directiveId)));
  const texts = writingTexts(lang);
  return shownPage({ ...request, path: paths.directive(directiveId) }, directiveId, { [versionField.reason]: outcome.refusal === 'no-reason' ? texts.reasonMissing : texts.missing.notAllowed });
}

async function shownPage(request: OfficeRequest, directiveId: string, messages: FieldMessages): Promise<Reply> {
  const { app, lang, actor } = request;
  const found = isId(directiveId) ? await draftOf(app.db, actor.agencyId, directiveId) : null;
  if (found === null) throw new NotFound();
  const texts = writingTexts(lang);
  const facts = await factsOf(app.db, actor.agencyId, directiveId, app.clock.now());
  const state = stateOf(facts);
  const newest = facts.frozen.at(-1);
  const frozen = newest === undefined ? null : await readVersion(app.db, actor.agencyId, directiveId, newest.number);
  const { holder, today } = await askedBy(request);
  const writes = await mayWrite(app.db, holder, found.draft ?? frozen?.version ?? null, today);
  const lines = found.draft !== null
    ? await describeDraft(app.db, actor.agencyId, { directiveId, kind: found.kind, version: found.draft, today }, lang)
    : newest === undefined ? [] : await describeVersion(app.db, actor.agencyId, { directiveId, number: newest.number, today }, lang);
  const links = await directiveLinks(request, { directiveId, kind: found.kind, state, writes, sent: (await versionInForce(app.db, actor.agencyId, directiveId))?.version ?? null });
  const title = found.draft?.title ?? frozen?.version.title ?? directiveTexts(lang).kinds[found.kind];
  const problems = Object.keys(messages).length > 0;
  const parts = { request, directiveId, messages, typed: problems ? request.form : {} };
  return officePageReply(request, {
    title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.directives)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <DescribedLines lang={lang} lines={lines} />
        {state === 'proposed' && newest !== undefined && <><p>{texts.waiting}</p><LinkList links={[{ href: inLang(lang, paths.approval(newest.approvalId)), label: texts.toApproval }]} /></>}
        {state === 'sending' && <Note><p>{frozen !== null && frozen.version.fromOn > today ? texts.sendsOn(writtenDay(frozen.version.fromOn, lang)) : texts.sending}</p></Note>}
        {(state === 'withdrawn' || state === 'closed') && <Note><p>{texts.ended}</p></Note>}
        <LinkList links={links} />
        {writes && found.draft !== null && problemsOf(found.kind, found.draft).map((problem) => <Note key={problem} tone="careful"><p>{texts.problems[problem]}</p></Note>)}
        {writes && found.draft !== null && await countAll(app.db, actor.agencyId, found.draft.audience, today) === 0 && <Note tone="careful"><p>{texts.nobody}</p></Note>}
        {writes && (state === 'draft' || state === 'sent') && <LinkList links={[{ href: inLang(lang, paths.editDirective(directiveId)), label: found.draft === null ? texts.newVersion : texts.edit }]} />}
        {writes && found.draft !== null && <ProposeForm {...parts} later={facts.frozen.length > 0} />}
        {writes && (state === 'sent' || state === 'sending') && found.draft === null && <EndForm {...parts} />}
      </>
    ),
  }, problems ? 422 : 200);
}

async function countAll(db: OfficeRequest['app']['db'], agencyId: string, audience: ReadVersion['version']['audience'], today: string): Promise<number> {
  return Object.values(await countAudience(db, agencyId, audience, today)).reduce((sum, count) => sum + count, 0);
}

/** Long texts open where they stand, so that the page stays short on a telephone. */
function DescribedLines({ lang, lines }: { lang: Lang; lines: readonly DescribedLine[] }): VNode {
  const isLong = ({ length }: DescribedLine): boolean => length === 'long';
  return (
    <>
      <SummaryList lang={lang} rows={lines.filter((line) => !isLong(line)).map(({ term, value }) => ({ term, value }))} />
      {lines.filter(isLong).map(({ term, value }) => <Details key={term} summary={term}><Paragraphs text={value} /></Details>)}
    </>
  );
}

type Parts = { readonly request: OfficeRequest; readonly directiveId: string; readonly messages: FieldMessages; readonly typed: Readonly<Record<string, string>> };

function ProposeForm({ request: { lang, csrf }, directiveId, messages, typed, later }: Parts & { later: boolean }): VNode {
  const texts = writingTexts(lang);
  return (
    <section>
      <h2>{texts.proposeTitle}</h2>
      <p>{texts.proposeText}</p>
      <OfficeForm action={inLang(lang, paths.proposeDirective)} csrf={csrf} fields={{ [versionField.id]: directiveId, usulan: typed['usulan'] ?? randomId() }}>
        <TextArea name={versionField.reason} label={texts.reason} maxLength={500} value={typed[versionField.reason] ?? ''} message={messages[versionField.reason]} />
        {later && <CheckBox name={versionField.again} label={texts.asksAgain} checked={(typed[versionField.again] ?? '') !== ''} />}
        <MainButton>{texts.propose}</MainButton>
      </OfficeForm>
    </section>
  );
}

function EndForm({ request: { lang, csrf }, directiveId, messages, typed }: Parts): VNode {
  const texts = writingTexts(lang);
  return (
    <Details summary={texts.endTitle}>
      <OfficeForm action={inLang(lang, paths.endDirective)} csrf={csrf} fields={{ [versionField.id]: directiveId }}>
        <TextArea name={versionField.reason} label={texts.reason} maxLength={500} value={typed[versionField.reason] ?? ''} message={messages[versionField.reason]} />
        <p><button class="tombol lain" type="submit" name={versionField.outcome} value="tutup">{texts.close}</button></p>
        <p><button class="tombol lain" type="submit" name={versionField.outcome} value="tarik">{texts.withdraw}</button></p>
      </OfficeForm>
    </Details>
  );
}
