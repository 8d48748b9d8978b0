// One question a page, one tap an answer. Every step posts the whole conversation, so that nothing has to
// be kept here: begin, answer, back, change, show.
import { inLang, paths } from '../paths.ts';
import { AnswerButtons, BackButton, BackLink } from '../platform/html/components/buttons.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import type { QuestionShown } from './answer.ts';
import { answerPage } from './answer.page.tsx';
import { factsToldIn, isKnownStart, needsList, nextQuestionFor, optionsFor, questionAbout } from './ask.ts';
import { allSituationsPage, chooseSituation } from './choose-situation.page.tsx';
import { beginAbout, unsure, withAnswer, withoutAnswer, withoutLast, type Conversation } from './conversation.ts';
import { carried, carry, field, frameOf, noneOfThese, questionLimit, startOf, stepBack, stepChange, stepMore, switchTo, typedQuestion } from './fields.ts';
import { isReadTopic, readInsteadPage } from './read-instead.page.tsx';
import { startReply } from './start.page.tsx';
import { adviceTexts } from './texts.ts';

/** So many questions before the first answer; further ones are offered on the answer page. */
const questionsAfterChoice = 4;
const questionsAfterTyping = 3;

/** POST of a starting choice or a situation. */
export function begin(asking: Asking): PageReply {
  const about = asking.form[field.about] ?? '';
  // The box says that it is too long; every form of the next pages would carry it.
  if (typedQuestion(asking).length > questionLimit) return chooseSituation(asking);
  if (about === noneOfThese || needsList(about)) return allSituationsPage(asking);
  if (isReadTopic(about)) return readInsteadPage(asking, about);
  if (!isKnownStart(about)) return startReply(asking, { question: typedQuestion(asking) }, 422);
  return nextPage(asking, beginAbout(about, factsToldIn(typedQuestion(asking))));
}

/** POST of an answer, of "Kembali", of "Ubah" or of "Jawab satu pertanyaan lagi". */
export function continueAsking(asking: Asking): PageReply {
  const opened = carried(asking);
  if (!opened.ok) return beginAgain(asking, opened.why);
  const conversation = opened.state;
  const step = asking.form[field.step] ?? '';
  if (step === stepBack) return backPage(asking, conversation);
  if (step === stepMore) return moreQuestions(asking, conversation);
  if (step.startsWith(stepChange)) return changePage(asking, conversation, step.slice(stepChange.length));
  return answered(asking, conversation);
}

function answered(asking: Asking, conversation: Conversation): PageReply {
  const [fact = '', value = ''] = (asking.form[field.answered] ?? '').split('=');
  const question = questionAbout(conversation.about, fact, asking.lang);
  const known = value === unsure || question?.options.some((option) => option.value === value);
  if (!question || !known) return answerPage(asking, conversation);
  return nextPage(asking, withAnswer(conversation, { fact, value }));
}

function nextPage(asking: Asking, conversation: Conversation): PageReply {
  const limit = typedQuestion(asking) === '' ? questionsAfterChoice : questionsAfterTyping;
  return conversation.steps.length < limit ? furtherQuestion(asking, conversation) : firstAnswer(asking, conversation);
}

/** The answer after a question, which is counted; seen again in more detail, for another day or in another language it is not. */
function firstAnswer(asking: Asking, conversation: Conversation): PageReply {
  if (conversation.steps.length <= questionsAfterChoice) asking.answered(conversation.about);
  return answerPage(asking, conversation);
}

function furtherQuestion(asking: Asking, conversation: Conversation): PageReply {
  const question = nextQuestionFor(conversation, asking);
  return question ? questionPage(asking, conversation, question) : firstAnswer(asking, conversation);
}

/** "Jawab satu pertanyaan lagi": the answer before it was counted. */
function moreQuestions(asking: Asking, conversation: Conversation): PageReply {
  const question = nextQuestionFor(conversation, asking);
  return question ? questionPage(asking, conversation, question) : answerPage(asking, conversation);
}

function backPage(asking: Asking, conversation: Conversation): PageReply {
  const last = conversation.steps.at(-1);
  const before = withoutLast(conversation);
  const question = last && questionAbout(conversation.about, last.fact, asking.lang);
  if (!before || !question) return startReply(asking, { question: typedQuestion(asking) }, 200);
  return questionPage(asking, before, question);
}

function changePage(asking: Asking, conversation: Conversation, fact: string): PageReply {
  const question = questionAbout(conversation.about, fact, asking.lang);
  if (!question) return answerPage(asking, conversation);
  return questionPage(asking, withoutAnswer(conversation, fact), question);
}

/** An old or strange form: from the beginning, with what was typed. */
export function beginAgain(asking: Asking, why: 'forged' | 'expired' | 'unknown-key'): PageReply {
  const texts = adviceTexts(asking.lang);
  const notice = why === 'forged' ? texts.stateForged : texts.stateOld;
  return startReply(asking, { notice, question: typedQuestion(asking) }, 422);
}

function questionPage(asking: Asking, conversation: Conversation, question: QuestionShown): PageReply {
  const { lang } = asking;
  const texts = adviceTexts(lang);
  const fields = carry(asking, conversation);
  const action = inLang(lang, paths.askAnswer);
  const choices = [
    ...optionsFor(question, conversation, asking.today).map((option) => ({ value: `${question.fact}=${option.value}`, label: option.label })),
    { value: `${question.fact}=${unsure}`, label: texts.unsure, unsure: true },
  ];
  return pageReply({
    ...frameOf(asking),
    title: question.text,
    languageSwitch: switchTo(asking, paths.askAnswer, { ...fields, [field.step]: `${stepChange}${question.fact}` }),
    quickExit: true,
    top: conversation.steps.length > 0
      ? <BackButton lang={lang} action={action} fields={fields} name={field.step} value={stepBack} />
      : <BackLink lang={lang} href={startOf(asking)} />,
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
