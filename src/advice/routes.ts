import { paths } from '../paths.ts';
import { publicPages } from '../platform/http/route.ts';
import { adviceApiRoutes } from './api/routes.ts';
import { changeDate } from './change-date.page.tsx';
import { chooseSituation } from './choose-situation.page.tsx';
import { begin, continueAsking } from './deciding-question.page.tsx';
import { checkSlip, checkSlipPage, keepAnswer } from './keep-answer.page.tsx';
import { readRoutes } from './read/routes.ts';
import { startPage } from './start.page.tsx';

// A step opened by its address alone (a bookmark, a reload without the form) begins at the first page.
export const adviceRoutes = [...readRoutes, ...publicPages([
  { method: 'GET', path: paths.home, handle: startPage },
  { method: 'GET', path: paths.ask, handle: startPage },
  { method: 'POST', path: paths.ask, handle: chooseSituation },
  { method: 'GET', path: paths.askStart, handle: startPage },
  { method: 'POST', path: paths.askStart, handle: begin },
  { method: 'GET', path: paths.askAnswer, handle: startPage },
  { method: 'POST', path: paths.askAnswer, handle: continueAsking },
  { method: 'GET', path: paths.askDate, handle: startPage },
  { method: 'POST', path: paths.askDate, handle: changeDate },
  { method: 'GET', path: paths.keepAnswer, handle: startPage },
  { method: 'POST', path: paths.keepAnswer, handle: keepAnswer },
  { method: 'GET', path: paths.checkSlip, handle: checkSlipPage },
  { method: 'POST', path: paths.checkSlip, handle: checkSlip },
]), ...adviceApiRoutes];
