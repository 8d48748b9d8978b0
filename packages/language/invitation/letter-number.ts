// "Nomor: 005/412/2026" is the head of an office letter. A number that names a party branch or a team is not.

import { longestAt, indexCues } from './cue-pattern.ts';
import type { InvitationWord } from './invitation-words.ts';

const HEAD = indexCues([{ cue: true, text: 'nomor' }]);
const NUMBER = /^[\d.]{1,9}\s?[/-][\w./-]{2,40}/;
// "Pan" for "panitia" is missing on purpose: it is also the short name of a party, and no name counts.
const OTHER_SENDER = /dp[cdpw]|pac|tim|ranting|rel|menang|panitia|koperasi/i;
const LONGEST = 60;

/** First word after the number that begins at `from`, or null. */
export function letterNumberAt(text: string, words: readonly InvitationWord[], from: number): number | null {
  const first = words[from + 1];
  if (first === undefined || longestAt(words, from, HEAD) === null) return null;
  const number = NUMBER.exec(text.slice(first.start, first.start + LONGEST))?.[0];
  if (number === undefined || !number.includes('/') || OTHER_SENDER.test(number)) return null;
  let to = from + 1;
  while ((words[to]?.start ?? Infinity) < first.start + number.length) to += 1;
  return to;
}
