// The ASN Acts themselves, where their change on 31 October 2023 matters: membership of a party.
import { hasAny, is } from '../engine/condition.ts';
import { defineRules } from '../engine/rule.ts';

const misused = hasAny('without_consent', 'done_by_other');
const member = {
  track: 'dismissal', effect: 'breach', level: 'dismissal', acts: ['party_member'], decidedBy: 'appointing_authority',
  unless: { misused }, remedies: ['resign_from_party_first', 'object_if_name_misused'],
} as const;

export const asnActs = defineRules({
  'ASN-4': {
    ...member, from: '2023-10-31', confidence: 'T', source: ['S31', 'S32', 'S109'],
    basis: ['UU 20/2023 Pasal 52 ayat (3) huruf j', 'UU 20/2023 Pasal 52 ayat (4)'],
    elements: { person: is('actor.kind', 'pns', 'cpns', 'pppk') },
  },
  'ASN-8': {
    ...member, until: '2023-10-30', confidence: 'T', source: ['S36'],
    basis: ['UU 5/2014 Pasal 87 ayat (4) huruf c'],
    elements: { person: is('actor.kind', 'pns', 'cpns') },
  },
  'SAN-PPPK-2': {
    ...member, confidence: 'T', source: ['S04'],
    basis: ['PP 49/2018 Pasal 53 ayat (3) huruf c', 'PP 49/2018 Pasal 63', 'PP 49/2018 Pasal 74'],
    elements: { person: is('actor.kind', 'pppk') },
  },
});
