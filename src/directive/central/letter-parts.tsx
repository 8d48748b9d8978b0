// What one does with a letter from the centre: its steps, who sees to it, and the report back.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { typedDay, writtenDay } from '../../people/index.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, Paragraphs, SummaryList } from '../../platform/html/components/content.tsx';
import { TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { randomId } from '../../platform/ids.ts';
import { daysBetween, type CentralLetter, type Step } from './central.ts';
import { centralField as field, ofStep } from './fields.ts';
import { centralTexts } from './texts.ts';

type Parts = { readonly request: OfficeRequest; readonly letter: CentralLetter; readonly today: string; readonly follows: boolean; readonly messages: FieldMessages };

export function LetterParts(props: Parts): VNode {
  const { request: { lang }, letter: { steps, report }, follows } = props;
  const texts = centralTexts(lang);
  return (
    <>
      <h2>{texts.stepsTitle}</h2>
      {steps.length === 0 && <p>{texts.stepsNone}</p>}
      {steps.map((step) => <StepShown key={step.id} {...props} step={step} />)}
      {follows && <AddStep {...props} />}
      {follows && <GiveTo {...props} />}
      <h2>{texts.reportTitle}</h2>
      {report !== null && (
        <Note tone="safe">
          <SummaryList lang={lang} rows={[{ term: texts.replyNumber, value: report.replyNumber }, { term: texts.reportedOn, value: writtenDay(report.reportedOn, lang) }]} />
          <Paragraphs text={report.report} />
        </Note>
      )}
      {follows && <ReportForm {...props} />}
    </>
  );
}

const refill = ({ request: { form }, messages }: Parts) => (name: string) => ({ name, value: Object.keys(messages).length > 0 ? form[name] ?? '' : '', message: messages[name] });

function StepShown(props: Parts & { step: Step }): VNode {
  const { request: { lang, csrf, form }, letter: { directiveId }, today, follows, messages, step } = props;
  const texts = centralTexts(lang);
  const { id, end } = step;
  const days = daysBetween(today, step.dueOn);
  const state = end === null ? (days < 0 ? 'late' : 'waiting') : end.outcome;
  const [dayName, noteName] = [ofStep(field.endedOn, id), ofStep(field.note, id)];
  return (
    <section>
      <h3>{step.step}</h3>
      <p>{texts.stepStates[state]}. {end === null ? `${texts.stepDue}: ${writtenDay(step.dueOn, lang)}, ${days < 0 ? texts.dueAgo(-days) : texts.dueIn(days)}` : writtenDay(end.on, lang)}</p>
      {end !== null && end.note !== '' && <p>{end.note}</p>}
      {follows && end === null && (
        <details open={messages[dayName] !== undefined || messages[noteName] !== undefined}>
          <summary>{texts.endStep}</summary>
          <OfficeForm action={inLang(lang, paths.endCentralStep)} csrf={csrf} fields={{ [field.directive]: directiveId, [field.stepId]: id }}>
            <TextField name={dayName} label={texts.endOn} hint={texts.hints.day} value={form[dayName] ?? typedDay(today)} message={messages[dayName]} />
            <TextField name={noteName} label={texts.note} hint={texts.noteHint} value={form[noteName] ?? ''} message={messages[noteName]} />
            <p><button class="tombol" type="submit" name={field.outcome} value="selesai">{texts.stepDone}</button></p>
            <p><button class="tombol lain" type="submit" name={field.outcome} value="batal">{texts.stepDropped}</button></p>
          </OfficeForm>
        </details>
      )}
    </section>
  );
}

function AddStep(props: Parts): VNode {
  const { request: { lang, csrf }, letter: { directiveId }, messages } = props;
  const texts = centralTexts(lang);
  const at = refill(props);
  return (
    <details open={messages[field.step] !== undefined || messages[field.stepDue] !== undefined}>
      <summary>{texts.addStep}</summary>
      <OfficeForm action={inLang(lang, paths.addCentralStep)} csrf={csrf} fields={{ [field.directive]: directiveId, [field.stepId]: randomId() }}>
        <TextArea {...at(field.step)} label={texts.step} maxLength={300} />
        <TextField {...at(field.stepDue)} label={texts.stepDue} hint={texts.hints.day} />
        <MainButton>{texts.saveStep}</MainButton>
      </OfficeForm>
    </details>
  );
}

function GiveTo(props: Parts): VNode {
  const { request: { lang, csrf }, letter: { directiveId }, messages } = props;
  const texts = centralTexts(lang);
  const at = refill(props);
  return (
    <details open={messages[field.owner] !== undefined}>
      <summary>{texts.giveTitle}</summary>
      <OfficeForm action={inLang(lang, paths.giveCentralLetter)} csrf={csrf} fields={{ [field.directive]: directiveId }}>
        <TextField {...at(field.owner)} label={texts.owner} hint={texts.hints.owner} />
        <MainButton>{texts.give}</MainButton>
      </OfficeForm>
    </details>
  );
}

function ReportForm(props: Parts): VNode {
  const { request: { lang, csrf }, letter: { directiveId } } = props;
  const texts = centralTexts(lang);
  const at = refill(props);
  return (
    <OfficeForm action={inLang(lang, paths.reportCentral)} csrf={csrf} fields={{ [field.directive]: directiveId }}>
      <TextArea {...at(field.report)} label={texts.report} rows={5} maxLength={20_000} />
      <TextField {...at(field.replyNumber)} label={texts.replyNumber} hint={texts.hints.letterNumber} />
      <TextField {...at(field.reportedOn)} label={texts.reportedOn} hint={texts.hints.day} />
      <MainButton>{texts.saveReport}</MainButton>
    </OfficeForm>
  );
}
