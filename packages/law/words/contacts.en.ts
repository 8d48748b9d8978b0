// Whom to ask. Offices only: we hold no telephone numbers.
import type { ActorKind } from '../vocabulary.ts';

const civilServant = ['BKD or the personnel office of your city', 'Inspektorat (the inspectorate)', 'Bawaslu (the election supervisor)'];
const village = ['The district head’s office', 'The inspectorate of the regency or city', 'Bawaslu (the election supervisor)'];

export const contactsEn: Record<ActorKind, readonly string[]> = {
  pns: civilServant,
  cpns: civilServant,
  pppk: civilServant,
  contract_worker: ['The unit that gave you the contract', 'BKD (the personnel agency)', 'Bawaslu (the election supervisor)'],
  community_officer: ['The ward office (lurah)', 'Bawaslu (the election supervisor)'],
  village_head: village,
  village_staff: village,
  elected_official: ['The legal bureau or division', 'Inspektorat (the inspectorate)', 'Bawaslu (the election supervisor)'],
  volunteer: ['The unit that gave you the task', 'Bawaslu (the election supervisor)'],
  other_non_asn: ['Bawaslu (the election supervisor)'],
};

/** After an order from above: without the office that may have given it. */
export const contactsWhenOrderedEn: Record<ActorKind, readonly string[]> = {
  ...contactsEn,
  contract_worker: ['BKD (the personnel agency)', 'Bawaslu (the election supervisor)'],
  community_officer: ['Bawaslu (the election supervisor)'],
  village_head: ['The inspectorate of the regency or city', 'Bawaslu (the election supervisor)'],
  village_staff: ['The inspectorate of the regency or city', 'Bawaslu (the election supervisor)'],
  volunteer: ['Bawaslu (the election supervisor)'],
};
