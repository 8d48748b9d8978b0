// The packages by which Go checks its own module log open our checkpoints, tiles, entries and proofs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { proverOf, toBase64, writeNoteKey } from '../../packages/proof/index.ts';
import { filesOf, logKey, logOf, noteOf, witnessKey } from '../../packages/proof/proofs/sample-log.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { skipUnless } from '../needs.ts';

const gocode = '/usr/share/gocode';
const hasGo = spawnSync('go', ['version']).status === 0 && existsSync(join(gocode, 'src/golang.org/x/mod/sumdb'));
const options = { skip: skipUnless(hasGo, 'not on this machine: go with golang.org/x/mod/sumdb') };
let folder = '';
let program = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-go-'));
  if (!hasGo) return;
  program = join(folder, 'check-log');
  const built = spawnSync('go', ['build', '-o', program, join(projectRoot(), 'test/outside/check-log.go')], {
    encoding: 'utf8', env: { ...process.env, GO111MODULE: 'off', GOPATH: gocode, GOCACHE: join(folder, 'cache'), GOFLAGS: '' },
  });
  assert.equal(built.status, 0, built.stderr);
});
after(() => rm(folder, { recursive: true }));

async function judged(size: number, change: (path: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes): Promise<{ status: number | null; said: string }> {
  const log = logOf(size);
  const { all, tile } = filesOf(log, size);
  const prover = proverOf(size, tile);
  const [index, earlier] = [Math.floor(size / 3), Math.max(1, Math.floor(size / 2))];
  const proofs = { Index: index, Inclusion: (await prover.inclusion(index)).map(toBase64), Earlier: earlier, Consistency: (await prover.consistency(earlier)).map(toBase64) };
  const files = new Map<string, Uint8Array | string>([...all(), ['checkpoint', new TextEncoder().encode(noteOf(log, size, true))], ['proofs.json', new TextEncoder().encode(JSON.stringify(proofs))]]);
  const to = await mkdtemp(join(folder, 'log-'));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), typeof bytes === 'string' ? bytes : change(path, bytes));
  }
  const { status, stdout, stderr } = spawnSync(program, [to, writeNoteKey(logKey), writeNoteKey(witnessKey)], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
}

test('the second program takes our log at sizes around the edges of tiles', options, async () => {
  for (const size of [1, 2, 255, 256, 257, 700, 65_536, 66_000]) assert.deepEqual(await judged(size), { status: 0, said: `good: ${logKey.name}, ${size} entries` });
});

test('the second program refuses a changed checkpoint, tile, entry and proof', options, async () => {
  const flip = (wanted: string, at: number) => (path: string, bytes: Uint8Array): Uint8Array => (path === wanted ? bytes.with(at, (bytes[at] ?? 0) ^ 1) : bytes);
  for (const [path, at] of [['checkpoint', 30], ['tile/0/000', 40], ['tile/0/002.p/188', 31], ['tile/1/000.p/2', 5], ['tile/entries/000', 6], ['proofs.json', 40]] as const) {
    assert.equal((await judged(700, flip(path, at))).status, 1, path);
  }
});
