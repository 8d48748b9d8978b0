// The schema as reviewable text, read from the catalogue (no pg_dump comes with the embedded
// server). The same on PostgreSQL 15 and 18, so nothing in it may depend on the version: not-null
// constraints, which 18 lists among the others, are shown as column properties only.
import type { Client } from 'pg';

type Row = Readonly<Record<string, string | null>>;

const columnQuery = `
  select (n.nspname || '.' || c.relname) collate "C" as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
         case when a.attnotnull then ' not null' else '' end as "notNull",
         coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as "default",
         coalesce(case a.attidentity when '' then null else ' identity' end, '') as identity,
         col_description(c.oid, a.attnum) as comment
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and n.nspname in ('public', 'audit')
  order by 1, a.attnum`;

const tableQuery = `
  select (n.nspname || '.' || c.relname) collate "C" as "table",
         case when pg_get_userbyid(c.relowner) = 'netral_log' then 'netral_log' else 'the owner' end as owner,
         obj_description(c.oid) as comment
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('public', 'audit') order by 1`;

const constraintQuery = `
  select (n.nspname || '.' || c.relname) collate "C" as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'audit') and k.contype <> 'n'
  order by 1, position(k.contype::text in 'pufcx'), 2`;

const indexQuery = `
  select (schemaname || '.' || tablename) collate "C" as "table", indexname as name, indexdef as definition
  from pg_indexes i
  where schemaname in ('public', 'audit')
    and not exists (select from pg_constraint k where k.conname = i.indexname and k.connamespace = i.schemaname::regnamespace)
  order by 1, 2`;

const grantQuery = `
  select (n.nspname || '.' || c.relname) collate "C" as "table", pg_get_userbyid(p.grantee) as role,
         string_agg(lower(p.privilege_type), ', ' order by p.privilege_type collate "C") as rights
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) p
  where c.relkind in ('r', 'p') and n.nspname in ('public', 'audit') and p.grantee <> c.relowner
  group by 1, 2 order by 1, 2`;

export async function schemaText(client: Client): Promise<string> {
  const read = async (query: string): Promise<Row[]> => (await client.query<Row>(query)).rows;
  const tables = await read(tableQuery);
  const [columns, constraints, indexes, grants] = [
    await read(columnQuery),
    await read(constraintQuery),
    await read(indexQuery),
    await read(grantQuery),
  ];
  const blocks = tables.map((table) => {
    const own = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row['table'] === table['table']);
    return [
      `-- ${table['comment']}`,
      `-- Belongs to ${table['owner']}.`,
      `create table ${table['table']} (`,
      [...own(columns).flatMap(columnLines), ...own(constraints).map((row) => `  constraint ${row['name']} ${row['definition']},`)]
        .join('\n')
        .replace(/,$/u, ''),
      ');',
      ...own(indexes).map((row) => `${row['definition']};`),
      ...own(grants).map((row) => `grant ${row['rights']} on ${table['table']} to ${row['role']};`),
    ].join('\n');
  });
  return `-- Printed from the catalogue by "npm run schema"; for reading and review, not for running.\n\n${blocks.join('\n\n')}\n`;
}

const columnLines = (row: Row): string[] => [
  `  -- ${row['comment']}`,
  `  ${row['name']} ${row['type']}${row['notNull']}${row['default']}${row['identity']},`,
];
