import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { clockAt } from './clock.ts';
import { Problem } from './errors.ts';
import { listKeys, loadKeys } from './keys.ts';

let base = '';
let dataDir = '';
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'netral-keys-'));
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(base, 'data-'));
});
after(() => rm(base, { recursive: true }));

const clock = clockAt('2026-11-22T10:00:00Z');
const code = (wanted: string) => (thrown: unknown) => thrown instanceof Problem && thrown.code === wanted && !thrown.message.includes('\n');

test('the first start makes a form key that only its owner can read, the second start reads it', async () => {
  const first = await loadKeys(dataDir, { clock });
  const [name = ''] = await readdir(join(dataDir, 'keys'));
  assert.equal((await stat(join(dataDir, 'keys'))).mode & 0o777, 0o700);
  assert.equal((await stat(join(dataDir, 'keys', name))).mode & 0o777, 0o600);
  assert.equal(first.form[0].secret.length, 32);
  assert.equal(first.form[0].createdOn, '2026-11-22');
  assert.deepEqual(await loadKeys(dataDir), first);
});

test('the newest key that has not ended comes first', async () => {
  const { form: [made] } = await loadKeys(dataDir, { clock });
  const write = (id: string, from: string, until: string | null) =>
    writeFile(
      join(dataDir, 'keys', `form-${id}.json`),
      JSON.stringify({ id, purpose: 'form', createdOn: from, validity: { from, until }, secret: Buffer.alloc(32, 7).toString('base64') }),
    );
  const newer = '00000000-0000-4000-8000-000000000001';
  const ended = '00000000-0000-4000-8000-000000000002';
  await write(newer, '2026-12-01', null);
  await write(ended, '2026-12-31', '2027-01-01');
  const keys = await loadKeys(dataDir);
  assert.deepEqual(keys.form.map(({ id }) => id), [newer, made.id, ended]);
});

test('a database that knows keys which are not there stops the start, and no new key is made', async () => {
  const missing = '00000000-0000-4000-8000-00000000000f';
  await assert.rejects(loadKeys(dataDir, { knownIds: [missing] }), code('key-missing'));
  assert.deepEqual(await readdir(join(dataDir, 'keys')), []);
});

test('a damaged key file stops the start and is left as it is', async () => {
  await loadKeys(dataDir, { clock });
  const [name = ''] = await readdir(join(dataDir, 'keys'));
  const path = join(dataDir, 'keys', name);
  for (const text of ['', '{', '{"id":"x"}', (await readFile(path, 'utf8')).replace(/"secret": "..../u, '"secret": "')]) {
    await writeFile(path, text);
    await assert.rejects(loadKeys(dataDir), code('key-unreadable'));
    assert.equal(await readFile(path, 'utf8'), text);
  }
});

test('what an interrupted first start left behind is no key', async () => {
  const { form } = await loadKeys(dataDir, { clock });
  await writeFile(join(dataDir, 'keys', 'form-half.json.123.new'), '{"id":');
  assert.deepEqual((await loadKeys(dataDir)).form, form);
});

test('a list of the keys makes none where there are none, and shows what a start made', async () => {
  assert.deepEqual(await listKeys(dataDir), []);
  assert.deepEqual(await readdir(dataDir), []);
  const made = await loadKeys(dataDir, { clock });
  assert.deepEqual(await listKeys(dataDir), made.form);
});
