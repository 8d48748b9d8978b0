// One event: its plan, what was recorded on stage, and its minutes.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { askedBy, everybody, isId, writtenDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { mayWrite } from '../writing/may-compose.ts';
import { mayBeRecorded, readTime, seatsOf, seatStandings, type Plan, type Seat, type Signing } from './plan.ts';
import { minutesOf, planOf, signingsOf, tiedPledge, type Minutes } from './queries.ts';
import { recordMinutes } from './record-minutes.ts';
import { recordSigning } from './record-signing.ts';
import { titleOf } from './letter-of.ts';
import { declarationTexts } from './texts.ts';

/** Two forms may stand on the page, so their fields are called apart. */
const recordField = { id: 'surat', again: 'betulkan', seat: 'kursi', time: 'jam', outcome: 'hasil' } as const;
const minutesField = { id: 'surat', number: 'nomor', remarks: 'catatan', time: 'selesai' } as const;

export const declarationPage = (request: OfficeRequest): Promise<Reply> => shown(request, request.params['id'] ?? '', {});

export async function recordSigningNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = form[recordField.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const texts = declarationTexts(lang);
  const suffix = (form[recordField.again] ?? '') === '' ? '' : '-lagi';
  const [seatId, typed] = [form[`${recordField.seat}${suffix}`] ?? '', form[`${recordField.time}${suffix}`] ?? ''];
  const outcome = form[recordField.outcome] === 'ya' ? 'signed' as const : 'not-signed' as const;
  const time = readTime(typed);
  if (!isId(seatId)) return again(request, id, { [`${recordField.seat}${suffix}`]: texts.problems.seatMissing });
  if (outcome === 'signed' && time === null) return again(request, id, { [`${recordField.time}${suffix}`]: texts.problems.time });
  const { holder } = await askedBy(request);
  const recorded = await recordSigning(app.db, holder, { directiveId: id, seatId, outcome, time: outcome === 'signed' ? time : null }, app.clock);
  if (recorded.done || recorded.refusal === 'same') return moved(inLang(lang, paths.declaration(id)));
  return again(request, id, { [`${recordField.seat}${suffix}`]: texts.problems[recorded.refusal] });
}

export async function recordMinutesNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = form[minutesField.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const texts = declarationTexts(lang);
  const at = (name: string): string | null => ((form[name] ?? '').trim() === '' ? null : (form[name] ?? '').trim());
  const closedTime = readTime(form[minutesField.time] ?? '');
  if (closedTime === null) return again(request, id, { [minutesField.time]: texts.problems.time });
  const { holder } = await askedBy(request);
  const recorded = await recordMinutes(app.db, holder, { directiveId: id, letterNumber: at(minutesField.number), remarks: at(minutesField.remarks), closedTime }, app.clock);
  if (recorded.done || recorded.refusal === 'same') return moved(inLang(lang, paths.declaration(id)));
  return again(request, id, { [minutesField.number]: texts.problems[recorded.refusal] });
}

const again = (request: OfficeRequest, id: string, messages: FieldMessages): Promise<Reply> => shown({ ...request, path: paths.declaration(id) }, id, messages);

async function shown(request: OfficeRequest, id: string, messages: FieldMessages): Promise<Reply> {
  const { app, lang, actor } = request;
  const found = isId(id) ? await planOf(app.db, actor.agencyId, id) : null;
  if (found === null) throw new NotFound();
  const texts = declarationTexts(lang);
  const { plan } = found;
  const title = await titleOf(app.db, actor.agencyId, id, app.clock.now());
  const signings = await signingsOf(app.db, actor.agencyId, id);
  const minutes = await minutesOf(app.db, actor.agencyId, id);
  const pledge = plan.pledgeId === null ? null : await tiedPledge(app.db, actor.agencyId, plan.pledgeId);
  const { holder, today } = await askedBy(request);
  const writes = await mayWrite(app.db, holder, { audience: everybody }, today);
  const problems = Object.keys(messages).length > 0;
  const parts = { request, id, plan, signings, minutes, messages, typed: problems ? request.form : {} };
  return officePageReply(request, {
    title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.declarations)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <SummaryList lang={lang} rows={[
          { term: texts.organiser, value: plan.organiser }, { term: texts.place, value: plan.place }, { term: texts.heldOn, value: writtenDay(plan.heldOn, lang) },
          ...(pledge === null ? [] : [{ term: texts.pledge, value: pledge.title }]),
        ]} />
        <LinkList links={[
          { href: inLang(lang, paths.directive(id)), label: texts.toInvitation },
          ...(pledge === null || pledge.number === null ? [] : [{ href: inLang(lang, paths.coverage(pledge.id)), label: texts.toPledge(pledge.title) }]),
          ...(writes && signings.length === 0 ? [{ href: inLang(lang, paths.editDeclaration(id)), label: texts.edit }] : []),
        ]} />
        <h2>{texts.order}</h2>
        <ol>{plan.points.map((point) => <li key={point}>{point}</li>)}</ol>
        {seatStandings.map((standing) => seatsOf(plan, standing).length > 0 && (
          <section key={standing}>
            <h2>{texts.standings[standing]}</h2>
            <SummaryList lang={lang} rows={seatsOf(plan, standing).map((seat) => ({ term: texts.seat(seat.office, seat.institution), value: outcomeOf(seat, signings, texts) }))} />
          </section>
        ))}
        {writes && minutes === null && today >= plan.heldOn && <RecordForms {...parts} />}
        {today >= plan.heldOn && <MinutesPart {...parts} writes={writes} />}
      </>
    ),
  }, problems ? 422 : 200);
}

type Texts = ReturnType<typeof declarationTexts>;
type Parts = {
  readonly request: OfficeRequest; readonly id: string; readonly plan: Plan; readonly signings: readonly Signing[]; readonly minutes: Minutes | null;
  readonly messages: FieldMessages; readonly typed: Readonly<Record<string, string>>;
};

function outcomeOf(seat: Seat, signings: readonly Signing[], { outcome }: Texts): string {
  const signing = signings.find(({ seatId }) => seatId === seat.id);
  if (signing === undefined) return outcome.open;
  return signing.time === null ? outcome['not-signed'] : outcome.signed(signing.time.replace(':', '.'));
}

function RecordForms(parts: Parts): VNode {
  const { plan, signings, messages, request: { lang } } = parts;
  const texts = declarationTexts(lang);
  const isRecorded = ({ id }: Seat): boolean => signings.some(({ seatId }) => seatId === id);
  const open = plan.seats.filter((seat) => !isRecorded(seat) && mayBeRecorded(plan, seat.id, signings));
  const recorded = plan.seats.filter(isRecorded);
  return (
    <>
      {open.length > 0 && <section><h2>{texts.recordTitle}</h2><p>{texts.recordText}</p><SeatForm {...parts} seats={open} suffix="" /></section>}
      {recorded.length > 0 && (Object.keys(messages).some((field) => field.endsWith('-lagi'))
        ? <section><h2>{texts.correctTitle}</h2><SeatForm {...parts} seats={recorded} suffix="-lagi" /></section>
        : <Details summary={texts.correctTitle}><SeatForm {...parts} seats={recorded} suffix="-lagi" /></Details>)}
    </>
  );
}

function SeatForm({ request: { lang, csrf }, id, messages, typed, seats, suffix }: Parts & { seats: readonly Seat[]; suffix: '' | '-lagi' }): VNode {
  const texts = declarationTexts(lang);
  const [seat, time] = [`${recordField.seat}${suffix}`, `${recordField.time}${suffix}`];
  return (
    <OfficeForm action={inLang(lang, paths.recordSigning)} csrf={csrf} fields={{ [recordField.id]: id, ...(suffix === '' ? {} : { [recordField.again]: 'ya' }) }}>
      <RadioGroup name={seat} legend={texts.who} value={typed[seat] ?? ''} message={messages[seat]} options={seats.map((each) => ({ value: each.id, label: texts.seat(each.office, each.institution) }))} />
      <TextField name={time} label={texts.time} hint={texts.timeHint} value={typed[time] ?? ''} message={messages[time]} short />
      <p><MainButton name={recordField.outcome} value="ya">{texts.signed}</MainButton></p>
      <p><button class="tombol lain" type="submit" name={recordField.outcome} value="tidak">{texts.notSigned}</button></p>
    </OfficeForm>
  );
}

function MinutesPart({ request: { lang, csrf }, id, plan, signings, minutes, messages, typed, writes }: Parts & { writes: boolean }): VNode {
  const texts = declarationTexts(lang);
  const isWhole = plan.seats.every((seat) => signings.some(({ seatId }) => seatId === seat.id));
  const at = (name: string, known: string | null) => ({ name, value: typed[name] ?? known ?? '', message: messages[name] });
  const form = (
    <OfficeForm action={inLang(lang, paths.recordMinutes)} csrf={csrf} fields={{ [minutesField.id]: id }}>
      <TextField {...at(minutesField.number, minutes?.letterNumber ?? null)} label={texts.letterNumber} hint={texts.letterNumberHint} />
      <TextField {...at(minutesField.time, minutes?.closedTime ?? null)} label={texts.closedTime} hint={texts.timeHint} short />
      <TextArea {...at(minutesField.remarks, minutes?.remarks ?? null)} label={texts.remarks} maxLength={2_000} />
      <MainButton>{minutes === null ? texts.recordMinutes : texts.correctMinutes}</MainButton>
    </OfficeForm>
  );
  return (
    <section>
      <h2>{texts.minutesTitle}</h2>
      {minutes !== null && <LinkList links={[{ href: inLang(lang, paths.minutesFile(id)), label: texts.minutesFile }]} />}
      {!isWhole && <p>{texts.minutesOpen}</p>}
      {isWhole && writes && minutes === null && <><p>{texts.minutesText}</p>{form}</>}
      {minutes !== null && writes && <Details summary={texts.correctMinutes}>{form}</Details>}
    </section>
  );
}
