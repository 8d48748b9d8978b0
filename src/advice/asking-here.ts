// The asking pages on the server: the conversation travels signed in the form, the day is the clock's.
import type { AppContext } from '../platform/app-context.ts';
import { todayIn } from '../platform/clock.ts';
import { open, seal } from '../platform/form/sealed-state.ts';
import type { Handle, PageRequest } from '../platform/http/route.ts';
import type { Asking, AskingPage } from './asking.ts';
import { conversationSchema } from './conversation.ts';
import { deskOf } from './desk.ts';

const purpose = 'advice';

export const todayOf = ({ app }: { readonly app: AppContext }): string => todayIn(app.clock, app.config.timeZone);

export function askingHere(request: PageRequest): Asking {
  const { app, lang, path, form } = request;
  const today = todayOf(request);
  const { law, answered } = deskOf(app);
  return {
    lang, path, form, today, origin: app.config.origin, madeOn: 'server', law, answered, news: [],
    seal: (conversation) => seal(conversation, app.keys.form, { purpose, issuedOn: today }),
    open: (token) => open(token, app.keys.form, { purpose, today, schema: conversationSchema }),
  };
}

/** A page that a phone can make too, as a handler of the server. */
export const here = (page: AskingPage): Handle => (request) => page(askingHere(request));
