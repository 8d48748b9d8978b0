import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { centralLetterPage, centralListPage, newCentralPage, saveCentralLetter } from './central.page.tsx';
import { addStepNow, endStepNow, giveNow, reportNow } from './follow.page.tsx';

export const centralRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.centralLetters, who: 'signed-in', audit: null, handle: centralListPage },
  { method: 'GET', path: paths.centralLetter(':id'), who: 'signed-in', audit: null, handle: centralLetterPage },
  { method: 'GET', path: paths.newCentralLetter, who: ['publisher'], audit: null, handle: newCentralPage },
  { method: 'POST', path: paths.saveCentralLetter, who: ['publisher'], audit: 'central.recorded', handle: saveCentralLetter },
  { method: 'POST', path: paths.giveCentralLetter, who: 'signed-in', audit: 'central.owner-given', handle: giveNow },
  { method: 'POST', path: paths.addCentralStep, who: 'signed-in', audit: 'central.step-added', handle: addStepNow },
  { method: 'POST', path: paths.endCentralStep, who: 'signed-in', audit: 'central.step-ended', handle: endStepNow },
  { method: 'POST', path: paths.reportCentral, who: 'signed-in', audit: 'central.reported', handle: reportNow },
]);
