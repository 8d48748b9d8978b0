// Fixed headings and one opening line for each.
import type { Advice } from '../vocabulary.ts';
import type { AdviceText } from './advice.id.ts';

export const adviceEn: Record<Advice, AdviceText> = {
  allowed: { heading: 'Allowed', lead: 'You may do it, by the rules as we read them.' },
  allowed_with_condition: { heading: 'Allowed, if …', lead: 'You may do it if the conditions below hold.' },
  ask: { heading: 'Ask first', lead: 'The rules are not clear enough here. Ask before you act.' },
  avoid: { heading: 'Better not', lead: 'There is an official warning or an open dispute. It is safer not to do it.' },
  forbidden: { heading: 'Do not', lead: 'The rules do not allow you to do this.' },
};
