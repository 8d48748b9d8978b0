// What a personnel office may send by mistake, and what somebody may send on purpose: each ends with a sentence, and nothing of
// it is half applied or left in staging.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { importTextsId } from '../../src/people/import/texts.id.ts';
import { xlsxFile } from '../../src/people/import/xlsx-file.ts';
import { paths } from '../../src/paths.ts';
import { ours } from '../access/cast.ts';
import { formOf, openImportOffice, uploadHeaders, type ImportOffice, type Sent } from './import-office.ts';

let office: ImportOffice;
before(async () => {
  office = await openImportOffice();
});
after(() => office.close());

const heading = 'id,nama,nip,kode_unit,unit\n';
const line = (n: number, { name = `Pegawai ${n}`, nip = fictitiousNip(n, false), unit = 'U1' } = {}): string => `P-${n},${name},${nip},${unit},Unit ${unit}\n`;
const list = (from: number, upTo: number): Buffer => Buffer.from(heading + Array.from({ length: upTo - from }, (_, index) => line(from + index)).join(''));
const sentence = (page: string): string => page.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
const people = async (): Promise<number> => Number((await office.app.db.selectFrom('person').where('agency_id', '=', ours).where('source_id', 'is not', null)
  .select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow()).people);

async function run(file: Buffer | Readable, who = office.officers[0]): Promise<{ sent: Sent; page: string }> {
  const sent = await office.upload(who, file);
  assert.equal(sent.status, 303, sent.body.slice(0, 300));
  return { sent, page: sentence(await office.page(sent.location)) };
}

async function discard(sent: Sent): Promise<void> {
  await office.officers[0].send(sent.location, paths.peopleImportDiscard, {});
  assert.equal(await office.staged(), 0);
}

test('a file of another kind, without headings or without rows is a sentence on the page of its run, and nothing is staged', async () => {
  const text = importTextsId.fileProblems;
  const table = list(1, 40).toString();
  const little = Buffer.from(table, 'utf16le');
  const big = Buffer.from(little).swap16();
  const files: readonly (readonly [Buffer, string])[] = [
    [Buffer.from(zipSync({ 'surat.txt': strToU8('halo') })), text['not-a-table']], [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]), text['not-a-table']],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), text['old-excel']], [Buffer.from('{\\rtf1 Pegawai}'), text['not-a-table']],
    [little, text.utf16], [big, text.utf16], [Buffer.concat([Buffer.of(0xff, 0xfe), little]), text.utf16], [Buffer.concat([Buffer.of(0xfe, 0xff), big]), text.utf16],
    [Buffer.from(line(1) + line(2)), text['columns-unknown']], [Buffer.from(heading), text['no-rows']], [Buffer.from('\n\n\n'), text['columns-unknown']],
    [xlsxFile([['nama', 'alamat'], ['Pegawai', 'x']]), text['columns-unknown']], [xlsxFile([['nama']]).subarray(0, 60), text.broken],
    [xlsxFile([['nama']], { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(8_000_000)}</worksheet>` }), text.swollen],
  ];
  for (const [file, expected] of files) assert.ok((await run(file)).page.includes(expected), expected);
  assert.equal(await office.staged(), 0);
  assert.equal(await people(), 0);
});

test('a list in an encoding of Windows, or in two at once, is explained row by row, and the other rows can be applied', async () => {
  const file = Buffer.concat([Buffer.from(heading + line(1)), Buffer.from(line(2, { name: 'Caf\u00e9' }), 'latin1'), Buffer.from(line(3, { name: 'Caf\u00e9' })), Buffer.from(line(4, { name: Buffer.from('Caf\u00e9').toString('latin1') }))]);
  const { sent, page } = await run(file);
  assert.ok(page.includes(importTextsId.rowCodes.encoding));
  assert.match(page, /Baris dilewati 2 .*Orang baru 2 /u);
  await discard(sent);
});

test('formulas of a CSV and of an XLSX file are left out with a sentence and never shown', async () => {
  const csv = Buffer.from(`${heading}P-1,=cmd|x,${fictitiousNip(1, false)},U1,Unit\nP-2,@SUM(A1),${fictitiousNip(2, false)},U1,Unit\n${line(3)}`);
  const xlsx = xlsxFile([['id', 'nama', 'nip', 'kode_unit', 'unit'], ['P-1', { formula: 'HYPERLINK("x")' }, fictitiousNip(1, false), 'U1', 'Unit'], ['P-3', 'Pegawai 3', fictitiousNip(3, false), 'U1', 'Unit']]);
  for (const file of [csv, xlsx]) {
    const { page, sent } = await run(file);
    assert.ok(page.includes(importTextsId.rowCodes.formula));
    assert.match(page, /Orang baru 1 /u);
    const rows = (await office.officers[0].get(paths.peopleImportProblems(sent.location.split('/').at(-1) ?? ''))).body;
    assert.doesNotMatch(rows, /cmd\|x|SUM|HYPERLINK/u);
    await discard(sent);
  }
});

test('a number that stands twice in a list, or belongs to somebody else, a circle of units on either line, and rows without any number', async () => {
  const { rowCodes } = importTextsId;
  const first = await run(Buffer.from(heading + line(1) + line(2)));
  await office.apply(office.officers[0], first.sent.location);
  await office.until('applied', async () => (await people()) === 2);
  const twice = await run(Buffer.from(heading + line(3) + line(4, { nip: fictitiousNip(3, false) }) + line(5, { nip: fictitiousNip(1, false) })));
  for (const code of ['twice-nip', 'number-of-another'] as const) assert.ok(twice.page.includes(rowCodes[code]), code);
  await discard(twice.sent);
  const units = await run(Buffer.from('kode_unit,nama_unit,kode_unit_atasan,kode_unit_wilayah\nA,A,B,\nB,B,A,\nC,C,,D\nD,D,,C\nE,E,,\n'));
  assert.ok(units.page.includes(rowCodes['unit-loop']));
  assert.match(units.page, /Baris dilewati 4 .*Unit baru 1 /u);
  await discard(units.sent);
  const nameless = await run(Buffer.from('nama,kode_unit,unit\nPegawai 8,U1,Unit U1\n'));
  assert.ok(nameless.page.includes(rowCodes['no-number']));
  await discard(nameless.sent);
});

test('two hundred megabytes: who says so is answered at once, who does not is cut off, and the memory stays small', { timeout: 120_000 }, async () => {
  const runsBefore = (await office.runs()).length;
  const endless = (): Readable => Readable.from((function* () {
    const rows = Buffer.from(`P-1,Pegawai 1,,U9,Unit,${'x'.repeat(1_000)}\n`.repeat(200));
    yield Buffer.from('id,nama,nip,kode_unit,unit,catatan\n');
    for (let bytes = 0; bytes < 200_000_000; bytes += rows.length) yield rows;
  })(), { objectMode: true });
  const honest = await office.upload(office.officers[0], endless(), { saysLength: 200_000_000 });
  assert.equal(honest.status, 422);
  assert.ok(sentence(honest.body).includes(importTextsId.fileProblems['too-large']));
  assert.ok(honest.bytes < 20_000_000, `${honest.bytes} bytes were taken`);
  assert.equal((await office.runs()).length, runsBefore);
  const before = process.memoryUsage().rss;
  let most = 0;
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage().rss - before); }, 20);
  const silent = await office.upload(office.officers[0], endless());
  clearInterval(timer);
  console.log(`200 MB without a length: answer ${silent.status}, ${Math.round(silent.bytes / 1e6)} MB taken, ${Math.round(most / 1e6)} MB more memory in sender and server together`);
  assert.equal(silent.status, 422);
  assert.ok(silent.bytes < 100_000_000);
  assert.ok(most < 200_000_000);
  const last = (await office.runs()).at(-1);
  assert.deepEqual([last?.state, last?.problem], ['failed', 'too-large']);
  // One that is refused long before its end is listened to, so that its sender reads why.
  const rows = await run(Buffer.from('nama,alamat\n' + 'Pegawai,x\n'.repeat(600_000)));
  assert.ok(rows.page.includes(importTextsId.fileProblems['columns-unknown']));
  assert.equal(await office.staged(), 0);
});

test('a file that ends in the middle leaves a run that says so, no row, and no line in the log', async () => {
  const logged = office.logged().length;
  const sent = await office.upload(office.officers[0], list(10, 5_000), { saysLength: 10_000_000, breaksOff: true });
  assert.equal(sent.status, null);
  await office.until('the run has failed', async () => (await office.runs()).at(-1)?.problem === 'cut-off');
  await office.until('staging is empty', async () => (await office.staged()) === 0);
  assert.equal(office.logged().slice(logged), '');
});

test('a form that is damaged, has no boundary, or names its secret too late is refused, and nothing is written', async () => {
  const before = (await office.runs()).length;
  const logged = office.logged().length;
  const form = await formOf(office.officers[0]);
  const body = Buffer.concat([form.head, list(1, 3), form.tail]);
  const post = (headers: Record<string, string>, payload: Buffer) => office.server.inject({ method: 'POST', url: paths.peopleImports, headers, payload });
  assert.equal((await post({ ...uploadHeaders(form), 'content-type': 'multipart/form-data' }, body)).statusCode, 400);
  assert.equal((await post(uploadHeaders(form), body.subarray(0, 20))).statusCode, 400);
  const parts = body.toString().split(/(?=--batas)/u);
  assert.equal((await post(uploadHeaders(form), Buffer.from([parts[1], parts[0], ...parts.slice(2)].join('')))).statusCode, 403);
  assert.equal((await office.runs()).length, before);
  assert.match(office.logged().slice(logged), /^(?:\{"level":"warn","time":"[^"]*","msg":"(?:Invalid|Missing) csrf (?:token|secret)"\}\n)*$/u);
});

test('two officers bring in the same list at once and both apply it: everybody is there once, and who came second reads why', async () => {
  const known = await people();
  const file = list(100, 4_600);
  const [one, two] = await Promise.all(office.officers.map((who) => office.upload(who, file)));
  assert.ok(one !== undefined && two !== undefined && one.status === 303 && two.status === 303);
  await Promise.all([office.apply(office.officers[0], one.location), office.apply(office.officers[1], two.location)]);
  await office.until('both are over', async () => (await office.runs()).every(({ state }) => state !== 'applying'));
  assert.equal(await people(), known + 4_500);
  const states = (await office.runs()).slice(-2).map(({ state, problem }) => problem ?? state);
  assert.deepEqual(states.toSorted(), ['applied', 'stale']);
  const pages = await Promise.all([one, two].map(({ location }) => office.page(location)));
  assert.equal(pages.filter((page) => sentence(page).includes(importTextsId.fileProblems.stale)).length, 1);
  await office.until('staging is empty', async () => (await office.staged()) === 0);
});

test('a list that is applied while another one is being applied waits its turn, and one that two officers apply is applied once', async () => {
  const known = await people();
  const [one, two] = await Promise.all([office.upload(office.officers[0], list(10_000, 14_000)), office.upload(office.officers[1], list(20_000, 24_000))]);
  assert.ok(one !== undefined && two !== undefined);
  await Promise.all([office.apply(office.officers[0], one.location), office.apply(office.officers[1], one.location), office.apply(office.officers[1], two.location)]);
  await office.until('both are over', async () => (await office.runs()).every(({ state }) => state !== 'applying'));
  assert.equal(await people(), known + 8_000);
  assert.deepEqual((await office.runs()).slice(-2).map(({ state }) => state), ['applied', 'applied']);
  const confirmed = await office.app.db.selectFrom('audit.audit_entry as e').innerJoin('audit.audit_detail as d', (join) => join.onRef('d.agency_id', '=', 'e.agency_id').onRef('d.entry_id', '=', 'e.id'))
    .where('e.noun', '=', 'people-import.confirmed').select('d.subject').execute();
  assert.equal(confirmed.filter(({ subject }) => (subject as { id: string }).id === one.location.split('/').at(-1)).length, 1);
  await office.until('staging is empty', async () => (await office.staged()) === 0);
});
