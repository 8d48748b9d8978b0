// Names of the fields that travel in the forms of this door.
import { open, seal } from '../platform/form/sealed-state.ts';
import { todayIn } from '../platform/clock.ts';
import type { PageRequest } from '../platform/http/route.ts';
import { conversationSchema, type Conversation } from './conversation.ts';

export const field = {
  question: 'pertanyaan',
  about: 'tentang',
  state: 'keadaan',
  answered: 'jawab',
  step: 'langkah',
} as const;

/** Values of the `langkah` button. */
export const stepBack = 'kembali';
export const stepMore = 'lagi';
export const stepShow = 'lihat';
export const stepChange = 'ubah:';
export const noneOfThese = 'bukan-ini';

const purpose = 'advice';
/** A typed question longer than this gets a message; shorter is kept through all pages. */
export const questionLimit = 1000;

export const todayOf = ({ app }: PageRequest): string => todayIn(app.clock, app.config.timeZone);

/** The fields that carry the conversation into the next page. */
export function carry(request: PageRequest, conversation: Conversation): Record<string, string> {
  const state = seal(conversation, request.app.keys.form, { purpose, issuedOn: todayOf(request) });
  const question = typedQuestion(request);
  // Our own forms hold none that is longer, and an answer has a dozen forms.
  return question === '' || question.length > questionLimit ? { [field.state]: state } : { [field.state]: state, [field.question]: question };
}

export function carried(request: PageRequest): ReturnType<typeof openConversation> {
  return openConversation(request, request.form[field.state] ?? '');
}

function openConversation(request: PageRequest, token: string) {
  return open(token, request.app.keys.form, { purpose, today: todayOf(request), schema: conversationSchema });
}

export function typedQuestion(request: PageRequest): string {
  return (request.form[field.question] ?? '').trim();
}
