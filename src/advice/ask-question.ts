// A question in everyday words → situations, facts, verdict. Here language and law meet; neither knows the other.
import { assess, factsOfSituation, type Facts, type Verdict } from '../../packages/law/index.ts';
import type { RankedSituation } from '../../packages/language/index.ts';
import { factsToldIn, router } from './ask.ts';
import { factsIn, isSituation, merge } from './facts.ts';

export type Asked = {
  /** Best first; empty when the question is not ours. */
  situations: readonly RankedSituation[];
  facts: Facts;
  /** Facts that nobody said, taken so that the answer can be read: who asks is taken to be a civil servant. */
  assumed: string[];
  verdict: Verdict | null;
};

export function askQuestion(question: string, on: string | null): Asked {
  const { situations } = router().route(question);
  const best = situations[0];
  if (!best || !isSituation(best.id)) return { situations: [], facts: {}, assumed: [], verdict: null };
  const said = { ...merge(factsOfSituation(best.id) ?? {}, factsIn(factsToldIn(question))), ...(on === null ? {} : { actOn: on }) };
  const assumed = said.actor?.kind ? [] : ['actor.kind'];
  const facts: Facts = assumed.length > 0 ? { ...said, actor: { ...said.actor, kind: 'pns' } } : said;
  return { situations, facts, assumed, verdict: assess(facts) };
}
