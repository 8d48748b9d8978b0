// A disk that is full in the middle of an upload, and in the middle of applying. Only the tables concerned stand on the small
// disk: a server that cannot write its journal any more stops as a whole, which the tests of the start look at.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { wakeImports } from '../../src/people/import/start-imports.ts';
import { importTextsId } from '../../src/people/import/texts.id.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { ours } from '../access/cast.ts';
import { mountSmall, remount, skipWithoutMounts, unmount } from '../small-disk.ts';
import { openImportOffice, type ImportOffice } from './import-office.ts';

const folder = join(tmpdir(), `netral-small-disk-${process.pid}`);
const place = join(folder, 'tables');
const space = `small_${process.pid}`;
const resize = (size: string): void => assert.ok(remount(folder, `size=${size}`));
const skip = skipWithoutMounts;
let office: ImportOffice;
const sql = (statement: string): Promise<unknown> => withClient(office.admin, (client) => client.query(statement));

before(async () => {
  if (skip !== false) return;
  office = await openImportOffice();
  mkdirSync(folder);
  assert.ok(mountSmall(folder, '64m'));
  mkdirSync(place);
  // Where root runs the tests, the server is nobody.
  assert.equal(spawnSync('chown', ['nobody', place]).status, 0);
  await sql(`create tablespace ${space} location '${place}'`);
});
after(async () => {
  if (skip !== false) return;
  await sql('alter table import_row set tablespace pg_default');
  await sql('alter table person set tablespace pg_default');
  await sql(`drop tablespace ${space}`);
  await office.close();
  unmount(folder);
  rmdirSync(folder);
});

const list = (from: number, people: number): Buffer => Buffer.from(`id,nama,nip,kode_unit,unit\n${Array.from({ length: people }, (_, index) =>
  `P-${from + index},Pegawai ${from + index},${fictitiousNip(from + index, false)},U1,Unit U1\n`).join('')}`);
const people = async (): Promise<number> => Number((await office.app.db.selectFrom('person').where('agency_id', '=', ours).where('source_id', 'is not', null)
  .select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow()).people);

test('a disk that is full while a list is read is said in a sentence, the run has failed, and nothing is left in staging', { skip }, async () => {
  await sql(`alter table import_row set tablespace ${space}`);
  resize('1m');
  const answer = await office.upload(office.officers[0], list(1, 12_000));
  assert.equal(answer.status, 503);
  assert.ok(answer.body.includes(importTextsId.diskFull));
  assert.deepEqual((await office.runs()).map(({ state }) => state), ['failed']);
  assert.equal(await office.staged(), 0);
  assert.equal(await people(), 0);
  assert.match(office.logged(), /"event":"people-import-disk-full"/u);
  assert.doesNotMatch(office.logged(), /Pegawai|P-1/u);
  resize('64m');
  const again = await office.upload(office.officers[0], list(1, 12_000));
  assert.match(await office.page(again.location), /Orang baru.*?<td[^>]*>12\.000</su);
});

test('a disk that is full while a list is applied stops at a whole chunk, and goes on when there is room', { skip }, async () => {
  const run = (await office.runs()).at(-1) ?? assert.fail('no run');
  await sql(`alter table person set tablespace ${space}`);
  await sql('alter table import_row set tablespace pg_default');
  resize('1m');
  await office.apply(office.officers[0], `/kantor/pegawai/impor/lihat/${run.id}`);
  await office.until('it waits', async () => /"event":"people-import-waits"/u.test(office.logged()));
  const halfway = await people();
  assert.ok(halfway > 0 && halfway < 12_000, `${halfway} people`);
  assert.equal(halfway % 2_000, 0, 'whole chunks only');
  assert.match(await office.page(`/kantor/pegawai/impor/lihat/${run.id}`), new RegExp(importTextsId.states['applying'] ?? '', 'u'));
  resize('64m');
  wakeImports(office.app.db);
  await office.until('everybody is there', async () => (await people()) === 12_000);
  await office.until('the list is applied', async () => (await office.runs()).at(-1)?.state === 'applied');
  await office.until('staging is empty', async () => (await office.staged()) === 0);
  console.log(`full disk: ${halfway} of 12,000 people in whole chunks, then all of them`);
});
