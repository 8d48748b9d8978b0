// The calendar that notices are computed from: the one that the law ships, or the one in the file that NETRAL_CALENDAR names.
// The law itself judges by its own calendar in any case: same facts and same `lawVersion`, same answer.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseDay } from '../../../packages/law/calendar/days.ts';
import { calendarHolds, phaseRows, statusRows, type PhaseRow, type StatusRow } from '../../../packages/law/calendar/elections.ts';
import { contests } from '../../../packages/law/vocabulary.ts';
import type { Config } from '../../platform/config.ts';
import { Problem } from '../../platform/errors.ts';

export type ElectionCalendar = {
  /** The first and the last day that it knows. */
  readonly holds: { readonly from: string; readonly to: string };
  readonly statusRows: readonly StatusRow[];
  readonly phaseRows: readonly PhaseRow[];
};

export const shippedCalendar: ElectionCalendar = { holds: calendarHolds, statusRows, phaseRows };

const day = v.pipe(v.string(), v.check((text) => parseDay(text) !== null, 'must be a real date, YYYY-MM-DD'));
/** Stands in an address. */
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/u, 'must be letters and digits, with hyphens between'), v.maxLength(60, 'must not be longer than 60 characters'));
const confidence = v.picklist(['T', 'C2', 'C1', 'M', 'I']);
const statusRow = v.strictObject({
  id, election: id, contests: v.pipe(v.array(v.picklist(contests)), v.minLength(1, 'must name at least one contest')), prospectiveBy: day, candidateFrom: day, endsOn: v.optional(day),
  decision: v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(200, 'must not be longer than 200 characters')), confidence, source: v.optional(v.array(v.string()), []),
});
const phaseRow = v.strictObject({ id, election: id, phase: v.picklist(['before_campaign', 'campaign', 'quiet_days', 'voting', 'after_voting']), from: day, to: day, confidence });
const shape = v.strictObject({ holds: v.strictObject({ from: day, to: day }), statusRows: v.array(statusRow), phaseRows: v.array(phaseRow) });

/** What each field alone cannot tell: the first place that is wrong, and why. */
function contradictionIn({ holds, statusRows: statuses, phaseRows: phases }: v.InferOutput<typeof shape>): readonly [string, string] | null {
  if (holds.to < holds.from) return ['holds.to', 'must not lie before holds.from'];
  const ids = new Set<string>();
  const places = [...statuses.map((row, at) => ({ at: `statusRows.${at}`, id: row.id, first: 'candidateFrom', from: row.candidateFrom })), ...phases.map((row, at) => ({ at: `phaseRows.${at}`, id: row.id, first: 'from', from: row.from }))];
  for (const { at, id: rowId, first, from } of places) {
    if (ids.has(rowId)) return [`${at}.id`, 'must be another id: two rows have this one'];
    ids.add(rowId);
    // It would never be proposed, and nobody would know why.
    if (from > holds.to) return [`${at}.${first}`, 'must not lie after holds.to'];
  }
  const late = statuses.findIndex((row) => row.prospectiveBy > row.candidateFrom);
  if (late >= 0) return [`statusRows.${late}.prospectiveBy`, 'must not lie after candidateFrom'];
  const turned = phases.findIndex((row) => row.to < row.from);
  return turned < 0 ? null : [`phaseRows.${turned}.to`, 'must not lie before from'];
}

export type CalendarRead = { readonly ok: true; readonly calendar: ElectionCalendar } | { readonly ok: false; readonly field: string; readonly why: string };

/** A calendar as a site writes it down; a day that does not exist, or a confidence left out, is told and not guessed. */
export function parseCalendar(json: unknown): CalendarRead {
  const parsed = v.safeParse(shape, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, field: v.getDotPath(issue) ?? 'the whole', why: whyOf(issue) };
  }
  const wrong = contradictionIn(parsed.output);
  return wrong === null ? { ok: true, calendar: parsed.output as ElectionCalendar } : { ok: false, field: wrong[0], why: wrong[1] };
}

function whyOf({ kind, message, expected, received }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  if (expected === 'never') return 'must be left out: there is no such field';
  return received === 'undefined' ? 'must be given' : `must be ${expected ?? 'something else'}`;
}

export async function readCalendar({ calendarPath }: Pick<Config, 'calendarPath'>): Promise<ElectionCalendar> {
  if (calendarPath === null) return shippedCalendar;
  const text = await readFile(calendarPath, 'utf8').catch((thrown: unknown) => {
    throw badFile(calendarPath, 'cannot be read', { cause: thrown });
  });
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) throw badFile(calendarPath, 'is not JSON');
  const read = parseCalendar(json.output);
  if (!read.ok) throw badFile(calendarPath, `is wrong at ${read.field}: it ${read.why}`);
  return read.calendar;
}

const badFile = (path: string, what: string, options?: ErrorOptions): Problem =>
  new Problem('bad-setting', `The file of NETRAL_CALENDAR (${path}) ${what}; docs/how-to/phase-notices.md shows one.`, options);

/** Where pages find their calendar; a test hands over its own. */
export type CalendarOf = (config: Pick<Config, 'calendarPath'>) => Promise<ElectionCalendar>;

const known = new WeakMap<Pick<Config, 'calendarPath'>, Promise<ElectionCalendar>>();

/** Read once for a running program. */
export const calendarOf: CalendarOf = (config) => {
  const held = known.get(config) ?? readCalendar(config);
  known.set(config, held);
  return held;
};
