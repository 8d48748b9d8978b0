// Whether a conversation can have come about by our buttons. A phone's is not signed, so this is what keeps somebody's own
// words, or a day that is in no calendar, out of what the server signs.
import { isKnownStart, needsList, questionAbout } from '../ask.ts';
import { unsure, type Conversation, type Step } from '../conversation.ts';
import { dayOfAct, partsOf } from '../day-of-act.ts';
import { isReadTopic } from '../read-instead.page.tsx';

export function isPressable({ about, told, steps, actOn }: Conversation): boolean {
  const begun = isKnownStart(about) && !needsList(about) && !isReadTopic(about);
  const askedOnce = new Set(steps.map(({ fact }) => fact)).size === steps.length;
  // The one fact of the law that is free text; no page and no cue tells it.
  return begun && askedOnce && told['place'] === undefined && steps.every((step) => isButton(about, step)) && (actOn === null || dayOfAct(partsOf(actOn)).ok);
}

function isButton(about: string, { fact, value }: Step): boolean {
  const question = questionAbout(about, fact, 'id');
  return question !== null && (value === unsure || question.options.some((option) => option.value === value));
}
