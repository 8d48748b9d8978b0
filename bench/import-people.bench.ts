// npm run bench -- import-people: a list of 64,135 people as SIASN exports it (with the columns that are dropped), from its
// bytes to applied assignments, on a real database that flushes; then all 185,938 people of the fictitious agency. Beside it
// the ceiling: the same people and assignments written by plain statements, with nothing read, checked, compared or logged.
import { randomUUID } from 'node:crypto';
import { fdatasyncSync, closeSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { act, done } from '../src/audit/index.ts';
import { readConfig } from '../src/platform/config.ts';
import type { OutsideTx } from '../src/platform/db/db.ts';
import { openDatabase } from '../src/platform/db/open-database.ts';
import { makeOpenFolder } from '../src/platform/db/test-database.ts';
import { writerOf } from '../src/platform/db/writer.ts';
import { randomId } from '../src/platform/ids.ts';
import { applyImport, confirmImport, readDifference, readList, type Officer } from '../src/people/index.ts';
import { asBytes, communityLines, fictitiousNip, siasnLines } from '../src/people/import/fictitious.ts';
import { areasOn } from '../src/territory/index.ts';

const staff = { people: 64_135, units: 2_500 };
const community = 121_803;
const wards = areasOn('2026-11-22').filter(({ level }) => level === 'ward').map(({ code }) => code);

const seconds = (since: number): number => (performance.now() - since) / 1000;

async function newAgency(db: OutsideTx, code: string): Promise<Officer> {
  const officer: Officer = { role: 'officer', id: randomId(), agencyId: randomId(), timeZone: 'Asia/Jakarta' };
  await act(db, officer, 'agency.added', { kind: 'agency', id: officer.agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: officer.agencyId, code, name: 'Pemerintah Contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  });
  return officer;
}

async function importAll(db: OutsideTx, officer: Officer, lines: Iterable<string>): Promise<{ read: number; difference: number; apply: number }> {
  let began = performance.now();
  const { runId, problem } = await readList(db, officer, asBytes(lines));
  if (problem !== null) throw new Error(`The list was refused: ${problem}.`);
  const run = { agencyId: officer.agencyId, runId };
  const read = seconds(began);
  began = performance.now();
  const found = await readDifference(db, run);
  const difference = seconds(began);
  console.log(`  read in ${read.toFixed(1)} s; difference in ${difference.toFixed(2)} s: ${JSON.stringify(found)}`);
  began = performance.now();
  await confirmImport(db, officer, run);
  await applyImport(db, officer, run);
  const apply = seconds(began);
  console.log(`  applied in ${apply.toFixed(1)} s`);
  return { read, difference, apply };
}

/** The same rows by plain statements of 2,000, each flushed. */
async function rawSeconds(db: OutsideTx): Promise<number> {
  const { agencyId } = await newAgency(db, 'raw');
  const writer = writerOf(db);
  const unitId = randomUUID();
  await sql`insert into unit values (${agencyId}, ${unitId}, 'U', '2026-11-22')`.execute(writer);
  const began = performance.now();
  for (let from = 1; from <= staff.people; from += 2_000) {
    const numbers = Array.from({ length: Math.min(2_000, staff.people - from + 1) }, (_, index) => from + index);
    const ids = numbers.map(() => randomUUID());
    await writer.transaction().execute(async (tx) => {
      await sql`insert into person (agency_id, id, kind, name, source_id, nip, legal_standing, official_email, created_on)
        select ${agencyId}::uuid, id, 'pns', name, source, nip, '01', email, '2026-11-22' from unnest(${ids}::uuid[], ${numbers.map((n) => `Pegawai ${n}`)}::text[],
          ${numbers.map((n) => `P-${n}`)}::text[], ${numbers.map((n) => fictitiousNip(n, false))}::text[], ${numbers.map((n) => `pegawai${n}@contoh.example`)}::text[]) t(id, name, source, nip, email)`.execute(tx);
      await sql`insert into assignment (agency_id, id, person_id, unit_id, office_held, office_kind, echelon, standing, valid_from)
        select ${agencyId}::uuid, id, person, ${unitId}::uuid, 'Pelaksana', '4', '99', 'own', '2026-11-22' from unnest(${numbers.map(() => randomUUID())}::uuid[], ${ids}::uuid[]) t(id, person)`.execute(tx);
    });
  }
  return seconds(began);
}

function fdatasyncRate(folder: string): number {
  const file = openSync(join(folder, 'fdatasync'), 'w');
  const block = Buffer.alloc(8_192);
  const began = performance.now();
  let count = 0;
  for (; seconds(began) < 2; count++) {
    writeSync(file, block, 0, block.length, 0);
    fdatasyncSync(file);
  }
  closeSync(file);
  return Math.round(count / 2);
}

const folder = await makeOpenFolder();
const database = await openDatabase(readConfig({ NETRAL_DATA: join(folder, 'data') }));
try {
  const { db } = database;
  const flushes = fdatasyncRate(folder);
  console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}; fdatasync ${flushes}/s in the folder of the database`);
  const bytes = [...siasnLines(staff, 1)].reduce((sum, line) => sum + line.length, 0);
  console.log(`${staff.people} people of ${staff.units} units in a list of ${(bytes / 1_048_576).toFixed(1)} MB:`);
  const officer = await newAgency(db, 'besar');
  let began = performance.now();
  await importAll(db, officer, siasnLines(staff, 1));
  const importSeconds = seconds(began);
  console.log('The same list again:');
  began = performance.now();
  await importAll(db, officer, siasnLines(staff, 1));
  const againSeconds = seconds(began);
  console.log(`${community} people of community institutions:`);
  began = performance.now();
  await importAll(db, officer, communityLines(community, wards, 2));
  const bigSeconds = importSeconds + seconds(began);
  const { people } = await db.selectFrom('person').where('agency_id', '=', officer.agencyId).select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow();
  if (Number(people) !== staff.people + community) throw new Error(`${people} people are in the database.`);
  const raw = await rawSeconds(db);
  console.log(`ceiling: the same ${staff.people} people and assignments by plain statements in ${raw.toFixed(1)} s`);
  const rounded = (value: number): number => Number(value.toFixed(1));
  console.log(JSON.stringify({ bench: 'import-people', figures: {
    importSeconds: rounded(importSeconds), againSeconds: rounded(againSeconds), bigSeconds: rounded(bigSeconds), rawSeconds: rounded(raw), ratioRaw: rounded(importSeconds / raw), fdatasyncPerSecond: flushes,
  } }));
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
