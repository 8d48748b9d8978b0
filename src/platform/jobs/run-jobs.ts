// Runs the jobs of a list, on a pool of its own, so that work in the background never waits for a page or the reverse.
import { Pool } from 'pg';
import { PgBoss, type Db as BossDatabase, type Job as BossJob } from 'pg-boss';
import type { AppContext } from '../app-context.ts';
import { clientOptions, type Address } from '../db/address.ts';
import { codeOf } from '../errors.ts';
import { faultFields } from '../log.ts';
import { appAddress } from './app-address.ts';
import type { Job, JobPayload } from './job.ts';
import { deadLetters, jobSchema } from './schema.ts';

export type RunningJobs = { readonly close: () => Promise<void> };

export async function runJobs(app: AppContext, jobs: readonly Job[], pollSeconds = 2): Promise<RunningJobs> {
  const pool = openPool(await appAddress(app.config));
  const boss = new PgBoss({ db: asDatabase(pool), schema: jobSchema, migrate: false, createSchema: false, reindex: false, monitorVacuum: false });
  boss.on('error', (thrown) => app.log.warn({ event: 'jobs-trouble', ...faultFields(thrown) }));
  try {
    await boss.start();
    await prepareQueues(boss, jobs, app.config.timeZone);
    for (const job of jobs) await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, (batch: BossJob[]) => runBatch(app, job, batch));
  } catch (thrown) {
    await boss.stop({ graceful: false });
    await pool.end();
    throw thrown;
  }
  return {
    close: async () => {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await pool.end();
    },
  };
}

function openPool(address: Address): Pool {
  const pool = new Pool({ ...clientOptions(address), options: '-c search_path=public -c statement_timeout=60s', max: 4 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const asDatabase = (pool: Pool): BossDatabase => ({
  executeSql: async (text, values) => {
    const result: unknown = await pool.query(text, values as unknown[]);
    return lastOf(result);
  },
});

// Several statements in one text give several results; the library reads the last rows.
function lastOf(result: unknown): { rows: unknown[] } {
  const results = (Array.isArray(result) ? result : [result]) as { rows: unknown[] }[];
  return { rows: results.flatMap(({ rows }) => rows) };
}

async function prepareQueues(boss: PgBoss, jobs: readonly Job[], timeZone: string): Promise<void> {
  await boss.createQueue(deadLetters, { policy: 'standard', deleteAfterSeconds: 0, retentionSeconds: 365 * 86_400 });
  for (const job of jobs) {
    const options = {
      retryLimit: job.retries, retryDelay: job.retryDelaySeconds, retryBackoff: true, expireInSeconds: job.mostSeconds, deadLetter: deadLetters, deleteAfterSeconds: 86_400,
    };
    await boss.createQueue(job.name, { policy: 'exclusive', ...options });
    await boss.updateQueue(job.name, options);
    if (job.schedule === undefined) await boss.unschedule(job.name);
    else await boss.schedule(job.name, job.schedule, {}, { tz: timeZone });
  }
}

async function runBatch(app: AppContext, job: Job, batch: readonly BossJob[]): Promise<void> {
  for (const { data } of batch) {
    try {
      await job.run(app, data as JobPayload);
    } catch (thrown) {
      app.log.warn({ event: `job-${job.name}`, ...faultFields(thrown) });
      // The library keeps what is thrown; a message may hold what somebody typed, a code does not.
      throw bare(codeOf(thrown));
    }
  }
}

function bare(code: string): Error {
  const error = new Error(code);
  error.stack = '';
  return error;
}
