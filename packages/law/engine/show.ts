// What was judged, put into words that a program or a page can show: the rules behind it, their articles and
// elements. Decides nothing.
import type { Facts } from '../input.ts';
import { findings, levels, tracks, type Act, type Advice, type Finding, type Level, type Track } from '../vocabulary.ts';
import type { StatusShown, TrackFinding, Verdict } from '../verdict.ts';
import { citationFor } from './citations.ts';
import type { ActRules, Ready } from './index-rules.ts';
import { breach, disputed, needsFacts, noBreach, type Judgement } from './judge.ts';
import { adviceName } from './missing.ts';
import type { Reading } from './read.ts';
import { isSingle, maskOf, setIndex, valuesOf } from './state.ts';

const kind = setIndex['actor.kind'];
const pppk = maskOf('actor.kind', ['pppk']);
/** Less than a witness: a finding stays conditional and is to be proven. */
const weakProof = new Set(['alleged', 'hearsay', 'denied']);

/** In order, each once. */
function addTo(list: string[], more: readonly string[] | undefined): void {
  if (more) for (const one of more) if (!list.includes(one)) list.push(one);
}

export function show(verdict: Verdict, { rules }: ActRules, whole: Judgement, reading: Reading, facts: Facts, named: boolean, lawAdvice: Advice): void {
  const shown: (TrackFinding | undefined)[] = [];
  const weak = facts.proof ? weakProof.has(facts.proof) : false;
  for (let i = 0; i < rules.length; i++) {
    const truth = whole.truths[i];
    if (!truth) continue;
    const rule = rules[i] as Ready;
    if (truth === 2 && adviceName(rule.advice) === lawAdvice) addOnce(verdict.because, rule.shownIds, named ? facts.act as Act : undefined);
    addTo(verdict.uncertain, rule.rule.uncertain);
    if (truth === 2 || isTheCondition(rule, verdict.advice)) addTo(verdict.conditions, rule.rule.conditions);
    if (truth === 2) addTo(verdict.remedies, rule.rule.remedies);
    if (rule.track >= 0) addToTrack((shown[rule.track] ??= trackFinding(rule, whole, weak, named ? facts.act as Act : undefined)), rule, truth, whole, reading);
  }
  if (verdict.remedies.length === 0) remediesOfOpen(verdict, rules, whole);
  if (verdict.because.length === 0) citeOpen(verdict, rules, whole, named ? facts.act as Act : undefined);
  ownTracks(shown, reading.state.sets[kind] as number);
  addStandingTracks(shown, reading, named ? facts.act as Act : undefined);
  for (const track of shown) {
    if (!track) continue;
    verdict.tracks.push(track);
    // What a moderate punishment is today is open.
    if ((track.level ?? track.possibleLevel) === 'moderate') addTo(verdict.uncertain, ['U-04']);
  }
  if (reading.status.undeclared) addTo(verdict.uncertain, ['U-07']);
  const kinds = reading.state.sets[kind] as number;
  if (kinds === pppk) addTo(verdict.uncertain, ['U-09']);
}

/** An open rule whose open element is what "Boleh, asal …" asks for, unless it is one way among several. */
const isTheCondition = ({ rule }: Ready, advice: Advice): boolean =>
  advice === 'allowed_with_condition' && !rule.oneWay && (rule.openAdvice === advice || rule.advice === advice);

/** Nothing met says what to do: ask first; or, where all that is possible warns, what the possible rules say. */
function remediesOfOpen(verdict: Verdict, rules: readonly Ready[], whole: Judgement): void {
  if (verdict.advice === 'ask') verdict.remedies.push('ask_before_acting');
  if (verdict.advice !== 'avoid' && verdict.advice !== 'forbidden') return;
  rules.forEach((rule, i) => {
    if (whole.truths[i]) addTo(verdict.remedies, rule.rule.remedies);
  });
}

function citeOpen(verdict: Verdict, rules: readonly Ready[], whole: Judgement, act: Act | undefined): void {
  rules.forEach((rule, i) => {
    if (!whole.truths[i]) return;
    for (const id of rule.shownIds) if (!verdict.because.some((one) => one.rule === id)) verdict.because.push({ rule: id, ...(act ? { act } : {}), open: true });
  });
}

function addOnce(because: Verdict['because'], ids: readonly string[], act: Act | undefined): void {
  for (const rule of ids) if (!because.some((one) => one.rule === rule)) because.push(act ? { rule, act } : { rule });
}

function trackFinding(rule: Ready, whole: Judgement, weak: boolean, act: Act | undefined): TrackFinding {
  const code = whole.findings[rule.track] as number;
  const level = whole.levels[rule.track] as number;
  const asTold = findings[code] as Finding;
  const open = weak && (code === breach || code === disputed);
  const finding: TrackFinding = {
    track: tracks[rule.track] as Track,
    ...(act ? { act } : {}),
    finding: open ? 'needs_facts' : asTold,
    level: open || code === needsFacts || level < 0 ? null : (levels[level] as Level),
    rules: [], openRules: [], basis: [], decidedBy: null, elements: [],
  };
  if (open) finding.conditional = true;
  if ((open || code === needsFacts) && level >= 0) finding.possibleLevel = levels[level] as Level;
  if (finding.level === null) finding.levelOpen = open ? 'to_be_proven' : code === needsFacts ? 'facts_missing' : rule.rule.levelOpen ?? 'none_set';
  return finding;
}

/** Which rules carry a finding: those met for what is found, those open for what is still to be known. */
function carries(rule: Ready, truth: number, code: number): boolean {
  const { effect } = rule.rule;
  if (code === breach) return truth === 2 && (effect === 'breach' || effect === 'disputed');
  if (code === disputed) return truth === 2 && effect === 'disputed';
  if (code === noBreach) return truth === 2 && effect === 'no_breach';
  return code === needsFacts ? effect === 'person' || (truth === 1 && effect !== 'no_breach' && effect !== 'advice') : truth === 2 && effect === 'advice';
}

function addToTrack(track: TrackFinding, rule: Ready, truth: number, whole: Judgement, reading: Reading): void {
  if (!carries(rule, truth, whole.findings[rule.track] as number)) {
    const id = rule.shownIds[rule.shownIds.length - 1] as string;
    if (truth === 1 && rule.rule.effect !== 'no_breach' && !track.openRules.includes(id)) track.openRules.push(id);
    return;
  }
  for (const id of rule.shownIds) if (!track.rules.includes(id)) track.rules.push(id);
  for (const article of rule.rule.basis) {
    const cited = citationFor(article, reading.days, reading.state.sets[kind] as number);
    if (cited !== null && !track.basis.includes(cited)) track.basis.push(cited);
  }
  track.decidedBy ??= rule.rule.decidedBy ?? null;
  const shownAs = rule.shownIds[rule.shownIds.length - 1] as string;
  track.elements.push({ rule: shownAs, element: 'act', state: 'met' });
  for (const { name, test } of rule.elements) {
    const here = test(reading.state);
    track.elements.push({ rule: shownAs, element: name, state: here === 2 ? 'met' : here === 1 ? 'unknown' : 'not_met' });
  }
  // An exception is an element turned round: met as long as nothing shows that it holds.
  for (const { name, test } of rule.exceptions) track.elements.push({ rule: shownAs, element: `no_${name}`, state: test(reading.state) === 0 ? 'met' : 'unknown' });
}

const asn = maskOf('actor.kind', ['pns', 'cpns', 'pppk']);
const worker = maskOf('actor.kind', ['contract_worker', 'volunteer']);
const officer = maskOf('actor.kind', ['community_officer']);
const village = maskOf('actor.kind', ['village_head', 'village_staff', 'elected_official']);

/** Discipline and dismissal are for civil servants: what was found no breach is shown to others under their own law. */
function ownTracks(shown: (TrackFinding | undefined)[], kinds: number): void {
  if ((kinds & asn) !== 0) return;
  const own: Track | null = (kinds & ~worker) === 0 ? 'contract' : kinds === officer ? 'community' : (kinds & ~village) === 0 ? 'office' : null;
  for (const track of ['discipline', 'dismissal'] as const) {
    const at = tracks.indexOf(track);
    const found = shown[at];
    if (!found) continue;
    shown[at] = undefined;
    if (own && found.finding === 'no_breach') shown[tracks.indexOf(own)] ??= { ...found, track: own };
  }
}

/** The bodies of law that a person stands under are named even where none of their rules speaks. */
function addStandingTracks(shown: (TrackFinding | undefined)[], { state }: Reading, act: Act | undefined): void {
  const kinds = state.sets[kind] as number;
  const silent = (track: Track): void => {
    shown[tracks.indexOf(track)] ??= { track, ...(act ? { act } : {}), finding: 'not_covered', level: null, levelOpen: 'not_in_list', rules: [], openRules: [], basis: [], decidedBy: null, elements: [] };
  };
  if (kinds & asn && isSingle(kinds)) {
    silent('ethics');
    silent('discipline');
  }
  if (kinds === (kinds & worker)) silent('contract');
  if (kinds === officer) silent('community');
  if (kinds === (kinds & village)) silent('office');
}

export function statusShown(facts: Facts, { state, status }: Reading): StatusShown {
  const { row, phaseRow } = status;
  return {
    target: facts.target ?? null,
    standing: valuesOf('standing', state.sets[setIndex.standing] as number),
    contest: valuesOf('contest', state.sets[setIndex.contest] as number),
    row: row && { id: row.id, candidateFrom: row.candidateFrom, prospectiveBy: row.prospectiveBy, decision: row.decision, confidence: row.confidence },
    phase: valuesOf('phase', state.sets[setIndex.phase] as number),
    phaseRow: phaseRow && { id: phaseRow.id, from: phaseRow.from, to: phaseRow.to },
  };
}
