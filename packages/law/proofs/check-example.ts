// What an answer must show for an example to hold; only what `netral assess` prints is looked at.
import type { Verdict } from '../verdict.ts';
import type { Rule } from '../engine/rule.ts';
import { tracks } from '../vocabulary.ts';
import type { Expected } from './examples.ts';

type Rules = Readonly<Record<string, Rule>>;
/** The ids that an answer shows for a rule: a rule of the contract shows whose contract it is and the item of the list. */
const shownFor = (rules: Rules, id: string): readonly string[] => rules[id]?.shownAs ?? id.split('/');

/** Where an id stands in the answer: on the track of its rule, or among the reasons where it has no track. */
function standsIn(verdict: Verdict, rules: Rules, id: string): 'met' | 'open' | 'absent' {
  const track = rules[id]?.track ?? null;
  const shown = shownFor(rules, id);
  const reasons = shown.flatMap((part) => verdict.because.find(({ rule }) => rule === part) ?? []);
  const asReason = reasons.length < shown.length ? 'absent' : reasons.some(({ open }) => open) ? 'open' : 'met';
  if (track === null) return asReason;
  const found = verdict.tracks.find((one) => one.track === track);
  const elsewhere = verdict.tracks.some((one) => one.track !== track && shown.every((part) => one.rules.includes(part)));
  // What is allowed is shown on the track of the person who asks, whichever that is.
  if (elsewhere && rules[id]?.effect === 'no_breach') return 'met';
  // A track is shown only for people whom that law binds; a rule that speaks all the same is then a reason only.
  if (!found) return elsewhere ? 'absent' : asReason;
  if (found.openRules.includes(id)) return 'open';
  const open = found.finding === 'needs_facts' && rules[id]?.effect !== 'person';
  return shown.every((part) => found.rules.includes(part)) ? (open ? 'open' : 'met') : 'absent';
}

function wrongTracks(verdict: Verdict, expect: Partial<Expected>): string[] {
  return tracks.flatMap((track) => {
    const wanted = expect[track];
    if (wanted === undefined) return [];
    const found = verdict.tracks.find((one) => one.track === track);
    // Where facts are missing, the level after the stroke is the one that would follow.
    const level = found?.level ?? found?.possibleLevel;
    const is = found ? `${found.finding}${level ? `/${level}` : ''}` : 'not_covered';
    return is === wanted ? [] : [`${track} is ${is}, expected ${wanted}`];
  });
}

/** A rule without a track must not turn up on one. */
const strays = (verdict: Verdict, rules: Rules, ids: readonly string[] = []): string[] =>
  ids.flatMap((id) => verdict.tracks.flatMap(({ track, rules: shown, openRules }) => (rules[id]?.track === null && [...shown, ...openRules].includes(id) ? [`${id} stands on the track ${track}`] : [])));

const lacking = (name: string, wanted: readonly string[] = [], there: readonly string[]): string[] =>
  wanted.filter((one) => !there.includes(one)).map((one) => `${name}: ${one} is not there (${there.join(', ') || 'none'})`);

/** Every way in which an answer falls short of an example; empty when it holds. `rules` is the shipped rulebook. */
export function shortfalls(verdict: Verdict, expect: Partial<Expected>, rules: Rules): string[] {
  const wrong = [...wrongTracks(verdict, expect), ...strays(verdict, rules, expect.rules)];
  if (expect.advice && verdict.advice !== expect.advice) wrong.push(`advice is ${verdict.advice}, expected ${expect.advice}`);
  wrong.push(...lacking('because', expect.rules?.flatMap((id) => shownFor(rules, id)), verdict.because.flatMap(({ rule, open }) => (open ? [] : [rule]))));
  for (const [list, wanted] of [['rules', 'met'], ['beside', 'met'], ['open', 'open'], ['not', 'absent']] as const) {
    for (const id of expect[list] ?? []) {
      const is = standsIn(verdict, rules, id);
      // A rule without a track that waits for a fact shows only where nothing else speaks.
      const hidden = wanted === 'open' && is === 'absent' && (rules[id]?.track ?? null) === null;
      if (is !== wanted && !hidden) wrong.push(`${id} is ${is}, expected ${wanted}`);
    }
  }
  if (expect.standing && verdict.status.standing.join() !== expect.standing.join()) wrong.push(`standing is ${verdict.status.standing.join(', ')}, expected ${expect.standing.join(', ')}`);
  wrong.push(...lacking('missing', expect.missing, verdict.missing.map(({ fact }) => fact)));
  wrong.push(...lacking('basis', expect.basis, verdict.tracks.flatMap(({ basis }) => basis)));
  wrong.push(...lacking('uncertain', expect.uncertain, verdict.uncertain));
  return wrong;
}
