// Reads questions, never people: nothing here takes an author, and nothing is kept.

export { MAX_QUESTION_LENGTH } from './text.ts';
export { makeRouter, type Matched, type RankedSituation, type Routed, type Router, type SituationTexts } from './route.ts';
export { readCues, type CueFacts, type CueSpan, type ReadCues } from './cues/read-cues.ts';
export {
  LONG_INVITATION_LENGTH, MAX_INVITATION_LENGTH, readInvitation, type InvitationSign, type ReadInvitation, type SignMatch,
} from './invitation/read-invitation.ts';
export type { InvitationLanguage } from './invitation/language-of.ts';
export { signKinds, type SignKind, type SpeaksFor } from './invitation/sign-cues.ts';
