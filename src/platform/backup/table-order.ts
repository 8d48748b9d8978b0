// Which tables there are, and an order in which they can be filled again: each after those it refers to. Both are read
// from the catalogue, so that no new table can be forgotten in a back-up.
import type { Client } from 'pg';
import type { SavedTable } from './archive.ts';

type Found = { readonly schema: 'public' | 'audit'; readonly name: string; readonly columns: string[]; readonly refersTo: string[] };

/**
 * Must not outlive a restore: whoever was signed in on the evening of the back-up is not signed in on the morning after,
 * a link that let somebody in once does not let in a second one, and a token that was ended since then stays ended.
 */
const shortLived = ['office_session', 'sign_in_attempt', 'sign_in_link', 'scim_token', 'scim_token_end'];

export const isShortLived = ({ schema, name }: Pick<SavedTable, 'schema' | 'name'>): boolean => schema === 'public' && shortLived.includes(name);

/** Never read: the list of migrations, which restoring writes itself, and unlogged tables, which a crash empties as well. */
const allTables = `
  select n.nspname as schema, c.relname as name,
         array(select a.attname::text from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
         array(select distinct tn.nspname || '.' || t.relname
               from pg_constraint k join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
               where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as "refersTo"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
    and not (n.nspname = 'public' and c.relname = 'migration')
  order by n.nspname collate "C", c.relname collate "C"`;

export async function readTables(client: Client): Promise<readonly SavedTable[]> {
  const { rows } = await client.query<Found>(allTables);
  return inOrder(rows).map(({ schema, name, columns }) => ({ schema, name, columns }));
}

export function inOrder(tables: readonly Found[]): readonly Found[] {
  const placed = new Set<string>();
  const order: Found[] = [];
  const known = new Set(tables.map(fullName));
  for (let waiting = [...tables]; waiting.length > 0; ) {
    const ready = waiting.filter(({ refersTo }) => refersTo.every((other) => placed.has(other) || !known.has(other)));
    if (ready.length === 0) throw new Error(`Tables refer to one another in a circle: ${waiting.map(fullName).join(', ')}`);
    for (const table of ready) placed.add(fullName(table));
    order.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return order;
}

export const fullName = ({ schema, name }: Pick<SavedTable, 'schema' | 'name'>): string => `${schema}.${name}`;

export const quoted = ({ schema, name, columns }: SavedTable): { readonly table: string; readonly columns: string } => ({
  table: `"${schema}"."${name}"`,
  columns: columns.map((column) => `"${column}"`).join(', '),
});
