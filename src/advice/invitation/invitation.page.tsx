// Checking an invitation: the box, and after it what the law says if the event is what its words look like, the words
// that made us think so, what to do before it, on duty, and when it turns out to be a campaign.
import { inLang, paths } from '../../paths.ts';
import { AnswerButtons, BackButton, BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, TextArea } from '../../platform/html/components/fields.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking } from '../asking.ts';
import { frameOf, startOf, switchTo } from '../fields.ts';
import { lawWords } from '../law-words.ts';
import { invitationField, stepNotAsn } from './invitation-fields.ts';
import { answerToInvitation, assumedKind, invitationTold, notAsnKinds, type InvitationTold } from './invitation-told.ts';
import { resultPage } from './invitation-result.page.tsx';
import { invitationTexts } from './texts.ts';

export const invitationPage = (asking: Asking): PageReply => boxPage(asking, '', null, 200);

/** What was sent was too long to be read at all, so that it cannot be given back. */
export const invitationTooLong = (asking: Asking): PageReply => boxPage(asking, '', invitationTexts(asking.lang).tooLongLost, 413);

export function readInvitationPage(asking: Asking): PageReply {
  const told = invitationTold(asking);
  if (!told.ok) return boxPage(asking, told.text, invitationTexts(asking.lang)[told.why], 422);
  if (asking.form[invitationField.step] === stepNotAsn) return whoPage(asking, told);
  // The first answer is counted; the same for somebody else or in another language is not.
  if (told.told === null) asking.answered('event');
  return resultPage(asking, told.text, answerToInvitation(told.text, told.told, asking));
}

function boxPage(asking: Asking, text: string, message: string | null, status: number): PageReply {
  const { lang } = asking;
  const texts = invitationTexts(lang);
  return pageReply({
    ...frameOf(asking), title: texts.title, hasProblems: message !== null, quickExit: true,
    languageSwitch: { path: paths.invitation },
    top: <BackLink lang={lang} href={startOf(asking)} />,
    children: (
      <>
        {message !== null && <ErrorSummary lang={lang} messages={{ [invitationField.text]: message }} />}
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <form method="post" action={inLang(lang, paths.invitation)}>
          <TextArea name={invitationField.text} label={texts.label} hint={texts.hint} rows={8} value={text} message={message ?? undefined} />
          <MainButton>{texts.send}</MainButton>
        </form>
        <h2>{texts.atEventTitle}</h2>
        <LinkList links={[{ href: inLang(lang, paths.leaving), label: texts.atEvent }]} />
      </>
    ),
  }, status);
}

function whoPage(asking: Asking, { text }: InvitationTold): PageReply {
  const { lang } = asking;
  const texts = invitationTexts(lang);
  const fields = { [invitationField.text]: text };
  return pageReply({
    ...frameOf(asking), title: texts.whoTitle, quickExit: true,
    languageSwitch: switchTo(asking, paths.invitation, { ...fields, [invitationField.step]: stepNotAsn }),
    top: <BackButton lang={lang} action={inLang(lang, paths.invitation)} fields={fields} name={invitationField.who} value={assumedKind} />,
    children: (
      <>
        <h1 id="siapa-anda">{texts.whoTitle}</h1>
        <AnswerButtons
          action={inLang(lang, paths.invitation)} name={invitationField.who} labelledBy="siapa-anda" fields={fields}
          choices={notAsnKinds.map((kind) => ({ value: kind, label: lawWords(lang).option('actor.kind', kind) }))}
        />
      </>
    ),
  });
}
