// The words of the note as they are signed.
import type { Lang } from '../../paths.ts';
import { writtenDate } from '../texts.ts';
import { leftNextDay, type LeavingNote } from './leaving-note.ts';
import { leavingTexts } from './texts.ts';
import { writtenTime } from './time-of-day.ts';

/** The writer's own words stand in quotes and in one line, so that they cannot pass for words of ours. */
const said = (typed: string): string => `“${typed.replaceAll(/\s+/gu, ' ').replaceAll(/[“”„‟"]/gu, "'").trim()}”`;

export function leavingLines({ day, place, timeIn, timeOut, inviter, seen, words }: LeavingNote, lang: Lang): string[] {
  const texts = leavingTexts(lang);
  const out = timeIn && leftNextDay(timeIn, timeOut) ? `${writtenTime(timeOut)} (${texts.nextDay})` : writtenTime(timeOut);
  return [
    texts.opening,
    `${texts.dayTerm}: ${writtenDate(day, lang)}`,
    `${texts.place}: ${said(place)}`,
    `${texts.timeIn}: ${timeIn ? writtenTime(timeIn) : texts.notWritten}`,
    `${texts.timeOut}: ${out}`,
    ...(inviter === '' ? [] : [`${texts.inviter}: ${said(inviter)}`]),
    ...(seen.length === 0 ? [] : [`${texts.seenTerm}: ${seen.map((kind) => texts.seen[kind]).join('; ')}`]),
    ...(words === '' ? [] : [`${texts.wordsTerm}: ${said(words)}`]),
    '',
    texts.ownWords,
  ];
}
