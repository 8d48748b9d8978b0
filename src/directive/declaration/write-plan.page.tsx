// The plan of the event is typed on one page, before there is an event.
import { inLang, paths } from '../../paths.ts';
import { askedBy, everybody, isId } from '../../people/index.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { mayWrite } from '../writing/may-compose.ts';
import { planOf, pledgesOf } from './queries.ts';
import { planField, readPlan, typedPlan } from './read-plan.ts';
import { savePlan } from './save-plan.ts';
import { declarationTexts } from './texts.ts';
import { letterOf } from './letter-of.ts';

type Form = Readonly<Record<string, string>>;

export const newPlanPage = (request: OfficeRequest): Promise<Reply> => formPage(request, randomId(), {}, {});

export async function editPlanPage(request: OfficeRequest): Promise<Reply> {
  const { app, actor } = request;
  const id = request.params['id'] ?? '';
  const found = isId(id) ? await planOf(app.db, actor.agencyId, id) : null;
  if (found === null) throw new NotFound();
  return formPage(request, id, typedPlan({ ...await letterOf(app.db, actor.agencyId, id, app.clock.now()), plan: found.plan }), {});
}

export async function savePlanNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const id = form[planField.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const texts = declarationTexts(lang);
  const before = await planOf(app.db, actor.agencyId, id);
  const read = readPlan(form, before?.plan.seats ?? [], texts);
  const again = (messages: FieldMessages): Promise<Reply> => formPage({ ...request, path: before === null ? paths.newDeclaration : paths.editDeclaration(id) }, id, form, messages);
  if (!read.ok) return again(read.messages);
  const { holder } = await askedBy(request);
  const outcome = await savePlan(app.db, holder, { directiveId: id, title: read.title, issuer: read.issuer, plan: read.plan }, app.clock);
  if (outcome.done || outcome.refusal === 'same') return moved(inLang(lang, paths.declaration(id)));
  const field = outcome.refusal === 'no-first' ? planField.first : outcome.refusal === 'no-institutions' || outcome.refusal === 'double' ? planField.institutions : planField.title;
  return again({ [field]: texts.problems[outcome.refusal] });
}

async function formPage(request: OfficeRequest, id: string, typed: Form, messages: FieldMessages): Promise<Reply> {
  const { app, lang, actor, csrf } = request;
  const { holder, today } = await askedBy(request);
  if (!(await mayWrite(app.db, holder, { audience: everybody }, today))) throw new NotAllowed();
  const texts = declarationTexts(lang);
  const { fields, hints } = texts;
  const at = (name: string) => ({ name, value: typed[name] ?? '', message: messages[name] });
  const problems = Object.keys(messages).length > 0;
  const title = request.path === paths.newDeclaration ? texts.newTitle : texts.editTitle;
  const pledges = await pledgesOf(app.db, actor.agencyId);
  return officePageReply(request, {
    title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.declarations)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <OfficeForm action={inLang(lang, paths.saveDeclaration)} csrf={csrf} fields={{ [planField.id]: id }}>
          <TextField {...at(planField.title)} label={fields.title} />
          <TextField {...at(planField.issuer)} label={fields.issuer} />
          <TextField {...at(planField.organiser)} label={fields.organiser} hint={hints.organiser} />
          <TextField {...at(planField.place)} label={fields.place} />
          <TextField {...at(planField.heldOn)} label={fields.heldOn} hint={hints.day} />
          <TextArea {...at(planField.points)} label={fields.points} hint={hints.points} rows={6} maxLength={12_000} />
          <TextArea {...at(planField.first)} label={fields.first} hint={`${hints.first} ${hints.seats}`} rows={4} maxLength={20_000} />
          <TextArea {...at(planField.institutions)} label={fields.institutions} hint={hints.seats} rows={4} maxLength={20_000} />
          <TextArea {...at(planField.witness)} label={fields.witness} hint={`${hints.witness} ${hints.seats}`} rows={4} maxLength={20_000} />
          {pledges.length > 0 && (
            <RadioGroup name={planField.pledge} legend={fields.pledge} value={typed[planField.pledge] ?? ''} options={[{ value: '', label: texts.noPledge }, ...pledges.map((pledge) => ({ value: pledge.id, label: pledge.title }))]} />
          )}
          <MainButton>{texts.save}</MainButton>
        </OfficeForm>
      </>
    ),
  }, problems ? 422 : 200);
}
