// Which dated statements of authorities speak about an act on its days. Contradictions stay side by side.
import type { Facts } from '../input.ts';
import { statements as shipped, type Statement } from '../statements/statements.ts';
import type { Act, Advice } from '../vocabulary.ts';
import { compile, type Test } from './compile.ts';
import { dayOf, endOfTime } from './dates.ts';
import type { Reading } from './read.ts';
import { maskOf, setIndex } from './state.ts';

export type StatementInForce = {
  id: string;
  body: string;
  on: string;
  direction: Statement['direction'];
  /** What the statement raises the advice to; a statement never changes a finding. */
  raises?: Advice;
  confidence: string;
  source: readonly string[];
  /** The words of a site's own statement; the shipped ones have theirs in `statements/texts.*`. */
  quote?: NonNullable<Statement['quote']>;
};

type Ready = { statement: Statement; from: number; until: number; contests: number; test: Test; shown: StatementInForce };

function ready(statement: Statement): Ready {
  const { id, body, on, direction, raises, confidence, source, quote } = statement;
  return {
    statement, from: dayOf(on), until: statement.until ? dayOf(statement.until) : endOfTime,
    contests: statement.contests.length === 0 ? ~0 : maskOf('contest', statement.contests),
    test: compile(statement.when),
    shown: { id, body, on, direction, ...(raises ? { raises } : {}), confidence, source, ...(quote ? { quote } : {}) },
  };
}

const byAct = new Map<string, Ready[]>();
for (const statement of shipped) for (const act of statement.acts) byAct.set(act, [...(byAct.get(act) ?? []), ready(statement)]);
const none: readonly Ready[] = [];

/** An area code that begins with the statement's, or a place named after it. Not told: the province that we serve. */
const isThere = (statement: Statement, place: string | null | undefined): boolean =>
  statement.place === undefined || !place || place.startsWith(statement.place) || (statement.place === '31' && /jakarta/iu.test(place));

function speaks({ statement, from, until, contests, test }: Ready, { state, days }: Reading, { election, place }: Facts): boolean {
  // Without a day only what was said without an end still speaks; of a named election, what was said by its year.
  if (days.from === 0 && (election ? Math.floor(from / 10_000) > Number(election.slice(-4)) : until !== endOfTime)) return false;
  // Days partly inside count: a person who asks is told the stricter of what was said in that time.
  if (days.to < from || days.from > until || ((state.sets[setIndex.contest] as number) & contests) === 0) return false;
  if (election && statement.elections && statement.elections.length > 0 && !statement.elections.includes(election)) return false;
  if (!isThere(statement, place)) return false;
  return test(state) === 2;
}

const compiled = new WeakMap<readonly Statement[], readonly Ready[]>();
/** A site's list is compiled once, not for every line. */
function readyOnce(extra: readonly Statement[]): readonly Ready[] {
  const made = compiled.get(extra) ?? extra.map(ready);
  compiled.set(extra, made);
  return made;
}

/** `extra`: a site's own statements, from `--guidance FILE`. */
export function statementsInForce(act: Act, facts: Facts, reading: Reading, extra?: readonly Statement[]): StatementInForce[] {
  const found: StatementInForce[] = [];
  for (const one of byAct.get(act) ?? none) if (speaks(one, reading, facts)) found.push(one.shown);
  if (extra) for (const one of readyOnce(extra)) {
    const { acts } = one.statement;
    if ((acts.length === 0 || acts.includes(act)) && speaks(one, reading, facts)) found.push(one.shown);
  }
  return found;
}
