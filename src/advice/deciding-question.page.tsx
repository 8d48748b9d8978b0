// One question a page, one tap an answer. Every step posts the whole conversation, so that nothing has to
// be kept here: begin, answer, back, change, show.
import { inLang, paths } from '../paths.ts';
import { AnswerButtons, BackButton, BackLink } from '../platform/html/components/buttons.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageRequest } from '../platform/http/route.ts';
import type { Reply } from '../platform/http/reply.ts';
import type { QuestionShown } from './answer.ts';
import { answerPage } from './answer.page.tsx';
import { factsToldIn, isKnownStart, needsList, nextQuestionFor, questionAbout } from './ask.ts';
import { allSituationsPage, chooseSituation } from './choose-situation.page.tsx';
import { beginAbout, unsure, withAnswer, withoutAnswer, withoutLast, type Conversation } from './conversation.ts';
import { carried, carry, field, noneOfThese, questionLimit, stepBack, stepChange, stepMore, todayOf, typedQuestion } from './fields.ts';
import { isReadTopic, readInsteadPage } from './read-instead.page.tsx';
import { startReply } from './start.page.tsx';
import { adviceTexts } from './texts.ts';

/** So many questions before the first answer; further ones are offered on the answer page. */
const questionsAfterChoice = 4;
const questionsAfterTyping = 3;

/** POST of a starting choice or a situation. */
export function begin(request: PageRequest): Reply {
  const about = request.form[field.about] ?? '';
  // The box says that it is too long; every form of the next pages would carry it.
  if (typedQuestion(request).length > questionLimit) return chooseSituation(request);
  if (about === noneOfThese || needsList(about)) return allSituationsPage(request);
  if (isReadTopic(about)) return readInsteadPage(request, about);
  if (!isKnownStart(about)) return startReply(request, { question: typedQuestion(request) }, 422);
  return nextPage(request, beginAbout(about, factsToldIn(typedQuestion(request))));
}

/** POST of an answer, of "Kembali", of "Ubah" or of "Jawab satu pertanyaan lagi". */
export function continueAsking(request: PageRequest): Reply {
  const opened = carried(request);
  if (!opened.ok) return beginAgain(request, opened.why);
  const conversation = opened.state;
  const step = request.form[field.step] ?? '';
  if (step === stepBack) return backPage(request, conversation);
  if (step === stepMore) return furtherQuestion(request, conversation);
  if (step.startsWith(stepChange)) return changePage(request, conversation, step.slice(stepChange.length));
  return answered(request, conversation);
}

function answered(request: PageRequest, conversation: Conversation): Reply {
  const [fact = '', value = ''] = (request.form[field.answered] ?? '').split('=');
  const question = questionAbout(conversation.about, fact, request.lang);
  const known = value === unsure || question?.options.some((option) => option.value === value);
  if (!question || !known) return answerPage(request, conversation);
  return nextPage(request, withAnswer(conversation, { fact, value }));
}

function nextPage(request: PageRequest, conversation: Conversation): Reply {
  const limit = typedQuestion(request) === '' ? questionsAfterChoice : questionsAfterTyping;
  return conversation.steps.length < limit ? furtherQuestion(request, conversation) : answerPage(request, conversation);
}

function furtherQuestion(request: PageRequest, conversation: Conversation): Reply {
  const question = nextQuestionFor(conversation, todayOf(request), request.lang);
  return question ? questionPage(request, conversation, question) : answerPage(request, conversation);
}

function backPage(request: PageRequest, conversation: Conversation): Reply {
  const last = conversation.steps.at(-1);
  const before = withoutLast(conversation);
  const question = last && questionAbout(conversation.about, last.fact, request.lang);
  if (!before || !question) return startReply(request, { question: typedQuestion(request) }, 200);
  return questionPage(request, before, question);
}

function changePage(request: PageRequest, conversation: Conversation, fact: string): Reply {
  const question = questionAbout(conversation.about, fact, request.lang);
  if (!question) return answerPage(request, conversation);
  return questionPage(request, withoutAnswer(conversation, fact), question);
}

/** An old or strange form: from the beginning, with what was typed. */
export function beginAgain(request: PageRequest, why: 'forged' | 'expired' | 'unknown-key'): Reply {
  const texts = adviceTexts(request.lang);
  const notice = why === 'forged' ? texts.stateForged : texts.stateOld;
  return startReply(request, { notice, question: typedQuestion(request) }, 422);
}

function questionPage(request: PageRequest, conversation: Conversation, question: QuestionShown): Reply {
  const { lang } = request;
  const texts = adviceTexts(lang);
  const fields = carry(request, conversation);
  const action = inLang(lang, paths.askAnswer);
  const choices = [
    ...question.options.map((option) => ({ value: `${question.fact}=${option.value}`, label: option.label })),
    { value: `${question.fact}=${unsure}`, label: texts.unsure, unsure: true },
  ];
  return pageReply({
    lang,
    title: question.text,
    languageSwitch: { path: paths.askAnswer, fields: { ...fields, [field.step]: `${stepChange}${question.fact}` } },
    quickExit: true,
    top: conversation.steps.length > 0
      ? <BackButton lang={lang} action={action} fields={fields} name={field.step} value={stepBack} />
      : <BackLink lang={lang} href={inLang(lang, paths.ask)} />,
    children: (
      <>
        <p class="kecil">{texts.progress}{conversation.steps.length + 1}</p>
        <h1 id="judul">{question.text}</h1>
        {question.hint && <p>{question.hint}</p>}
        <AnswerButtons action={action} name={field.answered} labelledBy="judul" fields={fields} choices={choices} />
      </>
    ),
  });
}
