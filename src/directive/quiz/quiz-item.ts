// A question of the quiz: what somebody does, on which day, and what the law answers. The answer is worked out when the question is
// shown, so a quiz never teaches a law that has changed. What the law would ask back is told at once, by the same interview.
import { assessBy } from '../../../packages/law/assess.ts';
import { makeRulebook, type Rulebook } from '../../../packages/law/engine/index-rules.ts';
import type { Rule } from '../../../packages/law/engine/rule.ts';
import { factsOfSituation, nextQuestion, rulebook, situationIds, withAnswer, type Advice, type Facts, type SituationId, type Verdict } from '../../../packages/law/index.ts';
import type { LegalGroup } from '../../people/index.ts';

/** The rules that are asked: those of this version, or a changed copy in a proof. */
export type Law = { readonly rules: Readonly<Record<string, Rule>>; readonly ready: Rulebook };
export const lawOf = (rules: Readonly<Record<string, Rule>>): Law => ({ rules, ready: makeRulebook(rules) });
export const lawOfToday: Law = lawOf(rulebook);

export type QuizItem = { readonly situation: SituationId; readonly actOn: string };
export type ToldFact = { readonly fact: string; readonly value: string };
export type AskedItem = { readonly item: QuizItem; readonly facts: Facts; readonly told: readonly ToldFact[]; readonly key: Advice; readonly verdict: Verdict };

const actorKind = { 'civil-servant': 'pns', community: 'community_officer', 'contract-worker': 'contract_worker' } as const satisfies Record<LegalGroup, string>;

/** The plainest case of each fact; a circumstance that nobody mentions is not there. */
const plainest: Readonly<Record<string, string>> = {
  'actor.post': 'staff', 'actor.onUnpaidLeave': 'no', contest: 'regional_head', relation: 'none', medium: 'public_online', target: 'candidate',
  targetStatusKnown: 'determined', stance: 'neutral', contentMade: 'before_candidacy', phaseKnown: 'campaign',
};

/** More than this nobody keeps in mind. */
export const mostTold = 4;

/** What a rule rests on for this group: whoever is no civil servant is told of no article of PP 94. */
export function articlesOf(verdict: Verdict, id: string, group: LegalGroup, { rules }: Law): readonly string[] {
  if (group === 'civil-servant') return rules[id]?.basis ?? [];
  // A rule made for a contract reads as the item it was made from, but cites the contract.
  const speaking = verdict.tracks.filter(({ finding }) => finding !== 'not_covered').flatMap(({ rules: ids }) => ids);
  const made = speaking.map((other) => `${other}/${id}`).find((key) => Object.hasOwn(rules, key));
  return (rules[made ?? id]?.basis ?? []).filter((article) => !article.startsWith('PP 94/2021'));
}

/** Null where the law gives no clear answer, or one that rests on articles for others only: such a case teaches nothing. */
export function askItem(item: QuizItem, group: LegalGroup, law: Law = lawOfToday): AskedItem | null {
  let facts: Facts = { ...factsOfSituation(item.situation), actor: { kind: actorKind[group] }, actOn: item.actOn };
  if (!facts.act) return null;
  const told: ToldFact[] = [];
  for (;;) {
    const verdict = assessBy(law.ready, facts, {});
    const question = nextQuestion(verdict, []);
    if (question === null) {
      // A rule whose every article binds others explains nothing to this group; our own reading cites none to begin with.
      const ofOthers = verdict.because.some(({ rule }) => (law.rules[rule]?.basis.length ?? 0) > 0 && articlesOf(verdict, rule, group, law).length === 0);
      return !verdict.notListed && !verdict.outsidePeriod && !ofOthers ? { item, facts, told, key: verdict.advice, verdict } : null;
    }
    const { fact } = question;
    const value = plainest[fact] ?? 'no';
    if (told.length === mostTold || told.some((each) => each.fact === fact)) return null;
    told.push({ fact, value });
    facts = withAnswer(facts, fact, value);
  }
}

/** Every case that this group can be asked about on that day, in the order of the law's own list. */
export const itemsFor = (group: LegalGroup, actOn: string, law: Law = lawOfToday): readonly AskedItem[] =>
  situationIds.map((situation) => askItem({ situation, actOn }, group, law)).filter((asked) => asked !== null);

/** A selection to begin with: as many different answers as there are, each from another place of the list. */
export function proposeItems(group: LegalGroup, actOn: string, count: number, law: Law = lawOfToday): readonly AskedItem[] {
  const left = [...itemsFor(group, actOn, law)];
  const chosen: AskedItem[] = [];
  while (chosen.length < count && left.length > 0) {
    const fewest = Math.min(...left.map(({ key }) => chosen.filter((each) => each.key === key).length));
    const next = left.findIndex(({ key }) => chosen.filter((each) => each.key === key).length === fewest);
    chosen.push(...left.splice(next, 1));
  }
  return chosen;
}
