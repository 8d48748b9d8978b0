import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { listJobsPage } from './list-jobs.page.tsx';
import { discardJobPage, retryJobPage } from './settle-job.page.tsx';

export const operatingRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.jobs, who: ['administrator'], audit: null, handle: listJobsPage },
  { method: 'POST', path: paths.retryJob, who: ['administrator'], audit: 'job.retried', handle: retryJobPage },
  { method: 'POST', path: paths.discardJob, who: ['administrator'], audit: 'job.discarded', handle: discardJobPage },
]);
