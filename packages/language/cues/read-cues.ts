// Plain facts that a question says, in the words of `netral assess`, each with the words that showed it.
// What is not said stays out: unknown is never no. Which act is meant is the router's answer, not read here.

import { contestCues, kindCues, kindOfContest, mediumCues, othersBefore, phaseCues, postCues, relationCues, targetCues, type ChoiceCue } from './choices.ts';
import { patterns, places, readWords, type Place, type ReadWord } from './pattern.ts';
import { qualifierCues } from './qualifiers.ts';
import { said } from './said.ts';

export interface CueSpan {
  /** Path of the fact: "contest", "actor.kind", "with" … */
  readonly fact: string;
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A type and not an interface, so that it can be given where any record of facts is taken.
export type CueFacts = {
  contest?: string;
  election?: string;
  phaseKnown?: string;
  actor?: { kind?: string; post?: string; onUnpaidLeave?: true };
  relation?: string;
  medium?: string;
  target?: string;
  with?: string[];
  without?: string[];
};

export interface ReadCues {
  readonly facts: CueFacts;
  readonly spans: readonly CueSpan[];
}

interface Found extends Place {
  readonly value: string;
}

export function readCues(question: string): ReadCues {
  const words = readWords(question);
  const facts: CueFacts = {};
  const spans: CueSpan[] = [];
  const keep = (fact: string, found: Found | null): string | null => {
    if (found === null) return null;
    spans.push({ fact, value: found.value, ...spanOf(question, words, found) });
    return found.value;
  };
  readContest(words, facts, keep);
  readActor(words, facts, keep);
  const relation = relationIn(words);
  keep('relation', relation);
  if (relation !== null) facts.relation = relation.value;
  const medium = keep('medium', firstGroup(words, mediumCues));
  if (medium !== null) facts.medium = medium;
  const target = keep('target', targetIn(words, relation));
  if (target !== null) facts.target = target;
  readQualifiers(question, words, facts, keep);
  return { facts, spans: spans.sort((a, b) => a.start - b.start) };
}

type Keep = (fact: string, found: Found | null) => string | null;

function readContest(words: readonly ReadWord[], facts: CueFacts, keep: Keep): void {
  const named = contestCues.flatMap((cue) => all(words, cue).slice(0, 1));
  const exact = named.filter(({ value }) => !named.some((other) => kindOfContest[other.value] === value));
  const contest = exact.length === 1 ? keep('contest', exact[0] ?? null) : null;
  if (contest !== null) facts.contest = contest;
  const election = keep('election', electionIn(words));
  if (election !== null) facts.election = election;
  const phase = keep('phaseKnown', phaseIn(words));
  if (phase !== null) facts.phaseKnown = phase;
}

// "kapan masa tenang", "sudah masa kampanye belum" ask for the phase.
function phaseIn(words: readonly ReadWord[]): Found | null {
  const found = firstGroup(words, phaseCues);
  if (found === null || words.some(({ word }) => word === 'kapan')) return null;
  return ['belum', 'atau', 'apa'].includes(words[found.to + 1]?.word ?? '') ? null : found;
}

// "pilkada 2024", "pemilu tahun 2024": only with the year, and only these two kinds carry one.
function electionIn(words: readonly ReadWord[]): Found | null {
  for (let at = 0; at < words.length; at += 1) {
    const typed = words[at]?.typed ?? '';
    const kind = /^pil(?:kada|gub|bup|walkot|wali|wakot)$/.test(typed) ? 'pilkada' : /^(?:pemilu|pilpres|pileg)$/.test(typed) ? 'pemilu' : null;
    const to = words[at + 1]?.word === 'tahun' ? at + 2 : at + 1;
    if (kind !== null && /^20\d\d$/.test(words[to]?.typed ?? '')) return { value: `${kind}-${words[to]?.typed}`, from: at, to };
  }
  return null;
}

function readActor(words: readonly ReadWord[], facts: CueFacts, keep: Keep): void {
  const kinds = kindCues.flatMap((cue) => all(words, cue)).filter((found) => !isSomebodyElse(words, found));
  const own = kinds.find(({ from }) => isAsker(words, from));
  const different = new Set(kinds.map(({ value }) => value));
  const kind = keep('actor.kind', own ?? (different.size === 1 ? kinds[0] ?? null : null));
  const posts = postCues.flatMap((cue) => all(words, cue)).filter((found) => isActing(words, found));
  const post = keep('actor.post', posts.find(({ from }) => isAsker(words, from)) ?? posts[0] ?? null);
  const leave = keep('actor.onUnpaidLeave', unpaidLeaveIn(words));
  if (kind === null && post === null && leave === null) return;
  facts.actor = { ...(kind === null ? {} : { kind }), ...(post === null ? {} : { post }), ...(leave === null ? {} : { onUnpaidLeave: true }) };
}

const UNPAID_LEAVE = patterns('sedang|lagi|selama|sudah _ ambil? cuti di? luar tanggungan; ^cltn saya sudah');

function unpaidLeaveIn(words: readonly ReadWord[]): Found | null {
  const place = places(words, UNPAID_LEAVE)[0];
  return place === undefined ? null : { ...place, value: 'true' };
}

const NOT_THE_KIND = new Set(['istri', 'suami', 'anak', 'pensiun', 'pensiunan', 'mantan', 'bukan', 'non', 'calon', 'jadi', 'lulus', 'keluarga', 'daftar', 'kumpul', 'suruh', 'ajak', 'arah', 'minta']);
const ASKER = new Set(['saya', 'aku', 'kami', 'sebagai', 'selaku']);
const SUBJECT_BEFORE = new Set([...ASKER, 'seorang', 'apakah', 'kalau', 'boleh', 'bagaimana', 'bolehkah', 'seorang']);
const ORDERS = new Set(['saya', 'kami', 'aku', 'suruh', 'minta', 'ajak', 'nyuruh', 'perintah', 'nitip', 'instruksi', 'maksa', 'arah', 'undang', 'kumpul', 'sekolah']);

function isSomebodyElse(words: readonly ReadWord[], { from }: Place): boolean {
  return [...(words[from - 1]?.forms ?? [])].some((form) => NOT_THE_KIND.has(form));
}

function isAsker(words: readonly ReadWord[], from: number): boolean {
  return ASKER.has(words[from - 1]?.word ?? '') || (words[from - 1]?.word === 'seorang' && ASKER.has(words[from - 2]?.word ?? ''));
}

// A post is read only where its holder acts: "saya lurah", "guru boleh …", never "disuruh lurah", "lurah saya".
function isActing(words: readonly ReadWord[], { from, to }: Place): boolean {
  const after = words[to + 1];
  if (after !== undefined && [...after.forms].some((form) => ORDERS.has(form))) return false;
  return isAsker(words, from) || (from === 0 ? true : SUBJECT_BEFORE.has(words[from - 1]?.word ?? ''));
}

function relationIn(words: readonly ReadWord[]): Found | null {
  for (const cue of relationCues) {
    const found = all(words, cue).find(({ value, from }) => value !== 'self' || !saidOfOthers(words, from));
    if (found !== undefined) return found;
  }
  return null;
}

function saidOfOthers(words: readonly ReadWord[], from: number): boolean {
  return [1, 2].some((back) => [...(words[from - back]?.forms ?? [])].some((form) => othersBefore.has(form)));
}

// Whoever is named first, of those who stand or campaign; an official or a body only where there is no other.
function targetIn(words: readonly ReadWord[], relation: Found | null): Found | null {
  if (relation !== null) return { ...relation, value: relation.value === 'self' ? 'self' : 'candidate' };
  const named = targetCues.flatMap((cue) => all(words, cue).slice(0, 1));
  const contesting = named.filter(({ value }) => ['prospective', 'campaign_team', 'candidate', 'party'].includes(value));
  const prospective = contesting.find(({ value }) => value === 'prospective');
  return prospective ?? contesting.sort((a, b) => a.from - b.from)[0] ?? named[0] ?? null;
}

function readQualifiers(question: string, words: readonly ReadWord[], facts: CueFacts, keep: Keep): void {
  const found: Record<'with' | 'without', string[]> = { with: [], without: [] };
  for (const { value, said: plain, saidWhole, denied } of qualifierCues) {
    const absent = places(words, denied)[0];
    const whole = places(words, saidWhole)[0];
    const place = absent ?? whole ?? places(words, plain)[0];
    if (place === undefined) continue;
    const how = absent !== undefined ? 'without' : whole !== undefined ? 'with' : said(question, words, place);
    if (how === 'asked' || (value === 'own_leave' && facts.actor?.onUnpaidLeave === true)) continue;
    found[how].push(value);
    keep(how, { ...place, value });
  }
  if (found.with.length > 0) facts.with = found.with;
  if (found.without.length > 0) facts.without = found.without;
}

function all(words: readonly ReadWord[], cue: ChoiceCue): Found[] {
  return places(words, cue.said).map((place) => ({ ...place, value: cue.value }));
}

function firstGroup(words: readonly ReadWord[], cues: readonly ChoiceCue[]): Found | null {
  for (const cue of cues) {
    const [found] = all(words, cue);
    if (found !== undefined) return found;
  }
  return null;
}

function spanOf(question: string, words: readonly ReadWord[], { from, to }: Place): { text: string; start: number; end: number } {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  return { text: question.slice(start, end), start, end };
}
