import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { act, done } from '../../audit/index.ts';
import { clockAt } from '../../platform/clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { randomId } from '../../platform/ids.ts';
import { applyImport, confirmImport, discardImport } from './apply.ts';
import { readChanges, readDifference, readGone } from './difference.ts';
import { fictitiousNip } from './fictitious.ts';
import { readList, type Officer } from './read-list.ts';

let database: TestDatabase;
let officer: Officer;
const first = clockAt('2026-11-22T03:00:00Z');
const later = clockAt('2026-12-01T03:00:00Z');

before(async () => {
  database = await testDatabase();
});
after(() => database.close());

/** Each test has an agency of its own. */
async function newAgency(): Promise<void> {
  const agencyId = randomId();
  officer = { role: 'officer', id: randomId(), agencyId, timeZone: 'Asia/Jakarta' };
  await act(database.db, officer, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: `a${agencyId.slice(0, 8)}`, name: 'Pemerintah Contoh', created_on: '2026-11-22', time_zone: 'Asia/Jakarta' }).execute();
    return done(null);
  });
}

async function* bytesOf(text: string | Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(text as string);
}

type Read = Awaited<ReturnType<typeof readList>> & { run: { agencyId: string; runId: string } };
async function read(text: string | Buffer, clock = first): Promise<Read> {
  const result = await readList(database.db, officer, bytesOf(text), clock);
  return { ...result, run: { agencyId: officer.agencyId, runId: result.runId } };
}

async function apply(text: string, clock = first): Promise<Read> {
  const result = await read(text, clock);
  assert.equal(result.problem, null);
  assert.equal(await confirmImport(database.db, officer, result.run, clock), true);
  await applyImport(database.db, officer, result.run, clock);
  return result;
}

const problemsOf = async ({ runId }: Read) =>
  (await database.db.selectFrom('import_problem').where('run_id', '=', runId).select(['row_number', 'column_name', 'code', 'other_row']).orderBy('row_number').execute())
    .map(({ row_number, column_name, code, other_row }) => `${row_number} ${column_name} ${code}${other_row === null ? '' : ` ${other_row}`}`);

const ours = () => ({
  people: database.db.selectFrom('person').where('agency_id', '=', officer.agencyId).selectAll().orderBy('name').execute(),
  assignments: database.db.selectFrom('assignment').where('agency_id', '=', officer.agencyId).selectAll().orderBy('valid_from').execute(),
});

const heading = 'pns_id,nip_baru,nama,gelar_depan,gelar_belakang,agama_nama,nik,alamat,unor_id,unor_nama,jabatan_nama,eselon_id,kedudukan_hukum_id,email_gov\n';
const line = (n: number, unit = 'U1', extra: Partial<Record<'name' | 'office' | 'nip', string>> = {}): string =>
  `P${n},${extra.nip ?? fictitiousNip(n, false)},${extra.name ?? `Pegawai ${n}`},Dr.,S.Contoh,rahasia-agama,rahasia-nik,rahasia-alamat,${unit},Unit ${unit},${extra.office ?? 'Pelaksana'},99,1,p${n}@contoh.example\n`;

test('a first list makes people, units and assignments; the same list again makes no difference', async () => {
  await newAgency();
  const text = heading + line(1) + line(2) + line(3, 'U2');
  const one = await read(text);
  assert.deepEqual(await problemsOf(one), []);
  assert.deepEqual(await readDifference(database.db, one.run), { new: 3, moved: 0, changed: 0, same: 0, gone: 0, units: { new: 2, changed: 0 } });
  await apply(text);
  const { people, assignments } = ours();
  assert.deepEqual((await people).map(({ name, kind, legal_standing }) => [name, kind, legal_standing]), [1, 2, 3].map((n) => [`Dr. Pegawai ${n}, S.Contoh`, 'pns', '01']));
  assert.equal((await assignments).length, 3);
  const again = await read(text, later);
  assert.deepEqual(await readDifference(database.db, again.run), { new: 0, moved: 0, changed: 0, same: 3, gone: 0, units: { new: 0, changed: 0 } });
  await confirmImport(database.db, officer, again.run, later);
  await applyImport(database.db, officer, again.run, later);
  assert.deepEqual(await ours().assignments, await assignments);
});

test('a transfer ends one assignment and begins another, a new title changes the person, and nobody is deleted by absence', async () => {
  await newAgency();
  await apply(heading + line(1) + line(2) + line(3, 'U2') + line(4));
  const text = heading + line(1, 'U2') + line(2, 'U1', { name: 'Pegawai 2b' }) + line(3, 'U2') + line(5);
  const { run } = await read(text, later);
  assert.deepEqual(await readDifference(database.db, run), { new: 1, moved: 1, changed: 1, same: 1, gone: 1, units: { new: 0, changed: 0 } });
  assert.deepEqual((await readChanges(database.db, run, 'moved', { after: 0, size: 10 })).map(({ row, unitBefore, unitAfter }) => [row, unitBefore, unitAfter]), [[2, 'Unit U1', 'Unit U2']]);
  assert.deepEqual(await readGone(database.db, run, 10), [{ name: 'Dr. Pegawai 4, S.Contoh', unit: 'Unit U1' }]);
  await confirmImport(database.db, officer, run, later);
  await applyImport(database.db, officer, run, later);
  const { people, assignments } = ours();
  assert.equal((await people).length, 5);
  const moved = (await people).find(({ source_id }) => source_id === 'P1');
  assert.deepEqual((await assignments).filter(({ person_id }) => person_id === moved?.id).map(({ valid_from, valid_until }) => [valid_from, valid_until]),
    [['2026-11-22', '2026-12-01'], ['2026-12-01', null]]);
  assert.equal((await assignments).filter(({ valid_until }) => valid_until === null).length, 5, 'who is not in the list keeps the assignment');
});

test('a transfer on the very day of the first list mends the line instead of ending it', async () => {
  await newAgency();
  await apply(heading + line(1));
  await apply(heading + line(1, 'U2'));
  assert.deepEqual((await ours().assignments).map(({ valid_from, valid_until }) => [valid_from, valid_until]), [['2026-11-22', null]]);
});

test('every row that cannot be used is explained by its place and reason, and the others go on', async () => {
  await newAgency();
  const nip = fictitiousNip(9, false);
  const result = await read(heading + [
    line(1), line(2, 'U1', { nip: '1.99608E+17' }), line(3, 'U1', { nip: `${nip.slice(0, 14)}0000` }), line(4, 'U1', { nip: nip.slice(0, 17) }),
    line(5, 'U1', { nip: `19900231${nip.slice(8)}` }), line(6, 'U1', { nip: `${nip.slice(0, 12)}13${nip.slice(14)}` }), line(7, 'U1', { nip: `${nip.slice(0, 14)}3${nip.slice(15)}` }),
    line(8, 'U1', { nip: fictitiousNip(1, false) }), line(9, 'U1', { name: '=1+1' }), line(1, 'U1', { nip: fictitiousNip(10, false) }), line(11, 'U1', { name: 'Caf\uFFFD' }),
    line(12, 'U1', { nip: fictitiousNip(12, true) }), line(13, 'U1', { office: '@SUM(A1)' }),
  ].join(''));
  assert.deepEqual(await problemsOf(result), [
    '3 nip nip-notation', '4 nip nip-rounded', '5 nip nip-length', '6 nip nip-date', '7 nip nip-month', '8 nip nip-sex',
    '9 nip twice-nip 2', '10 name formula', '11 source twice-source 2', '12 name encoding', '14 office formula',
  ]);
  const run = await database.db.selectFrom('import_run').where('id', '=', result.runId).select(['rows_read', 'rows_refused', 'state']).executeTakeFirstOrThrow();
  assert.deepEqual(run, { rows_read: 13, rows_refused: 11, state: 'ready' });
  assert.equal((await readDifference(database.db, result.run)).new, 2);
});

test('what must not be kept reaches no table at all', async () => {
  await newAgency();
  const { run } = await read(heading + line(1) + line(2));
  const { rows } = await sql<{ dump: string }>`select string_agg(row_to_json(r)::text, ' ') as dump from import_row r where run_id = ${run.runId}::uuid`.execute(database.db);
  assert.match(rows[0]?.dump ?? '', /Pegawai 1/u);
  assert.doesNotMatch(rows[0]?.dump ?? '', /rahasia/u);
});

test('a list of units with a circle or an unknown parent is explained, and the rest is applied on both lines', async () => {
  await newAgency();
  const text = 'kode_unit,nama_unit,kode_unit_atasan,kode_unit_wilayah,kode_wilayah\n'
    + 'DIN,Dinas Contoh,,,31\nKOTA,Kota Contoh,,,31.71\nSUKU,Suku Dinas Contoh,DIN,KOTA,3171\nA,Unit A,B,,\nB,Unit B,A,,\nC,Unit C,C,,\nD,Unit D,TIDAK-ADA,,\nDIN,Dinas lagi,,,\nE,Unit E,,,99.99\n';
  const result = await read(text);
  assert.deepEqual(await problemsOf(result), ['5 parent unit-loop', '6 parent unit-loop', '7 parent unit-itself', '8 parent parent-unknown', '9 unit twice-unit 2', '10 area area-unknown']);
  await confirmImport(database.db, officer, result.run, first);
  await applyImport(database.db, officer, result.run, first);
  const units = await database.db.selectFrom('unit_period as p').innerJoin('unit as u', 'u.id', 'p.unit_id').leftJoin('unit as f', 'f.id', 'p.functional_parent_id')
    .leftJoin('unit as l', 'l.id', 'p.place_parent_id').where('p.agency_id', '=', officer.agencyId).select(['u.source_id', 'f.source_id as f', 'l.source_id as l', 'p.area_code']).orderBy('u.source_id').execute();
  assert.deepEqual(units, [
    { source_id: 'DIN', f: null, l: null, area_code: '31' }, { source_id: 'KOTA', f: null, l: null, area_code: '31.71' },
    { source_id: 'SUKU', f: 'DIN', l: 'KOTA', area_code: '31.71' },
  ]);
});

test('people of community institutions have no number and a unit of their own in their ward', async () => {
  await newAgency();
  const result = await read('nama;lembaga;jabatan;kelurahan;rw;rt;telepon\nPengurus 1;RT;Ketua;Pulau Panggang;01;02;-\nPengurus 2;Karang Taruna;Anggota;31.01.01.1001;01;;\nPengurus 3;RT;Ketua;Tidak Ada;01;01;\nPengurus 4;KLUB;Ketua;Pulau Pari;;;\nPengurus 1;RT;Ketua;Pulau Panggang;01;02;\n');
  assert.deepEqual(await problemsOf(result), ['4 ward ward-unknown', '5 institution institution-unknown', '6 source twice-source 2']);
  await confirmImport(database.db, officer, result.run, first);
  await applyImport(database.db, officer, result.run, first);
  assert.deepEqual((await ours().people).map(({ kind, institution, nip }) => [kind, institution, nip]), [['community_officer', 'rt', null], ['community_officer', 'karang-taruna', null]]);
});

test('a list of one kelurahan holds every institution as it is written there, and says where contract workers belong', async () => {
  await newAgency();
  const written = ['RT', 'rw', 'LMK', 'FKDM', 'TP PKK', 'Kader Dasawisma', 'Kader Jumantik', 'Posyandu', 'posbindu', 'Karang Taruna', 'Lainnya'];
  const rows = written.map((institution, index) => `Pengurus ${index};${institution};31.01.01.1001\n`).join('');
  const result = await read(`Daftar lembaga, Kelurahan Pulau Panggang\nnama;lembaga;kelurahan\n${rows}Petugas 1;PJLP;31.01.01.1001\nPetugas 2;PPSU;31.01.01.1001\nPengurus x;RT/RW;31.01.01.1001\n`);
  assert.deepEqual(await problemsOf(result), ['14 institution institution-contract', '15 institution institution-contract', '16 institution institution-unknown']);
  await confirmImport(database.db, officer, result.run, first);
  await applyImport(database.db, officer, result.run, first);
  assert.deepEqual((await ours().people).map(({ kind, institution }) => `${kind} ${institution}`).toSorted(), [
    'dasawisma', 'fkdm', 'jumantik', 'karang-taruna', 'lmk', 'other', 'pkk', 'posbindu', 'posyandu', 'rt', 'rw'].map((institution) => `community_officer ${institution}`));
});

test('the list of one kelurahan says nothing about another, the same list again changes nothing, and who left it stays', async () => {
  await newAgency();
  const list = (ward: string, names: readonly string[]): string => `nama,lembaga,kelurahan,rw\n${names.map((name) => `${name},rt,${ward},01\n`).join('')}`;
  await apply(list('Pulau Panggang', ['Pengurus 1', 'Pengurus 2']));
  await apply(list('Pulau Pari', ['Pengurus 1', 'Pengurus 3']));
  const none = { new: 0, moved: 0, changed: 0, same: 2, gone: 0, units: { new: 0, changed: 0 } };
  assert.deepEqual(await readDifference(database.db, (await read(list('pulau pari', ['Pengurus  1', 'PENGURUS 3']), later)).run), { ...none, same: 1, changed: 1 });
  assert.deepEqual(await readDifference(database.db, (await read(list('Pulau Panggang', ['Pengurus 1', 'Pengurus 2']), later)).run), none);
  const { run } = await apply(list('Pulau Panggang', ['Pengurus 1']), later);
  assert.equal((await ours().people).length, 4);
  assert.deepEqual(await database.db.selectFrom('import_run').where('id', '=', run.runId).select('state').execute(), [{ state: 'applied' }]);
});

test('a contract worker needs an id of the office, so that the next list knows the person again', async () => {
  await newAgency();
  const list = 'id,nama,jenis,kode_unit,unit\nK-1,Petugas Prasarana 1,PJLP,KEL,Kelurahan Contoh\n,Petugas Prasarana 2,pjlp,KEL,Kelurahan Contoh\n';
  const result = await apply(list);
  assert.deepEqual((await ours().people).map(({ kind, source_id }) => [kind, source_id]), [['contract_worker', 'K-1']]);
  const again = await read(list, later);
  assert.deepEqual(await problemsOf(again), ['3 source no-number']);
  assert.deepEqual(await readDifference(database.db, again.run), { new: 0, moved: 0, changed: 0, same: 1, gone: 0, units: { new: 0, changed: 0 } });
  assert.equal(result.problem, null);
});

test('a file of another kind is refused as a whole, with its reason', async () => {
  await newAgency();
  const reasons = [
    ['%PDF-1.7 …', 'not-a-table'], ['<html>', 'not-a-table'], ['nama,alamat\nx,y\n', 'columns-unknown'], ['', 'no-rows'], [heading, 'no-rows'],
    [Buffer.from(heading, 'utf16le'), 'utf16'], [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-excel'], [Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'not-a-table'],
    [Buffer.concat([Buffer.from(heading), Buffer.alloc(31 * 1024 * 1024, 'x')]), 'too-large'],
  ] as const;
  for (const [bytes, reason] of reasons) assert.equal((await read(bytes)).problem, reason);
  assert.deepEqual(await database.db.selectFrom('import_row').where('agency_id', '=', officer.agencyId).select('row_number').execute(), []);
});

test('a number that belongs to somebody else in the agency is refused', async () => {
  await newAgency();
  await apply(heading + line(1) + line(2));
  const result = await read(heading + line(3, 'U1', { nip: fictitiousNip(1, false) }));
  assert.deepEqual(await problemsOf(result), ['2 nip number-of-another']);
});

test('what is discarded leaves nothing, and cannot be applied afterwards', async () => {
  await newAgency();
  const { run } = await read(heading + line(1));
  assert.equal(await discardImport(database.db, officer, run), true);
  assert.equal(await confirmImport(database.db, officer, run), false);
  assert.deepEqual(await database.db.selectFrom('import_row').where('run_id', '=', run.runId).select('row_number').execute(), []);
  assert.deepEqual(await ours().people, []);
});

test('staging that is gone ends the run with a reason and applies nothing', async () => {
  await newAgency();
  const { run } = await read(heading + line(1));
  const { clearStaging } = await import('./staging.ts');
  await clearStaging(database.db, run);
  await confirmImport(database.db, officer, run);
  await applyImport(database.db, officer, run);
  const found = await database.db.selectFrom('import_run').where('id', '=', run.runId).select(['state', 'problem']).executeTakeFirstOrThrow();
  assert.deepEqual(found, { state: 'failed', problem: 'staging-lost' });
  assert.deepEqual(await ours().people, []);
});
