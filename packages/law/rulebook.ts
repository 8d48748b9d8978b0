// The one explicit list of all rules. Order is the order in which findings name them.
import { asnActs } from './asn-acts/rules.ts';
import { community } from './community/rules.ts';
import { contract } from './contract/rules.ts';
import { electionActs } from './election-acts/rules.ts';
import type { Rule } from './engine/rule.ts';
import { guidance } from './guidance/rules.ts';
import { pp94 } from './pp94/rules.ts';
import { running } from './running/rules.ts';
import { skbA, skbASpouse } from './skb-a/rules.ts';
import { skbB, skbBMore } from './skb-b/rules.ts';
import { spouseRules } from './spouse/rules.ts';

/** Changes with every change of a rule, a date or the engine; CHANGELOG.md says what it touches. */
export const lawVersion = '2026-11-22.2';

export const rulebook: Readonly<Record<string, Rule>> = {
  ...skbA, ...skbASpouse, ...skbB, ...skbBMore, ...pp94, ...asnActs, ...electionActs, ...spouseRules, ...running, ...community, ...contract, ...guidance,
};
