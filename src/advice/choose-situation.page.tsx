// From words to a situation: three guesses, or the full list, or a kind word that this is not our topic.
import type { ComponentChildren } from 'preact';
import { inLang, paths } from '../paths.ts';
import { AnswerButtons, BackLink, type Choice } from '../platform/html/components/buttons.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import { guessSituations, situationList } from './ask.ts';
import { field, frameOf, noneOfThese, questionLimit, startOf, switchTo, typedQuestion } from './fields.ts';
import { startReply } from './start.page.tsx';
import { adviceTexts } from './texts.ts';

/** POST of the question box. */
export function chooseSituation(asking: Asking): PageReply {
  const texts = adviceTexts(asking.lang);
  const question = typedQuestion(asking);
  if (question === '') return startReply(asking, { messages: { [field.question]: texts.questionMissing } }, 422);
  if (question.length > questionLimit) {
    return startReply(asking, { messages: { [field.question]: texts.questionTooLong }, question }, 422);
  }
  const guesses = guessSituations(question, asking.lang);
  if (guesses.length === 0) return outsidePage(asking);
  return choicePage(asking, texts.chooseTitle, texts.chooseHint, [
    ...guesses.map(({ id, title }) => ({ value: id, label: title })),
    { value: noneOfThese, label: texts.noneOfThese, unsure: true },
  ]);
}

/** The full list, for "Bukan ini" and "Lainnya". */
export function allSituationsPage(asking: Asking): PageReply {
  const texts = adviceTexts(asking.lang);
  return choicePage(asking, texts.allTitle, texts.allHint, situationList(asking.lang).map(({ id, title }) => ({ value: id, label: title })));
}

function outsidePage(asking: Asking): PageReply {
  const texts = adviceTexts(asking.lang);
  const choices = [{ value: noneOfThese, label: texts.allTitle, unsure: true }];
  return choicePage(asking, texts.outTitle, texts.outText, choices, <p>{texts.outElsewhere}</p>);
}

function choicePage(asking: Asking, title: string, hint: string, choices: readonly Choice[], more?: ComponentChildren): PageReply {
  const { lang } = asking;
  const question = typedQuestion(asking);
  const fields: Record<string, string> = question === '' ? {} : { [field.question]: question };
  const again = question === '' ? { path: paths.ask } : switchTo(asking, paths.ask, fields);
  return pageReply({
    ...frameOf(asking),
    title,
    languageSwitch: again,
    quickExit: true,
    top: <BackLink lang={lang} href={startOf(asking)} />,
    children: (
      <>
        <h1 id="judul">{title}</h1>
        <p>{hint}</p>
        {more}
        {question && <p class="kecil">{adviceTexts(lang).yourQuestion}: “{question.slice(0, 200)}”</p>}
        <AnswerButtons action={inLang(lang, paths.askStart)} name={field.about} labelledBy="judul" fields={fields} choices={choices} />
      </>
    ),
  });
}
