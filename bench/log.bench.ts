// npm run bench -- log: how many waiting entries a second get their places, on a real server that flushes; and how long an
// outsider needs to check a log of a year (1,000,000 entries) from its files. `-- log 50000` for a smaller year.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLog } from '../packages/proof/index.ts';
import { hashNow } from '../src/audit/index.ts';
import { writeYear } from './log/year.ts';
import { fillAndSequence } from './log/sequence.ts';
import { folderSource } from './log/folder-source.ts';

const size = Number(process.argv[2] ?? 1_000_000);
const waiting = Math.min(size, 100_000);
console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`);

const { seconds, appended } = await fillAndSequence(waiting);
console.log(`${appended.toLocaleString('en')} waiting entries got their places in ${seconds.toFixed(1)} s, durably, in batches`);

const folder = await mkdtemp(join(tmpdir(), 'netral-bench-'));
try {
  const year = await writeYear(folder, size);
  const began = performance.now();
  const check = await checkLog({ read: folderSource(folder), keys: [year.key], kept: year.kept, hash: hashNow });
  const verifySeconds = (performance.now() - began) / 1000;
  if (!check.ok || check.kept !== year.kept.length) throw new Error(`The log of a year does not hold: ${JSON.stringify(check)}`);
  console.log(`${size.toLocaleString('en')} entries in ${year.files.toLocaleString('en')} files checked in ${verifySeconds.toFixed(1)} s, with ${year.kept.length} kept checkpoints; ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  const rounded = (value: number): number => Number(value.toFixed(1));
  console.log(JSON.stringify({ bench: 'log', figures: { appendsPerSecond: Math.round(appended / seconds), verifyMillionSeconds: rounded(verifySeconds * (1_000_000 / size)), entries: size } }));
} finally {
  await rm(folder, { recursive: true });
}
