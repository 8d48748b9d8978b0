// What an administrator sees of jobs that failed for good: which job, when, and the code of what went wrong.
import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import { deadLetters } from './schema.ts';

export type DeadLetter = { readonly id: string; readonly job: string; readonly code: string; readonly failedAt: Date; readonly payload: Readonly<Record<string, string>> };

export async function readDeadLetters(db: Db, most = 100): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select id, coalesce(source_name, '') as job, coalesce(source_output ->> 'message', '') as code, created_on as "failedAt", coalesce(data, '{}') as payload
    from pgboss.job where name = ${deadLetters} and state = 'created' order by created_on desc limit ${most}`.execute(db);
  return rows;
}

export async function countDeadLetters(db: Db): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from pgboss.job where name = ${deadLetters} and state = 'created'`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
