// What a note of leaving says, and how it is read from the form. Only place and time of leaving are needed.
import type { Lang } from '../../paths.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { dateParts, dayOfAct } from '../day-of-act.ts';
import { leavingField, longest, seenField, seenKinds, whenDate, whenToday, whenYesterday, type SeenKind } from './leaving-fields.ts';
import { leavingTexts, type LeavingTexts } from './texts.ts';
import { minutesOf, timeOfDay, type TimeOfDay } from './time-of-day.ts';

export type LeavingNote = {
  readonly day: string;
  readonly place: string;
  readonly timeIn: TimeOfDay | null;
  readonly timeOut: TimeOfDay;
  /** The office of who invited, as typed; empty where nothing was. */
  readonly inviter: string;
  readonly seen: readonly SeenKind[];
  readonly words: string;
};

type Form = Readonly<Record<string, string>>;
export type NoteTold = { readonly ok: true; readonly note: LeavingNote } | { readonly ok: false; readonly messages: FieldMessages };

/** One line each, so that nothing typed can look like a line of ours. */
export const typedLine = (form: Form, name: string): string => (form[name] ?? '').replaceAll(/\s+/gu, ' ').trim();

export function noteTold(form: Form, today: string, lang: Lang): NoteTold {
  const texts = leavingTexts(lang);
  const [place, inviter, words] = [typedLine(form, leavingField.place), typedLine(form, leavingField.inviter), typedLine(form, leavingField.words)];
  const [typedIn, typedOut] = [typedLine(form, leavingField.timeIn), typedLine(form, leavingField.timeOut)];
  const [timeIn, timeOut] = [timeOfDay(typedIn), timeOfDay(typedOut)];
  const day = dayTold(form, today, texts);
  const messages: Record<string, string> = {
    ...(place === '' ? { [leavingField.place]: texts.placeMissing } : place.length > longest.line ? { [leavingField.place]: texts.lineTooLong } : {}),
    ...(typedIn !== '' && timeIn === null ? { [leavingField.timeIn]: texts.timeUnread } : {}),
    ...(timeOut === null ? { [leavingField.timeOut]: typedOut === '' ? texts.timeOutMissing : texts.timeUnread } : {}),
    ...(timeIn && timeOut && runsBackwards(timeIn, timeOut) ? { [leavingField.timeOut]: texts.timesTurned } : {}),
    ...(inviter.length > longest.line ? { [leavingField.inviter]: texts.lineTooLong } : {}),
    ...(words.length > longest.words ? { [leavingField.words]: texts.wordsTooLong } : {}),
    ...day.messages,
  };
  if (timeOut === null || Object.keys(messages).length > 0) return { ok: false, messages };
  return { ok: true, note: { day: day.isoDate, place, timeIn, timeOut, inviter, words, seen: seenKinds.filter((kind) => form[seenField(kind)]) } };
}

/** Who came in the evening may have left after midnight. */
export const leftNextDay = (timeIn: TimeOfDay, timeOut: TimeOfDay): boolean => timeIn.hour >= 18 && timeOut.hour < 6;
const runsBackwards = (timeIn: TimeOfDay, timeOut: TimeOfDay): boolean => minutesOf(timeOut) < minutesOf(timeIn) && !leftNextDay(timeIn, timeOut);

function dayTold(form: Form, today: string, texts: LeavingTexts): { isoDate: string; messages: FieldMessages } {
  const when = form[leavingField.when];
  if (when === whenToday) return { isoDate: today, messages: {} };
  if (when === whenYesterday) return { isoDate: dayBefore(today), messages: {} };
  if (when !== whenDate) return { isoDate: today, messages: { [leavingField.when]: texts.dayMissing } };
  const day = dayOfAct(dateParts(form));
  if (!day.ok) return { isoDate: today, messages: { hari: texts.dateImpossible } };
  return { isoDate: day.isoDate, messages: day.isoDate > today ? { hari: texts.dateLater } : {} };
}

const dayBefore = (isoDate: string): string => new Date(Date.parse(isoDate) - 86_400_000).toISOString().slice(0, 10);
