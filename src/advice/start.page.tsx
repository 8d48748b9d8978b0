// The first page: one box, eight ways to begin, and who the rules are for.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../paths.ts';
import { AnswerButtons, LinkList, MainButton } from '../platform/html/components/buttons.tsx';
import { Note } from '../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, type FieldMessages } from '../platform/html/components/fields.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import { oftenAsked, startingList } from './ask.ts';
import { field, frameOf } from './fields.ts';
import { lawWords } from './law-words.ts';
import { phoneTexts } from './phone/texts.ts';
import { adviceTexts } from './texts.ts';

type Again = { messages?: FieldMessages; notice?: string; question?: string };

export const startPage = (asking: Asking): PageReply => startReply(asking, {}, 200);

/** The first page again: with what was typed, and a sentence about what happened. */
export function startReply(asking: Asking, again: Again, status: number): PageReply {
  const { lang, path, news } = asking;
  const texts = adviceTexts(lang);
  const { messages = {}, notice, question = '' } = again;
  const home = path === paths.home;
  // A phone keeps what lies below this address, in Indonesian; the first page of all stays without a script.
  const keptOnPhone = path === paths.ask && lang === 'id';
  return pageReply({
    ...frameOf(asking),
    title: texts.homeTitle,
    hasProblems: Object.keys(messages).length > 0,
    languageSwitch: { path: home ? paths.home : paths.ask },
    ...(keptOnPhone ? { scripts: [paths.phoneFile('install.js')], manifest: paths.manifest } : {}),
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        {notice && <Note tone="careful"><p>{notice}{question && ` ${texts.questionKept}`}</p></Note>}
        <LawNews lang={lang} news={news} />
        <h1>{texts.homeTitle}</h1>
        <p>{texts.homeIntro} <strong>{lawWords(lang).note('not_recorded')}</strong></p>
        <QuestionForm lang={lang} question={question} message={messages[field.question]} />
        <h2 id="pilih">{texts.orChoose}</h2>
        <AnswerButtons
          action={inLang(lang, paths.askStart)} name={field.about} labelledBy="pilih"
          choices={startingList(lang).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <h2>{texts.toolsTitle}</h2>
        <LinkList links={(['invitation', 'leaving', 'oldPhoto'] as const).map((tool) => ({ href: inLang(lang, paths[tool]), label: texts.tools[tool] }))} />
        <h2 id="sering">{texts.often}</h2>
        <AnswerButtons
          action={inLang(lang, paths.askStart)} name={field.about} labelledBy="sering"
          choices={oftenAsked(lang).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Note>
          <p><strong>{lawWords(lang).note('who_is_bound')}</strong></p>
          <p>{texts.forWhomMore}</p>
        </Note>
        {keptOnPhone ? <OnPhone lang={lang} /> : <p><a href={paths.ask} hreflang="id">{phoneTexts(lang).offlineLink}</a></p>}
        <p><a href={inLang(lang, paths.rules)}>{texts.readRules}</a></p>
        <p><a href={inLang(lang, paths.tenRules)}>{texts.tenRules}</a></p>
        <p><a href={inLang(lang, paths.checkSlip)}>{texts.slipCheckLink}</a></p>
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

/** On a phone whose rules have become newer: what changed in the law. */
function LawNews({ lang, news }: Pick<Asking, 'lang' | 'news'>): VNode | null {
  if (news.length === 0) return null;
  return <Note tone="safe"><p><strong>{phoneTexts(lang).newsTitle}</strong></p><ul>{news.map((one) => <li key={one}>{one}</li>)}</ul></Note>;
}

/** Shown by the script, which also fills in the state; without scripts there is nothing to tell. */
function OnPhone({ lang }: { lang: Lang }): VNode {
  const texts = phoneTexts(lang);
  return (
    <section id="luring" hidden>
      <h2>{texts.offlineTitle}</h2>
      <p>{texts.offlineText} {texts.install}</p>
      <p
        id="luring-keadaan" role="status" data-menyimpan={texts.saving} data-siap={texts.ready} data-penuh={texts.full}
        data-tidak-bisa={texts.unable} data-dihapus={texts.removed}
      />
      <p hidden><button class="tombol lain" id="luring-hapus" type="button">{texts.remove}</button></p>
    </section>
  );
}
