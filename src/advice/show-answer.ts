// From the law's output to what stands on the answer page. Adds no judgement: every sentence belongs to a key
// of the output, and what the law left open stays open.
import { knownPhases, rulebook, type Facts, type TrackFinding, type Verdict } from '../../packages/law/index.ts';
import type { Rule } from '../../packages/law/engine/rule.ts';
import type { Lang } from '../paths.ts';
import type { AnswerShown, Copyable, RuleShown, StatementShown } from './answer.ts';
import { lawWords, type LawWords } from './law-words.ts';
import { adviceTexts, writtenDate } from './texts.ts';

const reasonsShown = 2;

export function showAnswer(facts: Facts, verdict: Verdict, lang: Lang, origin: string): AnswerShown {
  const words = lawWords(lang);
  const { heading, lead } = words.advice(verdict.advice);
  return {
    advice: verdict.advice,
    heading,
    reasons: [lead, ...reasonsOf(verdict, words), ...notesOf(facts, verdict, words)],
    rules: rulesOf(facts, verdict, words),
    facts: dayFacts(verdict, words, lang),
    conditions: verdict.advice === 'forbidden' ? [] : verdict.conditions.map(words.step),
    remedies: verdict.remedies.filter((key) => key !== 'refusal_sentence').map(words.step),
    copyables: copyablesOf(facts, verdict, lang, origin),
    tools: toolsFor(facts),
    contacts: words.contacts(facts),
    statements: statementsOf(verdict, words, lang),
    statementsDiffer: new Set(verdict.guidance.map(({ direction }) => direction.startsWith('allows'))).size > 1,
    openQuestions: verdict.uncertain.map((id) => ({ id, text: words.openQuestion(id)?.whatIsUncertain ?? id })),
    findings: verdict.tracks.filter(({ finding }) => finding !== 'not_covered').map(words.finding),
    lawVersion: verdict.lawVersion,
    line: JSON.stringify(facts),
  };
}

function reasonsOf(verdict: Verdict, words: LawWords): string[] {
  const texts = verdict.because.map(({ rule }) => words.rule(rule)?.reason).filter((text) => text !== undefined);
  return [...new Set(texts)].slice(0, reasonsShown);
}

function notesOf({ actor }: Facts, verdict: Verdict, words: LawWords): string[] {
  const underContract = verdict.tracks.some(({ track, finding }) => track === 'contract' && finding !== 'not_covered');
  return [
    ...(underContract && (actor?.kind === 'pppk' || actor?.kind === 'contract_worker') ? [words.note(actor.kind)] : []),
    ...(verdict.notListed ? [words.note('not_listed')] : []),
    ...(verdict.outsidePeriod ? [words.note('outside_period')] : []),
    ...(verdict.tracks.some(({ conditional }) => conditional) ? [words.note('if_proven')] : []),
  ];
}

function rulesOf({ actor }: Facts, verdict: Verdict, words: LawWords): RuleShown[] {
  const isCivilServant = !actor?.kind || ['pns', 'cpns', 'pppk'].includes(actor.kind);
  const speaking = verdict.tracks.filter(({ finding }) => finding !== 'not_covered');
  const ids = [...new Set([...verdict.because.map(({ rule }) => rule), ...speaking.flatMap(({ rules }) => rules)])];
  return ids.flatMap((id): RuleShown[] => {
    const text = words.rule(id);
    const found = rulesShownAs(id, speaking);
    const [first] = found;
    if (!text || !first) return [];
    const notes = speaking.some(({ track }) => track === first.track) ? found.flatMap(words.ruleNotes) : [];
    return [{ id, title: text.title, articles: [...new Set(found.flatMap(({ basis }) => basis))].filter((article) => isCivilServant || !article.startsWith('PP 94/2021')), notes: [...new Set(notes)] }];
  });
}

/**
 * The rule itself where its own body of law speaks; the one made of it for a contract (`PER-04/SKB-B-6`) where that
 * does. A contract worker must never be shown a punishment of civil servants.
 */
function rulesShownAs(id: string, speaking: readonly TrackFinding[]): Rule[] {
  const own = rulebook[id];
  const inTracks = speaking.filter(({ rules }) => rules.includes(id)).flatMap(({ track, rules }) => (
    [id, ...rules.map((other) => `${other}/${id}`)].map((key) => rulebook[key]).filter((rule) => rule?.track === track)
  ));
  const found = inTracks.filter((rule) => rule !== undefined);
  const ownIsHarmless = own !== undefined && own.effect !== 'breach' && own.effect !== 'disputed';
  return found.length === 0 && (own?.track === null || ownIsHarmless) ? [own] : found;
}

function dayFacts({ status }: Verdict, words: LawWords, lang: Lang): string[] {
  const texts = adviceTexts(lang);
  const lines = [phaseLine(status, words, lang)];
  const [standing, ...others] = status.standing;
  if ((standing === 'prospective' || standing === 'candidate') && others.length === 0) {
    // Without the contest it is not known whose decision it was.
    const row = status.contest.length === 1 ? status.row : null;
    lines.push(status.row === null ? `${texts.standingTold}.` : `${texts.standing[standing]}${row ? ` (${row.decision}, ${writtenDate(row.candidateFrom, lang)})` : ''}.`);
  }
  return lines;
}

/** While the contest is not known, a day can be in two phases; a day in any phase is in no calendar of ours. */
function phaseLine({ phase, phaseRow }: Verdict['status'], words: LawWords, lang: Lang): string {
  const texts = adviceTexts(lang);
  if (phase.length === knownPhases.length) return texts.phaseUnknown;
  const names = phase.map((one) => lowerFirst(words.option('phaseKnown', one))).join(texts.or);
  if (phase.length > 1 || !phaseRow) return `${texts.phase}: ${names}.`;
  const until = phaseRow.to < '9999' ? ` – ${writtenDate(phaseRow.to, lang)}` : '';
  return `${texts.phase}: ${names}, ${writtenDate(phaseRow.from, lang)}${until} (${phaseRow.id}).`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function copyablesOf(facts: Facts, verdict: Verdict, lang: Lang, origin: string): Copyable[] {
  const texts = adviceTexts(lang);
  // What is to be said to a superior, or under a photo, is said in Indonesian.
  const spoken = lawWords('id');
  const keys = [...verdict.remedies, ...verdict.conditions];
  const found: Copyable[] = [];
  if (keys.includes('refusal_sentence')) {
    const isCivilServant = ['pns', 'cpns', 'pppk', undefined, null].includes(facts.actor?.kind);
    const sentence = spoken.note(isCivilServant ? 'refusal' : 'refusal_not_asn');
    found.push({ label: texts.refusalLabel, text: sentence.replace('{address}', origin) });
  }
  if (keys.includes('add_date_and_event')) found.push({ label: texts.captionLabel, text: spoken.note('old_photo_caption') });
  return found;
}

const attending: readonly string[] = ['attend_event', 'attend_campaign', 'attend_declaration', 'attend_meeting'];

function toolsFor({ act }: Facts): AnswerShown['tools'] {
  if (act === 'keep_old_photo' || act === 'repost_old_photo') return ['oldPhoto'];
  return act && attending.includes(act) ? ['invitation', 'leaving'] : [];
}

function statementsOf(verdict: Verdict, words: LawWords, lang: Lang): StatementShown[] {
  return verdict.guidance.map(({ id, body, on, quote }) => (
    { id, body: words.body(body), on: writtenDate(on, lang), text: quote?.[lang] ?? words.statement(id) ?? id }
  ));
}
