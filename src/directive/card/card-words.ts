// What a card may say: the title and sentences of a version that two people sent. Nothing is typed for a card, so nothing
// appears on the agency's accounts that nobody approved.
import { textFor, type Version } from '../version.ts';
import { canWrite } from './write-letters.ts';

export const mostLines = 3;
const mostWords = 40;

const months = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', month: 'long' }).format(new Date(Date.UTC(2024, month, 1))));
/** A number that stands alone may be that of a candidate; days, months and years are not. */
const dates = new RegExp(`\\b\\d{1,2} (?:${months.join('|')}) 20\\d\\d\\b|(?<![\\d/])\\b20\\d\\d\\b(?!/)`, 'gu');

export const isFree = (words: string): boolean => canWrite(words) && !/\d/u.test(words.replaceAll(dates, ''));

/** Sentences for a card in the order of the text; the text for everybody where there is one. */
export function sentencesFor(version: Pick<Version, 'texts'>): readonly string[] {
  const text = version.texts.all ?? textFor(version, 'community') ?? textFor(version, 'contract-worker') ?? textFor(version, 'civil-servant') ?? '';
  const sentences = text.split('\n').flatMap((line) => line.replace(/^\s*(?:[–•-]|\d{1,2}[.)])\s+/u, '').split(/(?<=[.?])\s+(?=\p{Lu})/u)).map((sentence) => sentence.trim());
  return [...new Set(sentences)].filter((sentence) => sentence.length >= 10 && sentence.length <= 150 && !sentence.endsWith(':') && isFree(sentence));
}

/** Whole sentences, as many as forty words hold; never a torn one. */
export function captionOf(title: string, lines: readonly string[]): string {
  const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
  let caption = /[.?]$/u.test(title) ? title : `${title}.`;
  for (const line of lines) {
    if (wordsIn(caption) + wordsIn(line) > mostWords) break;
    caption += ` ${line}`;
  }
  return wordsIn(caption) <= mostWords ? caption : '';
}

/** `1-3-4`: the first, third and fourth sentence. Null for what is no choice among them. */
export function chosen(sentences: readonly string[], choice: string): readonly string[] | null {
  if (!/^\d{1,3}(-\d{1,3}){0,2}$/u.test(choice)) return null;
  const numbers = choice.split('-').map(Number);
  const lines = numbers.map((number) => sentences[number - 1]);
  return new Set(numbers).size === numbers.length && lines.every((line) => line !== undefined) ? lines : null;
}
