import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addAgencies, doneTo, ours } from '../../../test/access/cast.ts';
import { clockAt } from '../../platform/clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { codeOf } from '../../platform/errors.ts';
import { randomId } from '../../platform/ids.ts';
import { scimCommand } from './scim-command.ts';
import { callerOf } from './scim-token.ts';

const clock = clockAt('2026-11-22T03:00:00Z');
let database: TestDatabase;
before(async () => { database = await testDatabase(); });
after(() => database.close());

async function run(...args: string[]): Promise<{ status: number; said: string }> {
  let said = '';
  const command = scimCommand(async () => ({ app: { db: database.db, clock }, close: async () => undefined }));
  const status = await command(args, { stdout: { write: (text: string) => { said += text; } } });
  return { status, said };
}

test('before there is an agency no token is made', async () => {
  await assert.rejects(run('token', '--days', '30'), /no agency yet/u);
});

test('a token is made at the machine, shown once, listed without it, and ended', async () => {
  await addAgencies(database.db);
  const { status, said } = await run('token', '--days', '30', '--agency', 'contoh');
  const [, id = '', token = ''] = /id is (\S+)\.\n(\S+)\n$/u.exec(said) ?? [];
  assert.deepEqual([status, /until (\S+);/u.exec(said)?.[1]], [0, '2026-12-21']);
  assert.deepEqual(await callerOf(database.db, 'contoh.localhost', token, clock), { tokenId: id, agencyId: ours, timeZone: 'Asia/Jakarta' });
  assert.equal((await run('list', '--agency', 'contoh')).said, `${id}  made 2026-11-22  until 2026-12-21\n`);
  assert.deepEqual(await run('list', '--agency', 'lain'), { status: 0, said: 'There is no token.\n' });
  assert.equal((await run('end', id, '--agency', 'lain')).status, 1);
  assert.equal((await run('end', id, '--agency', 'contoh')).status, 0);
  assert.equal((await run('end', id, '--agency', 'contoh')).status, 1);
  assert.equal(await callerOf(database.db, 'contoh.localhost', token, clock), null);
  assert.match((await run('list', '--agency', 'contoh')).said, / ended\n$/u);
  assert.deepEqual(await doneTo(database.db, id), ['scim-token.ended system', 'scim-token.made system']);
});

test('whatever cannot be carried out is answered by what can be said', async () => {
  for (const args of [[], ['token'], ['token', '--days'], ['token', '--days', '0'], ['token', '--days', '367'], ['token', '--days', '1.5'], ['end'], ['end', 'x'], ['list', 'all'], ['list'], ['list', '--agency', 'tidak-ada'],
    ['token', '--days', '30', 'more', '--agency', 'contoh'], ['list', '--agency'], ['end', randomId(), 'x', '--agency', 'contoh']]) {
    await assert.rejects(run(...args), (thrown) => codeOf(thrown) === 'command-unknown', args.join(' '));
  }
});
