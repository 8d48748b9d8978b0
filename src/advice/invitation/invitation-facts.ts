// From the signs of an invitation to facts of the law. Signs are no proof: the facts say what is judged if the event
// is what its invitation looks like, and the page says so.
import type { Facts } from '../../../packages/law/index.ts';
import type { InvitationSign, ReadInvitation, SignKind } from '../../../packages/language/index.ts';

/** What the invitation looks like. */
export type Looks = 'campaign' | 'declaration' | 'with_candidate' | 'without_signs' | 'unread';

const campaignKinds: ReadonlySet<SignKind> = new Set(['campaign_event', 'campaign_inviter', 'party_place', 'attributes', 'ballot_number', 'call_to_vote']);
const partyWords = /\b(?:partai|parpol|dp[cdpw]|pac)\b/iu;
/** To a ceremony of an office people are called as well, and a candidate may be there as an official (GUI-09). */
const officialKinds: ReadonlySet<SignKind> = new Set(['official_letter', 'official_meeting', 'assignment_letter']);

/** Where the text was not understood, that no sign was found says nothing. */
export function looksLike({ signs, language }: Pick<ReadInvitation, 'signs' | 'language'>): Looks {
  const has = (kind: SignKind): boolean => signs.some((sign) => sign.kind === kind);
  if (has('declaration')) return 'declaration';
  if (signs.some(({ kind }) => campaignKinds.has(kind)) || (has('candidate') && isCalledTo(signs))) return 'campaign';
  return has('candidate') ? 'with_candidate' : language === 'id' ? 'without_signs' : 'unread';
}

/** Without any sign the answer is for an event at which there is no candidate and no party; the page says that too. */
export function factsOfInvitation(read: Pick<ReadInvitation, 'signs' | 'language'>): Facts {
  const looks = looksLike(read);
  if (looks === 'unread') return { act: 'attend_event', medium: 'physical' };
  if (looks === 'without_signs') return { act: 'attend_event', medium: 'physical', target: 'none' };
  const act = looks === 'declaration' ? 'attend_declaration' : looks === 'campaign' ? 'attend_campaign' : 'attend_event';
  return { act, medium: 'physical', target: isOfParty(read.signs) ? 'party' : 'candidate' };
}

/** People are made to come: no worship or family feast at which a candidate turns up (GUI-12). */
const isCalledTo = (signs: readonly InvitationSign[]): boolean =>
  signs.some(({ kind }) => kind === 'obligation') && !signs.some(({ kind }) => officialKinds.has(kind));

function isOfParty(signs: readonly InvitationSign[]): boolean {
  if (signs.some(({ kind }) => kind === 'candidate')) return false;
  return signs.some(({ kind, matches }) => (kind === 'campaign_inviter' || kind === 'party_place') && matches.some(({ text }) => partyWords.test(text)));
}
