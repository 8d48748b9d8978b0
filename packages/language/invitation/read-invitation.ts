// Reads an invitation and names the signs in it, each with the words that show it. Signs are no proof: nothing
// here says what an event is. Generic words only, so that the answer never depends on who stands for election.

import { longestAt, type CueFind } from './cue-pattern.ts';
import { deniedFrom, type Span } from './denied.ts';
import { isAddressOrLaw } from './address.ts';
import { invitationWords, type InvitationWord } from './invitation-words.ts';
import { languageOf, type InvitationLanguage } from './language-of.ts';
import { letterNumberAt } from './letter-number.ts';
import { signCues, signKinds, type SignCue, type SignKind, type SpeaksFor } from './sign-cues.ts';

/** Longer texts are read up to here; the page refuses them before. */
export const MAX_INVITATION_LENGTH = 200_000;
/** From here on the reader is told that all of it was read. */
export const LONG_INVITATION_LENGTH = 20_000;
/** So many places are named for each sign; a text that repeats itself shows nothing new. */
export const MOST_MATCHES = 40;

export interface SignMatch {
  readonly text: string;
  /** UTF-16 offsets into the text as typed. */
  readonly start: number;
  readonly end: number;
}

export interface InvitationSign {
  readonly kind: SignKind;
  readonly speaksFor: SpeaksFor;
  /** In the order of the text. */
  readonly matches: readonly SignMatch[];
}

export interface ReadInvitation {
  readonly language: InvitationLanguage;
  readonly long: boolean;
  readonly signs: readonly InvitationSign[];
}

interface Find extends Span, SignCue {
  /** Word at which a denial of these words begins. */
  readonly denial: number | null;
}

export function readInvitation(text: string): ReadInvitation {
  const read = text.slice(0, MAX_INVITATION_LENGTH);
  const words = invitationWords(read);
  const found = finds(read, words);
  return { language: languageOf(read, words, found.length), long: text.length > LONG_INVITATION_LENGTH, signs: signsOf(read, words, found) };
}

function finds(text: string, words: readonly InvitationWord[]): Find[] {
  const found: Find[] = [];
  for (let at = 0; at < words.length; ) {
    const find = findAt(text, words, at);
    if (find !== null) found.push({ ...find, denial: find.kind === 'reassurance' ? null : deniedFrom(words, find, deniedBefore(found)) });
    // "hanya silaturahmi" calms, and the gathering is still one.
    at = find === null || find.kind === 'reassurance' ? at + 1 : find.to;
  }
  return found;
}

function findAt(text: string, words: readonly InvitationWord[], at: number): (Span & SignCue) | null {
  const letter = letterNumberAt(text, words, at);
  if (letter !== null) return { kind: 'official_letter', weak: false, from: at, to: letter };
  const find: CueFind<SignCue> | null = longestAt(words, at, signCues);
  if (find === null || (find.cue.kind === 'ballot_number' && find.cue.weak && isAddressOrLaw(words, find))) return null;
  return { ...find.cue, from: find.from, to: find.to };
}

function deniedBefore(found: readonly Find[]): (Span & { readonly denial: number }) | null {
  const last = found.at(-1);
  return last === undefined || last.denial === null ? null : { ...last, denial: last.denial };
}

function signsOf(text: string, words: readonly InvitationWord[], found: readonly Find[]): InvitationSign[] {
  // Electing the head of an RT or of a school has candidates, numbers and votes too, and is no campaign by itself.
  const other = found.some(({ kind, denial }) => kind === 'other_election' && denial === null);
  const isWeak = ({ kind, weak }: Find): boolean => weak || (other && OF_ANY_ELECTION.has(kind));
  const stands = found.some((find) => find.denial === null && !isWeak(find) && find.kind !== 'reassurance' && signKinds[find.kind] !== 'official');
  const counted = found.flatMap((find): Find[] => {
    if (find.denial !== null) return stands && isReassuring(find) ? [{ ...find, kind: 'reassurance', from: Math.min(find.denial, find.from) }] : [];
    const alone = signKinds[find.kind] === 'official';
    return alone || (stands ? true : !isWeak(find) && find.kind !== 'reassurance') ? [find] : [];
  });
  return (Object.keys(signKinds) as SignKind[]).flatMap((kind) => {
    const matches = counted.filter((find) => find.kind === kind).slice(0, MOST_MATCHES).map((find) => matchOf(text, words, find));
    return matches.length === 0 ? [] : [{ kind, speaksFor: signKinds[kind], matches }];
  });
}

const OF_ANY_ELECTION: ReadonlySet<SignKind> = new Set(['candidate', 'ballot_number', 'call_to_vote', 'campaign_event']);
const DENIED_TO_CALM: ReadonlySet<SignKind> = new Set(['campaign_event', 'campaign_inviter', 'attributes', 'candidate', 'declaration', 'call_to_vote']);
const isReassuring = ({ kind }: Find): boolean => DENIED_TO_CALM.has(kind);

function matchOf(text: string, words: readonly InvitationWord[], { from, to }: Span): SignMatch {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
