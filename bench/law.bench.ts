// npm run bench -- law: how many answers a second, ours beside two engines that also say why.
// The others are given the facts already derived (status, phase, windows), one decision an act, and leave out
// the two residual rules; all of that is in their favour. Ours reads the facts, finds rules, articles,
// elements, statements in force and the advice, as `netral assess` prints them.
import { cpus } from 'node:os';
import { assess } from '../packages/law/assess.ts';
import { makeRulebook, type ActRules } from '../packages/law/engine/index-rules.ts';
import { judge } from '../packages/law/engine/judge.ts';
import { actIndex, read } from '../packages/law/engine/read.ts';
import type { Rule } from '../packages/law/engine/rule.ts';
import type { AssessInput } from '../packages/law/input.ts';
import { rulebook } from '../packages/law/rulebook.ts';
import type { Act } from '../packages/law/vocabulary.ts';
import { drawInputs, onlineActs } from './law/inputs.ts';
import { knownFacts } from './law/known-facts.ts';
import { answersPerSecond, median } from './law/measure.ts';
import { publicodesPeer } from './law/publicodes.ts';
import { zenPeer } from './law/zen.ts';

const rounds = 9;
const inputs = drawInputs(520, 20240214);
const facts = inputs.map(knownFacts);
const ready = makeRulebook(rulebook);
const rulesOf = new Map<string, readonly [string, Rule][]>(
  onlineActs.map((act) => [act, Object.entries(rulebook).filter(([, rule]) => !rule.residual && rule.acts.includes(act))]),
);
const zen = zenPeer(rulesOf);
const publicodes = publicodesPeer(rulesOf);

function ourMet(input: AssessInput): string[] {
  const act = actIndex(input.act as Act);
  const rules = ready[act] as ActRules;
  const { state, days } = read(input, act);
  return rules.rules.flatMap(({ id, rule }, index) => (!rule.residual && judge(rules, state, days).truths[index] === 2 ? [id] : []));
}

async function compare(): Promise<void> {
  const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();
  const differ: string[] = [];
  let met = 0;
  for (const [index, input] of inputs.entries()) {
    const ours = ourMet(input);
    met += ours.length;
    const theirs = { zen: await zen(facts[index] ?? {}), publicodes: publicodes(facts[index] ?? {}) };
    for (const [name, other] of Object.entries(theirs)) {
      if (!same(ours, other)) differ.push(`${name}, ${input.id}: ours ${ours.join(' ') || 'none'}; theirs ${other.join(' ') || 'none'}`);
    }
  }
  for (const name of ['zen', 'publicodes']) {
    const apart = differ.filter((line) => line.startsWith(name)).length;
    console.log(`${name}: the same met rules as ours on ${inputs.length - apart} of ${inputs.length} inputs (${met} met rules in all)`);
  }
  for (const line of differ.slice(0, 10)) console.log(`  differs: ${line}`);
}

const repeat = async (times: number, one: () => void | Promise<unknown>): Promise<number> => {
  for (let i = 0; i < times; i++) await one();
  return times * inputs.length;
};
const inTurn = async (): Promise<void> => {
  for (const known of facts) await zen(known);
};
/** ZEN works on threads of its own: many questions at once may suit it better. The better of the two counts. */
const atOnce = async (): Promise<void> => {
  for (let from = 0; from < facts.length; from += 52) await Promise.all(facts.slice(from, from + 52).map(zen));
};

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}; ${inputs.length} inputs, ${rounds} interleaved rounds, median`);
console.log(`rules of the online acts: ${new Set([...rulesOf.values()].flat().map(([id]) => id)).size}`);
await compare();
const figures = await answersPerSecond([
  { name: 'netral assess', run: () => repeat(60, () => { for (const input of inputs) assess(input, { withoutMissing: true }); }) },
  { name: 'zen with trace, one by one', run: () => repeat(4, inTurn) },
  { name: 'zen with trace, 52 at once', run: () => repeat(4, atOnce) },
  { name: 'publicodes', run: () => repeat(1, () => { for (const known of facts) publicodes(known); }) },
  { name: 'netral assess with missing facts', run: () => repeat(6, () => { for (const input of inputs) assess(input); }) },
], rounds);

const of = (name: string): number => median(figures.get(name) ?? [0]);
const perSecond = of('netral assess');
for (const [name, values] of figures) {
  console.log(`${name.padEnd(34)} ${Math.round(of(name)).toLocaleString('en').padStart(10)}/s   lowest ${Math.round(Math.min(...values))}, highest ${Math.round(Math.max(...values))}   ours is ${(perSecond / of(name)).toFixed(1)} times as fast`);
}
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
console.log(JSON.stringify({
  bench: 'law',
  figures: {
    perSecond: Math.round(perSecond),
    ratioZen: rounded(perSecond / Math.max(of('zen with trace, one by one'), of('zen with trace, 52 at once')), 1),
    ratioPublicodes: rounded(perSecond / of('publicodes'), 1),
    fullPerSecond: Math.round(of('netral assess with missing facts')),
  },
}));
