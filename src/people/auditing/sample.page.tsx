// One sample: asked for, drawn, looked at, taken home as a file.
import type { VNode } from 'preact';
import {
  act, done, drawSampleOf, placeOfRequest, requestSample, sampleById, sampleFile, sampledEntries, seedFor, type DrawRefusal, type Sample, type SampledEntry, type SampleRefusal,
} from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { randomId } from '../../platform/ids.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList, type SummaryRow } from '../../platform/html/components/content.tsx';
import { OfficeForm, OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { longestReason } from '../approval/approval.ts';
import { isId } from '../is-id.ts';
import { writtenDay } from '../written-day.ts';
import { askedAuditor, auditField, figure, idIn, type AskedAuditor } from './asked-auditor.ts';
import { readPeriod, roleWords, samplePrefix, sampleState, startPage, writtenPeriod } from './audit.page.tsx';
import { agreementsFor } from './open-detail.ts';
import type { Agreement } from './opening.ts';
import { auditingTexts } from './texts.ts';

const fieldOf: Readonly<Record<SampleRefusal, string>> = {
  period: samplePrefix + auditField.until, wanted: auditField.wanted, purpose: auditField.purpose, 'asked-already': auditField.purpose,
};

export async function requestSamplePage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const { actor } = await askedAuditor(request);
  const read = readPeriod(form, samplePrefix, lang);
  if ('messages' in read) return startPage(request, read.messages, form);
  const id = idIn(request, auditField.id);
  const typed = form[auditField.wanted] ?? '';
  const wanted = /^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : 0;
  const outcome = await requestSample(app, actor, { id, ...read.period, wanted, purpose: form[auditField.purpose] ?? '' });
  if (outcome.done || outcome.refusal === 'asked-already') return moved(inLang(lang, paths.auditSample(id)));
  return startPage(request, { [fieldOf[outcome.refusal]]: auditingTexts(lang).sampleRefusals[outcome.refusal] }, form);
}

export async function showSamplePage(request: OfficeRequest): Promise<Reply> {
  const asked = await askedAuditor(request);
  const id = request.params['id'] ?? '';
  const sample = isId(id) ? await sampleById(request.app.db, asked.actor.agencyId, id) : null;
  if (sample === null) throw new NotFound();
  return samplePage(request, asked, sample, null);
}

export async function drawSamplePage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const asked = await askedAuditor(request);
  const sample = await sampleIn(request, asked);
  const outcome = await drawSampleOf(app, asked.actor, sample.id);
  if (outcome.done || outcome.refusal === 'drawn-already') return moved(inLang(lang, paths.auditSample(sample.id)));
  return samplePage(request, asked, sample, outcome.refusal);
}

async function sampleIn(request: OfficeRequest, { actor }: AskedAuditor): Promise<Sample> {
  const sample = await sampleById(request.app.db, actor.agencyId, idIn(request, auditField.sample));
  if (sample === null) throw new NotFound();
  return sample;
}

async function samplePage(request: OfficeRequest, { holder }: AskedAuditor, sample: Sample, refusal: DrawRefusal | null): Promise<Reply> {
  const { app, lang, csrf } = request;
  const texts = auditingTexts(lang);
  const ready = sample.draw === null ? await seedFor(app.db, sample) : null;
  const waits = refusal ?? (typeof ready === 'string' ? ready : null);
  const agreements = await agreementsFor(app.db, holder, sample.id, app.clock.now());
  const fields = { [auditField.sample]: sample.id };
  return officePageReply({ ...request, path: paths.auditSample(sample.id) }, {
    title: texts.sampleTitle, hasProblems: refusal !== null,
    children: (
      <>
        <h1>{texts.sampleTitle}</h1>
        <SummaryList lang={lang} rows={await rowsOf(request, sample)} />
        <Note tone={sample.witness === null ? 'careful' : 'plain'}><p>{sample.witness === null ? texts.noWitness : texts.askWitness}</p></Note>
        {waits !== null && sample.draw === null && (
          <>
            <p>{texts.drawRefusals[waits]}</p>
            <p><a class="tombol lain" href={inLang(lang, paths.auditSample(sample.id))}>{texts.again}</a></p>
          </>
        )}
        {waits === null && sample.draw === null && <OneButton action={inLang(lang, paths.auditSampleDraw)} csrf={csrf} fields={fields}>{texts.draw}</OneButton>}
        {sample.draw !== null && (
          <>
            <OneButton action={inLang(lang, paths.auditSampleEntries)} csrf={csrf} fields={fields}>{texts.look}</OneButton>
            <OneButton action={inLang(lang, paths.auditSampleFile)} csrf={csrf} fields={fields} plain>{texts.takeFile}</OneButton>
            <p>{texts.fileHint}</p>
            <p><code>npx netral verify-log {app.config.origin}{paths.log} --sample {fileNameOf(sample)}</code></p>
          </>
        )}
        {agreements.length > 0 && <Openings request={request} agreements={agreements} />}
        <LinkList links={[{ href: inLang(lang, paths.auditFindings), label: texts.toFindings }, { href: inLang(lang, paths.audit), label: texts.toStart }]} />
      </>
    ),
  }, refusal === null ? 200 : 422);
}

async function rowsOf({ app, lang, actor }: OfficeRequest, sample: Sample): Promise<SummaryRow[]> {
  const texts = auditingTexts(lang);
  const place = await placeOfRequest(app.db, sample);
  const { draw } = sample;
  return [
    { term: texts.periodTerm, value: writtenPeriod(sample, lang) },
    { term: texts.wantedTerm, value: figure(sample.wanted, lang) },
    { term: texts.purposeTerm, value: sample.purpose },
    { term: texts.askedTerm, value: writtenMinute(sample.requestedAt, actor.timeZone, lang) },
    ...(place === null ? [] : [{ term: texts.requestPlaceTerm, value: figure(place, lang) }]),
    { term: texts.seedFromTerm, value: sample.witness === null ? texts.seedFromCheckpoint : texts.seedFromWitness(sample.witness) },
    { term: texts.stateTerm, value: sampleState(sample, lang) },
    ...(draw === null ? [] : [
      { term: texts.sizeTerm, value: figure(draw.size, lang) }, { term: texts.seedTerm, value: inGroups(draw.seed) }, { term: texts.placesTerm, value: draw.places.map((each) => figure(each, lang)).join('; ') },
    ]),
  ];
}

/** So that it breaks on a narrow screen. */
const inGroups = (seed: string): string => seed.replaceAll(/(.{11})(?=.)/gu, '$1 ');

const fileNameOf = ({ id }: Sample): string => `contoh-${id}.json`;

function Openings({ request: { lang, csrf }, agreements }: { request: OfficeRequest; agreements: readonly Agreement[] }): VNode {
  const texts = auditingTexts(lang);
  return (
    <section>
      <h2>{texts.openingsTitle}</h2>
      {agreements.map(({ approvalId, place, state }) => (
        <div class="kotak" key={approvalId}>
          <p>{texts.entryTitle(figure(place, lang))}: {texts.agreementStates[state]}</p>
          {state === 'agreed' && <OneButton action={inLang(lang, paths.auditDetailOpen)} csrf={csrf} fields={{ [auditField.approval]: approvalId }}>{texts.open}</OneButton>}
          {state === 'waiting' && <p><a href={inLang(lang, paths.approval(approvalId))}>{texts.proposeOpen}</a></p>}
        </div>
      ))}
    </section>
  );
}

/** The look's entry is written before anything is shown. */
export async function sampleEntriesPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const asked = await askedAuditor(request);
  const sample = await sampleIn(request, asked);
  const places = sample.draw?.places ?? [];
  if (sample.draw === null) throw new NotFound();
  await act(app.db, asked.actor, 'audit-sample.looked-at', { kind: 'audit-sample', id: sample.id }, async () => done(null, { entries: places.length }), app.clock);
  const entries = await sampledEntries(app.db, asked.actor.agencyId, places);
  const texts = auditingTexts(lang);
  return officePageReply({ ...request, path: paths.auditSample(sample.id) }, {
    title: texts.entriesTitle,
    children: (
      <>
        <h1>{texts.entriesTitle}</h1>
        <p>{texts.entriesIntro}</p>
        {entries.map((entry) => <Entry key={entry.place} request={request} sampleId={sample.id} entry={entry} />)}
        <LinkList links={[{ href: inLang(lang, paths.auditSample(sample.id)), label: texts.toSample }, { href: inLang(lang, paths.auditFindings), label: texts.toFindings }]} />
      </>
    ),
  });
}

function Entry({ request: { lang, csrf }, sampleId, entry }: { request: OfficeRequest; sampleId: string; entry: SampledEntry }): VNode {
  const texts = auditingTexts(lang);
  const reason = `${auditField.reason}-${entry.place}`;
  return (
    <section>
      <h2>{texts.entryTitle(figure(entry.place, lang))}</h2>
      <SummaryList lang={lang} rows={[
        { term: texts.nounTerm, value: entry.noun }, { term: texts.roleTerm, value: roleWords(entry.role, lang) }, { term: texts.dayTerm, value: writtenDay(entry.on, lang) },
        { term: texts.detailTerm, value: texts.detailStates[entry.detail] },
      ]} />
      {(entry.detail === 'there' || entry.detail === 'differs') && (
        <Details summary={texts.proposeOpen}>
          <OfficeForm action={inLang(lang, paths.auditDetailPropose)} csrf={csrf} fields={{ [auditField.id]: randomId(), [auditField.sample]: sampleId, [auditField.place]: String(entry.place) }}>
            <div class="ruas">
              <label for={reason}>{texts.proposeReason}</label>
              <p class="petunjuk" id={`${reason}-petunjuk`}>{texts.proposeReasonHint}</p>
              <textarea id={reason} name={auditField.reason} rows={2} maxLength={longestReason} autocomplete="off" aria-describedby={`${reason}-petunjuk`} />
            </div>
            <p><button class="tombol lain" type="submit">{texts.proposeOpen}</button></p>
          </OfficeForm>
        </Details>
      )}
    </section>
  );
}

export async function sampleFilePage(request: OfficeRequest): Promise<Reply> {
  const { app } = request;
  const asked = await askedAuditor(request);
  const sample = await sampleIn(request, asked);
  const file = sample.draw === null ? null : await sampleFile(app.db, sample);
  if (file === null) throw new NotFound();
  await act(app.db, asked.actor, 'audit-sample.exported', { kind: 'audit-sample', id: sample.id }, async () => done(null), app.clock);
  return { status: 200, html: '', download: { fileName: fileNameOf(sample), type: 'application/json; charset=utf-8', bytes: Buffer.from(file, 'utf8') } };
}
