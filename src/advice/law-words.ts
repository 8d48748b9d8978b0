// The law's words in one language, by the keys of its output.
import { answerLabel, examinerWords, ruleText, words } from '../../packages/law/words/words.ts';
import type { Facts, SituationId, StartingChoice, TrackFinding, Verdict } from '../../packages/law/index.ts';
import type { Rule } from '../../packages/law/engine/rule.ts';
import { bodiesEn, statementsEn } from '../../packages/law/statements/texts.en.ts';
import { bodiesId, statementsId } from '../../packages/law/statements/texts.id.ts';
import { questionsEn } from '../../packages/law/uncertain/texts.en.ts';
import { questionsId } from '../../packages/law/uncertain/texts.id.ts';
import type { Lang } from '../paths.ts';

type Notes = (typeof words)['id']['notes'];
type ActorKind = keyof (typeof words)['id']['contacts'];

const bodies = { id: bodiesId, en: bodiesEn };
const statements = { id: statementsId, en: statementsEn };
const openQuestions = { id: questionsId, en: questionsEn };

const at = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

export function lawWords(lang: Lang) {
  const own = words[lang];
  const { findings } = examinerWords[lang];
  return {
    advice: (advice: Verdict['advice']) => own.advice[advice],
    rule: (id: string) => ruleText(own, id),
    step: (key: string) => at<string>(own.steps, key) ?? key,
    /** A fact with a wording; a posted name may be one that every JavaScript object has. */
    asks: (fact: string): boolean => Object.hasOwn(own.questions, fact),
    question: (fact: string) => {
      const { question, hint } = at(own.questions, fact) ?? { question: fact };
      return hint === undefined ? { text: question } : { text: question, hint };
    },
    option: (fact: string, value: string) => answerLabel(own, fact, value),
    situation: (id: SituationId) => own.situations[id],
    start: (id: StartingChoice) => own.startingChoices[id],
    note: (key: keyof Notes) => own.notes[key],
    /** Offices by kind of person; without the kind those of civil servants, who are most. Nobody is sent to whoever ordered. */
    contacts: ({ actor, with: present }: Facts): readonly string[] => (
      present?.includes('ordered_by_superior') ? own.contactsWhenOrdered : own.contacts
    )[(actor?.kind ?? 'pns') satisfies ActorKind],
    /** `disiplin PNS`, `hukuman disiplin berat`: the rule's own level, since one without a level must never borrow another's. */
    ruleNotes: ({ track, level, effect }: Rule): string[] => {
      const forbids = effect === 'breach' || effect === 'disputed';
      return [...(track ? [findings.track[track]] : []), ...(level && forbids ? [findings.level[level]] : [])];
    },
    openQuestion: (id: string) => at(openQuestions[lang], id),
    body: (body: string) => at<string>(bodies[lang], body) ?? body,
    /** A site's own statement brings its words along; see its `quote`. */
    statement: (id: string) => at<string>(statements[lang], id),
    finding: ({ track, finding, level, levelOpen, decidedBy }: TrackFinding): string => {
      const levelText = level ? findings.level[level] : at<string>(findings.levelOpen, levelOpen ?? '');
      const decider = decidedBy ? at<string>(findings.decider, decidedBy) : undefined;
      return [`${findings.track[track]}: ${findings.finding[finding]}`, levelText, decider].filter(Boolean).join(' · ');
    },
  };
}

export type LawWords = ReturnType<typeof lawWords>;
