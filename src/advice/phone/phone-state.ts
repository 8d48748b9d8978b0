// The conversation on a phone: not signed, since it never leaves the phone unless its owner sends it, and then says
// nothing that its owner could not have said by pressing the buttons.
import * as v from 'valibot';
import type { Opened } from '../../platform/form/opened.ts';
import { conversationSchema, type Conversation } from '../conversation.ts';

const mark = 'ponsel.';
const longest = 64 * 1024;

export const sealOnPhone = (conversation: Conversation): string => mark + encodeURIComponent(JSON.stringify(conversation));

export const isPhoneState = (token: string): boolean => token.startsWith(mark);

export function openFromPhone(token: string): Opened<Conversation> {
  const forged = { ok: false, why: 'forged' } as const;
  if (!isPhoneState(token) || token.length > longest) return forged;
  const read = v.safeParse(v.pipe(v.string(), v.rawTransform(decoded), v.parseJson(), conversationSchema), token.slice(mark.length));
  return read.success ? { ok: true, state: read.output } : forged;
}

function decoded({ dataset, addIssue, NEVER }: v.RawTransformContext<string>): string {
  try {
    return decodeURIComponent(dataset.value);
  } catch {
    addIssue({ message: 'not encoded' });
    return NEVER;
  }
}
