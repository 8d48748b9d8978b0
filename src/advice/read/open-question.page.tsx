// What is not settled in the law: the list, and a page for each with what rests on it.
import type { VNode } from 'preact';
import { isQuestionId, questionIds, questions, type QuestionId } from '../../../packages/law/uncertain/questions.ts';
import { paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { Tag } from '../../platform/html/components/content.tsx';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { instrumentsUncertainOf } from './instruments.ts';
import { rulesUncertainOf } from './library.ts';
import { QuestionLinks, RuleList, Sources } from './parts.tsx';
import { questionTexts } from './questions.ts';
import { readPage } from './read-page.tsx';
import { DeadlineLine, deadlines } from './reading.page.tsx';
import { readTexts } from './texts.ts';

const isCalendar = (id: QuestionId): boolean => id.startsWith('CU-');

export function openQuestionsPage({ lang }: PageRequest): Reply {
  const texts = readTexts(lang);
  return readPage({
    lang,
    path: paths.openQuestions,
    title: texts.questionsTitle,
    children: (
      <>
        <p>{texts.questionsIntro}</p>
        <h2>{texts.lawQuestions}</h2>
        <QuestionLinks lang={lang} ids={questionIds.filter((id) => !isCalendar(id))} />
        <h2>{texts.calendarQuestions}</h2>
        <QuestionLinks lang={lang} ids={questionIds.filter(isCalendar)} />
      </>
    ),
  });
}

export function openQuestionPage({ lang, params }: PageRequest): Reply {
  const id = (params['id'] ?? '').toUpperCase();
  if (!isQuestionId(id)) throw new NotFound();
  const texts = readTexts(lang);
  const { title, whatIsUncertain, whyItMatters, safeDefault } = questionTexts(lang)[id];
  return readPage({
    lang,
    path: paths.openQuestion(id),
    title,
    shelf: 'openQuestions',
    children: (
      <>
        <p><Tag>{id}</Tag> <Tag>{texts.status[questions[id].status]}</Tag></p>
        <h2>{texts.questionUncertain}</h2>
        <p>{whatIsUncertain}</p>
        <h2>{texts.questionMatters}</h2>
        <p>{whyItMatters}</p>
        <h2>{texts.questionDefault}</h2>
        <p>{safeDefault}</p>
        <RestingOn lang={lang} id={id} />
        <Sources lang={lang} ids={questions[id].source} />
      </>
    ),
  });
}

function RestingOn({ lang, id }: { lang: Lang; id: QuestionId }): VNode {
  const texts = readTexts(lang);
  const rules = rulesUncertainOf(id);
  const concerned = instrumentsUncertainOf(id);
  const resting = deadlines.filter(([, { uncertain }]) => uncertain?.includes(id));
  return (
    <>
      <h2>{texts.questionRules}</h2>
      {rules.length > 0 ? <RuleList lang={lang} rules={rules} /> : <p>{texts.questionNoRules}</p>}
      {concerned.length > 0 && (
        <>
          <h2>{texts.questionInstruments}</h2>
          <ul>{concerned.map(({ name, instrument }) => <li key={name}><span lang="id">{name}: {instrument.title}</span>. {texts.read[instrument.read]}</li>)}</ul>
        </>
      )}
      {resting.length > 0 && (
        <><h2>{texts.questionDeadlines}</h2><ul class="aturan">{resting.map((deadline) => <li key={deadline[0]}><DeadlineLine lang={lang} deadline={deadline} /></li>)}</ul></>
      )}
    </>
  );
}
