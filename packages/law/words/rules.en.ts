// The English texts of all rules by id; a rule made from another (`PER-04/SKB-A-1`) is shown with that one's text.
import { asnActsEn } from '../asn-acts/texts.en.ts';
import { communityEn } from '../community/texts.en.ts';
import { electionActsEn } from '../election-acts/texts.en.ts';
import type { RuleText } from '../engine/rule.ts';
import { guidanceEn } from '../guidance/texts.en.ts';
import { pp94En } from '../pp94/texts.en.ts';
import { runningEn } from '../running/texts.en.ts';
import { skbAEn } from '../skb-a/texts.en.ts';
import { skbBEn } from '../skb-b/texts.en.ts';
import { spouseRulesEn } from '../spouse/texts.en.ts';

export const ruleTextsEn: Readonly<Record<string, RuleText>> = {
  ...skbAEn, ...asnActsEn, ...skbBEn, ...pp94En, ...electionActsEn, ...spouseRulesEn, ...runningEn, ...communityEn, ...guidanceEn,
};
