import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { parsePublished } from '../../../packages/proof/index.ts';
import { days, entryAfter, listOf, ownerText, pairFrom, publicOf, published, record, slip, slipOf, words } from '../../../packages/proof/proofs/sample-slips.ts';
import { readConfig } from '../../platform/config.ts';
import { Problem } from '../../platform/errors.ts';
import { verifyOnNode } from './verify-on-node.ts';
import { verifySlipCommand } from './verify-slip-command.ts';

const rewritten = listOf([['2026-11-20', 66, 1], ...(['2026-11-21', '2026-11-22', '2026-11-22', '2026-11-23'] as const).map((day, at) => [day, 101 + at, 1] as const)]);
const files: Readonly<Record<string, string>> = {
  'slip.txt': slip,
  'changed.txt': slip.replace('Jawaban: Jangan', 'Jawaban: Boleh'),
  'block.txt': slip.slice(slip.indexOf('NETRAL-2')),
  'forged.txt': slipOf({ ...record, at: '2026-11-21T10:40+07:00' }, pairFrom(66)),
  'dated-back.txt': slipOf({ ...record, at: '2026-11-20T10:40+07:00', dayKey: publicOf(pairFrom(66)) }, pairFrom(66)),
  'cut.txt': slip.slice(0, -100),
  'empty.txt': '\n',
  'escape.txt': slipOf({ ...record, facts: { place: '\u001b[31m\u202e' } }, pairFrom(102)),
  'keys.json': JSON.stringify(published),
  'older.json': JSON.stringify({ ...published, days: days.slice(0, 2) }),
  'rewritten.json': JSON.stringify({ ...published, days: rewritten }),
  'broken.json': JSON.stringify({ ...published, days: [days[0], entryAfter(days[0], '2026-11-21', pairFrom(66), 1), ...days.slice(1)] }),
  'text.json': 'kunci',
  [join(readConfig(process.env).dataDir, 'published-keys.json')]: JSON.stringify(published),
};

async function run(args: readonly string[], input = ''): Promise<{ status: number; output: string }> {
  let output = '';
  const status = await verifySlipCommand([...args], {
    stdin: Readable.from([Buffer.from(input)]), stdout: new Writable({ write: (chunk, _, done) => { output += String(chunk); done(); } }),
    stderr: new Writable({ write: (_, __, done) => done() }),
    readFile: (path) => (Object.hasOwn(files, path) ? Promise.resolve(files[path] ?? '') : Promise.reject(new Error('ENOENT'))),
  });
  return { status, output };
}

const problem = (args: readonly string[], code: string, says: RegExp): Promise<void> =>
  assert.rejects(run(args), (thrown) => thrown instanceof Problem && thrown.code === code && says.test(thrown.message));

test('a genuine slip is told with what was asked, the answer, the time and the version of the law, and ends with status 0', async () => {
  const { status, output } = await run(['slip.txt', '--keys', 'keys.json']);
  assert.equal(status, 0);
  assert.match(output, /^Asli\./u);
  for (const part of ['22 November 2026, 10.40 (UTC+07:00)', '25 November 2026', ': Jangan\n', '2026-11-22.1', '"act":"attend_campaign"', '| Jawaban: Jangan\n', 'Ini bukan izin.']) assert.ok(output.includes(part), part);
});

test('the slip may come from standard input, and the keys from the data folder', async () => {
  assert.equal((await run(['-'], slip)).status, 0);
  assert.equal((await run(['-', '--keys', 'keys.json'], slip.replaceAll('\n', '\r\n'))).status, 0);
});

test('changed words end with status 1, and only what the block holds is shown', async () => {
  const { status, output } = await run(['changed.txt', '--keys', 'keys.json']);
  assert.equal(status, 1);
  assert.ok(output.includes('Jawaban: Jangan') && !output.includes('Boleh') && !output.includes(words.split('\n')[2] ?? ''));
});

test('the block alone is enough', async () => {
  assert.equal((await run(['block.txt', '--keys', 'keys.json'])).status, 0);
});

test('a forged or unreadable slip ends with status 1, says why, and nothing of it is repeated', async () => {
  for (const file of ['forged.txt', 'cut.txt', 'empty.txt']) {
    const { status, output } = await run([file, '--keys', 'keys.json']);
    assert.equal(status, 1);
    assert.ok(output.trim().length > 10 && !output.includes('Jangan\n'), output);
  }
});

test('a slip that is dated back into a list written anew deceives only those who have no older copy of it', async () => {
  assert.equal((await run(['dated-back.txt', '--keys', 'keys.json'])).status, 1);
  assert.equal((await run(['dated-back.txt', '--keys', 'rewritten.json'])).status, 0);
  const { status, output } = await run(['dated-back.txt', '--keys', 'rewritten.json', '--earlier', 'older.json']);
  assert.equal(status, 1);
  assert.match(output, /mulai baris 1\./u);
  assert.equal((await run(['slip.txt', '--keys', 'keys.json', '--earlier', 'older.json'])).status, 0);
});

test('a name that is given must be the one', async () => {
  assert.equal((await run(['slip.txt', '--keys', 'keys.json', '--name', ownerText.toUpperCase()])).status, 0);
  assert.equal((await run(['slip.txt', '--keys', 'keys.json', '--name', 'Kepala Seksi A-18'])).status, 1);
});

test('with --json the whole result is one line', async () => {
  const { output } = await run(['slip.txt', '--keys', 'keys.json', '--json', '--earlier', 'older.json']);
  const told = JSON.parse(output) as { verdict: string; record: unknown; owner: string; departsAt: number | null };
  assert.deepEqual([told.verdict, told.owner, told.departsAt], ['genuine', 'not_asked', null]);
  assert.deepEqual(told.record, record);
});

test('nothing in a slip can steer the terminal', async () => {
  const { output } = await run(['escape.txt', '--keys', 'keys.json']);
  assert.doesNotMatch(output, /(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('a mistake in the command or in a file is one sentence that names it', async () => {
  for (const args of [[], ['a', 'b'], ['slip.txt', '--keys'], ['slip.txt', '--kyes', 'x'], ['slip.txt', '--json', '--json']]) await problem(args, 'command-unknown', /netral verify-slip FILE/u);
  await problem(['none.txt', '--keys', 'keys.json'], 'option-file', /none\.txt/u);
  await problem(['slip.txt', '--keys', 'none.json'], 'option-file', /--keys \(none\.json\) cannot be read/u);
  await problem(['slip.txt', '--keys', 'text.json'], 'option-file', /is not JSON/u);
  await problem(['slip.txt', '--keys', 'broken.json'], 'option-file', /chain_broken at entry 3/u);
});

test('Node and the library of the package agree on lists of keys, good and bad', () => {
  const flipped = days.map((entry, at) => (at === 3 ? { ...entry, signature: days[2]?.signature ?? '' } : entry));
  for (const list of [published, { ...published, days: flipped }]) {
    const both = [parsePublished(list), parsePublished(list, undefined, verifyOnNode)].map((read) => (read.ok ? 'read' : `${read.problem} ${read.place}`));
    assert.equal(both[0], both[1]);
  }
});
