// Whether a slip is genuine, told in words. What was pasted is given back on the page and kept nowhere.
import type { VNode } from 'preact';
import { advices, type Advice } from '../../../packages/law/index.ts';
import { checkSlip, type SlipCheck, type SlipRecord } from '../../../packages/proof/index.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, TextField } from '../../platform/html/components/fields.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { lawWords } from '../law-words.ts';
import { writtenDate } from '../texts.ts';
import { longestOwner, slipField } from './fields.ts';
import { ownKeys } from './slip-desk.ts';
import { slipTexts } from './texts.ts';

const isAdvice = (word: string): word is Advice => (advices as readonly string[]).includes(word);

type Pasted = { readonly text: string; readonly owner: string };

export const checkSlipPage = (request: PageRequest): PageReply => page(request.lang, { text: '', owner: '' }, null);

export async function checkPastedSlip({ app, form, lang }: PageRequest): Promise<PageReply> {
  const pasted = { text: form[slipField.slip] ?? '', owner: (form[slipField.owner] ?? '').slice(0, longestOwner) };
  return page(lang, pasted, checkSlip(pasted.text, await ownKeys(app), pasted.owner));
}

function page(lang: Lang, pasted: Pasted, check: SlipCheck | null): PageReply {
  const texts = slipTexts(lang);
  const message = check?.verdict === 'not_readable' ? texts.problems[check.why] : undefined;
  return pageReply({
    lang, title: texts.checkTitle, hasProblems: message !== undefined, languageSwitch: { path: paths.checkSlip },
    top: <BackLink lang={lang} href={inLang(lang, paths.ask)} />,
    children: (
      <>
        {message && <ErrorSummary lang={lang} messages={{ [slipField.slip]: message }} />}
        <h1>{texts.checkTitle}</h1>
        {check && <Result lang={lang} check={check} />}
        <p>{texts.checkIntro}</p>
        <form method="post" action={inLang(lang, paths.checkSlip)}>
          <TextArea name={slipField.slip} label={texts.paste} hint={texts.pasteHint} value={pasted.text} rows={8} message={message} />
          <TextField name={slipField.owner} label={texts.ownerCheckLabel} hint={texts.ownerCheckHint} value={pasted.owner} />
          <MainButton>{texts.check}</MainButton>
        </form>
        <p>{texts.offline}</p>
        <p><a href={inLang(lang, paths.keys)}>{texts.keysLink}</a></p>
      </>
    ),
  }, message ? 422 : 200);
}

function Result({ lang, check }: { lang: Lang; check: SlipCheck }): VNode | null {
  const texts = slipTexts(lang);
  if (check.verdict === 'not_readable') return null;
  if (check.verdict === 'not_genuine') return <Note tone="careful"><p><strong>× {texts.notGenuine}</strong> {texts.why[check.why]}</p></Note>;
  const said = { genuine: texts.genuine, genuine_block_only: texts.genuineBlockOnly, genuine_words_changed: texts.genuineWordsChanged }[check.verdict];
  const whole = check.verdict === 'genuine';
  return (
    <>
      <Note tone={whole ? 'safe' : 'careful'}>
        <p><strong>{whole ? '✓' : '!'} {said}</strong></p>
        {whole && check.otherWords && <p>{texts.otherWords}</p>}
        <p>{texts.owner[check.owner]}</p>
        <p>{texts.weight}</p>
      </Note>
      <SummaryList lang={lang} rows={recordRows(lang, check.record)} />
      {check.words !== null && <><h2>{texts.signedWords}</h2>{check.words.split('\n\n').map((part) => <p key={part}>{part.split('\n').map((line) => <>{line}<br /></>)}</p>)}</>}
    </>
  );
}

function recordRows(lang: Lang, { at, kind, actOn, advice, law, facts }: SlipRecord): { term: string; value: string }[] {
  const texts = slipTexts(lang);
  const [day = '', time = ''] = at.split('T');
  return [
    { term: texts.record.at, value: `${writtenDate(day, lang)}, ${time.slice(0, 5).replace(':', '.')} (UTC${time.slice(5)})` },
    { term: texts.record.kind, value: texts.kinds[kind] },
    ...(actOn === null ? [] : [{ term: texts.record.actOn, value: actOn.length === 10 ? writtenDate(actOn, lang) : actOn }]),
    ...(advice === null ? [] : [{ term: texts.record.advice, value: isAdvice(advice) ? lawWords(lang).advice(advice).heading : advice }]),
    { term: texts.record.law, value: law },
    ...(kind === 'question' ? [{ term: texts.record.facts, value: JSON.stringify(facts) }] : []),
  ];
}
