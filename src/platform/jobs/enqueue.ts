import { sql } from 'kysely';
import type { Tx } from '../db/db.ts';
import { randomId } from '../ids.ts';
import { refuseContent, type Job, type JobPayload } from './job.ts';

/**
 * Puts a job on its list in the transaction of the act that causes it: both are there, or neither. While a job with the
 * same `key` waits or runs, nothing is added. The statement is the library's own (`jobs.test.ts` compares the rows);
 * its `send` would need a running library in every process that acts.
 */
export async function enqueue(tx: Tx, { name }: Pick<Job, 'name'>, payload: JobPayload, key?: string): Promise<void> {
  refuseContent(name, payload);
  const id = randomId();
  const { numAffectedRows } = await sql`
    insert into pgboss.job (id, name, data, singleton_key, policy, start_after, keep_until, expire_seconds, deletion_seconds,
                            retry_limit, retry_delay, retry_backoff, retry_delay_max, dead_letter, heartbeat_seconds)
    select ${id}, q.name, ${JSON.stringify(payload)}::jsonb, ${key ?? id}, q.policy, pgboss.job_now(), pgboss.job_now() + q.retention_seconds * interval '1s',
           q.expire_seconds, q.deletion_seconds, q.retry_limit, q.retry_delay, coalesce(q.retry_backoff, false), q.retry_delay_max, q.dead_letter, q.heartbeat_seconds
    from pgboss.queue q where q.name = ${name}
    on conflict do nothing`.execute(tx);
  if (numAffectedRows !== 0n) return;
  const { rows } = await sql`select from pgboss.queue where name = ${name}`.execute(tx);
  if (rows.length === 0) throw new Error(`There is no queue for the job ${name}; it stands in no list of jobs.`);
}
