// What comes with the form of an invitation, and what is made of it: who asks, the signs, the answer of the law.
import { actorKinds, assess, type ActorKind, type Facts } from '../../../packages/law/index.ts';
import { MAX_INVITATION_LENGTH, readInvitation, type ReadInvitation } from '../../../packages/language/index.ts';
import type { Lang } from '../../paths.ts';
import type { AnswerShown } from '../answer.ts';
import type { Asking } from '../asking.ts';
import { lawWords } from '../law-words.ts';
import { showAnswer } from '../show-answer.ts';
import { factsOfInvitation, looksLike, type Looks } from './invitation-facts.ts';
import { invitationField } from './invitation-fields.ts';
import { invitationTexts } from './texts.ts';

/** Most who ask are civil servants; the page says that it takes them for one. */
export const assumedKind: ActorKind = 'pns';
export const notAsnKinds: readonly ActorKind[] = actorKinds.filter((kind) => !['pns', 'cpns', 'pppk'].includes(kind));

export type InvitationTold =
  | { readonly ok: true; readonly text: string; readonly told: ActorKind | null }
  | { readonly ok: false; readonly text: string; readonly why: 'missing' | 'tooLong' };

export function invitationTold({ form }: Pick<Asking, 'form'>): InvitationTold {
  const text = (form[invitationField.text] ?? '').trim();
  if (text === '') return { ok: false, text, why: 'missing' };
  if (text.length > MAX_INVITATION_LENGTH) return { ok: false, text, why: 'tooLong' };
  return { ok: true, text, told: actorKinds.find((kind) => kind === form[invitationField.who]) ?? null };
}

export type InvitationAnswer = {
  readonly read: ReadInvitation;
  readonly looks: Looks;
  readonly kind: ActorKind;
  /** What the invitation itself says, without the day and without who asks. */
  readonly facts: Facts;
  readonly answer: AnswerShown;
  /** The same with a letter of assignment. */
  readonly onDuty: AnswerShown;
};

export function answerToInvitation(text: string, told: ActorKind | null, { today, lang, origin, law }: Asking): InvitationAnswer {
  const read = readInvitation(text);
  const looks = looksLike(read);
  const kind = told ?? assumedKind;
  const facts = factsOfInvitation(read);
  const answerFor = (more: Facts): AnswerShown => {
    const all: Facts = { ...facts, ...more, actor: { kind }, actOn: today };
    return showAnswer(all, assess(all, law), lang, origin);
  };
  // The first is for whoever comes as a guest: what a letter of assignment asks for would be no condition for a wedding.
  const answer = answerFor({ without: ['duty_assignment', 'official_invitation'] });
  return { read, looks, kind, facts, answer: looks === 'without_signs' ? onlyIfNobodyStands(answer, kind, lang) : answer, onDuty: answerFor({ with: ['duty_assignment'] }) };
}

/** That no sign was found is no fact: who is bound by the rules is told the condition, never a bare "Boleh". */
function onlyIfNobodyStands(answer: AnswerShown, kind: ActorKind, lang: Lang): AnswerShown {
  if (answer.advice !== 'allowed' || kind === 'other_non_asn') return answer;
  const { heading, lead } = lawWords(lang).advice('allowed_with_condition');
  return { ...answer, advice: 'allowed_with_condition', heading, reasons: [lead, ...answer.reasons.slice(1)], conditions: [invitationTexts(lang).nobodyStands] };
}
