// What a person has told so far, and what each button does to it. Pure; kept in the form, nowhere else.
import * as v from 'valibot';

const shortText = v.pipe(v.string(), v.maxLength(80));

/** One answered question; `unsure` is an answer too and keeps the question from coming again. */
const step = v.strictObject({ fact: shortText, value: shortText });

export const conversationSchema = v.strictObject({
  /** Situation or starting choice that was pressed. */
  about: shortText,
  /** Facts that stood in the typed question, in the words of `assess`. */
  told: v.record(shortText, v.unknown()),
  steps: v.pipe(v.array(step), v.maxLength(40)),
  /** The day of the act; null means the day of asking. */
  actOn: v.nullable(v.pipe(v.string(), v.isoDate())),
});

export type Step = v.InferOutput<typeof step>;
export type Conversation = v.InferOutput<typeof conversationSchema>;

/** The answer to every question that the person cannot or will not answer. */
export const unsure = 'unsure';

export function beginAbout(about: string, told: Record<string, unknown> = {}): Conversation {
  return { about, told, steps: [], actOn: null };
}

export function withAnswer(conversation: Conversation, answered: Step): Conversation {
  const before = conversation.steps.filter((each) => each.fact !== answered.fact);
  return { ...conversation, steps: [...before, answered] };
}

/** Back by one question; null when there is nothing left to go back to. */
export function withoutLast(conversation: Conversation): Conversation | null {
  if (conversation.steps.length === 0) return null;
  return { ...conversation, steps: conversation.steps.slice(0, -1) };
}

/** Ask this one again. Later answers stay, except those that only this answer had called for. */
export function withoutAnswer(conversation: Conversation, fact: string): Conversation {
  return { ...conversation, steps: conversation.steps.filter((each) => each.fact !== fact) };
}

export function onDay(conversation: Conversation, actOn: string): Conversation {
  return { ...conversation, actOn };
}
