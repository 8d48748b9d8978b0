// Every hour at 40 past, so that it is 00:40 once in every zone; an hour in which nothing waits costs one look.
import type { Job } from '../../../platform/jobs/job.ts';
import { sealDay, unsealedDays } from './seal-day.ts';
import { daySealer } from './sealer.ts';

export const sealDayJob: Job = {
  name: 'seal-day', retries: 5, retryDelaySeconds: 60, mostSeconds: 900, schedule: '40 * * * *',
  run: async ({ db, clock, config }) => {
    const days = await unsealedDays(db, clock);
    if (days.length === 0) return;
    const sealer = await daySealer({ config, clock });
    if (sealer === null) return;
    // A day that cannot be sealed keeps no other from it; the job fails in the end and is tried again.
    const failed: unknown[] = [];
    for (const day of days) await sealDay(db, sealer, day, clock).catch((thrown: unknown) => failed.push(thrown));
    if (failed.length > 0) throw failed[0];
  },
};
