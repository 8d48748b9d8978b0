// Fixed sentences. The page fills {date} and {address}.
import type { notesId } from './notes.id.ts';

export const notesEn: Record<keyof typeof notesId, string> = {
  disclaimer: 'This answer explains the rules in force on {date}. It is not a permission and not a decision.',
  not_recorded: 'We do not record who asks.',
  who_is_bound: 'Citizens are free to choose and to support. These rules are only for staff and officers.',
  refusal: 'With respect: I have checked the rules, and civil servants may not join campaign activities. I ask to go on with my duties as usual. The rules are at {address}.',
  refusal_not_asn: 'With respect: I have checked the rules, and I am asked to stay neutral. I ask to go on with my duties as usual. The rules are at {address}.',
  old_photo: 'No need to delete it. Just add when and at what event it was taken. A sudden deletion may raise questions.',
  old_photo_caption: 'This photo was taken on 17 August 2021, at [name of the event].',
  outside_period: 'We have not written down the rules of that date. This answer uses the rules that stood on 22 September 2022.',
  not_listed: 'No list of rules names this. That does not make it allowed, so ask if in doubt.',
  contradiction: 'Authorities disagree on this. We show all of them.',
  if_proven: 'This holds only if the event is proven.',
  our_reading: 'This is our reading, not the wording of the rule.',
  pppk: 'For a PPPK, what follows depends on the contract and PP 49/2018.',
  contract_worker: 'For contract workers the forms follow the SKB, and what follows depends on the contract.',
};
