// Whether a slip is genuine, told in words. What was pasted is given back on the page and kept nowhere.
import type { VNode } from 'preact';
import { advices, type Advice } from '../../../packages/law/index.ts';
import { checkSlip, longestPasted, type JsonObject, type SlipCheck, type SlipRecord, type WhyNotGenuine } from '../../../packages/proof/index.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList } from '../../platform/html/components/content.tsx';
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
  const keys = await ownKeys(app);
  return page(lang, pasted, keys === null ? 'later' : checkSlip(pasted.text, keys, pasted.owner));
}

function page(lang: Lang, pasted: Pasted, outcome: SlipCheck | 'later' | null): PageReply {
  const texts = slipTexts(lang);
  const check = outcome === 'later' ? null : outcome;
  const message = check?.verdict === 'not_readable' ? texts.problems[check.why] : undefined;
  return pageReply({
    lang, title: texts.checkTitle, hasProblems: message !== undefined, languageSwitch: { path: paths.checkSlip },
    top: <BackLink lang={lang} href={inLang(lang, paths.home)} />,
    children: (
      <>
        {message && <ErrorSummary lang={lang} messages={{ [slipField.slip]: message }} />}
        <h1>{texts.checkTitle}</h1>
        {outcome === 'later' && <Note tone="careful"><p>{texts.notChecked}</p></Note>}
        {check && <Result lang={lang} check={check} />}
        {check && !message && <h2>{texts.checkAgain}</h2>}
        <p>{texts.checkIntro}</p>
        <form method="post" action={inLang(lang, paths.checkSlip)}>
          <TextArea name={slipField.slip} label={texts.paste} hint={texts.pasteHint} value={pasted.text.slice(0, longestPasted)} rows={8} message={message} />
          <TextField name={slipField.owner} label={texts.ownerCheckLabel} hint={texts.ownerCheckHint} value={pasted.owner} />
          <p><MainButton>{texts.check}</MainButton></p>
        </form>
        <p>{texts.offline}</p>
        <p><a href={inLang(lang, paths.keys)}>{texts.keysLink}</a></p>
      </>
    ),
  }, outcome === 'later' ? 503 : message ? 422 : 200);
}

function Result({ lang, check }: { lang: Lang; check: SlipCheck }): VNode | null {
  const texts = slipTexts(lang);
  if (check.verdict === 'not_readable') return null;
  if (check.verdict === 'not_genuine') return <Note tone="careful"><p><strong>× {texts.notGenuine}</strong> {texts.why[reasonHere(check.why)]}</p></Note>;
  const said = { genuine: texts.genuine, genuine_block_only: texts.genuineBlockOnly, genuine_words_changed: texts.genuineWordsChanged }[check.verdict];
  const whole = check.verdict === 'genuine';
  return (
    <>
      <Note tone={whole ? 'safe' : 'careful'}>
        <p><strong>{whole ? '✓' : '!'} {said}</strong></p>
        {whole && check.otherWords && <p>{texts.otherWords}</p>}
        {check.record.kind === 'leaving' && <p><strong>{texts.leavingIsOwn}</strong></p>}
        <p>{texts.owner[check.owner]}</p>
        <p>{texts.weight}</p>
      </Note>
      <SummaryList lang={lang} rows={recordRows(lang, check.record)} />
      {check.record.kind === 'question' && <Details summary={texts.record.facts}><p><code>{JSON.stringify(check.record.facts)}</code></p></Details>}
      {check.words !== null && <><h2>{texts.signedWords}</h2><Note>{check.words.split('\n\n').map((part) => <p key={part}>{part.split('\n').map((line) => <>{line}<br /></>)}</p>)}</Note></>}
    </>
  );
}

/** Our own list is never older than a slip of ours. */
const reasonHere = (why: WhyNotGenuine): WhyNotGenuine => (why === 'list_older_than_slip' ? 'unknown_day_key' : why);

/** What a slip without its words can still tell in words: what was asked about, and by what kind of person. */
function saidRows(lang: Lang, { act, actor }: JsonObject): { term: string; value: string }[] {
  const kind = typeof actor === 'object' && actor !== null && 'kind' in actor ? actor.kind : undefined;
  const words = lawWords(lang);
  return ([['act', act], ['actor.kind', kind]] as const).flatMap(([fact, value]) => (typeof value === 'string' ? [{ term: words.question(fact).text, value: words.option(fact, value) }] : []));
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
    ...(kind === 'question' ? saidRows(lang, facts) : []),
  ];
}
