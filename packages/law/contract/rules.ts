// PPPK and staff without civil-service status: the lists of the joint decree are read for them too, but the
// consequence follows from the contract (PER-03, PER-04). Made from lists A and B, so that both stay one text.
import { is } from '../engine/condition.ts';
import type { Rule } from '../engine/rule.ts';
import { skbA } from '../skb-a/rules.ts';
import { skbB, skbBMore } from '../skb-b/rules.ts';

// Unpaid leave is for PNS: neither its exception nor what a spouse on leave may not do is carried over.
const lists: [string, Rule][] = [skbA, skbB, skbBMore].flatMap((list) => Object.entries<Rule>(list)).filter(([id]) => !id.endsWith('-spouse'));
const withoutLeave = (unless: NonNullable<Rule['unless']>): NonNullable<Rule['unless']> =>
  Object.fromEntries(Object.entries(unless).filter(([name]) => name !== 'spouse_on_leave'));
const pppk = is('actor.kind', 'pppk');
const contractWorker = is('actor.kind', 'contract_worker', 'volunteer');

function forPerson(prefix: string, person: Rule['elements'][string], basis: readonly string[], change: Partial<Rule>) {
  return (entry: [string, Rule]): [string, Rule] => {
    const [id, rule] = entry;
    return [`${prefix}/${id}`, {
      ...rule, ...(rule.unless ? { unless: withoutLeave(rule.unless) } : {}), ...(rule.shownAs ? { shownAs: [prefix, ...rule.shownAs] } : {}), track: 'contract', level: null, levelOpen: rule.levelOpen ?? 'contract_ladder', decidedBy: 'contract_giver',
      elements: { ...rule.elements, person }, basis: [...basis, ...rule.basis.slice(0, 1)], ...change,
    }];
  };
}

/** PPPK: discipline by contract and PP 49/2018 (U-09). */
const pppkRules = lists
  .filter(([, rule]) => rule.track === 'discipline')
  .map(forPerson('PER-03', pppk, ['PP 49/2018 Pasal 51', 'PP 49/2018 Pasal 53'], { confidence: 'I', uncertain: ['U-09'] }));

/** PPNPN, honorer, PJLP: SE MenPANRB 01/2023 (of 3 January 2023), graded sanctions up to the end of the contract. */
const workerRules = lists
  .filter(([id]) => id !== 'SKB-A-7')
  .map(forPerson('PER-04', contractWorker, ['SE MenPANRB 01/2023'], { from: '2023-01-03', earlierByAnalogy: true }));

export const contract: Readonly<Record<string, Rule>> = Object.fromEntries([...pppkRules, ...workerRules]);
