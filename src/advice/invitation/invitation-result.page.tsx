// The answer to an invitation. The heading is the law's; above it stands for which event and for whom it holds.
import type { VNode } from 'preact';
import { List, looks, RuleList } from '../answer-parts.tsx';
import { inLang, paths } from '../../paths.ts';
import { AnswerButtons, BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../../platform/html/components/content.tsx';
import { TextArea } from '../../platform/html/components/fields.tsx';
import { HiddenFields, pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking } from '../asking.ts';
import { beginAbout } from '../conversation.ts';
import { field, frameOf, stepMore, switchTo } from '../fields.ts';
import { lawWords } from '../law-words.ts';
import { leavingField, stepFill } from '../leaving/leaving-fields.ts';
import { phoneTexts } from '../phone/texts.ts';
import { adviceTexts, writtenDate } from '../texts.ts';
import { invitationField, longestCarried, stepNotAsn } from './invitation-fields.ts';
import { assumedKind, type InvitationAnswer } from './invitation-told.ts';
import { SignList } from './sign-list.tsx';
import { invitationTexts } from './texts.ts';

type Shown = { readonly asking: Asking; readonly text: string; readonly given: InvitationAnswer };

export function resultPage(asking: Asking, text: string, given: InvitationAnswer): PageReply {
  const { lang } = asking;
  const shown = { asking, text, given };
  const boundByRules = given.kind !== 'other_non_asn';
  const carried = { [invitationField.text]: text, [invitationField.who]: given.kind };
  return pageReply({
    ...frameOf(asking), title: given.answer.heading, quickExit: true,
    languageSwitch: text.length > longestCarried ? { path: paths.invitation } : switchTo(asking, paths.invitation, carried),
    top: <BackLink lang={lang} href={inLang(lang, paths.invitation)} />,
    children: (
      <>
        <Remarks {...shown} />
        <Heading {...shown} />
        {boundByRules && <p><a href="#pulang">{invitationTexts(lang).atEventNow}</a></p>}
        <Who {...shown} />
        <SignList lang={lang} read={given.read} />
        <Rules {...shown} />
        {boundByRules && <Doing {...shown} />}
        <GoOn {...shown} />
        <Again {...shown} />
      </>
    ),
  });
}

function Remarks({ asking: { lang }, given: { read } }: Shown): VNode | null {
  const texts = invitationTexts(lang);
  const lines = [
    ...(read.long ? [texts.longRead] : []),
    ...(read.language === 'other' ? [texts.otherLanguage] : read.language === 'unclear' ? [texts.unclearLanguage] : []),
  ];
  return lines.length === 0 ? null : <Note tone="careful">{lines.map((line) => <p key={line}>{line}</p>)}</Note>;
}

function Heading({ asking: { lang, today, madeOn }, given: { answer, facts, looks: like } }: Shown): VNode {
  const texts = invitationTexts(lang);
  const words = lawWords(lang);
  const { className, mark } = looks[answer.advice];
  return (
    <div class={className}>
      <p class="kecil">{texts.answerFor}: {words.option('act', facts.act ?? 'attend_event')}</p>
      <h1><span class="tanda" aria-hidden="true">{mark}</span>{answer.heading}</h1>
      <p>{texts.ifLike[like]}</p>
      {(like === 'unread' ? answer.reasons.slice(0, 1) : answer.reasons).map((reason) => <p key={reason}>{reason}</p>)}
      <p class="kecil">{words.note('disclaimer').replace('{date}', writtenDate(today, lang))}{madeOn === 'phone' && ` ${phoneTexts(lang).madeHere}`}</p>
    </div>
  );
}

/** The button belongs to the form with the invitation at the end of the page, so that the page carries it only once. */
function Who({ asking: { lang }, given: { kind } }: Shown): VNode {
  const texts = invitationTexts(lang);
  return (
    <p>
      {kind === assumedKind ? texts.takenAs : `${texts.toldAs}: ${lawWords(lang).option('actor.kind', kind)}.`}{' '}
      <button class="sebaris" type="submit" form="undangan-lagi" name={invitationField.step} value={stepNotAsn}>{texts.notAsn}</button>
    </p>
  );
}

/** Rules that only might matter would look as if something had been found. */
function Rules({ asking: { lang }, given: { answer, looks: like } }: Shown): VNode | null {
  if (answer.rules.length === 0 || like === 'unread') return null;
  return (
    <>
      <h2>{adviceTexts(lang).ruleTitle}</h2>
      <RuleList lang={lang} rules={answer.rules} />
      {answer.conditions.length > 0 && <><h2>{answer.advice === 'allowed_with_condition' ? adviceTexts(lang).conditionTitle : adviceTexts(lang).careTitle}</h2><List items={answer.conditions} /></>}
    </>
  );
}

function Doing(shown: Shown): VNode {
  const { asking: { lang, origin }, given: { read, answer, onDuty, kind } } = shown;
  const texts = invitationTexts(lang);
  const contacts = answer.contacts.join(', ');
  // Whoever invited may be the very office that is asked otherwise.
  const others = lawWords(lang).contacts({ actor: { kind }, with: ['ordered_by_superior'] }).join(', ');
  const isCivilServant = ['pns', 'cpns', 'pppk'].includes(kind);
  const told = read.signs.some((sign) => sign.kind === 'obligation');
  return (
    <>
      <h2>{texts.beforeTitle}</h2>
      <List items={texts.before.map((line) => line.replace('{contacts}', contacts))} />
      {told && (
        <>
          <h2>{texts.refusalTitle}</h2>
          <CopyBox
            id="penolakan" lang={lang} textLang="id" label={adviceTexts(lang).refusalLabel}
            text={lawWords('id').note(isCivilServant ? 'refusal' : 'refusal_not_asn').replace('{address}', origin)}
          />
        </>
      )}
      <h2>{texts.dutyTitle}</h2>
      <p>{texts.dutyIs}</p>
      <p>{texts.dutyAnswer.replace('{heading}', onDuty.heading)}</p>
      <List items={[...onDuty.conditions, ...onDuty.remedies]} />
      <h2 id="pulang">{texts.turnedOutTitle}</h2>
      <List items={texts.turnedOut.map((line) => line.replace('{contacts}', others))} />
      <Leave {...shown} />
    </>
  );
}

/** The signs go along so that the note can list them first. On a phone nothing can be posted to the server without a signal. */
function Leave({ asking: { lang, madeOn }, given: { read } }: Shown): VNode {
  const texts = invitationTexts(lang);
  const action = inLang(lang, paths.leaving);
  if (madeOn === 'phone') return <p><a class="tombol" href={action}>{texts.leave}</a></p>;
  const kinds = read.signs.filter(({ speaksFor }) => speaksFor !== 'official').map(({ kind }) => kind).join(' ');
  return (
    <form method="post" action={action}>
      <HiddenFields fields={{ [leavingField.signs]: kinds }} />
      <p class="petunjuk">{texts.leaveHint}</p>
      <MainButton name={leavingField.step} value={stepFill}>{texts.leave}</MainButton>
    </form>
  );
}

function GoOn({ asking, given: { facts: { target, ...facts }, looks: like, kind } }: Shown): VNode {
  const texts = invitationTexts(asking.lang);
  // That nobody stands for election there was our assumption; the conversation asks.
  const told = { ...facts, ...(like === 'without_signs' || target === undefined ? {} : { target }), ...(kind === assumedKind ? {} : { actor: { kind } }) };
  return (
    <>
      <h2 id="lanjut">{texts.goOnTitle}</h2>
      <p>{texts.goOnHint}</p>
      <AnswerButtons
        action={inLang(asking.lang, paths.askAnswer)} name={field.step} labelledBy="lanjut" fields={{ [field.state]: asking.seal(beginAbout('event', told)) }}
        choices={[{ value: stepMore, label: texts.goOn }]}
      />
    </>
  );
}

function Again({ asking: { lang }, text, given: { kind } }: Shown): VNode {
  const texts = invitationTexts(lang);
  return (
    <>
      <h2>{texts.yourText}</h2>
      <form method="post" action={inLang(lang, paths.invitation)} id="undangan-lagi">
        {kind !== assumedKind && <HiddenFields fields={{ [invitationField.who]: kind }} />}
        <TextArea name={invitationField.text} label={texts.label} rows={5} value={text} />
        <button class="tombol lain" type="submit">{texts.again}</button>
      </form>
    </>
  );
}
