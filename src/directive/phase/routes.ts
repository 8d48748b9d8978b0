import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { calendarOf, type CalendarOf } from './calendar.ts';
import { noticePage, takeUpNow } from './notice.page.tsx';
import { noticesPage } from './notices.page.tsx';

const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'] as const;

/** The calendar is an argument: a site that edits its calendar is served from its own. */
export const phaseRoutesFor = (calendar: CalendarOf): readonly Route[] => officePages([
  { method: 'GET', path: paths.phaseNotices, who: seers, audit: null, handle: noticesPage(calendar) },
  { method: 'GET', path: paths.phaseNotice(':notice'), who: seers, audit: null, handle: noticePage(calendar) },
  { method: 'POST', path: paths.takeUpNotice, who: ['publisher'], audit: 'phase-notice.taken-up', handle: takeUpNow(calendar) },
]);

export const phaseRoutes = phaseRoutesFor(calendarOf);
