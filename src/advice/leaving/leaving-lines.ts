// The words of the note as they are signed.
import type { Lang } from '../../paths.ts';
import { writtenDate } from '../texts.ts';
import { leftNextDay, type LeavingNote } from './leaving-note.ts';
import { leavingTexts } from './texts.ts';
import { writtenTime } from './time-of-day.ts';

export function leavingLines({ day, place, timeIn, timeOut, inviter, seen, words }: LeavingNote, lang: Lang): string[] {
  const texts = leavingTexts(lang);
  const out = timeIn && leftNextDay(timeIn, timeOut) ? `${writtenTime(timeOut)} (${texts.nextDay})` : writtenTime(timeOut);
  return [
    texts.opening,
    `${texts.dayTerm}: ${writtenDate(day, lang)}`,
    `${texts.place}: ${place}`,
    `${texts.timeIn}: ${timeIn ? writtenTime(timeIn) : texts.notWritten}`,
    `${texts.timeOut}: ${out}`,
    ...(inviter === '' ? [] : [`${texts.inviter}: ${inviter}`]),
    ...(seen.length === 0 ? [] : [`${texts.seenTerm}: ${seen.map((kind) => texts.seen[kind]).join('; ')}`]),
    ...(words === '' ? [] : [`${texts.wordsTerm}: ${words}`]),
    '',
    texts.ownWords,
  ];
}
