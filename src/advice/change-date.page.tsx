// POST of another day: the same facts under the rules of that day.
import type { PageRequest } from '../platform/http/route.ts';
import type { Reply } from '../platform/http/reply.ts';
import { answerPage } from './answer.page.tsx';
import { onDay } from './conversation.ts';
import { dateParts, dayOfAct } from './day-of-act.ts';
import { beginAgain } from './deciding-question.page.tsx';
import { carried } from './fields.ts';
import { adviceTexts } from './texts.ts';

export function changeDate(request: PageRequest): Reply {
  const opened = carried(request);
  if (!opened.ok) return beginAgain(request, opened.why);
  const parts = dateParts(request.form);
  const day = dayOfAct(parts);
  if (day.ok) return answerPage(request, onDay(opened.state, day.isoDate));
  const texts = adviceTexts(request.lang);
  const message = day.why === 'range' ? texts.dateRange : texts.dateImpossible;
  return answerPage(request, opened.state, { message, parts });
}
