// The first page: one box, eight ways to begin, and who the rules are for.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../paths.ts';
import { AnswerButtons, MainButton } from '../platform/html/components/buttons.tsx';
import { Note } from '../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, type FieldMessages } from '../platform/html/components/fields.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageRequest } from '../platform/http/route.ts';
import type { Reply } from '../platform/http/reply.ts';
import { oftenAsked, startingList } from './ask.ts';
import { field } from './fields.ts';
import { lawWords } from './law-words.ts';
import { adviceTexts } from './texts.ts';

type Again = { messages?: FieldMessages; notice?: string; question?: string };

export function startPage(request: PageRequest): Reply {
  return startReply(request, {}, 200);
}

/** The first page again: with what was typed, and a sentence about what happened. */
export function startReply({ lang, path }: Pick<PageRequest, 'lang' | 'path'>, again: Again, status: number): Reply {
  const texts = adviceTexts(lang);
  const { messages = {}, notice, question = '' } = again;
  const home = path === paths.home;
  return pageReply({
    lang,
    title: texts.homeTitle,
    hasProblems: Object.keys(messages).length > 0,
    languageSwitch: { path: home ? paths.home : paths.ask },
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        {notice && <Note tone="careful"><p>{notice}{question && ` ${texts.questionKept}`}</p></Note>}
        <h1>{texts.homeTitle}</h1>
        <p>{texts.homeIntro} <strong>{lawWords(lang).note('not_recorded')}</strong></p>
        <QuestionForm lang={lang} question={question} message={messages[field.question]} />
        <h2 id="pilih">{texts.orChoose}</h2>
        <AnswerButtons
          action={inLang(lang, paths.askStart)} name={field.about} labelledBy="pilih"
          choices={startingList(lang).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <h2 id="sering">{texts.often}</h2>
        <AnswerButtons
          action={inLang(lang, paths.askStart)} name={field.about} labelledBy="sering"
          choices={oftenAsked(lang).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Note>
          <p><strong>{lawWords(lang).note('who_is_bound')}</strong></p>
          <p>{texts.forWhomMore}</p>
        </Note>
        <p><a href={inLang(lang, paths.rules)}>{texts.readRules}</a></p>
      </>
    ),
  }, status);
}

function QuestionForm({ lang, question, message }: { lang: Lang; question: string; message: string | undefined }): VNode {
  const texts = adviceTexts(lang);
  return (
    <form method="post" action={inLang(lang, paths.ask)}>
      <TextArea name={field.question} label={texts.questionLabel} hint={texts.questionHint} value={question} message={message} />
      <MainButton>{texts.send}</MainButton>
    </form>
  );
}
