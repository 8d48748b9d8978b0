// When does an answer agree with what an authority decided in a reported case? The mapping, said once:
//   the track tag of a case says which tracks of the answer count (`tracksOf`), `saran` that the advice counts;
//   a violation agrees with a finding that is a breach, disputed, or to be proven on one of these tracks;
//   a case that was cleared or fell for lack of proof agrees when none of them is a breach or disputed;
//   an advice agrees with the same advice.
// Every other pair is an error: hard where what was forbidden is called allowed or no breach, else soft. A level is
// compared only where the outcome has one and the answer too; another level is a soft error.
import type { TrackFinding, Verdict } from '../verdict.ts';
import { advices, type Advice, type Level, type Track } from '../vocabulary.ts';

export const tags = ['netralitas', 'pemilu', 'keduanya', 'formil', 'jabatan', 'pemberi_kerja', 'saran'] as const;
export type Tag = (typeof tags)[number];

const neutrality: readonly Track[] = ['ethics', 'discipline', 'dismissal'];
/** `formil`: a report fell on form or time, whatever the act was; it clears neither track, so both count. */
export const tracksOf: Readonly<Record<Exclude<Tag, 'saran'>, readonly Track[]>> = {
  netralitas: neutrality, pemilu: ['election_crime'], keduanya: [...neutrality, 'election_crime'], formil: [...neutrality, 'election_crime'],
  jabatan: ['office', 'community'], pemberi_kerja: ['contract'],
};

export const levelsOf: Readonly<Record<string, readonly Level[]>> = {
  violation_ethics: ['moral', 'light'], violation_discipline_moderate: ['moderate'],
  violation_discipline_severe: ['severe', 'dismissal'], violation_criminal: ['criminal'],
};

export type Agreement = { readonly result: 'agrees' | 'soft' | 'hard'; readonly direction: 'same' | 'stricter' | 'milder' | 'asks' | 'level' };

const same: Agreement = { result: 'agrees', direction: 'same' };
const rank = (advice: Advice): number => advices.indexOf(advice);
const isFree = (advice: Advice): boolean => advice === 'allowed' || advice === 'allowed_with_condition';

function adviceAgrees(outcome: string, { advice }: Verdict): Agreement {
  const given = outcome.slice('advice_'.length) as Advice;
  if (given === advice) return same;
  if (given === 'forbidden' && isFree(advice)) return { result: 'hard', direction: 'milder' };
  return { result: 'soft', direction: advice === 'ask' ? 'asks' : rank(advice) > rank(given) ? 'stricter' : 'milder' };
}

const holds = (found: TrackFinding): boolean => found.finding === 'breach' || found.finding === 'disputed';

function violationAgrees(outcome: string, verdict: Verdict, counted: readonly TrackFinding[]): Agreement {
  const held = counted.filter((found) => holds(found) || found.conditional);
  if (held.length === 0) {
    const asks = counted.some(({ finding }) => finding === 'needs_facts');
    const cleared = counted.some(({ finding }) => finding === 'no_breach') && !asks;
    return { result: cleared || isFree(verdict.advice) ? 'hard' : 'soft', direction: asks ? 'asks' : 'milder' };
  }
  const wanted = levelsOf[outcome];
  const levels = held.flatMap(({ level, possibleLevel }) => level ?? possibleLevel ?? []);
  return wanted === undefined || levels.length === 0 || levels.some((level) => wanted.includes(level)) ? same : { result: 'soft', direction: 'level' };
}

export function agreement(outcome: string, tag: Tag, verdict: Verdict): Agreement {
  if (tag === 'saran') return adviceAgrees(outcome, verdict);
  const counted = verdict.tracks.filter(({ track }) => tracksOf[tag].includes(track));
  if (outcome.startsWith('violation_')) return violationAgrees(outcome, verdict, counted);
  return counted.some(holds) ? { result: 'soft', direction: 'stricter' } : same;
}
