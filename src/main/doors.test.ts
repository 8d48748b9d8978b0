// Each door as a real program of its own. One after the other, because the embedded database serves one program.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort, run } from '../../test/crash/program.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';
import { paths } from '../paths.ts';

let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

async function statusesAt(settings: Readonly<Record<string, string>>): Promise<{ statuses: readonly number[]; said: string; metrics: string; ready: number }> {
  const [port, watched] = [await freePort(), await freePort()];
  const program = run('src/main/web.ts', { NETRAL_DATA: join(base, 'data'), PORT: String(port), NETRAL_METRICS: `127.0.0.1:${watched}`, ...settings });
  await program.until(/Netral answers on/u);
  const ask = (path: string, at = port): Promise<Response> => fetch(`http://127.0.0.1:${at}${path}`, { redirect: 'manual' });
  const statuses: number[] = [];
  for (const path of [paths.home, paths.log, paths.signIn, paths.office, '/metrics', '/readyz']) statuses.push((await ask(path)).status);
  const [ready, metrics] = [(await ask('/readyz', watched)).status, await (await ask('/metrics', watched)).text()];
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0, program.said());
  return { statuses, said: program.said(), metrics, ready };
}

test('a program with one door answers at that door alone, and prints links only where they lead somewhere', async () => {
  const publicDoor = await statusesAt({ NETRAL_DOORS: 'public' });
  assert.deepEqual(publicDoor.statuses, [200, 200, 404, 404, 404, 404]);
  assert.doesNotMatch(publicDoor.said, /\/kantor\//u);
  const office = await statusesAt({ NETRAL_DOORS: 'office', NETRAL_PUBLIC_ORIGIN: 'https://netral.example.go.id' });
  assert.deepEqual(office.statuses, [303, 303, 200, 303, 404, 404]);
  assert.match(office.said, /\/kantor\/mulai\//u);
  assert.deepEqual([publicDoor.ready, office.ready], [200, 200]);
  assert.match(office.metrics, /^netral_requests_total\{door="office",status="[23]xx"\} [12]$/mu);
  assert.match(publicDoor.metrics, /^netral_jobs_waiting\{job="sweep-retention"\} \d+$/mu);
  assert.match(publicDoor.metrics, /^netral_request_seconds_count\{door="anonymous"\} 0$/mu);
});
