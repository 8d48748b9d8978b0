// What an administrator sees of jobs: how many wait and fail, which failed for good, when, and the code of what went wrong; and
// what he may do with a job that failed for good. A job that names an agency is the business of that agency alone.
import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import { enqueue } from './enqueue.ts';
import type { JobPayload } from './job.ts';
import { deadLetters } from './schema.ts';

export type DeadLetter = { readonly id: string; readonly job: string; readonly code: string; readonly failedAt: Date; readonly payload: JobPayload };

export type JobKind = { readonly job: string; readonly waiting: number; readonly running: number; readonly failedOnce: number; readonly dead: number };

const ofAgency = (agencyId: string) => sql`(coalesce(j.data ->> 'agencyId', ${agencyId}) = ${agencyId})`;

export async function readDeadLetters(db: Db, agencyId: string, most = 100): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select id, coalesce(source_name, '') as job, coalesce(source_output ->> 'message', '') as code, created_on as "failedAt", coalesce(data, '{}') as payload
    from pgboss.job j where name = ${deadLetters} and state = 'created' and ${ofAgency(agencyId)} order by created_on desc, id limit ${most}`.execute(db);
  return rows;
}

/** Each kind that this installation knows, also where nothing of it waits. The library's own work is left out. */
export async function readJobKinds(db: Db, agencyId: string): Promise<readonly JobKind[]> {
  const { rows } = await sql<{ [Field in keyof JobKind]: string }>`
    select q.name as job,
      count(*) filter (where j.name = q.name and j.state = 'created') as waiting,
      count(*) filter (where j.name = q.name and j.state = 'active') as running,
      count(*) filter (where j.name = q.name and j.state = 'retry') as "failedOnce",
      count(*) filter (where j.name = ${deadLetters} and j.state = 'created') as dead
    from pgboss.queue q
    left join pgboss.job j on ${ofAgency(agencyId)} and (j.name = q.name or (j.name = ${deadLetters} and j.source_name = q.name))
    where q.name <> ${deadLetters} and q.name !~ '^__' group by q.name order by q.name`.execute(db);
  return rows.map(({ job, ...counts }) => ({
    job, waiting: Number(counts.waiting), running: Number(counts.running), failedOnce: Number(counts.failedOnce), dead: Number(counts.dead),
  }));
}

/** Takes it off the list; null where it is there no longer, or belongs to another agency. */
export async function takeDeadLetter(tx: Tx, agencyId: string, id: string): Promise<Pick<DeadLetter, 'job' | 'code' | 'payload'> | null> {
  const { rows: [taken] } = await sql<Pick<DeadLetter, 'job' | 'code' | 'payload'>>`
    delete from pgboss.job j where name = ${deadLetters} and id = ${id} and state = 'created' and ${ofAgency(agencyId)}
    returning coalesce(source_name, '') as job, coalesce(source_output ->> 'message', '') as code, coalesce(data, '{}') as payload`.execute(tx);
  return taken ?? null;
}

/** Puts the job on its list again, with all its tries. False where this program no longer has such a job. */
export async function beginAnew(tx: Tx, { job, payload }: Pick<DeadLetter, 'job' | 'payload'>): Promise<boolean> {
  const { rows } = await sql`select from pgboss.queue where name = ${job}`.execute(tx);
  if (rows.length === 0) return false;
  await enqueue(tx, { name: job }, payload);
  return true;
}
