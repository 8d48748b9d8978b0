import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { skipUnless } from '../../../test/needs.ts';
import { outsideBinaries, startOutside, type OutsideServer } from '../../../test/outside-postgres.ts';
import { freePort } from '../../../test/crash/program.ts';
import { act, done, type Actor } from '../../audit/index.ts';
import { readConfig } from '../config.ts';
import { Problem, type ProblemCode } from '../errors.ts';
import { projectRoot } from '../project-root.ts';
import { addressOf, withClient } from './address.ts';
import { readMigrations } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { judgeServer, type ServerFacts } from './outside-server.ts';
import { schemaText } from './schema-text.ts';
import { makeOpenFolder } from './test-database.ts';

const problem = (code: ProblemCode, says: RegExp) => (thrown: unknown) => {
  assert.ok(thrown instanceof Problem, String(thrown));
  assert.equal(thrown.code, code);
  assert.match(thrown.message, says);
  assert.doesNotMatch(thrown.message, /s3cret/u);
  return true;
};

let dataDir = '';
before(async () => {
  dataDir = await makeOpenFolder();
});
after(() => rm(dataDir, { recursive: true }));

const open = (url: string) => openDatabase(readConfig({ DATABASE_URL: url, NETRAL_DATA: dataDir }));
const good: ServerFacts = { version: 150_020, encoding: 'UTF8', settings: { log_error_verbosity: 'terse', log_min_error_statement: 'panic', log_parameter_max_length_on_error: '0' } };

test('a server before PostgreSQL 15 and a database in another encoding are refused', () => {
  assert.equal(judgeServer(good), null);
  assert.throws(() => judgeServer({ ...good, version: 140_011 }), problem('database-too-old', /PostgreSQL 14; Netral needs PostgreSQL 15 or newer\.$/u));
  assert.throws(() => judgeServer({ ...good, encoding: 'SQL_ASCII' }), problem('database-encoding', /SQL_ASCII/u));
});

test('settings that would keep what people type give one line of warning that names them', () => {
  const warning = judgeServer({ ...good, settings: { ...good.settings, log_error_verbosity: 'default', log_min_error_statement: 'error' } });
  assert.match(warning ?? '', /^Warning: [^\n]*set log_error_verbosity=terse, log_min_error_statement=panic on the server\.$/u);
});

test('a host that does not exist and a port where nothing listens are one sentence', async () => {
  await assert.rejects(open('postgres://owner:s3cret@nowhere.invalid:5432/netral'), problem('database-unreachable', /nowhere\.invalid:5432 \(DATABASE_URL\) does not answer/u));
  await assert.rejects(open(`postgres://owner:s3cret@127.0.0.1:${await freePort()}/netral`), problem('database-unreachable', /does not answer/u));
});

describe('with a PostgreSQL of the operating system', { skip: skipUnless(outsideBinaries() !== null, 'no PostgreSQL under /usr/lib/postgresql') }, () => {
  let server: OutsideServer;
  before(async () => {
    server = await startOutside();
  });
  after(() => server.stop());
  beforeEach(async () => {
    await server.sql(
      'postgres',
      'drop database if exists netral with (force)',
      'drop role if exists netral_app',
      'drop role if exists netral_log',
      'drop role if exists owner',
      "create role owner login password 's3cret' createrole",
      'create database netral owner owner',
    );
  });
  const url = (): string => server.url('owner', 's3cret', 'netral');
  const agencyId = '00000000-0000-4000-8000-00000000000a';
  const officer: Actor = { role: 'officer', id: 'b1', agencyId, timeZone: 'Asia/Jakarta' };

  test('an owner who may create roles gets a database that works, twice, and the same schema as the embedded one', async () => {
    const first = await open(url());
    assert.deepEqual(first.applied, (await readMigrations()).map(({ name }) => name));
    assert.match(first.notices.join('\n'), /^Warning: .*log_error_verbosity=terse/u);
    await first.close();
    const second = await open(url());
    assert.deepEqual(second.applied, []);
    await act(second.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      return done(null);
    });
    assert.equal((await second.db.selectFrom('audit.audit_entry').select('noun').execute()).length, 1);
    await second.close();
    assert.equal(await withClient(addressOf(url()), schemaText), await readFile(join(projectRoot(), 'db/schema.sql'), 'utf8'));
  });

  test('the owner, once it has migrated, has no right on the log', async () => {
    await (await open(url())).close();
    for (const statement of ['update audit.audit_entry set role = role', 'delete from audit.audit_entry', 'truncate audit.audit_detail', 'drop table audit.audit_entry', 'drop schema audit cascade', 'set role netral_log']) {
      await assert.rejects(withClient(addressOf(url()), (client) => client.query(statement)), { code: '42501' }, statement);
    }
  });

  test('two programs that start at once on an empty database both open it, and one migrates', async () => {
    const opened = await Promise.all([open(url()), open(url())]);
    assert.deepEqual(opened.map(({ applied }) => applied.length).toSorted((a, b) => a - b), [0, (await readMigrations()).length]);
    await Promise.all(opened.map(({ close }) => close()));
  });

  test('an owner who may not create roles is told the exact SQL, and the next start works with it', async () => {
    await server.sql('postgres', 'alter role owner nocreaterole');
    let sentence = '';
    await assert.rejects(open(url()), (thrown) => {
      sentence = thrown instanceof Problem ? thrown.message : '';
      return problem('roles-missing', /^The user of DATABASE_URL may not create the roles/u)(thrown);
    });
    assert.doesNotMatch(sentence, new RegExp((JSON.parse(await readFile(join(dataDir, 'database.json'), 'utf8')) as { app: string }).app, 'u'));
    const statements = sentence.split('\n').slice(1).map((line) => line.trim());
    assert.deepEqual(statements.map((statement) => statement.replace(/'SCRAM.*'/u, "'…'")), [
      "create role netral_app login password '…';",
      'create role netral_log nologin;',
      'grant netral_log to "owner";',
    ]);
    assert.equal((await withClient(addressOf(url()), (client) => client.query('select from pg_class where relname = $1', ['migration']))).rowCount, 0);
    await server.sql('netral', ...statements);
    await (await open(url())).close();
  });

  test('a role whose password is elsewhere is not taken over', async () => {
    await server.sql('postgres', "create role netral_app login password 'of another installation'");
    await assert.rejects(open(url()), problem('role-password-unknown', /alter role netral_app password 'SCRAM-SHA-256\$/u));
  });

  test('a wrong password, a missing database and a user without rights are one sentence each', async () => {
    await assert.rejects(open(server.url('owner', 's3cret-wrong', 'netral')), problem('database-unreachable', /refuses the user "owner"/u));
    await assert.rejects(open(server.url('owner', 's3cret', 'nowhere')), problem('database-unreachable', /has no database "nowhere"/u));
    await server.sql('postgres', 'alter database netral owner to administrator');
    await assert.rejects(open(url()), problem('database-unreachable', /alter database "netral" owner to "owner";/u));
  });

  test('a migration that was changed after it landed, and a database newer than the program, stop the start', async () => {
    await (await open(url())).close();
    await server.sql('netral', "update migration set digest = 'x' where number = 1");
    await assert.rejects(open(url()), problem('migration-changed', /0001-ground was changed after it was applied/u));
    await server.sql('netral', "delete from migration", "insert into migration (number, name, digest) values (9999, 'later', 'x')");
    await assert.rejects(open(url()), problem('migration-unknown', /newer than this program \(it has migration 9999-later\)/u));
  });

  test('a damaged password file stops the start before the database is touched', async () => {
    const path = join(dataDir, 'database.json');
    const kept = await readFile(path, 'utf8');
    await writeFile(path, '{');
    await assert.rejects(open(url()), problem('key-unreadable', /damaged/u));
    await writeFile(path, kept);
  });
});
