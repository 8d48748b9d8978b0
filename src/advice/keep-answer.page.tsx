// The slip to take home: shown in a box that one press selects, or as a small file. And the page that tells
// whether a slip is still as we wrote it. Neither keeps anything.
import { inLang, paths } from '../paths.ts';
import { BackButton, BackLink, MainButton } from '../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../platform/html/components/content.tsx';
import { ErrorSummary, TextArea } from '../platform/html/components/fields.tsx';
import { HiddenFields, pageReply } from '../platform/html/page.tsx';
import type { PageRequest } from '../platform/http/route.ts';
import type { Reply } from '../platform/http/reply.ts';
import { answerRows } from './answer-rows.ts';
import { answerFor } from './ask.ts';
import type { Conversation } from './conversation.ts';
import { beginAgain } from './deciding-question.page.tsx';
import { carried, carry, field, stepShow, todayOf } from './fields.ts';
import { isUnchangedSlip, writeSlip } from './slip.ts';
import { adviceTexts } from './texts.ts';

const asFile = 'berkas';
const pasted = 'bukti';

export function keepAnswer(request: PageRequest): Reply {
  const opened = carried(request);
  if (!opened.ok) return beginAgain(request, opened.why);
  const slip = slipOf(request, opened.state);
  if (request.form[asFile]) {
    return { status: 200, html: slip, download: { fileName: `netral-${todayOf(request)}.txt`, type: 'text/plain; charset=utf-8' } };
  }
  return slipPage(request, opened.state, slip);
}

function slipOf(request: PageRequest, conversation: Conversation): string {
  const { lang, app } = request;
  const askedOn = todayOf(request);
  const actOn = conversation.actOn ?? askedOn;
  return writeSlip({
    lang, askedOn, actOn,
    answer: answerFor(conversation, actOn, lang, app.config.origin),
    rows: answerRows(conversation, actOn, lang).map(({ term, value }) => [term, value] as const),
  }, app.keys.form);
}

function slipPage(request: PageRequest, conversation: Conversation, slip: string): Reply {
  const { lang } = request;
  const texts = adviceTexts(lang);
  const fields = carry(request, conversation);
  return pageReply({
    lang,
    title: texts.keepButton,
    languageSwitch: { path: paths.keepAnswer, fields },
    quickExit: true,
    top: <BackButton lang={lang} action={inLang(lang, paths.askAnswer)} fields={fields} name={field.step} value={stepShow} />,
    children: (
      <>
        <h1>{texts.keepButton}</h1>
        <p>{texts.slipHint}</p>
        <form method="post" action={inLang(lang, paths.keepAnswer)}>
          <HiddenFields fields={fields} />
          <MainButton name={asFile} value="ya">{texts.slipFile}</MainButton>
        </form>
        <CopyBox id="bukti" lang={lang} label={texts.slipBox} text={slip} />
        <p><a href={inLang(lang, paths.checkSlip)}>{texts.slipCheckLink}</a></p>
      </>
    ),
  });
}

export const checkSlipPage = (request: PageRequest): Reply => checkPage(request, null);

export function checkSlip(request: PageRequest): Reply {
  const text = (request.form[pasted] ?? '').trim();
  return checkPage(request, { text, unchanged: isUnchangedSlip(text, request.app.keys.form) });
}

function checkPage({ lang }: PageRequest, checked: { text: string; unchanged: boolean } | null): Reply {
  const texts = adviceTexts(lang);
  const missing = checked?.text === '' ? texts.slipMissing : undefined;
  return pageReply({
    lang,
    title: texts.slipCheckTitle,
    hasProblems: missing !== undefined,
    languageSwitch: { path: paths.checkSlip },
    top: <BackLink lang={lang} href={inLang(lang, paths.ask)} />,
    children: (
      <>
        {missing && <ErrorSummary lang={lang} messages={{ [pasted]: missing }} />}
        <h1>{texts.slipCheckTitle}</h1>
        {checked && !missing && (
          <Note tone={checked.unchanged ? 'safe' : 'careful'}><p>{checked.unchanged ? texts.slipOurs : texts.slipNotOurs}</p></Note>
        )}
        <form method="post" action={inLang(lang, paths.checkSlip)}>
          <TextArea name={pasted} label={texts.slipPaste} value={checked?.text ?? ''} rows={8} message={missing} />
          <MainButton>{texts.slipCheck}</MainButton>
        </form>
      </>
    ),
  }, missing ? 422 : 200);
}
