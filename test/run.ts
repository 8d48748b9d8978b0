// Runs test files under one database server: `node --import ./scripts/typescript.mjs test/run.ts small|full <kind of file> [part of a path …]`.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestServer } from '../src/platform/db/test-database.ts';

const folders = ['packages', 'src', 'test', 'db', 'scripts', 'bin'];

async function findFiles(ending: RegExp, parts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names.filter((name) => ending.test(name) && !name.includes('node_modules')).map((name) => join(folder, name));
    }),
  );
  return found.flat().filter((path) => parts.length === 0 || parts.some((part) => path.includes(part))).sort();
}

// Most files wait for a program, a browser or the disk; a third one uses what the others leave. Kills are timed, so proofs keep to two.
async function runFiles(files: readonly string[], concurrency: number, environment: Record<string, string>): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/typescript.mjs', '--test', '--test-reporter=spec', `--test-concurrency=${concurrency}`, '--test-timeout=1500000', ...files],
    { stdio: 'inherit', env: { ...process.env, ...environment } },
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

const [size = 'small', kinds = 'test,proof', ...parts] = process.argv.slice(2);
const files = await findFiles(new RegExp(`\\.(${kinds.replaceAll(',', '|')})\\.tsx?$`, 'u'), parts);
if (files.length === 0) {
  process.stderr.write('No test file was found.\n');
  process.exit(1);
}
const server = await startTestServer();
try {
  process.exitCode = await runFiles(files, size === 'small' ? 3 : 2, { ...server.environment, NETRAL_PROOF: size });
} finally {
  await server.stop();
}
