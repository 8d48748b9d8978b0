// Where an auditor begins: which period, which sample. Nothing of the log is shown before it is asked for.
import type { VNode } from 'preact';
import { act, countActs, done, listSamples, type Period, type Sample } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { randomId } from '../../platform/ids.ts';
import { BackLink, MainButton, LinkList } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { isRole } from '../grants/roles.ts';
import { grantsTexts } from '../grants/texts.ts';
import { readDay, writtenDay } from '../written-day.ts';
import { askedAuditor, auditField, figure } from './asked-auditor.ts';
import { CountTable } from './table.tsx';
import { auditingTexts } from './texts.ts';

export async function auditPage(request: OfficeRequest): Promise<Reply> {
  await askedAuditor(request);
  return startPage(request, {}, {});
}

export type Typed = Readonly<Record<string, string>>;

/** `messages` and `typed` belong to the form that was sent, told by the ids of its fields. */
export async function startPage(request: OfficeRequest, messages: FieldMessages, typed: Typed): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const texts = auditingTexts(lang);
  const samples = await listSamples(app.db, actor.agencyId);
  const hasProblems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.audit }, {
    title: texts.title, hasProblems,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{texts.intro}</p>
        <Note><p>{texts.recorded}</p></Note>
        <h2>{texts.countTitle}</h2>
        <OfficeForm action={inLang(lang, paths.auditCount)} csrf={csrf}>
          <DayFields request={request} prefix="" messages={messages} typed={typed} />
          <p><MainButton>{texts.count}</MainButton></p>
        </OfficeForm>
        <h2>{texts.requestTitle}</h2>
        <p>{texts.requestIntro}</p>
        <OfficeForm action={inLang(lang, paths.auditSampleRequest)} csrf={csrf} fields={{ [auditField.id]: typed[auditField.id] ?? randomId() }}>
          <DayFields request={request} prefix={samplePrefix} messages={messages} typed={typed} />
          <TextField name={auditField.wanted} label={texts.wantedLabel} hint={texts.wantedHint} value={typed[auditField.wanted] ?? ''} message={messages[auditField.wanted]} short numeric />
          <TextField name={auditField.purpose} label={texts.purposeLabel} hint={texts.purposeHint} value={typed[auditField.purpose] ?? ''} message={messages[auditField.purpose]} />
          <p><MainButton>{texts.request}</MainButton></p>
        </OfficeForm>
        <h2>{texts.samplesTitle}</h2>
        <SampleList request={request} samples={samples} />
        <LinkList links={[{ href: inLang(lang, paths.auditFindings), label: texts.toFindings }, { href: inLang(lang, paths.log), label: texts.toLog }]} />
      </>
    ),
  }, hasProblems ? 422 : 200);
}

/** Both forms of the page ask for two days; ids tell them apart. */
export const samplePrefix = 'contoh-';

function DayFields({ request: { lang }, prefix, messages, typed }: { request: OfficeRequest; prefix: string; messages: FieldMessages; typed: Typed }): VNode {
  const texts = auditingTexts(lang);
  return (
    <>
      {([[auditField.from, texts.fromLabel], [auditField.until, texts.untilLabel]] as const).map(([name, label]) => (
        <TextField key={name} name={prefix + name} label={label} hint={texts.dayHint} value={typed[prefix + name] ?? ''} message={messages[prefix + name]} />
      ))}
    </>
  );
}

function SampleList({ request: { lang }, samples }: { request: OfficeRequest; samples: readonly Sample[] }): VNode {
  const texts = auditingTexts(lang);
  if (samples.length === 0) return <p>{texts.samplesNone}</p>;
  return (
    <ul class="aturan">
      {samples.map((sample) => (
        <li key={sample.id}>
          <a href={inLang(lang, paths.auditSample(sample.id))}>{writtenPeriod(sample, lang)}: {sample.purpose}</a>
          <div class="kecil">{sampleState(sample, lang)}</div>
        </li>
      ))}
    </ul>
  );
}

export const writtenPeriod = ({ fromOn, untilOn }: Period, lang: OfficeRequest['lang']): string =>
  (fromOn === untilOn ? writtenDay(fromOn, lang) : `${writtenDay(fromOn, lang)} – ${writtenDay(untilOn, lang)}`);

/** A role that this release does not know is shown as the log has it. */
export function roleWords(role: string, lang: OfficeRequest['lang']): string {
  if (isRole(role)) return grantsTexts(lang).roles[role];
  const others: Readonly<Record<string, string>> = auditingTexts(lang).otherRoles;
  return others[role] ?? role;
}

export function sampleState({ draw }: Sample, lang: OfficeRequest['lang']): string {
  const texts = auditingTexts(lang);
  return draw === null ? texts.notDrawn : texts.drawn(figure(draw.places.length, lang), figure(draw.population, lang));
}

/** The two days, or messages at their fields. */
export function readPeriod(form: Typed, prefix: string, lang: OfficeRequest['lang']): { readonly period: Period } | { readonly messages: FieldMessages } {
  const texts = auditingTexts(lang);
  const [fromOn, untilOn] = [readDay(form[prefix + auditField.from] ?? ''), readDay(form[prefix + auditField.until] ?? '')];
  if (fromOn !== null && untilOn !== null) return untilOn < fromOn ? { messages: { [prefix + auditField.until]: texts.sampleRefusals.period } } : { period: { fromOn, untilOn } };
  return { messages: { ...(fromOn === null ? { [prefix + auditField.from]: texts.dayMissing } : {}), ...(untilOn === null ? { [prefix + auditField.until]: texts.dayMissing } : {}) } };
}

/** The counts come with the look's own entry, so they are the answer itself and not a page to go to. */
export async function countPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const { actor } = await askedAuditor(request);
  const read = readPeriod(form, '', lang);
  if ('messages' in read) return startPage(request, read.messages, form);
  const { period } = read;
  await act(app.db, actor, 'audit-period.counted', { kind: 'agency', id: actor.agencyId }, async () => done(null, { ...period }), app.clock);
  const counts = await countActs(app.db, actor.agencyId, period);
  const texts = auditingTexts(lang);
  const n = (value: number): string => figure(value, lang);
  return officePageReply({ ...request, path: paths.audit }, {
    title: texts.countsTitle,
    children: (
      <>
        <h1>{texts.countsTitle}</h1>
        <p>{writtenPeriod(period, lang)}</p>
        {counts.total === 0 ? <p>{texts.none}</p> : (
          <CountTable heads={[texts.kindColumn, texts.roleColumn, texts.countColumn]} rows={[
            ...counts.nouns.map(({ noun, role, count }) => [noun, roleWords(role, lang), n(count)]), [texts.total, '–', n(counts.total)],
          ]} />
        )}
        {counts.numbers !== null && (
          <>
            <h2>{texts.numbersTitle}</h2>
            <p>{texts.numbers(n(counts.numbers.first), n(counts.numbers.last))} {counts.numbers.missing === 0 && texts.allThere}</p>
            {counts.numbers.missing > 0 && <Note tone="careful"><p>{texts.gap(n(counts.numbers.missing))}</p></Note>}
            <p>{texts.own(n(counts.numbers.own), n(counts.numbers.others))}</p>
          </>
        )}
        {counts.waiting > 0 && <p>{texts.waiting(n(counts.waiting))}</p>}
        <LinkList links={[{ href: inLang(lang, paths.audit), label: texts.toStart }]} />
      </>
    ),
  });
}
