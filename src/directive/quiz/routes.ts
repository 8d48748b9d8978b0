import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { quizItemsPage, saveQuizItems } from './choose-items.page.tsx';
import { answerQuiz, quizPage } from './quiz.page.tsx';

export const quizRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.quiz(':id'), who: 'signed-in', audit: null, handle: quizPage },
  { method: 'POST', path: paths.answerQuiz, who: 'signed-in', audit: 'quiz.passed', handle: answerQuiz },
  { method: 'GET', path: paths.quizItems(':id'), who: ['publisher'], audit: null, handle: quizItemsPage },
  { method: 'POST', path: paths.saveQuizItems, who: ['publisher'], audit: 'quiz.composed', handle: saveQuizItems },
]);
