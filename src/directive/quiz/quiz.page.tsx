// A quiz as its addressee meets it: one question a page. Where somebody stands travels signed in the form; kept is only, at the
// end, that all were answered with the right one. How often somebody tried is nowhere.
import type { VNode } from 'preact';
import * as v from 'valibot';
import { advices, type Advice } from '../../../packages/law/index.ts';
import { inLang, paths } from '../../paths.ts';
import { isId, writtenDay } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import { open, seal } from '../../platform/form/sealed-state.ts';
import { AnswerButtons, BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { letterFor, type Letter } from '../queries.ts';
import { respond } from '../reading/respond.ts';
import { Words } from '../words-of.tsx';
import { caseLines, caseTitle, headingOf, leadOf, rulesTold } from './case-words.ts';
import { askItem, lawOfToday, type AskedItem } from './quiz-item.ts';
import { isSituation, itemsOf } from './items-asked.ts';
import { quizTexts } from './texts.ts';

export const quizField = { directive: 'surat', state: 'keadaan', answer: 'jawaban' } as const;

const stateSchema = v.strictObject({
  /** Nobody goes on where somebody else stopped. */
  person: v.string(), directive: v.string(), hash: v.string(),
  left: v.array(v.strictObject({ situation: v.pipe(v.string(), v.check(isSituation)), actOn: v.pipe(v.string(), v.isoDate()) })),
});
type State = v.InferOutput<typeof stateSchema>;

const purpose = 'quiz';

export async function quizPage(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, csrf } = request;
  const letter = await mine(request, request.params['id'] ?? '');
  const texts = quizTexts(lang);
  const items = (await itemsOf(app.db, actor.agencyId, letter.directiveId, letter.group, letter.fromOn)).filter((item) => askItem(item, letter.group) !== null);
  const passed = letter.given.includes('passed');
  const state = { person: actor.id, directive: letter.directiveId, hash: letter.hash, left: [...items] };
  return officePageReply(request, {
    title: letter.title, top: <BackLink lang={lang} href={inLang(lang, paths.briefings)} />,
    children: (
      <>
        <h1>{letter.title}</h1>
        <Words text={letter.text} />
        {passed && <Note tone="safe"><p>✓ {texts.passed}</p></Note>}
        {!passed && letter.ended && <Note><p>{texts.ended}</p></Note>}
        {!passed && !letter.ended && items.length === 0 && <p>{texts.none}</p>}
        {!passed && !letter.ended && items.length > 0 && (
          <>
            <p>{texts.intro(items.length)}</p>
            <p>{texts.introWrong}</p>
            <p>{letter.wanted.includes('passed') ? texts.introKept : texts.introNothingKept}</p>
            <OfficeForm action={inLang(lang, paths.answerQuiz)} csrf={csrf} fields={fieldsOf(request, state)}><MainButton>{texts.begin}</MainButton></OfficeForm>
          </>
        )}
      </>
    ),
  });
}

export async function answerQuiz(request: OfficeRequest): Promise<Reply> {
  const { app, actor, lang, form } = request;
  const letter = await mine(request, form[quizField.directive] ?? '');
  const again = (): Reply => moved(inLang(lang, paths.quiz(letter.directiveId)));
  const opened = open(form[quizField.state] ?? '', app.keys.form, { purpose, today: todayIn(app.clock, actor.timeZone), schema: stateSchema });
  // Changed, too old, of another person or of another text: the quiz simply begins anew.
  if (!opened.ok || letter.ended) return again();
  const state = opened.state;
  if (state.person !== actor.id || state.directive !== letter.directiveId || state.hash !== letter.hash) return again();
  const [current, ...others] = state.left;
  const asked = current && isSituation(current.situation) ? askItem({ situation: current.situation, actOn: current.actOn }, letter.group) : null;
  if (current === undefined || asked === null) return again();
  const answer = advices.find((each) => each === form[quizField.answer]);
  if (answer === undefined) return questionPage(request, letter, { state, asked, before: null });
  if (answer !== asked.key) return rulePage(request, letter, { state: { ...state, left: [...others, current] }, asked, answer });
  const next = others[0];
  if (next === undefined) return finished(request, letter);
  const following = isSituation(next.situation) ? askItem({ situation: next.situation, actOn: next.actOn }, letter.group) : null;
  return following === null ? again() : questionPage(request, letter, { state: { ...state, left: others }, asked: following, before: asked.key });
}

async function finished(request: OfficeRequest, letter: Letter): Promise<Reply> {
  const { app, actor, lang } = request;
  const { directiveId, hash } = letter;
  if (letter.wanted.includes('passed')) {
    const outcome = await respond(app.db, actor, { directiveId, personId: actor.id, wanted: 'passed', shownHash: hash, way: 'own' }, app.clock);
    return outcome.done || outcome.refusal === 'given-already' ? moved(inLang(lang, paths.quiz(directiveId))) : quizPage({ ...request, path: paths.quiz(directiveId) });
  }
  const texts = quizTexts(lang);
  return officePageReply({ ...request, path: paths.quiz(directiveId) }, {
    title: letter.title, top: <BackLink lang={lang} href={inLang(lang, paths.briefings)} />,
    children: <><h1>{letter.title}</h1><Note tone="safe"><p>✓ {texts.finished}</p></Note></>,
  });
}

/** What was sent to this person as a quiz or a briefing; the same answer for all else. */
async function mine({ app, actor }: OfficeRequest, directiveId: string): Promise<Letter> {
  const letter = isId(directiveId) ? await letterFor(app.db, actor.agencyId, directiveId, actor.id) : null;
  if (letter === null || (letter.kind !== 'quiz' && letter.kind !== 'briefing')) throw new NotFound();
  return letter;
}

const fieldsOf = ({ app, actor }: OfficeRequest, state: State): Record<string, string> => ({
  [quizField.directive]: state.directive, [quizField.state]: seal(state, app.keys.form, { purpose, issuedOn: todayIn(app.clock, actor.timeZone) }),
});

type Shown = { readonly state: State; readonly asked: AskedItem };

function questionPage(request: OfficeRequest, letter: Letter, { state, asked, before }: Shown & { readonly before: Advice | null }): Reply {
  const { lang, csrf } = request;
  const texts = quizTexts(lang);
  return officePageReply({ ...request, path: paths.quiz(letter.directiveId) }, {
    title: caseTitle(asked.item.situation, lang), top: <BackLink lang={lang} href={inLang(lang, paths.quiz(letter.directiveId))} />,
    children: (
      <>
        {before !== null && <Note tone="safe"><p role="status">✓ {texts.right(headingOf(before, lang))}</p></Note>}
        <h1>{caseTitle(asked.item.situation, lang)}</h1>
        <p class="petunjuk">{texts.left(state.left.length)}</p>
        <Case lang={lang} asked={asked} letter={letter} />
        <h2 id="tanya">{texts.question}</h2>
        <AnswerButtons
          action={inLang(lang, paths.answerQuiz)} name={quizField.answer} labelledBy="tanya" fields={{ _csrf: csrf, ...fieldsOf(request, state) }}
          choices={advices.map((value) => ({ value, label: headingOf(value, lang) }))}
        />
      </>
    ),
  });
}

function Case({ lang, asked, letter }: { lang: OfficeRequest['lang']; asked: AskedItem; letter: Letter }): VNode {
  const texts = quizTexts(lang);
  return (
    <SummaryList lang={lang} rows={[
      { term: texts.actor, value: texts.who[letter.group] }, { term: texts.day, value: writtenDay(asked.item.actOn, lang) },
      ...caseLines(asked, lang).map(({ asked: term, told }) => ({ term, value: told })),
    ]} />
  );
}

function rulePage(request: OfficeRequest, letter: Letter, { state, asked, answer }: Shown & { readonly answer: Advice }): Reply {
  const { lang, csrf } = request;
  const texts = quizTexts(lang);
  const rules = rulesTold(asked, letter.group, lawOfToday, lang);
  return officePageReply({ ...request, path: paths.quiz(letter.directiveId) }, {
    title: texts.wrongTitle, top: <BackLink lang={lang} href={inLang(lang, paths.quiz(letter.directiveId))} />,
    children: (
      <>
        <h1>{texts.wrongTitle}</h1>
        <h2>{caseTitle(asked.item.situation, lang)}</h2>
        <Note><p>{texts.yours(headingOf(answer, lang))}</p><p><strong>{texts.key(headingOf(asked.key, lang))}</strong></p><p>{leadOf(asked.key, lang)}</p></Note>
        {rules.map(({ id, title, reason, articles }) => (
          <section key={id}>
            <h3>{title}</h3>
            <p>{reason}</p>
            {articles.length > 0 && <p class="petunjuk">{texts.articles}: {articles.join('; ')}</p>}
          </section>
        ))}
        <OfficeForm action={inLang(lang, paths.answerQuiz)} csrf={csrf} fields={fieldsOf(request, state)}><MainButton>{texts.next}</MainButton></OfficeForm>
        <LinkList links={rules.map(({ href, title }) => ({ href: inLang(lang, href), label: texts.toRule(title) }))} />
      </>
    ),
  });
}
