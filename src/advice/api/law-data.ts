// The law as data: what the packages hold, with both texts and the addresses of the pages beside it. Nothing is decided here.
import type * as v from 'valibot';
import { fromDayNumber, toDayNumber } from '../../../packages/law/calendar/days.ts';
import { calendarHolds, phaseRows, statusRows } from '../../../packages/law/calendar/elections.ts';
import { shippedHolidays } from '../../../packages/law/calendar/holidays.ts';
import { windows } from '../../../packages/law/calendar/windows.ts';
import { windowIds } from '../../../packages/law/engine/condition.ts';
import type { Rule } from '../../../packages/law/engine/rule.ts';
import { factsOfSituation, lawVersion, rulebook, situationIds } from '../../../packages/law/index.ts';
import { isSourceId, sources } from '../../../packages/law/sources/register.ts';
import { shownBetween } from '../../../packages/law/statements/statement.ts';
import { statements } from '../../../packages/law/statements/statements.ts';
import { ruleText, words } from '../../../packages/law/words/words.ts';
import { paths } from '../../paths.ts';
import { isOpenEnd } from '../read/dates.ts';
import { readAs } from '../read/library.ts';
import { bodyName, statementText } from '../read/statement-lists.tsx';
import { readTexts } from '../read/texts.ts';
import type * as shape from './answer-schemas.ts';

export type RuleData = v.InferInput<typeof shape.rule>;

const openEnd = (day: string): string | null => (isOpenEnd(day) ? null : day);
const messages = (keys: readonly string[] | undefined): { key: string; id: string; en: string }[] => {
  const steps: Record<'id' | 'en', Readonly<Record<string, string>>> = { id: words.id.steps, en: words.en.steps };
  return (keys ?? []).map((key) => ({ key, id: steps.id[key] ?? key, en: steps.en[key] ?? key }));
};

/** One that says the other half of an item reads as that item. */
function textsOf(id: string): RuleData['text'] {
  const [indonesian, english] = [ruleText(words.id, id), ruleText(words.en, id)];
  if (indonesian === null || english === null) return null;
  return { title: { id: indonesian.title, en: english.title }, reason: { id: indonesian.reason, en: english.reason } };
}

function ruleData(id: string, rule: Rule): RuleData {
  const { source, conditions, remedies, uncertain, from, until, ...asItStands } = rule;
  return {
    id, page: paths.rule(readAs(id, rule)), text: textsOf(readAs(id, rule)), ...asItStands,
    source: source.map((key) => (isSourceId(key) ? { id: key, ...sources[key] } : { id: key })),
    from: from ?? null, until: until ?? null, uncertain: uncertain ?? [], conditions: messages(conditions), remedies: messages(remedies),
  } as RuleData;
}

const allRules = Object.entries(rulebook).map(([id, rule]) => ruleData(id, rule));
const ruleAt = new Map(allRules.map((rule) => [paths.apiRule(rule.id).toLowerCase(), rule]));

export const rulesData = (): v.InferInput<typeof shape.rules> => ({ lawVersion, rules: allRules });

/** By its id or the last part of its address, in capitals or not. */
export function ruleDataOf(part: string): v.InferInput<typeof shape.oneRule> | null {
  const rule = ruleAt.get(paths.apiRule(part).toLowerCase());
  return rule === undefined ? null : { lawVersion, rule };
}

/** Rules of which this is the first day, and those of which the day before was the last. */
export function changesOn(changed: string): v.InferInput<typeof shape.changes> {
  const dayBefore = fromDayNumber(toDayNumber(changed) - 1);
  return { lawVersion, changed, began: allRules.filter(({ from }) => from === changed), ended: allRules.filter(({ until }) => until === dayBefore) };
}

export const situationsData = (): unknown => ({
  lawVersion,
  situations: situationIds.map((id) => ({ id, title: { id: words.id.situations[id], en: words.en.situations[id] }, facts: factsOfSituation(id) })),
});

export const calendarData = (): unknown => ({
  lawVersion, holds: calendarHolds, status: statusRows,
  phases: phaseRows.map((row) => ({ ...row, to: openEnd(row.to) })),
  windows: windowIds.map((id) => ({
    ...windows[id], id, to: openEnd(windows[id].to), text: { id: readTexts('id').windows[id], en: readTexts('en').windows[id] },
  })),
  holidays: shippedHolidays.days,
  holidaysCovered: shippedHolidays.covered.map(({ from, to }) => ({ from: fromDayNumber(from), to: fromDayNumber(to) })),
});

export const statementsData = (): unknown => ({
  lawVersion,
  statements: statements.map((statement) => {
    const { until: _until, body, elections, ...asItStands } = statement;
    const { from, to } = shownBetween(statement);
    return {
      ...asItStands, page: paths.statement(statement.id), body, elections: elections ?? [],
      bodyName: { id: bodyName(body, 'id'), en: bodyName(body, 'en') },
      text: { id: statementText(statement, 'id'), en: statementText(statement, 'en') }, shownFrom: from, shownUntil: openEnd(to),
    };
  }),
});
