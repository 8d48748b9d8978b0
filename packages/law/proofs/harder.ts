// When is one answer harder than another? Said once, for all proofs of monotony.
import type { TrackFinding, Verdict } from '../verdict.ts';
import { advices, levels, type Finding, type Track } from '../vocabulary.ts';

/**
 * `not_covered` and `no_breach` are equally soft: in both nobody is held to anything. `needs_facts` is harder than
 * they are, since a file may be opened, and softer than `disputed` and `breach`; so a step from `needs_facts` to
 * `breach` is a step to the harder side, and a step from `breach` back to `needs_facts` is one to the softer.
 */
export const hardness: Readonly<Record<Finding, number>> = { not_covered: 0, no_breach: 0, needs_facts: 1, disputed: 2, breach: 3 };

const rank = (found: TrackFinding | undefined): [number, number] => {
  if (!found) return [0, -1];
  const level = found.level ?? found.possibleLevel;
  return [hardness[found.finding], level ? levels.indexOf(level) : -1];
};

const tracksOf = (one: Verdict, other: Verdict): Track[] => [...new Set([...one.tracks, ...other.tracks].map(({ track }) => track))];
const findingOn = (verdict: Verdict, track: Track): TrackFinding | undefined => verdict.tracks.find((one) => one.track === track);

/** In which way `after` is softer than `before`, for verdicts on one act; null when in none. */
export function softened(before: Verdict, after: Verdict): string | null {
  if (advices.indexOf(after.advice) < advices.indexOf(before.advice)) return `advice ${before.advice} → ${after.advice}`;
  for (const track of tracksOf(before, after)) {
    const [wasFound, wasLevel] = rank(findingOn(before, track));
    const [isFound, isLevel] = rank(findingOn(after, track));
    // A level is compared only within the same finding: of a dispute no level is lost when it becomes a breach.
    if (isFound < wasFound || (isFound === wasFound && isLevel < wasLevel)) return `${track} ${said(findingOn(before, track))} → ${said(findingOn(after, track))}`;
  }
  return null;
}

/** On which track the finding or its level differs; null when on none. */
export function findingChanged(before: Verdict, after: Verdict): string | null {
  for (const track of tracksOf(before, after)) {
    const was = said(findingOn(before, track));
    const is = said(findingOn(after, track));
    if (was !== is) return `${track} ${was} → ${is}`;
  }
  return null;
}

const said = (found: TrackFinding | undefined): string =>
  found ? `${found.finding}/${found.level ?? found.possibleLevel ?? 'no level'}${found.conditional ? ' to be proven' : ''}` : 'not_covered/no level';
