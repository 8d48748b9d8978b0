// npm run bench -- act: durable audited acts a second over HTTP, 32 senders at once, on a real server that flushes; beside what
// the same statements reach by the driver alone, and how often the disk can flush at all. Every answer counts as a promise:
// afterwards each confirmed act must be there with its entry, and the log must hold.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { makeOpenFolder } from '../src/platform/db/test-database.ts';
import { flushesPerSecond } from './act/disk.ts';
import { openOffice, type Office } from './act/office.ts';
import { rawPerSecond } from './act/raw.ts';
import { ask, runSenders, share, type Run } from './act/senders.ts';

const senders = 32;
const seconds = Number(process.argv[2] ?? 15);
console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}; ${senders} senders, ${seconds} s each`);

async function overHttp(office: Office, forSeconds: number): Promise<Run & { readonly confirmed: readonly string[] }> {
  const server = createServer((asked, answer) => {
    office.act(asked.url?.slice(1) ?? '').then(() => answer.writeHead(204).end(), () => answer.writeHead(500).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const confirmed: string[] = [];
  const mark = Math.round(performance.now());
  const run = await runSenders(senders, forSeconds, async (sender, number) => {
    const code = `s${sender}-n${number}-${mark}`;
    const { status } = await ask({ agent, port, method: 'POST', path: `/${code}` });
    if (status !== 204) throw new Error(`status ${status}`);
    confirmed.push(code);
    return true;
  });
  agent.destroy();
  server.close();
  return { ...run, confirmed };
}

const folder = await makeOpenFolder();
try {
  const flushes = await flushesPerSecond(folder, 3);
  const office = await openOffice(folder);
  try {
    await overHttp(office, Math.min(2, seconds));
    const raw = await rawPerSecond(office.app, senders, seconds);
    const before = process.cpuUsage();
    const { confirmed, latencies, tookSeconds } = await overHttp(office, seconds);
    const { user, system } = process.cpuUsage(before);
    const { lost, problems } = await office.check(confirmed);
    const perSecond = confirmed.length / tookSeconds;
    console.log(`the disk flushes ${Math.round(flushes)} times a second, one after the other`);
    console.log(`the same statements by the driver alone, ${senders} connections: ${Math.round(raw)} a second`);
    console.log(`acts over HTTP: ${Math.round(perSecond)} a second; median ${share(latencies, 0.5).toFixed(1)} ms, p99 ${share(latencies, 0.99).toFixed(1)} ms; ${(perSecond / raw * 100).toFixed(0)} % of the driver alone`);
    console.log(`this program, senders included, needed ${((user + system) / 1000 / confirmed.length).toFixed(2)} ms of one core an act; load of the machine ${loadavg()[0]?.toFixed(1)}`);
    console.log(`confirmed ${confirmed.length}, lost ${lost}, problems in the log ${problems}`);
    console.log(JSON.stringify({ bench: 'act', figures: {
      actsPerSecond32: Math.round(perSecond), p99Ms32: Number(share(latencies, 0.99).toFixed(1)), lost: lost + problems, rawPerSecond32: Math.round(raw), flushesPerSecond: Math.round(flushes),
    } }));
  } finally {
    await office.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
