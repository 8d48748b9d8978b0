// What people read in clocks, statements, open questions and reading pages: in both languages, cited.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockEventsEn, clockUnitsEn, otherReadingsEn, uncoveredEn } from '../clocks/texts.en.ts';
import { clockEventsId, clockUnitsId, otherReadingsId, uncoveredId } from '../clocks/texts.id.ts';
import { clocks, printedClocks } from '../clocks/clocks.ts';
import { instruments, type Instrument } from '../sources/instruments.ts';
import { isSourceId, sources } from '../sources/register.ts';
import { rulebook } from '../rulebook.ts';
import { statusRows } from '../calendar/elections.ts';
import { shippedHolidays } from '../calendar/holidays.ts';
import { bodiesEn, statementsEn } from '../statements/texts.en.ts';
import { bodiesId, statementsId } from '../statements/texts.id.ts';
import { statements } from '../statements/statements.ts';
import { isQuestionId, questions, type OpenQuestion } from '../uncertain/questions.ts';
import { questionsEn } from '../uncertain/texts.en.ts';
import { questionsId } from '../uncertain/texts.id.ts';
import { readingPages, type ReadingRow } from './rows.ts';
import { readingEn } from './texts.en.ts';
import { readingId } from './texts.id.ts';

const flat = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(flat) : [];
const indonesian = [clockEventsId, clockUnitsId, otherReadingsId, uncoveredId, bodiesId, statementsId, questionsId, readingId].flatMap(flat);
const english = [clockEventsEn, clockUnitsEn, otherReadingsEn, uncoveredEn, bodiesEn, statementsEn, questionsEn, readingEn].flatMap(flat);
const rows: [string, ReadingRow][] = Object.values(readingPages).flatMap((page) => Object.entries<ReadingRow>(page));

// The Indonesian rules of plain words stand in test/house/indonesian.ts.
test('no text is empty or without a twin, and no English one shouts', () => {
  assert.deepEqual([...indonesian, ...english].filter((text) => text.trim() === ''), []);
  assert.deepEqual(english.filter((text) => text.includes('!')), []);
  assert.equal(indonesian.length, english.length);
});

test('every source that is cited stands in the register, and every open question in its list', () => {
  const cited = [
    ...rows.map(([id, row]): [string, ReadingRow] => [id, row]),
    ...Object.entries<{ source: readonly string[]; uncertain?: readonly string[] }>({ ...clocks, ...printedClocks, ...rulebook }),
    ...Object.entries<OpenQuestion>(questions), ...Object.entries<Instrument>(instruments),
    ...statements.map((one): [string, { source: readonly string[] }] => [one.id, one]),
    ...statusRows.map((one): [string, { source: readonly string[] }] => [one.id, one]),
    ...shippedHolidays.days.map((one): [string, { source: readonly string[] }] => [one.date, { source: one.source ?? [] }]),
  ];
  for (const [id, row] of cited) {
    for (const source of row.source) assert.ok(isSourceId(source), `${id}: ${source}`);
    if ('uncertain' in row) for (const question of row.uncertain ?? []) assert.ok(isQuestionId(question), `${id}: ${question}`);
  }
});

test('the register holds five press reports, 126 numbered sources and three known cases, none twice', () => {
  assert.equal(Object.keys(sources).length, 5 + 126 + 3);
  assert.equal(new Set(Object.values(sources).map(({ cite }) => cite)).size, Object.keys(sources).length);
});

test('a step that runs on a clock names one that exists, and what is marked as read names its article', () => {
  for (const [id, row] of rows) {
    for (const clock of row.clock ?? []) assert.ok(clock in clocks || clock in printedClocks, `${id}: ${clock}`);
    if (row.confidence === 'T') assert.ok(row.basis.length > 0, id);
  }
});
