import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { absencesPage, findAbsent } from './absences.page.tsx';
import { endAbsenceNow, personAbsencePage, recordAbsenceNow } from './person-absence.page.tsx';
import { absenceRecorders as who } from './who-records.ts';

export const absenceRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.absences, who, audit: null, handle: absencesPage },
  { method: 'POST', path: paths.findAbsent, who: ['personnel-officer'], audit: null, handle: findAbsent, formPage: paths.absences },
  { method: 'GET', path: paths.absencesOf(':id'), who, audit: null, handle: personAbsencePage },
  { method: 'POST', path: paths.recordAbsence, who, audit: 'absence.recorded', handle: recordAbsenceNow },
  { method: 'POST', path: paths.endAbsence, who, audit: 'absence.ended', handle: endAbsenceNow },
]);
