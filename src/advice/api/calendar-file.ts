// The calendar as a file for calendar programs (RFC 5545): whole days, the same bytes for the same version of the law.
import { fromDayNumber, toDayNumber } from '../../../packages/law/calendar/days.ts';
import { phaseRows, statusRows, type StatusRow } from '../../../packages/law/calendar/elections.ts';
import { shippedHolidays } from '../../../packages/law/calendar/holidays.ts';
import { windows } from '../../../packages/law/calendar/windows.ts';
import { windowIds } from '../../../packages/law/engine/condition.ts';
import { lawVersion } from '../../../packages/law/index.ts';
import { words } from '../../../packages/law/words/words.ts';
import type { Lang } from '../../paths.ts';
import { isOpenEnd } from '../read/dates.ts';
import { readTexts } from '../read/texts.ts';

export type Happening = { readonly id: string; readonly from: string; readonly to: string; readonly summary: string; readonly description?: string };

/** What has no end is written as its first day. */
const closed = (from: string, to: string): { from: string; to: string } => ({ from, to: isOpenEnd(to) ? from : to });

function phases(lang: Lang): Happening[] {
  const elections: Readonly<Record<string, string>> = readTexts(lang).elections;
  return phaseRows.map(({ id, election, phase, from, to }) => ({
    id, ...closed(from, to), summary: `${elections[election] ?? election}: ${words[lang].vocabulary.phaseKnown[phase]}`,
  }));
}

function standings(lang: Lang): Happening[] {
  const texts = readTexts(lang);
  const who = ({ contests }: StatusRow): string => contests.map((contest) => texts.contests[contest]).join(', ');
  return statusRows.flatMap((row) => [
    { id: `${row.id}-prospective`, from: row.prospectiveBy, to: row.prospectiveBy, summary: `${who(row)}: ${texts.prospectiveColumn}` },
    { id: `${row.id}-candidate`, from: row.candidateFrom, to: row.candidateFrom, summary: `${who(row)}: ${texts.candidateColumn}`, description: row.decision },
  ]);
}

const bans = (lang: Lang): Happening[] => windowIds.map((id) => (
  { id, ...closed(windows[id].from, windows[id].to), summary: readTexts(lang).windows[id], description: windows[id].basis }
));

const holidays = (lang: Lang): Happening[] => shippedHolidays.days.map(({ date, kind, name }) => (
  { id: `holiday-${date}`, from: date, to: date, summary: `${name} (${readTexts(lang).holidayKind[kind]})` }
));

const basic = (day: string): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** Not when it was asked for: `2026-11-22.1` is the first text of that day. */
function stampOf(version: string): string {
  const [day = '', revision = '0'] = version.split('.');
  return `${basic(day)}T0000${String(Number(revision) % 60).padStart(2, '0')}Z`;
}

function eventLines({ id, from, to, summary, description }: Happening, lang: Lang, version: string): string[] {
  return [
    'BEGIN:VEVENT', `UID:${id}.${lang}@calendar.netral.invalid`, `DTSTAMP:${stampOf(version)}`, `DTSTART;VALUE=DATE:${basic(from)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${basic(fromDayNumber(toDayNumber(to) + 1))}`, `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]), 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

/** At most 75 octets a line, and no character is cut in two. */
export function foldLine(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8');
    if (octets + size > 75) { parts.push(''); octets = 1; }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

export function calendarText(happenings: readonly Happening[], lang: Lang, version: string): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Netral//${version}//${lang.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(readTexts(lang).calendarTitle)}`, ...happenings.flatMap((one) => eventLines(one, lang, version)), 'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

export const calendarFile = (lang: Lang): string =>
  calendarText([...phases(lang), ...standings(lang), ...bans(lang), ...holidays(lang)], lang, lawVersion);
