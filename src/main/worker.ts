import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import { runJobs, type RunningJobs } from '../platform/jobs/run-jobs.ts';
import type { AppContext } from '../platform/app-context.ts';
import { jobs } from '../jobs.ts';
import { openApp } from './open-app.ts';
import { askedToEnd, say } from './process.ts';

/** Jobs run in the web program by default. */
export const startJobs = (app: AppContext): Promise<RunningJobs> => runJobs(app, jobs);

/** `npx netral worker`: only the jobs, beside web programs that serve the same database behind DATABASE_URL. */
export async function workerCommand(): Promise<number> {
  const config = readConfig(process.env);
  const asked = askedToEnd();
  const { app, notices, lost, close } = await openApp(config);
  try {
    const running = await startJobs(app);
    notices.forEach(say);
    say(`Netral does its jobs (${jobs.length} kinds; data in ${config.dataDir}).`);
    const why = await Promise.race([asked.then(() => 'asked' as const), lost.then(() => 'lost' as const)]);
    await running.close();
    if (why === 'lost') throw new Problem('database-stopped', 'The database has stopped, so Netral stops too; start it again.');
    return 0;
  } finally {
    await close();
  }
}
