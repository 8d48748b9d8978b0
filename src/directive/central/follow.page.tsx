// The forms of a letter from the centre: each sends one act and comes back to the letter.
import { inLang, paths } from '../../paths.ts';
import { askedBy, findPerson, isId, readDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import type { CentralLetter } from './central.ts';
import { seenLetter, shownLetter } from './central.page.tsx';
import { centralField as field, ofStep, typedIn } from './fields.ts';
import { addCentralStep, endCentralStep, giveCentral, reportCentral, type FollowRefusal } from './record-central.ts';
import { centralTexts } from './texts.ts';

type Answer = { readonly done: true } | { readonly done: false; readonly refusal: FollowRefusal };

/** Back to the letter, with what is to be mended at the first field of the form. */
function after(request: OfficeRequest, letter: CentralLetter, outcome: Answer, first: string): Reply {
  if (outcome.done || outcome.refusal === 'done-already') return moved(inLang(request.lang, paths.centralLetter(letter.directiveId)));
  if (outcome.refusal === 'not-there') throw new NotFound();
  const { missing } = centralTexts(request.lang);
  return shownLetter(request, letter, { [first]: outcome.refusal === 'day' ? missing.futureDay : missing[outcome.refusal] });
}

const letterOf = (request: OfficeRequest): Promise<CentralLetter> => seenLetter(request, typedIn(request.form, field.directive));

/** A text of the form, or a message at its field. */
function needed({ form }: OfficeRequest, name: string, most: number, message: string, messages: Record<string, string>): string {
  const typed = typedIn(form, name);
  if (typed === '' || typed.length > most) messages[name] = message;
  return typed;
}

const again = (request: OfficeRequest, letter: CentralLetter, messages: FieldMessages): Reply | null => (Object.keys(messages).length > 0 ? shownLetter(request, letter, messages) : null);

export async function giveNow(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, form } = request;
  const letter = await letterOf(request);
  const ownerId = await findPerson(app.db, actor.agencyId, typedIn(form, field.owner));
  if (ownerId === null) return shownLetter(request, letter, { [field.owner]: centralTexts(lang).missing.owner });
  const { holder } = await askedBy(request);
  const outcome = await giveCentral(app.db, holder, { directiveId: letter.directiveId, ownerId }, app.clock);
  // An owner who handed it on may not see it any more.
  if (outcome.done) return moved(inLang(lang, paths.centralLetters));
  return after(request, letter, outcome, field.owner);
}

export async function addStepNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const letter = await letterOf(request);
  const { missing } = centralTexts(lang);
  const messages: Record<string, string> = {};
  const step = needed(request, field.step, 300, missing.step, messages);
  const dueOn = readDay(typedIn(form, field.stepDue));
  if (dueOn === null) messages[field.stepDue] = missing.day;
  const mended = again(request, letter, messages);
  if (mended !== null || dueOn === null) return mended ?? shownLetter(request, letter, messages);
  const id = typedIn(form, field.stepId);
  if (!isId(id)) throw new NotFound();
  const { holder } = await askedBy(request);
  return after(request, letter, await addCentralStep(app.db, holder, { directiveId: letter.directiveId, id, step, dueOn }, app.clock), field.step);
}

export async function endStepNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const letter = await letterOf(request);
  const { missing } = centralTexts(lang);
  const stepId = typedIn(form, field.stepId);
  if (!isId(stepId)) throw new NotFound();
  const [dayName, noteName] = [ofStep(field.endedOn, stepId), ofStep(field.note, stepId)];
  const on = readDay(typedIn(form, dayName));
  const note = typedIn(form, noteName);
  if (on === null) return shownLetter(request, letter, { [dayName]: missing.day });
  if (note.length > 500) return shownLetter(request, letter, { [noteName]: missing.note });
  const { holder } = await askedBy(request);
  const outcome = typedIn(form, field.outcome) === 'batal' ? 'dropped' : 'done';
  return after(request, letter, await endCentralStep(app.db, holder, { directiveId: letter.directiveId, stepId, outcome, on, note }, app.clock), dayName);
}

export async function reportNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const letter = await letterOf(request);
  const { missing } = centralTexts(lang);
  const messages: Record<string, string> = {};
  const report = needed(request, field.report, 20_000, missing.report, messages);
  const replyNumber = needed(request, field.replyNumber, 100, missing.replyNumber, messages);
  const reportedOn = readDay(typedIn(form, field.reportedOn));
  if (reportedOn === null) messages[field.reportedOn] = missing.day;
  const mended = again(request, letter, messages);
  if (mended !== null || reportedOn === null) return mended ?? shownLetter(request, letter, messages);
  const { holder } = await askedBy(request);
  const outcome = await reportCentral(app.db, holder, { directiveId: letter.directiveId, report, replyNumber, reportedOn }, app.clock);
  return after(request, letter, outcome, !outcome.done && outcome.refusal === 'day' ? field.reportedOn : field.report);
}
