import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { proposeRemindersNow, reminderRoundPage } from './round.page.tsx';

export const reminderRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.reminderRound(':id'), who: ['publisher', 'approver'], audit: null, handle: reminderRoundPage },
  { method: 'POST', path: paths.proposeReminders, who: ['publisher'], audit: 'approval.proposed', handle: proposeRemindersNow },
]);
