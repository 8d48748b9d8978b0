// Statements that everybody waits for are parsed once for each connection, and after a few turns planned once. Which those are
// is said where they are written: planning for good is wrong where the best way depends on what is asked for.
import { sql, type RawBuilder } from 'kysely';
import type { ClientBase } from 'pg';

const mark = /^\s*\/\* prepared: ([a-z-]+) \*\//u;

/** Stands first in a statement whose text is always the same, under a name that no other has. */
export const prepared = (name: string): RawBuilder<unknown> => sql.raw(`/* prepared: ${name} */`);

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown;

/** The driver prepares what has a name, and refuses two texts of one name. */
export function preparing(client: ClientBase): void {
  const query = client.query.bind(client) as Query;
  const named: Query = (text, values, ...more) => {
    const name = typeof text === 'string' ? mark.exec(text)?.[1] : undefined;
    return name === undefined ? query(text, values, ...more) : query({ name, text, values }, ...more);
  };
  client.query = named as typeof client.query;
}
