// POST of another day: the same facts under the rules of that day.
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import { answerPage } from './answer.page.tsx';
import { onDay } from './conversation.ts';
import { dateParts, dayOfAct } from './day-of-act.ts';
import { beginAgain } from './deciding-question.page.tsx';
import { carried } from './fields.ts';
import { adviceTexts } from './texts.ts';

export function changeDate(asking: Asking): PageReply {
  const opened = carried(asking);
  if (!opened.ok) return beginAgain(asking, opened.why);
  const parts = dateParts(asking.form);
  const day = dayOfAct(parts);
  if (day.ok) return answerPage(asking, onDay(opened.state, day.isoDate));
  const texts = adviceTexts(asking.lang);
  const message = day.why === 'range' ? texts.dateRange : texts.dateImpossible;
  return answerPage(asking, opened.state, { message, parts });
}
