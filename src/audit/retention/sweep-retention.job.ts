import type { Job } from '../../platform/jobs/job.ts';
import { sweepRetention } from './sweep-retention.ts';

/** At night, when nobody waits for a page. */
export const sweepRetentionJob: Job = {
  name: 'sweep-retention',
  retries: 3,
  retryDelaySeconds: 600,
  mostSeconds: 3600,
  schedule: '40 2 * * *',
  run: async ({ db, clock }) => void (await sweepRetention(db, clock)),
};
