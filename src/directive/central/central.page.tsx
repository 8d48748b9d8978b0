// Letters from the centre: the list by last day, one letter with its steps, and its report back.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, findPerson, isId, readDay, writtenDay } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, Paragraphs, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { centralLetterById, centralLetters, centralState, daysBetween, type CentralLetter } from './central.ts';
import { centralField as field, typedIn } from './fields.ts';
import { LetterParts } from './letter-parts.tsx';
import { maySeeAll } from './may-see-all.ts';
import { recordCentral } from './record-central.ts';
import { centralTexts } from './texts.ts';

export async function centralListPage(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang } = request;
  const texts = centralTexts(lang);
  const today = todayIn(app.clock, actor.timeZone);
  const letters = (await centralLetters(app.db, actor.agencyId)).filter(({ owner }) => maySeeAll(request) || owner?.personId === actor.id);
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        {actor.roles.includes('publisher') && <LinkList links={[{ href: inLang(lang, paths.newCentralLetter), label: texts.newOne }]} />}
        {letters.length === 0 && <p>{texts.none}</p>}
        <ul class="pilihan">{letters.map((letter) => (
          <li key={letter.directiveId}><a class="tombol lain" href={inLang(lang, paths.centralLetter(letter.directiveId))}><span>{letter.title}<small>{letter.issuer}. {dueWords(letter, today, lang)}</small></span></a></li>
        ))}</ul>
      </>
    ),
  });
}

/** The last day in words; late is said, and nothing more. */
function dueWords(letter: CentralLetter, today: string, lang: Lang): string {
  const texts = centralTexts(lang);
  const state = centralState(letter, today);
  if (state === 'reported') return texts.states.reported;
  const days = daysBetween(today, letter.dueOn);
  return state === 'late' ? texts.lateText(writtenDay(letter.dueOn, lang), -days) : `${texts.dueOn}: ${writtenDay(letter.dueOn, lang)}, ${texts.dueIn(days)}`;
}

export const newCentralPage = (request: OfficeRequest): Reply => newPage(request, {});

function newPage(request: OfficeRequest, messages: FieldMessages): Reply {
  const { lang, csrf, form } = request;
  const texts = centralTexts(lang);
  const { hints } = texts;
  const problems = Object.keys(messages).length > 0;
  const at = (name: string) => ({ name, value: problems ? form[name] ?? '' : '', message: messages[name] });
  const id = typedIn(form, field.directive);
  return officePageReply({ ...request, path: paths.newCentralLetter }, {
    title: texts.newOne, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.centralLetters)} />,
    children: (
      <>
        <h1>{texts.newOne}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <OfficeForm action={inLang(lang, paths.saveCentralLetter)} csrf={csrf} fields={{ [field.directive]: problems && isId(id) ? id : randomId() }}>
          <TextField {...at(field.title)} label={texts.titleField} />
          <TextField {...at(field.issuer)} label={texts.issuer} />
          <TextField {...at(field.letterNumber)} label={texts.letterNumber} hint={hints.letterNumber} />
          <TextField {...at(field.letterOn)} label={texts.letterOn} hint={hints.day} />
          <TextArea {...at(field.asked)} label={texts.asked} hint={hints.asked} rows={6} maxLength={20_000} />
          <TextField {...at(field.dueOn)} label={texts.dueOn} hint={hints.day} />
          <TextField {...at(field.owner)} label={texts.owner} hint={hints.owner} />
          <MainButton>{texts.save}</MainButton>
        </OfficeForm>
      </>
    ),
  }, problems ? 422 : 200);
}

export async function saveCentralLetter(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const { missing } = centralTexts(lang);
  const messages: Record<string, string> = {};
  const at = (name: string, most: number, message: string): string => {
    const typed = typedIn(form, name);
    if (typed === '' || typed.length > most) messages[name] = message;
    return typed;
  };
  const title = at(field.title, 200, missing.title);
  const issuer = at(field.issuer, 200, missing.issuer);
  const letterNumber = at(field.letterNumber, 100, missing.letterNumber);
  const asked = at(field.asked, 20_000, missing.asked);
  const [letterOn, dueOn] = (['letterOn', 'dueOn'] as const).map((name) => {
    const day = readDay(typedIn(form, field[name]));
    if (day === null) messages[field[name]] = missing[name];
    return day;
  });
  const ownerId = await findPerson(app.db, actor.agencyId, typedIn(form, field.owner));
  if (ownerId === null) messages[field.owner] = missing.owner;
  const directiveId = typedIn(form, field.directive);
  if (!isId(directiveId)) throw new NotFound();
  if (Object.keys(messages).length > 0 || !letterOn || !dueOn || ownerId === null) return newPage(request, messages);
  const { holder } = await askedBy(request);
  const outcome = await recordCentral(app.db, holder, { directiveId, issuer, letterNumber, letterOn, title, asked, dueOn, ownerId }, app.clock);
  if (outcome.done || outcome.refusal === 'recorded-already') return moved(inLang(lang, paths.centralLetter(directiveId)));
  const fieldOf = { 'due-before-letter': field.dueOn, 'owner-without-role': field.owner, 'not-allowed': field.title } as const;
  return newPage(request, { [fieldOf[outcome.refusal]]: missing[outcome.refusal] });
}

export const centralLetterPage = async (request: OfficeRequest): Promise<Reply> => shownLetter(request, await seenLetter(request, request.params['id'] ?? ''), {});

/** For those who see all, and for its owner; for everybody else it does not exist. */
export async function seenLetter(request: OfficeRequest, directiveId: string): Promise<CentralLetter> {
  const { app, actor } = request;
  const letter = isId(directiveId) ? await centralLetterById(app.db, actor.agencyId, directiveId) : null;
  if (letter === null || !(maySeeAll(request) || letter.owner?.personId === actor.id)) throw new NotFound();
  return letter;
}

export function shownLetter(request: OfficeRequest, letter: CentralLetter, messages: FieldMessages): Reply {
  const { app, actor, lang } = request;
  const texts = centralTexts(lang);
  const today = todayIn(app.clock, actor.timeZone);
  const state = centralState(letter, today);
  const follows = letter.report === null && (actor.roles.includes('publisher') || letter.owner?.personId === actor.id);
  const problems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.centralLetter(letter.directiveId) }, {
    title: letter.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.centralLetters)} />,
    children: (
      <>
        <h1>{letter.title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {state === 'late' && <Note><p>{dueWords(letter, today, lang)}</p></Note>}
        <Known letter={letter} lang={lang} today={today} />
        <LetterParts request={request} letter={letter} today={today} follows={follows} messages={messages} />
        {actor.roles.includes('publisher') && <LinkList links={[{ href: inLang(lang, paths.directive(letter.directiveId)), label: texts.letter }]} />}
      </>
    ),
  }, problems ? 422 : 200);
}

function Known({ letter, lang, today }: { letter: CentralLetter; lang: Lang; today: string }): VNode {
  const texts = centralTexts(lang);
  const { issuer, letterNumber, letterOn, asked, dueOn, owner } = letter;
  return (
    <>
      <SummaryList lang={lang} rows={[
        { term: texts.issuer, value: issuer }, { term: texts.letterNumber, value: letterNumber }, { term: texts.letterOn, value: writtenDay(letterOn, lang) },
        { term: texts.dueOn, value: writtenDay(dueOn, lang) }, { term: texts.state, value: texts.states[centralState(letter, today)] },
        { term: texts.owner, value: owner === null ? texts.noOwner : texts.roleOf(owner.name, texts.roles[owner.role] ?? owner.role) },
      ]} />
      <h2>{texts.asked}</h2>
      <Paragraphs text={asked} />
    </>
  );
}
