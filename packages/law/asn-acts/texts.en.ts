import type { RuleText } from '../engine/rule.ts';
import type { asnActs } from './rules.ts';

export const asnActsEn: Record<keyof typeof asnActs, RuleText> = {
  'ASN-4': {
    title: 'Being a party member since 31 October 2023',
    reason: 'Act 20/2023 dismisses, without honour, civil servants who are members or officers of a party. A name used without consent does not count.',
  },
  'ASN-8': {
    title: 'Being a party member before 31 October 2023',
    reason: 'Act 5/2014 dismissed, without honour, civil servants who were members or officers of a party. It was in force until 30 October 2023.',
  },
  'SAN-PPPK-2': {
    title: 'A PPPK as party member',
    reason: 'PP 49/2018 ends the contract of a PPPK who is a member or officer of a party. A name used without consent does not count.',
  },
};
