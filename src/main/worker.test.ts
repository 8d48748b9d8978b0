// The worker as a program: it starts with the real list of jobs, may be started again, and ends when asked.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from '../../test/crash/program.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';
import { jobs } from '../jobs.ts';

let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

test('it does its jobs, ends when asked, and finds its queues again', async () => {
  for (let round = 0; round < 2; round++) {
    const worker = run('test/crash/backup-program.ts', { NETRAL_DATA: join(base, 'data') }, ['worker']);
    await worker.until(/Netral does its jobs \(\d+ kinds/u);
    worker.child.kill('SIGTERM');
    assert.equal(await worker.ended, 0, worker.said());
    assert.equal(worker.said().trim().split('\n').length, 1, worker.said());
  }
});

test('each job has a name of its own, ends, and is tried a stated number of times', () => {
  assert.equal(new Set(jobs.map(({ name }) => name)).size, jobs.length);
  for (const { name, retries, mostSeconds } of jobs) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)+$/u);
    assert.ok(retries <= 20 && mostSeconds <= 6 * 3600, name);
  }
});
