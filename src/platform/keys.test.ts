import assert from 'node:assert/strict';
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { clockAt } from './clock.ts';
import { Problem } from './errors.ts';
import { publicHalfOf } from './key-files.ts';
import { currentSlipSecret, keyPurposes, listKeys, loadKeys, rotateKey } from './keys.ts';

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

const fileOf = (purpose: string): Promise<string> => pathsOf(purpose).then(([path = '']) => path);
const pathsOf = async (purpose: string): Promise<string[]> =>
  (await readdir(join(dataDir, 'keys'))).filter((name) => name.startsWith(`${purpose}-`)).map((name) => join(dataDir, 'keys', name));

test('the first start makes a key of each purpose that only its owner can read, the second start reads them', async () => {
  const first = await loadKeys(dataDir, { clock });
  assert.equal((await stat(join(dataDir, 'keys'))).mode & 0o777, 0o700);
  for (const purpose of keyPurposes) assert.equal((await stat(await fileOf(purpose))).mode & 0o777, 0o600);
  assert.equal(first.form[0].secret.length, 32);
  assert.equal(first.form[0].createdOn, '2026-11-22');
  assert.equal(first.slip[0].public.length, 32);
  assert.deepEqual(first.slip[0].validity, { from: '2026-11-22', until: null });
  assert.deepEqual(await loadKeys(dataDir), first);
});

test('a folder from before there were slips gets a slip key, and keeps its form key', async () => {
  const { form } = await loadKeys(dataDir, { clock });
  await rm(await fileOf('slip'));
  const again = await loadKeys(dataDir, { clock, knownIds: [form[0].id] });
  assert.deepEqual(again.form, form);
  assert.equal((await pathsOf('slip')).length, 1);
});

test('a key is dated in the zone in which slips are dated', async () => {
  const late = clockAt('2026-11-22T20:00:00Z');
  const { slip } = await loadKeys(dataDir, { clock: late, timeZone: 'Asia/Jakarta' });
  assert.deepEqual(slip[0].validity, { from: '2026-11-23', until: null });
});

test('no secret of a slip key is handed out with the keys', async () => {
  const { slip } = await loadKeys(dataDir, { clock });
  assert.deepEqual(Object.keys(slip[0]).toSorted(), ['createdOn', 'id', 'public', 'purpose', 'validity']);
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
  for (const purpose of keyPurposes) {
    const path = await fileOf(purpose);
    const whole = await readFile(path, 'utf8');
    for (const text of ['', '{', '{"id":"x"}', whole.replace(/"secret": "..../u, '"secret": "')]) {
      await writeFile(path, text);
      await assert.rejects(loadKeys(dataDir), code('key-unreadable'));
      assert.equal(await readFile(path, 'utf8'), text);
    }
    await writeFile(path, whole);
  }
});

test('a slip key whose halves do not belong together is damaged', async () => {
  await loadKeys(dataDir, { clock });
  const path = await fileOf('slip');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/"public": "[^"]+"/u, `"public": "${Buffer.alloc(32, 7).toString('base64')}"`));
  await assert.rejects(loadKeys(dataDir), code('key-unreadable'));
});

test('what an interrupted first start left behind is no key', async () => {
  const keys = await loadKeys(dataDir, { clock });
  await writeFile(join(dataDir, 'keys', 'form-half.json.123.new'), '{"id":');
  assert.deepEqual(await loadKeys(dataDir), keys);
});

test('a list of the keys makes none where there are none, and shows what a start made without its secrets', async () => {
  assert.deepEqual(await listKeys(dataDir), []);
  assert.deepEqual(await readdir(dataDir), []);
  const made = await loadKeys(dataDir, { clock });
  assert.deepEqual((await listKeys(dataDir)).map(({ id }) => id), [made.form[0].id, made.slip[0].id, made.log[0].id]);
  assert.equal(JSON.stringify(await listKeys(dataDir)).includes('secret'), false);
});

test('after rotations the newest slip key signs, and of each older one only the public half is left', async () => {
  const { slip: [first] } = await loadKeys(dataDir, { clock });
  const path = await fileOf('slip');
  const seed = (JSON.parse(await readFile(path, 'utf8')) as { secret: string }).secret;
  const second = await rotateKey(dataDir, 'slip', '2026-12-24');
  const third = await rotateKey(dataDir, 'slip', '2027-03-01');
  const { slip, form } = await loadKeys(dataDir);
  assert.deepEqual(slip.map(({ id, validity }) => ({ id, ...validity })), [
    { id: third?.id, from: '2027-03-01', until: null },
    { id: second?.id, from: '2026-12-24', until: '2027-03-01' },
    { id: first.id, from: '2026-11-22', until: '2026-12-24' },
  ]);
  assert.deepEqual(slip[2]?.public, first.public);
  assert.equal(form.length, 1);
  const { id, key } = await currentSlipSecret(dataDir);
  assert.equal(id, third?.id);
  assert.deepEqual(publicHalfOf(key), slip[0].public);
  assert.equal((await readFile(path, 'utf8')).includes(seed), false);
  assert.equal((await readdir(join(dataDir, 'keys'))).filter((name) => name.startsWith('slip-')).length, 3);
});

test('the place on the disk where an erased secret stood is overwritten', async () => {
  await loadKeys(dataDir, { clock });
  const former = await open(await fileOf('slip'), 'r');
  try {
    const { size } = await former.stat();
    await rotateKey(dataDir, 'slip', '2026-12-24');
    const { buffer, bytesRead } = await former.read(Buffer.alloc(size), 0, size, 0);
    assert.equal(bytesRead, size);
    assert.ok(buffer.every((byte) => byte === 0));
  } finally {
    await former.close();
  }
});

test('an ended form key keeps its secret, because forms are still open', async () => {
  const { form: [first] } = await loadKeys(dataDir, { clock });
  await rotateKey(dataDir, 'form', '2026-11-22');
  const { form } = await loadKeys(dataDir);
  assert.notEqual(form[0].id, first.id);
  assert.deepEqual(form[1], { ...first, validity: { from: '2026-11-22', until: '2026-11-22' } });
});

test('a rotation that was cut off between its two files is made good by the next', async () => {
  const { slip: [first] } = await loadKeys(dataDir, { clock });
  const path = await fileOf('slip');
  const before = await readFile(path, 'utf8');
  await rotateKey(dataDir, 'slip', '2026-11-23');
  await writeFile(path, before);
  assert.equal((await loadKeys(dataDir)).slip.filter(({ validity }) => validity.until === null).length, 2);
  const third = await rotateKey(dataDir, 'slip', '2026-11-24');
  const { slip } = await loadKeys(dataDir);
  assert.equal(slip[0].id, third?.id);
  assert.deepEqual(slip.filter(({ validity }) => validity.until === null).length, 1);
  assert.ok(slip.some(({ id }) => id === first.id));
});

test('a clock that was set back makes no key, and ends none', async () => {
  const keys = await loadKeys(dataDir, { clock });
  await assert.rejects(rotateKey(dataDir, 'slip', '2026-11-21'), code('clock-set-back'));
  assert.deepEqual(await loadKeys(dataDir), keys);
});

test('where there is no key nothing is rotated, and no folder is made', async () => {
  assert.equal(await rotateKey(dataDir, 'slip', '2026-11-22'), null);
  assert.deepEqual(await readdir(dataDir), []);
});
