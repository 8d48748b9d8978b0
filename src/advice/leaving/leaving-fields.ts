// Names of the fields in the form of the note of leaving.
import type { SignKind } from '../../../packages/language/index.ts';

export const leavingField = {
  step: 'langkah', signs: 'tanda', place: 'tempat', timeIn: 'datang', timeOut: 'pulang', inviter: 'pengundang', words: 'cerita', when: 'kapan',
} as const;

/** Values of the `langkah` button: show the form, empty or as it was. */
export const stepFill = 'isi';

/** Values of the `kapan` buttons, which also send the form: nothing is chosen beforehand. */
export const whenToday = 'hari-ini';
export const whenYesterday = 'kemarin';
export const whenDate = 'tanggal';

/** What can be seen at an event, in the order of the form. */
export const seenKinds = [
  'candidate', 'campaign_event', 'declaration', 'attributes', 'call_to_vote', 'ballot_number', 'campaign_inviter', 'party_place', 'goods', 'obligation',
] as const satisfies readonly SignKind[];

export type SeenKind = (typeof seenKinds)[number];

/** A box that is not ticked is not sent, so each has a name of its own. */
export const seenField = (kind: SeenKind): string => `lihat-${kind}`;

export const longest = { line: 200, words: 2_000 } as const;
