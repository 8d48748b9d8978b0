// Turns a condition into a function of the state. The functions are built once, when the rules load.
import { acts } from '../vocabulary.ts';
import type { Condition } from './condition.ts';
import { flagIndex, flagWord, maskOf, setIndex, type State } from './state.ts';

/** Kleene truth: 0 false, 1 not known, 2 true. "all" is the least, "any" the greatest, "not" is 2 minus. */
export type Truth = 0 | 1 | 2;
export type Test = (state: State) => Truth;

export function compile(condition: Condition): Test {
  if ('all' in condition) return least(condition.all.map(compile));
  if ('any' in condition) return greatest(condition.any.map(compile));
  if ('not' in condition) {
    const inner = compile(condition.not);
    return (state) => (2 - inner(state)) as Truth;
  }
  if ('has' in condition) return flagTest(flagIndex(condition.has));
  if ('window' in condition) return flagTest(flagIndex(condition.window));
  if (condition.fact === 'act') {
    const listed = acts.map((act) => condition.in.includes(act));
    return (state) => (listed[state.act] ? 2 : 0);
  }
  const index = setIndex[condition.fact];
  const mask = maskOf(condition.fact, condition.in);
  return (state) => {
    const possible = state.sets[index] as number;
    if ((possible & mask) === 0) return 0;
    return (possible & ~mask) === 0 ? 2 : 1;
  };
}

function flagTest(index: number): Test {
  const bit = 1 << (index % flagWord);
  if (index >= flagWord) return (state) => (state.yes1 & bit ? 2 : state.no1 & bit ? 0 : 1);
  return (state) => (state.yes0 & bit ? 2 : state.no0 & bit ? 0 : 1);
}

function least(tests: readonly Test[]): Test {
  return (state) => {
    let truth: Truth = 2;
    for (let i = 0; i < tests.length; i++) {
      const here = (tests[i] as Test)(state);
      if (here === 0) return 0;
      if (here < truth) truth = here;
    }
    return truth;
  };
}

function greatest(tests: readonly Test[]): Test {
  return (state) => {
    let truth: Truth = 0;
    for (let i = 0; i < tests.length; i++) {
      const here = (tests[i] as Test)(state);
      if (here === 2) return 2;
      if (here > truth) truth = here;
    }
    return truth;
  };
}
