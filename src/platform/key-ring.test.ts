import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { clockAt } from './clock.ts';
import { codeOf } from './errors.ts';
import { open, seal } from './form/sealed-state.ts';
import { followKeys } from './key-ring.ts';
import { loadKeys, rotateKey, type Keys } from './keys.ts';
import * as v from 'valibot';

let base = '';
let dataDir = '';
let first: Keys;
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'netral-ring-'));
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(base, 'data-'));
  first = await loadKeys(dataDir, { clock: clockAt('2026-11-22T03:00:00Z') });
});
after(() => rm(base, { recursive: true }));

const never = 1_000_000;
const fails = (thrown: unknown): void => assert.fail(String(thrown));

test('a running program sees within moments that another has rotated a key, and opens its forms', async () => {
  const told: Keys[] = [];
  const ring = followKeys(dataDir, first, { changed: async (keys) => void told.push(keys), failed: fails }, 10);
  await rotateKey(dataDir, 'form', '2026-11-23');
  for (let tries = 0; tries < 500 && ring.current() === first; tries++) await wait(10);
  await ring.close();
  const about = { purpose: 'test', today: '2026-11-23', issuedOn: '2026-11-23', schema: v.literal('x') };
  const [current] = (await loadKeys(dataDir)).form;
  assert.deepEqual(open(seal('x', [current], about), ring.current().form, about), { ok: true, state: 'x' });
  assert.deepEqual(open(seal('x', first.form, about), ring.current().form, about), { ok: true, state: 'x' });
  assert.deepEqual(told.at(-1), ring.current());
});

test('a look that finds nothing new tells nobody', async () => {
  const ring = followKeys(dataDir, first, { changed: async () => assert.fail('nothing changed'), failed: fails }, never);
  await ring.look();
  assert.equal(ring.current(), first);
  await ring.close();
});

test('keys that could not be remembered are not used, and tried again', async () => {
  let told = 0;
  const failures: unknown[] = [];
  const changed = async (): Promise<void> => {
    told++;
    if (told < 3) throw new Error('the database is away');
  };
  const ring = followKeys(dataDir, first, { changed, failed: (thrown) => void failures.push(thrown) }, never);
  await rotateKey(dataDir, 'slip', '2026-11-23');
  await ring.look();
  await ring.look();
  assert.equal(ring.current(), first);
  assert.equal(failures.length, 1, 'said once');
  await ring.look();
  assert.equal(ring.current().slip.length, 2);
  await ring.close();
});

test('a damaged, emptied or missing folder takes no key away from a running program', async () => {
  const failures: string[] = [];
  const ring = followKeys(dataDir, first, { changed: async () => assert.fail('not whole'), failed: (thrown) => void failures.push(codeOf(thrown)) }, never);
  const folder = join(dataDir, 'keys');
  const [name = ''] = await readdir(folder);
  const text = await readFile(join(folder, name), 'utf8');
  await writeFile(join(folder, name), '{');
  await ring.look();
  await rm(join(folder, name));
  await ring.look();
  await rename(folder, `${folder}-away`);
  await ring.look();
  assert.equal(ring.current(), first);
  assert.deepEqual(failures, ['key-unreadable']);
  await rename(`${folder}-away`, folder);
  await writeFile(join(folder, name), text);
  await ring.look();
  assert.equal(ring.current(), first);
  await ring.close();
});
