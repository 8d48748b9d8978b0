// One proposal: shown to whoever proposed it and to whoever may decide on it. For anybody else it does not exist.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { todayIn, writtenMinute } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, Paragraphs, SummaryList, type SummaryRow } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { isId } from '../is-id.ts';
import { nameOf } from '../name-of.ts';
import { contentHash, kindNamed, longestReason, stateOf, type Approval, type ApprovalKind } from './approval.ts';
import { rightToDecide, type DecideRefusal } from './decide.ts';
import { approvalById } from './queries.ts';
import { approvalTexts } from './texts.ts';

export const decideField = { id: 'usulan', hash: 'sidik', reason: 'alasan' } as const;

export type WentWrong = { readonly refusal: DecideRefusal; readonly form: 'refuse' | 'withdraw' | null; readonly typed: string };

export const showApprovalPage = (kinds: readonly ApprovalKind[]) => (request: OfficeRequest): Promise<Reply> => approvalPage(request, kinds, request.params['id'] ?? '', null);

export async function approvalPage(request: OfficeRequest, kinds: readonly ApprovalKind[], id: string, wrong: WentWrong | null): Promise<Reply> {
  const { app, lang } = request;
  const { holder } = await askedBy(request);
  const approval = isId(id) ? await approvalById(app.db, holder.agencyId, id) : null;
  if (approval === null) throw new NotFound();
  const right = await rightToDecide(app.db, holder, kinds, approval, app.clock);
  const proposed = approval.proposedBy === holder.personId;
  if (!right.done && !proposed && approval.decision?.by !== holder.personId) throw new NotFound();
  const texts = approvalTexts(lang);
  const kind = kindNamed(kinds, approval.kind);
  const read = kind?.read(approval.agencyId, approval.content) ?? null;
  const lines = read === null ? [] : await read.describe(app.db, lang, todayIn(app.clock, request.actor.timeZone));
  const state = stateOf(approval, app.clock.now());
  const title = kind?.title[lang] ?? texts.unknownKind;
  const message = wrong === null ? null : texts.refusals[wrong.refusal];
  return officePageReply({ ...request, path: paths.approval(id) }, {
    title, hasProblems: message !== null,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.approvals)} />
        <h1>{title}</h1>
        {message !== null && (wrong?.form ? <ErrorSummary lang={lang} messages={{ [decideField.reason]: message }} /> : <Note tone="careful"><p>{message}</p></Note>)}
        <SummaryList lang={lang} rows={await aboutRows(request, approval)} />
        <h2>{texts.contentTitle}</h2>
        <SummaryList lang={lang} rows={lines.flatMap(({ length, term, value }): SummaryRow[] => (length === 'long' ? [] : [{ term, value }]))} />
        {lines.filter(({ length }) => length === 'long').map(({ term, value }) => <section key={term}><h3>{term}</h3><Paragraphs text={value} /></section>)}
        <Details summary={texts.hashTerm}><p>{texts.hashHint}</p><p><code>{inGroups(contentHash(approval.kind, approval.content))}</code></p></Details>
        {right.done && state === 'waiting' && read !== null && <DecideForms request={request} approval={approval} atOnce={read.carryOut !== null} wrong={wrong} />}
        {proposed && state === 'waiting' && <WithdrawForm request={request} approval={approval} wrong={wrong} />}
        {state !== 'waiting' && <p><a class="tombol lain" href={inLang(lang, paths.approvals)}>{texts.toList}</a></p>}
      </>
    ),
  }, wrong === null ? 200 : 422);
}

async function aboutRows({ app, lang, actor }: OfficeRequest, approval: Approval): Promise<SummaryRow[]> {
  const texts = approvalTexts(lang);
  const name = async (personId: string): Promise<string> => await nameOf(app.db, approval.agencyId, personId) ?? texts.unknownPerson;
  const { decision } = approval;
  return [
    { term: texts.stateTerm, value: texts.states[stateOf(approval, app.clock.now())] },
    { term: texts.proposerTerm, value: await name(approval.proposedBy) },
    { term: texts.reasonTerm, value: approval.reason },
    { term: texts.expiresTerm, value: writtenMinute(approval.expiresAt, actor.timeZone, lang) },
    ...(decision === null ? [] : [{ term: texts.decidedByTerm, value: `${await name(decision.by)}, ${writtenMinute(decision.at, actor.timeZone, lang)}` }]),
    ...(decision?.reason ? [{ term: texts.decidedReasonTerm, value: decision.reason }] : []),
  ];
}

/** So that a long hash breaks on a narrow screen and can be compared by eye. */
const inGroups = (hash: string): string => hash.replaceAll(/(.{8})(?=.)/gu, '$1 ');

type FormProps = { readonly request: OfficeRequest; readonly approval: Approval; readonly wrong: WentWrong | null };

function DecideForms({ request, approval, atOnce, wrong }: FormProps & { atOnce: boolean }): VNode {
  const { lang, csrf } = request;
  const texts = approvalTexts(lang);
  const fields = { [decideField.id]: approval.id, [decideField.hash]: contentHash(approval.kind, approval.content) };
  const refusing = <ReasonForm lang={lang} csrf={csrf} action={paths.refuseProposal} fields={fields} label={texts.refuseReason} button={texts.refuse} wrong={wrong?.form === 'refuse' ? wrong : null} />;
  return (
    <>
      <h2>{texts.decideTitle}</h2>
      <p>{texts.decideNote}</p>
      <OfficeForm action={inLang(lang, paths.approve)} csrf={csrf} fields={fields}><p><MainButton>{atOnce ? texts.approve : texts.approveLater}</MainButton></p></OfficeForm>
      {wrong?.form === 'refuse' ? refusing : <Details summary={texts.refuse}>{refusing}</Details>}
    </>
  );
}

function WithdrawForm({ request: { lang, csrf }, approval, wrong }: FormProps): VNode {
  const texts = approvalTexts(lang);
  return <ReasonForm lang={lang} csrf={csrf} action={paths.withdrawProposal} fields={{ [decideField.id]: approval.id }} label={texts.withdrawReason} button={texts.withdraw} wrong={wrong?.form === 'withdraw' ? wrong : null} />;
}

function ReasonForm({ lang, csrf, action, fields, label, button, wrong }: {
  lang: Lang; csrf: string; action: string; fields: Readonly<Record<string, string>>; label: string; button: string; wrong: WentWrong | null;
}): VNode {
  const texts = approvalTexts(lang);
  return (
    <OfficeForm action={inLang(lang, action)} csrf={csrf} fields={fields}>
      <TextArea name={decideField.reason} label={label} hint={texts.reasonHint} rows={2} maxLength={longestReason} value={wrong?.typed ?? ''} message={wrong ? texts.refusals[wrong.refusal] : undefined} />
      <p><button class="tombol lain" type="submit">{button}</button></p>
    </OfficeForm>
  );
}
