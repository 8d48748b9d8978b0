// npm run bench -- remind: reminders a second out of the table into a mail server, with the state of each committed before and
// after it, on a real database that flushes; the server counts in a process of its own. Beside it three ceilings: the same mails
// without any state over our connections and over the pool of the library, and the same statements by the driver without mails.
import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { clockAt } from '../src/platform/clock.ts';
import { makeOpenFolder } from '../src/platform/db/test-database.ts';
import { openMailer } from '../src/platform/mail/mail.ts';
import { mailChannel } from '../src/directive/reminder/channel.ts';
import { handOverAll } from '../src/directive/reminder/hand-over.ts';
import { reminderConnections, wordsOf } from '../src/directive/reminder/hand-over-reminders.job.ts';
import { agencyId, castLetter, castRound, remindDay, statesOn } from '../test/crash/remind-cast.ts';
import { flushesPerSecond } from './act/disk.ts';
import { ownCeiling, poolCeiling } from './remind/ceilings.ts';
import { openBenchDatabase, type BenchDatabase } from './remind/database.ts';
import { rawPerSecond } from './remind/raw.ts';
import { startSink } from './remind/sink-process.ts';

const people = Number(process.argv[2] ?? 40_000);
const connections = Number(process.argv[3] ?? reminderConnections);
/** Every fiftieth of the cast has no address. */
const addresses = people - Math.floor(people / 50);
const rawDay = '2026-11-23';
const from = 'Netral <netral@contoh.example>';
const words = wordsOf({ origin: 'https://netral.contoh.example' });

async function handOver({ db }: BenchDatabase) {
  const sink = await startSink();
  const mailer = openMailer({ server: sink.url, from }, connections);
  const [cpuBefore, began] = [process.cpuUsage(), performance.now()];
  const { taken } = await handOverAll(db, clockAt(`${remindDay}T04:00:00Z`), mailChannel(mailer, words));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  mailer.close();
  const counted = await sink.counted();
  sink.close();
  return { taken, seconds, cpuMs: (user + system) / 1000 / taken, counted };
}

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}; ${people} people, ${connections} connections; load of the machine at the beginning ${loadavg()[0]?.toFixed(1)}`);
const folder = await makeOpenFolder();
try {
  const flushes = Math.round(await flushesPerSecond(folder, 2));
  const sending = { from, words, connections, mails: Math.min(people, 10_000) };
  const [own, pool] = [Math.round(await ownCeiling(sending)), Math.round(await poolCeiling(sending))];
  const database = await openBenchDatabase(folder);
  try {
    await castLetter(database.db, people);
    for (const day of [remindDay, rawDay]) await castRound(database.db, day);
    const { taken, seconds, cpuMs, counted } = await handOver(database);
    const states = await statesOn(database.db, remindDay);
    const raw = Math.round(await rawPerSecond(database.app, { agencyId, day: rawDay, now: new Date(`${rawDay}T04:00:00Z`) }, connections));
    const [missed, doubled, repeats] = [addresses - counted.addressees, counted.ids - counted.addressees, counted.mails - counted.ids];
    console.log(`the disk flushes ${flushes} times a second, one after the other`);
    console.log(`without state: ${own} mails a second over our connections, ${pool} over the pool of the library`);
    console.log(`the same statements by the driver, ${connections} settled together, without mails: ${raw} a second`);
    console.log(`with the state of each: ${Math.round(taken / seconds)} a second (${taken} in ${seconds.toFixed(1)} s), ${cpuMs.toFixed(2)} ms of one core each; load of the machine at the end ${loadavg()[0]?.toFixed(1)}`);
    console.log(`the server took ${counted.mails} mails with ${counted.ids} Message-IDs to ${counted.addressees} of ${addresses} addresses; states ${JSON.stringify(states)}`);
    console.log(JSON.stringify({ bench: 'remind', figures: {
      mailsPerSecond: Math.round(taken / seconds), missed, doubled, repeats, ceilingPerSecond: own, poolCeilingPerSecond: pool, rawPerSecond: raw, connections, flushesPerSecond: flushes,
    } }));
  } finally {
    await database.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
