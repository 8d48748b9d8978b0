// Which question comes next: the one missing fact that moves the advice most. Pure, so that the page,
// the command and the phone ask the same.
import { assess, type Options } from './assess.ts';
import type { Verdict } from './verdict.ts';
import type { Missing } from './engine/missing.ts';
import type { Facts } from './input.ts';
import {
  actorKinds, contentTimes, contestKinds, contests, knownPhases, media, posts, qualifiers, relations, stances, targets, targetStatuses, type Advice, type Qualifier,
} from './vocabulary.ts';

/** A field or qualifier of the input; its wording stands in `words/`. */
export type Question = { readonly fact: string; readonly values: readonly string[] };

/** More questions than this make people give up (journey J1). */
export const mostQuestions = 4;

// What a person can tell about themself in one tap; rarer kinds and posts are told in the API.
const offered: Readonly<Record<string, readonly string[]>> = {
  'actor.kind': ['pns', 'pppk', 'contract_worker', 'community_officer', 'other_non_asn'],
  'actor.post': ['staff', 'teacher', 'school_head', 'health_worker', 'lurah', 'camat', 'supervisor', 'administrator', 'jpt_pratama'],
  'actor.onUnpaidLeave': ['yes', 'no'],
  contest: ['president', 'legislature', 'regional_head'],
  relation: ['none', 'spouse', 'family', 'self'],
  medium: ['public_online', 'status_story', 'closed_group', 'campaign_account', 'private_message'],
  target: ['candidate', 'campaign_team', 'props', 'party', 'official', 'none'],
  targetStatusKnown: ['determined', 'registered', 'not_registered'],
  stance: ['support', 'neutral', 'oppose'],
  contentMade: contentTimes,
  phaseKnown: ['before_campaign', 'campaign', 'quiet_days', 'voting', 'after_voting'],
};
const words: Readonly<Record<string, readonly string[]>> = {
  'actor.kind': actorKinds, 'actor.post': posts, 'actor.onUnpaidLeave': ['yes', 'no'], contest: [...contests, ...contestKinds],
  relation: relations, medium: media, target: targets, targetStatusKnown: targetStatuses, stance: stances, phaseKnown: knownPhases, contentMade: contentTimes,
};

// People say by themselves that they were ordered or warned; asking everybody would frighten.
const notAsked = new Set(['ordered_by_superior', 'threatened', 'repeat_breach', 'prior_warning']);

export const worthAsking = (fact: string): boolean => !notAsked.has(fact);

/** Worth a tap: it moves the advice, and for a relation only while nothing warns yet. */
const worth = ({ fact, changes }: Missing, advice: Advice): boolean =>
  changes.includes('advice') && worthAsking(fact) && (fact !== 'relation' || (advice !== 'avoid' && advice !== 'forbidden'));

/** `asked`: facts already put, answered or not ("Saya tidak yakin"). Null: nothing more would change the advice. */
export function nextQuestion(verdict: Verdict, asked: readonly string[]): Question | null {
  if (asked.length >= mostQuestions) return null;
  // An order is answered, not examined: the answer stays "Jangan", and only who asks is still put.
  const ordered = verdict.because.some(({ rule }) => rule === 'U-17') && verdict.advice === 'forbidden';
  const open = verdict.missing.filter((one) => worth(one, verdict.advice) && (!ordered || one.fact === 'actor.kind') && !asked.includes(one.fact) && questionFor(one.fact) !== null);
  // Who asks decides which rules apply at all.
  const next = open.find(({ fact }) => fact === 'actor.kind') ?? open[0];
  return next ? questionFor(next.fact) : null;
}

/** Null for what a page does not ask: the day has its own field. */
export function questionFor(fact: string): Question | null {
  if (Object.hasOwn(offered, fact)) return { fact, values: offered[fact] ?? [] };
  return (qualifiers as readonly string[]).includes(fact) ? { fact, values: ['yes', 'no'] } : null;
}

/** The facts with one answer added; a value that the fact does not have leaves them as they are. */
export function withAnswer(facts: Facts, fact: string, value: string): Facts {
  if ((qualifiers as readonly string[]).includes(fact)) {
    const word = fact as Qualifier;
    if (value === 'yes') return { ...facts, with: [...(facts.with ?? []).filter((one) => one !== word), word], without: (facts.without ?? []).filter((one) => one !== word) };
    if (value === 'no') return { ...facts, without: [...(facts.without ?? []).filter((one) => one !== word), word], with: (facts.with ?? []).filter((one) => one !== word) };
    return facts;
  }
  if (!Object.hasOwn(words, fact) || !words[fact]?.includes(value)) return facts;
  if (fact === 'actor.onUnpaidLeave') return { ...facts, actor: { ...facts.actor, onUnpaidLeave: value === 'yes' } };
  if (fact === 'actor.kind' || fact === 'actor.post') return { ...facts, actor: { ...facts.actor, [fact.slice(6)]: value } };
  return { ...facts, [fact]: value };
}

/** The verdict and the next question, in one step. */
export function interview(facts: Facts, asked: readonly string[], options: Options = {}): { verdict: Verdict; question: Question | null } {
  const verdict = assess(facts, options);
  return { verdict, question: nextQuestion(verdict, asked) };
}
