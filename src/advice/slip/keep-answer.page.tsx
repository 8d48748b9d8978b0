// "Simpan bukti bahwa saya sudah bertanya". The answer is worked out again here and now, also for a phone that made its own:
// what is signed is the server's answer. For "Jangan" a slip is made only when it is asked for a second time.
import type { ComponentChildren } from 'preact';
import type { JsonObject } from '../../../packages/proof/index.ts';
import { inLang, paths } from '../../paths.ts';
import { BackButton, MainButton } from '../../platform/html/components/buttons.tsx';
import { HiddenFields, pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { answerRows } from '../answer-rows.ts';
import { answerFor } from '../ask.ts';
import { askingHere } from '../asking-here.ts';
import type { Asking } from '../asking.ts';
import type { Conversation } from '../conversation.ts';
import { deskOf } from '../desk.ts';
import { beginAgain } from '../deciding-question.page.tsx';
import { factsOf } from '../facts.ts';
import { carried, carry, field, stepShow } from '../fields.ts';
import { isPhoneState, openFromPhone } from '../phone/phone-state.ts';
import { isPressable } from '../phone/pressable.ts';
import { longestOwner, slipField } from './fields.ts';
import type { SlipTold } from './issue-slip.ts';
import { questionLines } from './question-lines.ts';
import { signNow } from './sign-now.ts';
import { slipPage } from './slip.page.tsx';
import { takenRow } from './taken-facts.ts';
import { slipTexts } from './texts.ts';

export async function keepAnswer(request: PageRequest): Promise<PageReply> {
  const asking = askingHere(request);
  const token = request.form[field.state] ?? '';
  const opened = isPhoneState(token) ? openFromPhone(token) : carried(asking);
  if (!opened.ok) return beginAgain(asking, opened.why);
  // Nobody has signed what a phone sends, and a slip repeats it in words that look like ours.
  if (isPhoneState(token) && !isPressable(opened.state)) return beginAgain(asking, 'expired');
  const conversation = opened.state;
  const answer = answerFor(conversation, asking);
  if (answer.advice === 'forbidden' && !request.form[slipField.asked]) return askedForPage(asking, conversation);
  const typed = (request.form[slipField.owner] ?? '').trim();
  const isTooLong = typed.length > longestOwner;
  const slip = await signNow(request.app, toldBy(asking, conversation, isTooLong ? '' : typed, deskOf(request.app).guidanceDigest));
  if (slip === null) return noSlipPage(asking, conversation);
  const fields = { ...carry(asking, conversation), [slipField.asked]: 'ya' };
  return slipPage({
    lang: asking.lang, slip, again: { path: paths.keepAnswer, fields },
    back: { path: paths.askAnswer, fields, name: field.step, value: stepShow },
    languageSwitch: { path: paths.keepAnswer, fields },
    ...(isTooLong ? { owner: { typed, message: slipTexts(asking.lang).ownerTooLong } } : {}),
  });
}

/** `guidance`: without the site's own file the same facts may have another answer, so the slip says which file it was. */
function toldBy(asking: Asking, conversation: Conversation, owner: string, guidance: string | null): SlipTold {
  const { lang, today } = asking;
  const actOn = conversation.actOn ?? today;
  const answer = answerFor(conversation, asking);
  const facts = factsOf(conversation, today);
  const rows = answerRows(conversation, actOn, lang);
  return {
    kind: 'question', lang, actOn, advice: answer.advice, facts: facts as JsonObject, owner,
    title: slipTexts(lang).title,
    lines: [
      ...questionLines(answer, [...rows, ...takenRow(facts, rows, lang)], actOn, lang),
      ...(guidance === null ? [] : [`${slipTexts(lang).siteFile}: ${guidance}`]),
    ],
  };
}

function askedForPage(asking: Asking, conversation: Conversation): PageReply {
  const texts = slipTexts(asking.lang);
  const fields = carry(asking, conversation);
  return aboutTheSlip(asking, conversation, texts.forbiddenTitle, 200, (
    <>
      <p>{texts.notPermission} {texts.knewIt}</p>
      <p>{texts.forbiddenText}</p>
      <form method="post" action={inLang(asking.lang, paths.keepAnswer)}>
        <HiddenFields fields={fields} />
        <MainButton name={slipField.asked} value="ya">{texts.forbiddenButton}</MainButton>
      </form>
    </>
  ));
}

const noSlipPage = (asking: Asking, conversation: Conversation): PageReply =>
  aboutTheSlip(asking, conversation, slipTexts(asking.lang).noSlipTitle, 503, <p>{slipTexts(asking.lang).noSlipText}</p>);

function aboutTheSlip(asking: Asking, conversation: Conversation, title: string, status: number, content: ComponentChildren): PageReply {
  const { lang } = asking;
  const fields = carry(asking, conversation);
  return pageReply({
    lang, title, quickExit: true, languageSwitch: { path: paths.keepAnswer, fields },
    top: <BackButton lang={lang} action={inLang(lang, paths.askAnswer)} fields={fields} name={field.step} value={stepShow} />,
    children: <><h1>{title}</h1>{content}</>,
  }, status);
}
