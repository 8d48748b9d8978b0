// Senders that are slow, or only hold the line. The spans of time are those of the service made small.
import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { paths } from '../../src/paths.ts';
import { usualPatience } from '../../src/platform/http/patience.ts';
import { formOf, openImportOffice, uploadHeaders, type ImportOffice } from './import-office.ts';

const patience = { formMs: 600, spanMs: 600, uploadBytes: 1_000 };
let office: ImportOffice;
before(async () => {
  office = await openImportOffice(patience);
});
after(() => office.close());

const head = (method: string, path: string, headers: Record<string, string | number>): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ host: 'contoh.localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;

type Line = { readonly socket: Socket; readonly ended: Promise<string>; readonly heldMs: () => number };

function line(): Line {
  const socket = connect(office.port, '127.0.0.1');
  const began = performance.now();
  let heard = '';
  let over = 0;
  socket.on('data', (data) => { heard += data.toString(); });
  socket.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    socket.on('close', () => {
      over = performance.now() - began;
      resolve(heard);
    });
  });
  return { socket, ended, heldMs: () => over };
}

/** One byte now and then, until the line is cut. */
async function drip({ socket }: Line): Promise<void> {
  while (!socket.destroyed && socket.writable) {
    socket.write('x');
    await wait(50);
  }
}

test('an upload that keeps coming may take several times as long as a form', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `P-${index},Pegawai ${index},${fictitiousNip(index + 1, false)},U1,Unit,${'x'.repeat(400)}\n`);
  const began = performance.now();
  const slow = Readable.from((async function* () {
    yield Buffer.from('id,nama,nip,kode_unit,unit,catatan\n');
    for (const row of rows) {
      await wait(60);
      yield Buffer.from(row);
    }
  })());
  const sent = await office.upload(office.officers[0], slow);
  assert.ok(performance.now() - began > 3 * patience.formMs);
  assert.equal(sent.status, 303);
  assert.match(await office.page(sent.location), /Orang baru.*?<td[^>]*>40</su);
});

test('an upload of single bytes is cut off, its run says so, and nothing of it is left', async () => {
  const form = await formOf(office.officers[0]);
  const one = line();
  one.socket.write(head('POST', paths.peopleImports, { ...uploadHeaders(form), 'content-length': 1_000_000 }));
  one.socket.write(form.head);
  // Enough that a run is open before the sender begins to drip.
  one.socket.write(`id,nama,nip,kode_unit,unit\n${'P-1,Pegawai 1,,U9,Unit\n'.repeat(1_000)}`);
  await Promise.all([drip(one), one.ended]);
  assert.match(await one.ended, /^HTTP\/1\.1 408 /u);
  assert.ok(one.heldMs() < 10 * patience.spanMs);
  await office.until('the run has failed', async () => (await office.runs()).some(({ problem }) => problem === 'cut-off'));
  const left = await office.app.db.selectFrom('import_row as s').innerJoin('import_run as r', 'r.id', 's.run_id').where('r.state', '=', 'failed').select('s.row_number').execute();
  assert.deepEqual(left, []);
});

test('a form, and headers, of single bytes are cut off as before', async () => {
  const form = line();
  form.socket.write(head('POST', paths.signIn, { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 5_000 }));
  const headers = line();
  headers.socket.write('GET /kantor/masuk HTTP/1.1\r\nhost: contoh.localhost\r\nx-lama: ');
  await Promise.all([drip(form), drip(headers), form.ended, headers.ended]);
  for (const each of [form, headers]) {
    assert.match(await each.ended, /^HTTP\/1\.1 408 /u);
    assert.ok(each.heldMs() < 20 * patience.formMs, `${each.heldMs()} ms`);
  }
  assert.doesNotMatch(office.logged(), /"level":"error"/u);
});

test('a file of the largest size at the slowest speed is there before its run would count as forgotten', () => {
  const seconds = (30 * 1024 * 1024 / usualPatience.uploadBytes) * (usualPatience.spanMs / 1_000);
  assert.ok(seconds < 3_600, `${seconds} s`);
});
