// A round of reminders for one letter: who would be reminded, with which mail, the proposal to a second person, and what became
// of the rounds before.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { askedBy, isId, writtenDay, type AskedBy } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { timeOf, unitNameOf } from '../coverage/counts.tsx';
import { totalOf, type UnitCoverage } from '../coverage/coverage.ts';
import { unitsRightBelow } from '../coverage/coverage.page.tsx';
import { seenCoverage, type SeenCoverage } from '../coverage/seen-coverage.ts';
import { versionInForce } from '../queries.ts';
import { Words } from '../words-of.tsx';
import { mayWrite } from '../writing/may-compose.ts';
import { wordsOf } from './hand-over-reminders.job.ts';
import { owingOf, type Owing } from './owing.ts';
import { roundStates } from './round-state.ts';
import { lastRounds, roundToday, waitingProposal, type Round } from './rounds.ts';
import { proposeReminders } from './send-reminders-approval.ts';
import { reminderTexts } from './texts.ts';
import { countLeft } from './write-round.ts';

export const roundField = { directive: 'surat', approval: 'usulan', reason: 'alasan' } as const;

export const reminderRoundPage = (request: OfficeRequest): Promise<Reply> => shownPage(request, request.params['id'] ?? '', {});

export async function proposeRemindersNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock, config }, lang, form, actor: { agencyId } } = request;
  const [directiveId, approvalId] = [form[roundField.directive] ?? '', form[roundField.approval] ?? ''];
  if (!isId(directiveId) || !isId(approvalId)) throw new NotFound();
  const there = moved(inLang(lang, paths.reminderRound(directiveId)));
  const { holder, today } = await askedBy(request);
  const asked = { agencyId, directiveId, today, now: clock.now() };
  // The page says which of these it is.
  if (config.mail === null || await owingOf(db, agencyId, directiveId, today) === null || await roundToday(db, asked) || await waitingProposal(db, asked) !== null) return there;
  const outcome = await proposeReminders(db, holder, { directiveId, approvalId, reason: form[roundField.reason] ?? '' }, clock);
  return !outcome.done && outcome.refusal === 'no-reason' ? shownPage(request, directiveId, { [roundField.reason]: reminderTexts(lang).reasonMissing }) : there;
}

async function shownPage(request: OfficeRequest, directiveId: string, messages: FieldMessages): Promise<Reply> {
  const { app: { db, clock }, lang, actor: { agencyId } } = request;
  const seen = await seenCoverage(request, directiveId);
  const texts = reminderTexts(lang);
  const by = await askedBy(request);
  const { today } = by;
  const asked = await owingOf(db, agencyId, directiveId, today);
  const withoutAddress = asked === null ? 0 : await unreachable(db, seen, asked);
  const problems = Object.keys(messages).length > 0;
  return officePageReply(request, {
    title: texts.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.directive(directiveId))} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{seen.title}</p>
        <ErrorSummary lang={lang} messages={messages} />
        {asked === null ? <Note><p>{texts.nothingOwed}</p></Note> : <><Owed request={request} seen={seen} withoutAddress={withoutAddress} />{await Ask(request, by, { seen, withoutAddress, messages })}</>}
        <Rounds request={request} rounds={await lastRounds(db, { agencyId, directiveId, today, now: clock.now() })} />
      </>
    ),
  }, problems ? 422 : 200);
}

/** Of the units that this officer sees. */
const unreachable = async (db: Db, { units, partial }: SeenCoverage, asked: Owing): Promise<number> =>
  (await countLeft(db, partial ? { ...asked, unitIds: [...units.keys()] } : asked)).withoutAddress;

/** The same numbers as the pages of coverage, to the person. */
function Owed({ request, seen: { units, directiveId }, withoutAddress }: { request: OfficeRequest; seen: SeenCoverage; withoutAddress: number }): VNode {
  const { lang } = request;
  const texts = reminderTexts(lang);
  const total = totalOf(units);
  const people = (count: number): string => texts.people(texts.number(count));
  return (
    <>
      <h2>{texts.owedTitle}</h2>
      <SummaryList lang={lang} rows={[{ term: texts.left, value: people(total.left) }, { term: texts.without, value: people(withoutAddress) }, { term: texts.excused, value: people(total.excused) }]} />
      <p class="petunjuk">{texts.at(timeOf(request))}</p>
      {total.left > 0 && <Details summary={texts.byUnit}><LinkList links={unitsOwing(units).map(({ unit, left, part }) => ({ href: inLang(lang, paths.unitCoverage(directiveId, unit.unitId)), label: texts[part](unitNameOf(unit, lang), texts.number(left)) }))} /></Details>}
    </>
  );
}

type UnitOwing = { readonly unit: UnitCoverage; readonly left: number; /** With all below, or the unit alone. */ readonly part: 'leftIn' | 'leftInItself' };

/** From the top down to where the people part; the numbers add up to all who are left. */
function unitsOwing(units: ReadonlyMap<string, UnitCoverage>): readonly UnitOwing[] {
  const passed: UnitOwing[] = [];
  let shown = unitsRightBelow(units, null);
  for (let [only] = shown; only !== undefined && shown.length === 1; [only] = shown) {
    const below = unitsRightBelow(units, only.unitId);
    if (below.length === 0) break;
    passed.push({ unit: only, left: only.own.left, part: 'leftInItself' });
    shown = below;
  }
  return [...passed, ...shown.map((unit): UnitOwing => ({ unit, left: unit.all.left, part: 'leftIn' }))].filter(({ left }) => left > 0);
}

type Asking = { readonly seen: SeenCoverage; readonly withoutAddress: number; readonly messages: FieldMessages };

/** The form, or why there is none. */
async function Ask(request: OfficeRequest, { holder, today }: AskedBy, { seen: { directiveId, units }, withoutAddress, messages }: Asking): Promise<VNode> {
  const { app: { db, clock, config }, lang, actor: { agencyId } } = request;
  const texts = reminderTexts(lang);
  const asked = { agencyId, directiveId, today, now: clock.now() };
  if (config.mail === null) return <Note tone="careful"><p>{texts.noServer}</p></Note>;
  const { left } = totalOf(units);
  if (left === 0) return <Note tone="safe"><p>{texts.allAnswered}</p></Note>;
  if (left === withoutAddress) return <Note tone="careful"><p>{texts.nobodyReachable}</p></Note>;
  const waiting = await waitingProposal(db, asked);
  if (waiting !== null) return <><Note><p>{texts.waitingApproval}</p></Note><LinkList links={[{ href: inLang(lang, paths.approval(waiting)), label: texts.toApproval }]} /></>;
  if (await roundToday(db, asked)) return <Note tone="safe"><p role="status">✓ {texts.roundToday}</p></Note>;
  if (!request.actor.roles.includes('publisher')) return <></>;
  if (!await mayWrite(db, holder, (await versionInForce(db, agencyId, directiveId))?.version ?? null, today)) return <Note><p>{texts.notAllowed}</p></Note>;
  return <AskForm request={request} directiveId={directiveId} messages={messages} />;
}

function AskForm({ request: { app: { config }, lang, csrf, form }, directiveId, messages }: { request: OfficeRequest; directiveId: string; messages: FieldMessages }): VNode {
  const texts = reminderTexts(lang);
  const { subject, text } = wordsOf(config);
  const typed = Object.keys(messages).length > 0 ? form : {};
  return (
    <section>
      <h2>{texts.mailTitle}</h2>
      <Note><p lang="id"><strong>{subject}</strong></p><Words text={text} /></Note>
      <p class="petunjuk">{texts.mailSame}</p>
      <h2>{texts.askTitle}</h2>
      <p>{texts.askText}</p>
      <OfficeForm action={inLang(lang, paths.proposeReminders)} csrf={csrf} fields={{ [roundField.directive]: directiveId, [roundField.approval]: typed[roundField.approval] ?? randomId() }}>
        <TextArea name={roundField.reason} label={texts.reason} maxLength={500} value={typed[roundField.reason] ?? ''} message={messages[roundField.reason]} />
        <p><MainButton>{texts.ask}</MainButton></p>
      </OfficeForm>
    </section>
  );
}

function Rounds({ request: { lang }, rounds }: { request: OfficeRequest; rounds: readonly Round[] }): VNode {
  const texts = reminderTexts(lang);
  const mails = (count: number): string => (count === 0 ? texts.fewerThanTen : texts.mails(texts.number(count)));
  return (
    <section>
      <h2>{texts.roundsTitle}</h2>
      {rounds.length === 0 && <p>{texts.roundsNone}</p>}
      {rounds.some(({ mails: counted }) => counted !== null && Object.keys(counted).length > 0) && <p class="petunjuk">{texts.roundsRounded}</p>}
      {rounds.map(({ id, madeOn, open, mails: counted }) => (
        <section key={id}>
          <h3>{writtenDay(madeOn, lang)}</h3>
          <p>{open ? texts.roundOpen : texts.roundDone}</p>
          {counted !== null && Object.keys(counted).length > 0 && (
            <SummaryList lang={lang} rows={roundStates.flatMap((state) => { const count = counted[state]; return count === undefined ? [] : [{ term: texts.states[state], value: mails(count) }]; })} />
          )}
        </section>
      ))}
    </section>
  );
}
