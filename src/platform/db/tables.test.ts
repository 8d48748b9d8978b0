import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { projectRoot } from '../project-root.ts';
import { withClient } from './address.ts';
import { schemaText } from './schema-text.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  console.log(`a test database was cloned in ${Math.round(database.cloneMs)} ms`);
});
after(() => database.close());

type Column = { table: string; column: string; type: string; nullable: boolean; comment: string | null };

const readColumns = (): Promise<Column[]> =>
  withClient(database.admin, async (client) => {
    const { rows } = await client.query<Column>(`
      select case n.nspname when 'public' then c.relname::text else n.nspname || '.' || c.relname end as table,
             a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
             col_description(c.oid, a.attnum) as comment
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'audit') order by 1, a.attnum`);
    return rows;
  });

const typesInTypeScript: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  integer: 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  jsonb: 'Json',
  'timestamp with time zone': 'Date',
};

test('the types of tables.ts are the columns of the catalogue', async () => {
  const source = await readFile(join(projectRoot(), 'src/platform/db/tables.ts'), 'utf8');
  const typeOf = new Map([...source.matchAll(/^ {2}'?([a-z_.]+)'?: (\w+Table);$/gmu)].map(([, table = '', type = '']) => [table, type]));
  const written = [...typeOf].flatMap(([table, type]) => {
    const body = new RegExp(`export type ${type} = \\{\\n([^}]*)\\}`, 'u').exec(source)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+): (.+);$/gmu)].map(([, column, written]) => `${table}.${column}: ${written}`);
  });
  const columns = await readColumns();
  const found = columns.map(({ table, column, type, nullable }) => {
    const name = typesInTypeScript[type] ?? `no TypeScript type for ${type}`;
    return `${table}.${column}: ${nullable ? `${name} | null` : name}`;
  });
  assert.deepEqual(written.map((line) => line.replace(/Generated<(\w+)>/u, '$1')).toSorted(), found.toSorted());
});

test('every column says its privacy class and its retention', async () => {
  const rule = /(?:^|\. )privacy: (?:public|internal|personal|sensitive|secret); retention: \S.*$/u;
  const columns = await readColumns();
  assert.ok(columns.length > 20);
  assert.deepEqual(columns.filter(({ comment }) => !rule.test(comment ?? '')).map(({ table, column }) => `${table}.${column}`), []);
});

test('db/schema.sql is what the catalogue prints (else: npm run schema)', async () => {
  const printed = await withClient(database.admin, schemaText);
  assert.equal(await readFile(join(projectRoot(), 'db/schema.sql'), 'utf8'), printed);
});

/**
 * Small tables that are copied to every server, or are found by their own key. Who asks for advice names no agency, so the
 * counts of questions and the keys of slips belong to none. Who signs in is found by name or link before the agency is known.
 */
const notOfAnAgency = ['area', 'agency', 'key_known', 'migration', 'advice_count', 'sign_in_name', 'sign_in_failure', 'sign_in_link', 'audit.slip_day',
  // The log tree is one for the whole installation.
  'audit.log_leaf', 'audit.log_node', 'audit.log_anonymous_day', 'audit.log_checkpoint', 'audit.log_cosignature', 'audit.log_time'];

test('agency_id leads every key of agency data, and nothing stands in the way of spreading the tables', async () => {
  const rows = await withClient(database.admin, async (client) => {
    const { rows: found } = await client.query<{ table: string; kind: string; lead: string }>(`
      select case n.nspname when 'public' then c.relname::text else n.nspname || '.' || c.relname end as table, k.contype as kind,
             (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) as lead
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'audit') and k.contype in ('p', 'u', 'f', 'x')`);
    return found;
  });
  const others = rows.filter(({ table }) => !notOfAnAgency.includes(table));
  assert.ok(others.length >= 4);
  assert.deepEqual(others.filter(({ lead }) => lead !== 'agency_id'), []);
  const banned = await withClient(database.admin, (client) =>
    client.query(`
      select attrelid::regclass::text as what from pg_attribute where attidentity <> '' and attnum > 0
      union all select tgname::text from pg_trigger where not tgisinternal`));
  assert.deepEqual(banned.rows, [], 'identity columns and row triggers');
});
