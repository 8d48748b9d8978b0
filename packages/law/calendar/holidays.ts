// Days that are not counted as working days. The list ends where the sources end: a day outside the covered
// periods is never taken for a working day without saying so (`isCovered`).
import * as v from 'valibot';
import type { Confidence } from '../engine/rule.ts';
import { civilOf, parseDay, toDayNumber } from './days.ts';

export type HolidayKind = 'holiday' | 'joint_leave';
export type Holiday = {
  readonly date: string;
  readonly kind: HolidayKind;
  /** The Indonesian name; it is a name, not a text to translate. */
  readonly name: string;
  readonly confidence?: Confidence;
  readonly source?: readonly string[];
};
/** Both ends are day numbers and belong to the period. */
export type Period = { readonly from: number; readonly to: number };
export type Holidays = {
  readonly days: readonly Holiday[];
  readonly kindOn: ReadonlyMap<number, HolidayKind>;
  readonly covered: readonly Period[];
};

type Row = readonly [day: string, name: string];
const rows = (year: number, kind: HolidayKind, confidence: Confidence, list: readonly Row[]): Holiday[] =>
  list.map(([day, name]) => ({ date: `${year}-${day}`, kind, name, confidence, source: ['S127'] }));

const shippedDays: readonly Holiday[] = [
  ...rows(2023, 'holiday', 'C1', [
    ['07-19', 'Tahun Baru Islam'], ['08-17', 'Hari Kemerdekaan'], ['09-28', 'Maulid Nabi'], ['12-25', 'Hari Natal'],
  ]),
  ...rows(2023, 'joint_leave', 'M', [['12-26', 'Cuti bersama Natal']]),
  ...rows(2024, 'holiday', 'C2', [
    ['01-01', 'Tahun Baru'], ['02-08', 'Isra Mikraj'], ['02-10', 'Tahun Baru Imlek'], ['02-14', 'Pemungutan suara Pemilu'],
    ['03-11', 'Hari Suci Nyepi'], ['03-29', 'Wafat Yesus Kristus'], ['03-31', 'Hari Paskah'], ['04-10', 'Idulfitri'],
    ['04-11', 'Idulfitri'], ['05-01', 'Hari Buruh'], ['05-09', 'Kenaikan Yesus Kristus'], ['05-23', 'Hari Waisak'],
    ['06-01', 'Hari Lahir Pancasila'], ['06-17', 'Iduladha'], ['07-07', 'Tahun Baru Islam'], ['08-17', 'Hari Kemerdekaan'],
    ['09-16', 'Maulid Nabi'], ['11-27', 'Pemungutan suara Pilkada'], ['12-25', 'Hari Natal'],
  ]),
  ...rows(2024, 'joint_leave', 'C2', [
    ['02-09', 'Cuti bersama Imlek'], ['03-12', 'Cuti bersama Nyepi'], ['04-08', 'Cuti bersama Idulfitri'],
    ['04-09', 'Cuti bersama Idulfitri'], ['04-12', 'Cuti bersama Idulfitri'], ['04-15', 'Cuti bersama Idulfitri'],
    ['05-10', 'Cuti bersama Kenaikan Yesus Kristus'], ['05-24', 'Cuti bersama Waisak'], ['06-18', 'Cuti bersama Iduladha'],
    ['12-26', 'Cuti bersama Natal'],
  ]),
];

const period = (from: string, to: string): Period => ({ from: toDayNumber(from), to: toDayNumber(to) });
const kindsOf = (days: readonly Holiday[]): Map<number, HolidayKind> => new Map(days.map(({ date, kind }) => [toDayNumber(date), kind]));

/** The second half of 2023 and the whole of 2024 (calendar.md section 8). */
export const shippedHolidays: Holidays = {
  days: shippedDays, kindOn: kindsOf(shippedDays), covered: [period('2023-07-01', '2024-12-31')],
};

export const isCovered = ({ covered }: Holidays, dayNumber: number): boolean =>
  covered.some(({ from, to }) => dayNumber >= from && dayNumber <= to);

const realDay = v.pipe(v.string(), v.check((text) => parseDay(text) !== null, 'a real date, YYYY-MM-DD'));
const holidaySchema = v.strictObject({
  date: realDay,
  kind: v.picklist(['holiday', 'joint_leave']),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
const siteHolidaysSchema = v.pipe(v.array(holidaySchema), v.maxLength(5000));

/**
 * A site's own file, added to the shipped list; on the same date the site's row stands. A year of the file counts
 * as covered when it names both 1 January and 25 December as holidays: every full list does, a short addition does not.
 */
export function parseHolidays(json: unknown): Holidays {
  const parsed = v.safeParse(siteHolidaysSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new TypeError(`The holiday file is not a list of {date, kind, name}: ${v.getDotPath(issue) ?? 'list'}: ${issue.message}`);
  }
  const own = parsed.output;
  const dates = new Set(own.map(({ date }) => date));
  const days = [...shippedDays.filter(({ date }) => !dates.has(date)), ...own].sort((a, b) => a.date.localeCompare(b.date));
  const full = new Set(own.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
  const years = new Set(own.map(({ date }) => civilOf(toDayNumber(date)).year));
  const covered = [...years].map((year) => String(year).padStart(4, '0'))
    .filter((year) => full.has(`${year}-01-01`) && full.has(`${year}-12-25`))
    .map((year) => period(`${year}-01-01`, `${year}-12-31`));
  return { days, kindOn: kindsOf(days), covered: [...shippedHolidays.covered, ...covered] };
}
