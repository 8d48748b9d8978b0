// All the ways in which facts can be told, for proofs that walk through them or draw from them.
import { phaseRows, statusRows } from '../calendar/elections.ts';
import { windows } from '../calendar/windows.ts';
import type { Facts } from '../input.ts';
import { rulebook } from '../rulebook.ts';
import {
  actorKinds, acts, contentTimes, contestKinds, contests, knownPhases, media, posts, proofs, qualifiers, relations, stances, targets, targetStatuses,
  type Act, type Qualifier,
} from '../vocabulary.ts';
import { dayBefore } from './day.ts';
import { pick, type Random } from './random.ts';

/** `null` stands for a fact that nobody told. */
export const orUnknown = <T>(values: readonly T[]): readonly (T | null)[] => [...values, null];

/** Each way to know what the person supported was on that day: told, or by contest and day, or not at all. */
export const standings: readonly Pick<Facts, 'targetStatusKnown' | 'contest' | 'actOn'>[] = [
  {},
  ...targetStatuses.map((targetStatusKnown) => ({ targetStatusKnown })),
  ...statusRows.flatMap((row) => row.contests.flatMap((contest) => [
    { contest, actOn: dayBefore(row.candidateFrom) },
    { contest, actOn: row.candidateFrom },
  ])),
];

const boundaries = [
  ...statusRows.flatMap((row) => [row.prospectiveBy, row.candidateFrom]),
  ...phaseRows.map((row) => row.from),
  ...Object.values(windows).map((window) => window.from),
  ...Object.values(rulebook).flatMap((rule) => (rule.from ? [rule.from] : [])),
];
const days: readonly (string | null)[] = [
  null, '2019-03', '2023', '2023-11', '2024-10-10/2024-10-20', '2026-05-04',
  ...new Set(boundaries.flatMap((day) => [dayBefore(day), day])),
];
const elections = [null, null, 'pemilu-2024', 'pilkada-2024', 'pemilu-2019', 'pilkada-2020', 'pemilu-2029'] as const;

/** Facts of one act, every field told or not; qualifiers are told to be so, told not to be so, or left open. */
export function anyFacts(random: Random, act: Act = pick(random, acts)): Facts {
  const yes: Qualifier[] = [];
  const no: Qualifier[] = [];
  for (const word of qualifiers) {
    const drawn = random();
    if (drawn < 0.05) yes.push(word);
    else if (drawn < 0.15) no.push(word);
  }
  return {
    act,
    actOn: pick(random, days),
    contest: pick(random, [null, ...contests, ...contestKinds]),
    election: pick(random, elections),
    phaseKnown: random() < 0.3 ? pick(random, knownPhases) : null,
    actor: {
      kind: pick(random, orUnknown(actorKinds)),
      post: random() < 0.5 ? pick(random, posts) : null,
      onUnpaidLeave: pick(random, [true, false, null, null]),
    },
    relation: random() < 0.5 ? pick(random, relations) : null,
    medium: pick(random, orUnknown(media)),
    target: pick(random, orUnknown(targets)),
    targetStatusKnown: random() < 0.4 ? pick(random, targetStatuses) : null,
    stance: pick(random, orUnknown(stances)),
    contentMade: random() < 0.2 ? pick(random, contentTimes) : null,
    proof: random() < 0.3 ? pick(random, proofs) : null,
    with: yes,
    without: no,
  };
}
