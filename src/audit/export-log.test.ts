import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem, type ProblemCode } from '../platform/errors.ts';
import { exportLog } from './export-log.ts';
import { verifyLogCommand } from './verify-log-command.ts';

const problem = (code: ProblemCode) => (thrown: unknown): boolean => thrown instanceof Problem && thrown.code === code;

test('a log that has signed nothing yet is not exported, and the sentence says when it will be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'netral-log-'));
  try {
    await assert.rejects(exportLog(async () => null, join(folder, 'copy')), problem('log-empty'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('an address at which nothing answers is named in one sentence', async () => {
  const gone = createServer();
  await new Promise<void>((resolve) => { gone.listen(0, '127.0.0.1', resolve); });
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => { gone.close(resolve); });
  await assert.rejects(verifyLogCommand([`http://127.0.0.1:${port}/log`], { stdout: { write: () => true } }), problem('log-unreachable'));
});
