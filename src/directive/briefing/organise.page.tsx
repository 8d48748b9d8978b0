// The organiser's page of a briefing: its sessions and its material, and the ways to its letter and its questions.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { isId } from '../../people/index.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { ErrorSummary, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { addMaterial, addSession, type AddRefusal } from './add-session.ts';
import { briefingField as field, typedIn } from './fields.ts';
import { MaterialList } from './material-list.tsx';
import { organisingOf, type Organising } from './organised-request.ts';
import { readMaterial, readSession } from './read-session.ts';
import { materialsOf, sessionsOf } from './session.ts';
import { briefingTexts } from './texts.ts';

type Written = 'session' | 'material';
type Told = { readonly form: Written | null; readonly messages: FieldMessages };

export const organisePage = async (request: OfficeRequest): Promise<Reply> => shown(request, await organisingOf(request, request.params['id'] ?? ''), { form: null, messages: {} });

export async function addSessionNow(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, form } = request;
  const here = await organisingOf(request, typedIn(form, field.directive));
  const id = typedIn(form, field.id);
  const read = readSession(form, { id: isId(id) ? id : randomId(), directiveId: here.directiveId, timeZone: actor.timeZone }, briefingTexts(lang).organise);
  if (!read.ok) return shown(request, here, { form: 'session', messages: read.messages });
  return after(request, here, 'session', await addSession(app.db, here.holder, read.value, app.clock));
}

export async function addMaterialNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const here = await organisingOf(request, typedIn(form, field.directive));
  const id = typedIn(form, field.id);
  const read = readMaterial(form, { id: isId(id) ? id : randomId(), directiveId: here.directiveId }, briefingTexts(lang).organise);
  if (!read.ok) return shown(request, here, { form: 'material', messages: read.messages });
  return after(request, here, 'material', await addMaterial(app.db, here.holder, read.value, app.clock));
}

function after(request: OfficeRequest, here: Organising, form: Written, outcome: { readonly done: true } | { readonly done: false; readonly refusal: AddRefusal }): Reply | Promise<Reply> {
  if (outcome.done || outcome.refusal === 'added-already') return moved(inLang(request.lang, paths.organiseBriefing(here.directiveId)));
  return shown(request, here, { form, messages: { [form === 'session' ? field.held : field.kind]: briefingTexts(request.lang).organise.missing[outcome.refusal] } });
}

async function shown(request: OfficeRequest, here: Organising, told: Told): Promise<Reply> {
  const { app, actor, lang } = request;
  const { directiveId, organised: { version, hash, ended } } = here;
  const { organise: texts, ...shared } = briefingTexts(lang);
  const sessions = await sessionsOf(app.db, actor.agencyId, directiveId);
  const problems = told.form !== null;
  return officePageReply({ ...request, path: paths.organiseBriefing(directiveId) }, {
    title: texts.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.briefings)} />,
    children: (
      <>
        <h1>{version.title}</h1>
        <ErrorSummary lang={lang} messages={told.messages} />
        {hash === null && <Note><p>{texts.notSent}</p></Note>}
        {ended && <Note><p>{texts.missing.ended}</p></Note>}
        <LinkList links={[{ href: inLang(lang, paths.directive(directiveId)), label: texts.letter }, { href: inLang(lang, paths.quizItems(directiveId)), label: shared.toItems }]} />
        <h2>{texts.sessions}</h2>
        {sessions.length === 0 && <p>{shared.sessionsNone}</p>}
        <LinkList links={sessions.map(({ id, startsAt, speaker }) => ({ href: inLang(lang, paths.guideSession(id)), label: `${writtenMinute(startsAt, actor.timeZone, lang)}, ${speaker}` }))} />
        <MaterialList lang={lang} materials={await materialsOf(app.db, actor.agencyId, directiveId)} />
        {!ended && <SessionForm request={request} directiveId={directiveId} told={told} />}
        {!ended && <MaterialForm request={request} directiveId={directiveId} told={told} />}
      </>
    ),
  }, problems ? 422 : 200);
}

type FormProps = { readonly request: OfficeRequest; readonly directiveId: string; readonly told: Told };

/** What was typed comes back only into the form it was typed in. */
const refill = ({ request: { form }, told }: FormProps, own: Written) => (name: string) => {
  const isOwn = told.form === own;
  return { name, value: isOwn ? form[name] ?? '' : '', message: isOwn ? told.messages[name] : undefined };
};

function SessionForm(props: FormProps): VNode {
  const { request: { lang, csrf }, directiveId, told } = props;
  const { organise: texts, session } = briefingTexts(lang);
  const at = refill(props, 'session');
  return (
    <details open={told.form === 'session'}>
      <summary>{texts.addSession}</summary>
      <OfficeForm action={inLang(lang, paths.addBriefingSession)} csrf={csrf} fields={{ [field.directive]: directiveId, [field.id]: randomId() }}>
        <RadioGroup {...at(field.held)} legend={texts.heldLegend} options={(['on-site', 'online'] as const).map((value) => ({ value, label: session.heldAs[value] }))} />
        <TextField {...at(field.place)} label={texts.place} hint={texts.placeHint} />
        <TextField {...at(field.speaker)} label={texts.speaker} hint={texts.speakerHint} />
        <TextField {...at(field.seats)} label={texts.seats} hint={texts.seatsHint} short numeric />
        <TextField {...at(field.day)} label={texts.day} hint={texts.dayHint} />
        <TextField {...at(field.from)} label={texts.from} hint={texts.timeHint} short />
        <TextField {...at(field.to)} label={texts.to} hint={texts.timeHint} short />
        <MainButton>{texts.save}</MainButton>
      </OfficeForm>
    </details>
  );
}

function MaterialForm(props: FormProps): VNode {
  const { request: { lang, csrf }, directiveId, told } = props;
  const { organise: texts } = briefingTexts(lang);
  const at = refill(props, 'material');
  return (
    <details open={told.form === 'material'}>
      <summary>{texts.addMaterial}</summary>
      <OfficeForm action={inLang(lang, paths.addBriefingMaterial)} csrf={csrf} fields={{ [field.directive]: directiveId, [field.id]: randomId() }}>
        <RadioGroup {...at(field.kind)} legend={texts.kindLegend} options={(['text', 'link', 'audio'] as const).map((value) => ({ value, label: texts.kinds[value] }))} />
        <TextField {...at(field.title)} label={texts.materialTitle} />
        <TextArea {...at(field.body)} label={texts.body} hint={texts.bodyHint} rows={4} maxLength={10_000} />
        <TextField {...at(field.minutes)} label={texts.minutesField} short numeric />
        <MainButton>{texts.saveMaterial}</MainButton>
      </OfficeForm>
    </details>
  );
}
