// The answer, in the order in which a worried person reads: the word, why, which rule, what to do now,
// whom to ask; then what is uncertain; then what was answered, with "Ubah" and another day.
import type { VNode } from 'preact';
import { List, looks, RuleList } from './answer-parts.tsx';
import { inLang, paths, type Lang } from '../paths.ts';
import { AnswerButtons, LinkList, MainButton } from '../platform/html/components/buttons.tsx';
import { CopyBox, Details, Note, SummaryList, type SummaryRow } from '../platform/html/components/content.tsx';
import { DateFields, ErrorSummary, type DateParts } from '../platform/html/components/fields.tsx';
import { HiddenFields, pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import type { AnswerShown } from './answer.ts';
import { answerRows } from './answer-rows.ts';
import { answerFor, nextQuestionFor } from './ask.ts';
import type { Conversation } from './conversation.ts';
import { partsOf } from './day-of-act.ts';
import { carry, field, frameOf, startOf, stepChange, stepMore, stepShow, switchTo } from './fields.ts';
import { lawWords } from './law-words.ts';
import { phoneTexts } from './phone/texts.ts';
import { adviceTexts, writtenDate } from './texts.ts';

type DateAgain = { message: string; parts: DateParts };

export function answerPage(asking: Asking, conversation: Conversation, dateAgain?: DateAgain): PageReply {
  const { lang } = asking;
  const texts = adviceTexts(lang);
  const day = conversation.actOn ?? asking.today;
  const answer = answerFor(conversation, asking);
  const fields = carry(asking, conversation);
  return pageReply({
    ...frameOf(asking),
    title: answer.heading,
    hasProblems: dateAgain !== undefined,
    languageSwitch: switchTo(asking, paths.askAnswer, { ...fields, [field.step]: stepShow }),
    quickExit: true,
    children: (
      <>
        {dateAgain && <ErrorSummary lang={lang} messages={{ hari: dateAgain.message }} />}
        <Verdict asking={asking} answer={answer} day={day} />
        {answer.conditions.length > 0 && <><h2>{answer.advice === 'allowed_with_condition' ? texts.conditionTitle : texts.careTitle}</h2><List items={answer.conditions} /></>}
        <Rules asking={asking} answer={answer} />
        <Doing lang={lang} answer={answer} />
        <Uncertain lang={lang} answer={answer} />
        <More asking={asking} conversation={conversation} fields={fields} />
        <h2>{texts.answersTitle}</h2>
        <SummaryList lang={lang} rows={changeRows(lang, conversation, day, fields)} />
        <OtherDay lang={lang} fields={fields} parts={dateAgain?.parts ?? partsOf(day)} message={dateAgain?.message} />
        <Keep asking={asking} fields={fields} />
        <p><a class="tombol lain" href={startOf(asking)}>{texts.startAgain}</a></p>
      </>
    ),
  }, dateAgain ? 422 : 200);
}

function Verdict({ asking: { lang, madeOn }, answer, day }: { asking: Asking; answer: AnswerShown; day: string }): VNode {
  const texts = adviceTexts(lang);
  const { className, mark } = looks[answer.advice];
  return (
    <div class={className}>
      <h1><span class="tanda" aria-hidden="true">{mark}</span>{answer.heading}</h1>
      <h2 class="kecil">{texts.reasonTitle}</h2>
      {answer.reasons.map((reason) => <p key={reason}>{reason}</p>)}
      <p class="kecil">{lawWords(lang).note('disclaimer').replace('{date}', writtenDate(day, lang))}{madeOn === 'phone' && ` ${phoneTexts(lang).madeHere}`}</p>
    </div>
  );
}

/** The slip is the server's to sign; an answer made on a phone says that it has none yet. */
function Keep({ asking: { lang, madeOn }, fields }: { asking: Asking; fields: Record<string, string> }): VNode {
  const texts = adviceTexts(lang);
  const onPhone = madeOn === 'phone';
  return (
    <>
      <h2>{texts.keepTitle}</h2>
      <p>{onPhone ? phoneTexts(lang).noSlip : texts.keepText}</p>
      <AnswerButtons
        action={inLang(lang, paths.keepAnswer)} name={field.step} fields={fields}
        choices={[{ value: stepShow, label: onPhone ? phoneTexts(lang).slipButton : texts.keepButton }]}
      />
    </>
  );
}

function Doing({ lang, answer }: { lang: Lang; answer: AnswerShown }): VNode {
  const texts = adviceTexts(lang);
  return (
    <>
      {answer.remedies.length + answer.copyables.length > 0 && <h2>{texts.doTitle}</h2>}
      <List items={answer.remedies} />
      {answer.copyables.map((copyable, index) => (
        <CopyBox key={copyable.label} id={`salin-${index + 1}`} lang={lang} textLang="id" label={copyable.label} text={copyable.text} />
      ))}
      {answer.tools.length > 0 && <LinkList links={answer.tools.map((tool) => ({ href: inLang(lang, paths[tool]), label: texts.tools[tool] }))} />}
      {answer.contacts.length > 0 && <><h2>{texts.whoTitle}</h2><List items={answer.contacts} /></>}
    </>
  );
}

function Rules({ asking: { lang, madeOn }, answer }: { asking: Asking; answer: AnswerShown }): VNode {
  const texts = adviceTexts(lang);
  const notListed = lawWords(lang).note('not_listed');
  return (
    <>
      <h2>{texts.ruleTitle}</h2>
      {answer.rules.length === 0 && !answer.reasons.includes(notListed) && <p>{notListed}</p>}
      <RuleList lang={lang} rules={answer.rules} />
      {answer.facts.map((fact) => <p key={fact} class="kecil">{fact}</p>)}
      {madeOn === 'phone' && <p class="kecil">{phoneTexts(lang).rulesNeedSignal}</p>}
    </>
  );
}

function Uncertain({ lang, answer }: { lang: Lang; answer: AnswerShown }): VNode {
  const texts = adviceTexts(lang);
  return (
    <>
      {answer.statements.length > 0 && (
        <>
          <h2>{texts.statementsTitle}</h2>
          {answer.statementsDiffer && <Note tone="careful"><p>{lawWords(lang).note('contradiction')}</p></Note>}
          <ul class="aturan">
            {answer.statements.map((statement) => (
              <li key={statement.id}>{statement.text}<div class="kecil"><a href={inLang(lang, paths.statement(statement.id))}>{statement.body}, {statement.on}</a></div></li>
            ))}
          </ul>
        </>
      )}
      {answer.openQuestions.length > 0 && (
        <Details summary={texts.openTitle}>
          <ul>{answer.openQuestions.map((open) => <li key={open.id}>{open.text} <a href={inLang(lang, paths.openQuestion(open.id))}>{open.id}</a></li>)}</ul>
        </Details>
      )}
      <Details summary={texts.detailTitle}>
        <List items={answer.findings} />
        <p class="kecil">{texts.version}: {answer.lawVersion}</p>
      </Details>
    </>
  );
}

function More(props: { asking: Asking; conversation: Conversation; fields: Record<string, string> }): VNode | null {
  const { asking, conversation, fields } = props;
  if (!nextQuestionFor(conversation, asking)) return null;
  const texts = adviceTexts(asking.lang);
  return (
    <>
      <h2 id="lagi">{texts.moreTitle}</h2>
      <p>{texts.moreText}</p>
      <AnswerButtons
        action={inLang(asking.lang, paths.askAnswer)} name={field.step} fields={fields} labelledBy="lagi"
        choices={[{ value: stepMore, label: texts.moreButton }]}
      />
    </>
  );
}

function OtherDay(props: { lang: Lang; fields: Record<string, string>; parts: DateParts; message: string | undefined }): VNode {
  const texts = adviceTexts(props.lang);
  return (
    <>
      <h2>{texts.datesTitle}</h2>
      <form method="post" action={inLang(props.lang, paths.askDate)}>
        <HiddenFields fields={props.fields} />
        <DateFields lang={props.lang} legend={texts.dateLegend} hint={texts.dateHint} value={props.parts} message={props.message} />
        <MainButton>{texts.dateSend}</MainButton>
      </form>
    </>
  );
}

function changeRows(lang: Lang, conversation: Conversation, day: string, fields: Record<string, string>): SummaryRow[] {
  const action = inLang(lang, paths.askAnswer);
  return answerRows(conversation, day, lang).map(({ term, value, fact }) => (
    fact === null ? { term, value } : { term, value, change: { action, fields, name: field.step, value: stepChange + fact } }
  ));
}
