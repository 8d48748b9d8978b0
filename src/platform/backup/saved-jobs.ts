// Jobs that wait, taken over by what they are and not by the tables of the library, which change with its versions.
import type { Client } from 'pg';
import * as v from 'valibot';
import { deadLetters, jobSchema } from '../jobs/schema.ts';
import { damaged } from './problems.ts';

const savedJob = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u)),
  data: v.nullable(v.record(v.string(), v.string())),
  priority: v.number(),
  start_after: v.string(),
  keep_until: v.string(),
  singleton_key: v.nullable(v.string()),
  // Of a job that failed for good: which it was, and the code of the cause. Back-ups of before have neither.
  source_name: v.optional(v.nullable(v.string()), null),
  code: v.optional(v.nullable(v.string()), null),
});

export type SavedJob = v.InferOutput<typeof savedJob>;

/** What has not ended; a job that was running is begun again, as after a power cut. */
export async function waitingJobs(client: Client): Promise<readonly SavedJob[]> {
  const { rows: there } = await client.query(`select from pg_namespace n join pg_class c on c.relnamespace = n.oid where n.nspname = '${jobSchema}' and c.relname = 'job'`);
  if (there.length === 0) return [];
  const { rows } = await client.query<{ job: SavedJob }>(`
    select jsonb_build_object('id', id, 'name', name, 'data', data, 'priority', priority, 'start_after', start_after,
                              'keep_until', keep_until, 'singleton_key', singleton_key, 'source_name', source_name,
                              'code', source_output ->> 'message') as job
    from ${jobSchema}.job where state in ('created', 'retry', 'active') order by created_on, id`);
  return rows.map(({ job }) => job);
}

export function readJobs(text: string): readonly SavedJob[] {
  return text.split('\n').filter((line) => line !== '').map((line) => {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), savedJob), line);
    if (!read.success) throw damaged();
    return read.output;
  });
}

/** Puts them back into a fresh installation of the library; the next start sets how each queue works. */
export async function putJobsBack(client: Client, jobs: readonly SavedJob[]): Promise<void> {
  for (const name of new Set(jobs.map((job) => job.name))) {
    await client.query(`select ${jobSchema}.create_queue($1, $2::jsonb)`, [name, JSON.stringify({ policy: policyOf(name) })]);
  }
  for (const { id, name, data, priority, start_after, keep_until, singleton_key, source_name, code } of jobs) {
    await client.query(
      `insert into ${jobSchema}.job (id, name, data, priority, start_after, keep_until, singleton_key, policy, source_name, source_output)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, name, data, priority, start_after, keep_until, singleton_key, policyOf(name), source_name, code === null ? null : { message: code }],
    );
  }
}

const policyOf = (name: string): string => (name === deadLetters ? 'standard' : 'exclusive');
