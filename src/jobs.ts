// The one list of jobs. A queue that stands here is made at the start; a job that stands in no list cannot be enqueued.
import { sweepRetentionJob } from './audit/index.ts';
import { gatherRemindersJob, handOverRemindersJob, refreshAddresseesJob, sealDayJob, sendDirectiveJob, sendDueDirectivesJob } from './directive/index.ts';
import type { Job } from './platform/jobs/job.ts';

export const jobs: readonly Job[] = [sweepRetentionJob, sendDirectiveJob, sendDueDirectivesJob, refreshAddresseesJob, sealDayJob, gatherRemindersJob, handOverRemindersJob];
