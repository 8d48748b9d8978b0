// The signs of an invitation, each with the words that show it: as text, never as a verdict.
import type { VNode } from 'preact';
import type { InvitationSign, ReadInvitation } from '../../../packages/language/index.ts';
import type { Lang } from '../../paths.ts';
import { Note, SummaryList, type SummaryRow } from '../../platform/html/components/content.tsx';
import { invitationTexts, type InvitationTexts } from './texts.ts';

/** A text that repeats itself shows the same words only once. */
const mostQuotes = 4;
const longestQuote = 80;

export function SignList({ lang, read: { signs } }: { lang: Lang; read: ReadInvitation }): VNode {
  const texts = invitationTexts(lang);
  const official = signs.filter(({ speaksFor }) => speaksFor === 'official');
  const others = signs.filter(({ speaksFor }) => speaksFor !== 'official');
  return (
    <>
      <h2>{texts.signsTitle}</h2>
      {others.length === 0 ? <p>{texts.noSigns}</p> : <SummaryList lang={lang} rows={others.map((sign) => rowOf(sign, texts))} />}
      {signs.some(({ kind }) => kind === 'reassurance') && <Note tone="careful"><p>{texts.calming}</p></Note>}
      <p class="kecil">{texts.signsAre}</p>
      {official.length > 0 && (
        <>
          <h2>{texts.officialTitle}</h2>
          <SummaryList lang={lang} rows={official.map((sign) => rowOf(sign, texts))} />
          <p class="kecil">{texts.officialAre}</p>
        </>
      )}
    </>
  );
}

function rowOf({ kind, matches }: InvitationSign, texts: InvitationTexts): SummaryRow {
  const words = matches.map(({ text }) => text.replace(/\s+/gu, ' ')).map((text) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text));
  const different = [...new Map(words.map((text) => [text.toLowerCase(), text])).values()].slice(0, mostQuotes);
  const shown = different.map((text) => `“${text}”`).join(', ');
  const more = matches.length - different.length;
  return { term: texts.sign[kind], value: more > 0 ? `${shown}, ${texts.more.replace('{count}', String(more))}` : shown };
}
