// The law to read: everything by its address, nothing is asked, nothing is kept.
import { paths } from '../../paths.ts';
import { publicPages } from '../../platform/http/route.ts';
import { articlePage, articlesPage } from './article.page.tsx';
import { calendarPage } from './calendar.page.tsx';
import { openQuestionPage, openQuestionsPage } from './open-question.page.tsx';
import { readingPage } from './reading.page.tsx';
import { rulePage } from './rule.page.tsx';
import { rulesIndexPage } from './rules-index.page.tsx';
import { statementPage, statementsPage } from './statement.page.tsx';
import { audioFolder } from './ten-rules/recording.ts';
import { tenRulesPages } from './ten-rules/ten-rules.page.tsx';

export const readRoutes = publicPages([
  { method: 'GET', path: paths.rules, handle: rulesIndexPage },
  { method: 'GET', path: `${paths.rules}/:id`, handle: rulePage },
  { method: 'GET', path: paths.articles, handle: articlesPage },
  { method: 'GET', path: `${paths.articles}/:slug`, handle: articlePage },
  { method: 'GET', path: paths.openQuestions, handle: openQuestionsPage },
  { method: 'GET', path: `${paths.openQuestions}/:id`, handle: openQuestionPage },
  { method: 'GET', path: paths.statements, handle: statementsPage },
  { method: 'GET', path: `${paths.statements}/:id`, handle: statementPage },
  { method: 'GET', path: paths.calendar, handle: calendarPage },
  ...tenRulesPages(audioFolder()),
  { method: 'GET', path: paths.reading(':page'), handle: readingPage },
]);
