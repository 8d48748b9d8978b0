// What a rule is: a value that a lawyer can read and a test can take apart.
import type { Act, Advice, Level, Track } from '../vocabulary.ts';
import type { Condition } from './condition.ts';

/** T read in the primary text · C2 two sources · C1 one source · M from memory · I our inference (law.md section 0). */
export type Confidence = 'T' | 'C2' | 'C1' | 'M' | 'I';

/** What follows when every element is met. `person`: nothing is classified, a human being decides. */
export type Effect = 'breach' | 'disputed' | 'no_breach' | 'person' | 'advice';

/** Who decides on a finding; the text stands in `words/`. */
export const deciders = [
  'appointing_authority', 'appointing_authority_after_ethics_council', 'bawaslu_and_courts', 'contract_giver', 'ward_head',
  'home_minister', 'regent_or_mayor', 'satgas',
] as const;
export type Decider = (typeof deciders)[number];

export type Rule = {
  /** The ids under which it is shown, where a second rule says the other half of one item. */
  readonly shownAs?: readonly string[];
  /** The body of law the rule belongs to; `null` for a rule that only advises. */
  readonly track: Track | null;
  readonly effect: Effect;
  /** `null` where the law sets no level; `levelOpen` then says why. */
  readonly level: Level | null;
  readonly levelOpen?: string;
  /** What a person is told before acting; without it `breach` forbids, `disputed` warns, `no_breach` allows. */
  readonly advice?: Advice;
  /** What is told while an element is still open, where that element is the very condition to be told. Else: ask first. */
  readonly openAdvice?: Advice;
  readonly acts: readonly Act[];
  /** All must be met. The names are the elements that a finding shows. */
  readonly elements: Readonly<Record<string, Condition>>;
  /**
   * A circumstance out of the ordinary (a spouse, an order, a sign in an old photo): the rule speaks only when it
   * is told. Until then it opens nothing, but the fact is named among those that would change the answer.
   */
  readonly special?: Condition;
  /** Exceptions: one that is known to be met takes the rule away; one that is only possible does not. */
  readonly unless?: Readonly<Record<string, Condition>>;
  readonly basis: readonly string[];
  readonly decidedBy?: Decider;
  readonly confidence: Confidence;
  readonly source: readonly string[];
  /** Days on which the rule is in force, both inclusive. */
  readonly from?: string;
  /** Read by analogy also for acts before the joint decree, though the instrument is younger. */
  readonly earlierByAnalogy?: true;
  /** Never read back beyond its own first day: what officials tolerated then was not yet written down. */
  readonly notByAnalogy?: true;
  readonly until?: string;
  /** Open legal questions on which an answer from this rule rests (law.md section 0). */
  readonly uncertain?: readonly string[];
  readonly conditions?: readonly string[];
  readonly remedies?: readonly string[];
  /** Speaks only when no other rule settles the act (see `Ready.settles`). */
  readonly residual?: true;
  /** One way among several to the same act: its conditions are told only to who goes that way. */
  readonly oneWay?: true;
};

export const defineRules = <Id extends string>(rules: Record<Id, Rule>): Record<Id, Rule> => rules;
export type RuleText = { readonly title: string; readonly reason: string };
