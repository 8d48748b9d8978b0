import type { ScimTexts } from './texts.id.ts';

export const scimEn: ScimTexts = {
  title: 'Connection with the identity system',
  intro: 'The identity system of the agency can send data about staff here through SCIM. You make its key on this page.',
  strong: 'Whoever has a key can change data about staff. Give it only to those who run the identity system.',
  makeTitle: 'Make a new key',
  makeText: 'Whoever runs the server makes a token there, with this command. It is shown once.',
  listTitle: 'Keys that were made',
  none: 'There is no key yet.',
  madeTerm: 'Made',
  untilTerm: 'Holds until',
  stateTerm: 'State',
  states: { holds: 'holds', past: 'past its last day', ended: 'ended' },
  idTerm: 'Mark in the log',
  end: 'End this key',
};
