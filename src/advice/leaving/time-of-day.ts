// A time of day as people write it in a hurry: 10.40, 10:40, 1040, "jam 10 lewat 40", "setengah 8 malam".

export type TimeOfDay = { readonly hour: number; readonly minute: number };

const longestTyped = 60;
const spelled: Readonly<Record<string, string>> = {
  'dua belas': '12', sebelas: '11', sepuluh: '10', sembilan: '9', delapan: '8', tujuh: '7', enam: '6', lima: '5', empat: '4', tiga: '3', dua: '2', satu: '1', seperempat: '15',
};
const numberWords = new RegExp(`\\b(?:${Object.keys(spelled).join('|')})\\b`, 'gu');
const idle = /\b(?:jam|pukul|pkl|kira|sekitar|kurang lebih|at|about|wib|wita|wit|menit|minutes|hari)\b\.?|[±~-]/gu;
const partOfDay = /\b(subuh|dini|pagi|siang|sore|petang|malam|am|pm)\b/u;

type Reading = { readonly form: RegExp; readonly time: (first: number, second: number) => TimeOfDay };

const readings: readonly Reading[] = [
  { form: /^(\d{1,2})\s*[.:,]\s*(\d{2})$/u, time: (hour, minute) => ({ hour, minute }) },
  { form: /^(\d{1,2}) (\d{2})$/u, time: (hour, minute) => ({ hour, minute }) },
  { form: /^(\d{1,2})(\d{2})$/u, time: (hour, minute) => ({ hour, minute }) },
  { form: /^(\d{1,2})$/u, time: (hour) => ({ hour, minute: 0 }) },
  { form: /^(\d{1,2}) (?:lewat|lebih) (\d{1,2})$/u, time: (hour, minute) => ({ hour, minute }) },
  { form: /^(\d{1,2}) kurang (\d{1,2})$/u, time: (hour, minute) => ({ hour: hour - 1, minute: 60 - minute }) },
  { form: /^setengah (\d{1,2})$/u, time: (hour) => ({ hour: hour - 1, minute: 30 }) },
  { form: /^half past (\d{1,2})$/u, time: (hour) => ({ hour, minute: 30 }) },
];

/** Null where it is no time. */
export function timeOfDay(typed: string): TimeOfDay | null {
  if (typed.length > longestTyped) return null;
  const words = typed.normalize('NFKC').toLowerCase().replace(/(?<=[\d\s])([ap])\.?m\.?$/u, ' $1m').replaceAll(numberWords, (word) => spelled[word] ?? word);
  const part = partOfDay.exec(words)?.[1] ?? '';
  const bare = words.replace(partOfDay, ' ').replaceAll(idle, ' ').replace(/\.\s*$/u, '').replaceAll(/\s+/gu, ' ').trim();
  for (const { form, time } of readings) {
    const found = form.exec(bare);
    if (found) return within(time(Number(found[1]), Number(found[2] ?? 0)), part);
  }
  return null;
}

function within({ hour, minute }: TimeOfDay, part: string): TimeOfDay | null {
  if (hour < 0 || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return { hour: hourOf(hour, part) % 24, minute };
}

// "Jam 1 siang" is 13, "jam 12 malam" midnight, "jam 2 malam" two in the night; what is written past noon stays.
function hourOf(hour: number, part: string): number {
  if (part === 'pm' || part === 'sore' || part === 'petang') return hour < 12 ? hour + 12 : hour;
  if (part === 'siang') return hour < 6 ? hour + 12 : hour;
  if (part === 'malam') return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  return part !== '' && hour === 12 ? 0 : hour;
}

/** As it is written here: 10.40. */
export const writtenTime = ({ hour, minute }: TimeOfDay): string => `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;

export const minutesOf = ({ hour, minute }: TimeOfDay): number => hour * 60 + minute;
