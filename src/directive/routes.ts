import { briefingRoutes } from './briefing/routes.ts';
import { centralRoutes } from './central/routes.ts';
import { quizRoutes } from './quiz/routes.ts';
import { paths } from '../paths.ts';
import { officePages, type Route } from '../platform/http/route.ts';
import { cardRoutes } from './card/routes.ts';
import { declarationRoutes } from './declaration/routes.ts';
import { phaseRoutes } from './phase/routes.ts';
import { coverageFile } from './coverage/coverage-file.ts';
import { coveragePage } from './coverage/coverage.page.tsx';
import { seers } from './coverage/seen-coverage.ts';
import { silentPage } from './coverage/silent.page.tsx';
import { answerLetter, letterPage } from './reading/letter.page.tsx';
import { lettersPage } from './reading/letters.page.tsx';
import { pledgeRoutes } from './pledge/routes.ts';
import { reminderRoutes } from './reminder/routes.ts';
import { unitLetterRoutes } from './unit/routes.ts';
import { directivePage, endDirectiveNow, proposeSendingNow } from './writing/directive.page.tsx';
import { directivesPage } from './writing/directives.page.tsx';
import { chooseKindPage, editPage, saveWritten, writePage } from './writing/write.page.tsx';

const ownRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.letters, who: 'signed-in', audit: null, handle: lettersPage },
  { method: 'GET', path: paths.letter(':id'), who: 'signed-in', audit: null, handle: letterPage },
  { method: 'POST', path: paths.answerLetter, who: 'signed-in', audit: 'directive.read', handle: answerLetter },
  { method: 'GET', path: paths.directives, who: seers, audit: null, handle: directivesPage },
  { method: 'GET', path: paths.directive(':id'), who: seers, audit: null, handle: directivePage },
  { method: 'GET', path: paths.coverage(':id'), who: seers, audit: null, handle: coveragePage },
  { method: 'GET', path: paths.unitCoverage(':id', ':unit'), who: seers, audit: null, handle: coveragePage },
  { method: 'GET', path: paths.coverageFile(':id'), who: seers, audit: null, handle: coverageFile },
  { method: 'GET', path: paths.silentUnits(':id'), who: seers, audit: null, handle: silentPage },
  { method: 'GET', path: paths.newDirective, who: ['publisher'], audit: null, handle: chooseKindPage },
  { method: 'POST', path: paths.writeDirective, who: ['publisher'], audit: null, handle: writePage },
  { method: 'GET', path: paths.editDirective(':id'), who: ['publisher'], audit: null, handle: editPage },
  { method: 'POST', path: paths.saveDirective, who: ['publisher'], audit: 'directive.composed', handle: saveWritten },
  { method: 'POST', path: paths.proposeDirective, who: ['publisher'], audit: 'directive.frozen', handle: proposeSendingNow },
  { method: 'POST', path: paths.endDirective, who: ['publisher'], audit: 'directive.withdrawn', handle: endDirectiveNow },
]);

export const directiveRoutes: readonly Route[] = [
  ...briefingRoutes,
  ...centralRoutes,
  ...quizRoutes,
  ...ownRoutes,
  ...reminderRoutes,
  ...unitLetterRoutes,
  ...pledgeRoutes,
  ...phaseRoutes,
  ...declarationRoutes,
  ...cardRoutes,
];
