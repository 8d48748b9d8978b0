import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { declarationPage, recordMinutesNow, recordSigningNow } from './declaration.page.tsx';
import { declarationsPage } from './declarations.page.tsx';
import { minutesFile } from './minutes-file.ts';
import { editPlanPage, newPlanPage, savePlanNow } from './write-plan.page.tsx';

const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'] as const;

export const declarationRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.declarations, who: seers, audit: null, handle: declarationsPage },
  { method: 'GET', path: paths.declaration(':id'), who: seers, audit: null, handle: declarationPage },
  { method: 'GET', path: paths.minutesFile(':id'), who: seers, audit: null, handle: minutesFile },
  { method: 'GET', path: paths.newDeclaration, who: ['publisher'], audit: null, handle: newPlanPage },
  { method: 'GET', path: paths.editDeclaration(':id'), who: ['publisher'], audit: null, handle: editPlanPage },
  { method: 'POST', path: paths.saveDeclaration, who: ['publisher'], audit: 'declaration.planned', handle: savePlanNow },
  { method: 'POST', path: paths.recordSigning, who: ['publisher'], audit: 'declaration.signing-recorded', handle: recordSigningNow },
  { method: 'POST', path: paths.recordMinutes, who: ['publisher'], audit: 'declaration.minuted', handle: recordMinutesNow },
]);
