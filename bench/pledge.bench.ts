// npm run bench -- pledge: signatures a second with real sessions over HTTP, 32 senders at once, each committed before its
// answer, on a server that flushes; beside what the statements of a signature reach by the driver alone. Then the sealing of a
// day of 185,938 acts, the check of one file, and the count of an agency of that size. A confirmed signature must be there.
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { withClient } from '../src/platform/db/address.ts';
import { makeOpenFolder } from '../src/platform/db/test-database.ts';
import { flushesPerSecond } from './act/disk.ts';
import { measureCoverage, measureSealing } from './pledge/measure-day.ts';
import { measureSigning } from './pledge/measure-signing.ts';
import { openPledgeOffice } from './pledge/office.ts';
import { makeTown } from './pledge/town.ts';

const senders = 32;
const seconds = Number(process.argv[2] ?? 10);
console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}; ${senders} senders, ${seconds} s each`);

const folder = await makeOpenFolder();
try {
  const flushes = await flushesPerSecond(folder, 2);
  const office = await openPledgeOffice(folder);
  try {
    await withClient(office.admin, makeTown);
    const signing = await measureSigning(office, senders, seconds);
    const sealing = await measureSealing(office);
    const covering = await measureCoverage(office);
    console.log(JSON.stringify({ bench: 'pledge', figures: { ...signing, flushesPerSecond: Math.round(flushes), ...sealing, ...covering } }));
  } finally {
    await office.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
