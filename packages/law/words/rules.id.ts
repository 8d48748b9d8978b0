// The Indonesian texts of all rules by id; a rule made from another (`PER-04/SKB-A-1`) is shown with that one's text.
import { asnActsId } from '../asn-acts/texts.id.ts';
import { communityId } from '../community/texts.id.ts';
import { electionActsId } from '../election-acts/texts.id.ts';
import type { RuleText } from '../engine/rule.ts';
import { guidanceId } from '../guidance/texts.id.ts';
import { pp94Id } from '../pp94/texts.id.ts';
import { runningId } from '../running/texts.id.ts';
import { skbAId } from '../skb-a/texts.id.ts';
import { skbBId } from '../skb-b/texts.id.ts';
import { spouseRulesId } from '../spouse/texts.id.ts';

export const ruleTextsId: Readonly<Record<string, RuleText>> = {
  ...skbAId, ...asnActsId, ...skbBId, ...pp94Id, ...electionActsId, ...spouseRulesId, ...runningId, ...communityId, ...guidanceId,
};
