import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { clockAt } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { createLogger } from '../../platform/log.ts';
import { randomId } from '../../platform/ids.ts';
import type { Lang } from '../../paths.ts';
import { figuresPage } from './figures.page.tsx';

let database: TestDatabase;

before(async () => {
  database = await testDatabase();
  await housekeep(database.db, 'remember-keys', (tx) => tx.insertInto('key_known').values({ key_id: randomId(), purpose: 'form', created_on: '2026-11-05' }).execute());
});
after(() => database.close());

const asked = (day: string, counts: Readonly<Record<string, number>>) => housekeep(database.db, 'flush-advice-counts', (tx) =>
  tx.insertInto('advice_count').values(Object.entries(counts).map(([situation, count]) => ({ asked_on: day, situation, asked: count }))).execute());

async function htmlOn(today: string, lang: Lang = 'id'): Promise<string> {
  const app = { db: database.db, clock: clockAt(`${today}T05:00:00Z`), config: readConfig({}), log: createLogger() } as unknown as AppContext;
  const reply = await figuresPage({ app, lang, path: '/angka', params: {}, query: {}, form: {}, text: '' });
  assert.ok('html' in reply);
  assert.equal(reply.status, 200);
  return reply.html;
}

/** The rows of the newest month: what was asked about, and the figure as it is read out. */
function rowsIn(html: string): string[][] {
  const month = html.slice(html.indexOf('<tbody>'), html.indexOf('<h2>', html.indexOf('<tbody>')));
  return month.replaceAll(/<thead>.*?<\/thead>|<h3>.*?<\/h3>|<caption.*?<\/caption>|<p>.*?<\/p>/gs, '').split('<tr>').slice(1).map((row) => row.split('</th>').map((cell) => cell.replaceAll(/<[^>]*>/g, '').trim()));
}

test('before the first month is over the page says so, and from when it will be shown', async () => {
  assert.match(await htmlOn('2026-11-22'), /Belum ada bulan yang selesai\.<\/strong> Bulan ini tampil mulai 2 Desember 2026\./);
  assert.match(await htmlOn('2026-12-01'), /Bulan ini tampil mulai 2 Desember 2026\./);
  assert.match(await htmlOn('2026-11-22', 'en'), /<html lang="en">.*No month is complete yet\..*from 2 December 2026/s);
});

test('a month in which nobody asked looks like one in which four did', async () => {
  const nobody = await htmlOn('2026-12-02');
  assert.deepEqual(rowsIn(nobody), [['Semua pertanyaan', 'kurang dari 5']]);
  await asked('2026-11-22', { like: 4 });
  assert.equal(await htmlOn('2026-12-02'), nobody);
});

test('a closed month is shown by group and situation, small counts hidden with what would give them away', async () => {
  await asked('2026-12-05', { upload: 30, like: 1000, foto_lama: 8, foto_calon: 2, deklarasi: 700, fasilitas: 20, disuruh_atasan: 300, ktp: 5, nyalon: 3, siapa_terikat: 11 });
  await asked('2026-12-31', { like: 234, atribut: 900, situasi_yang_belum_ada: 6 });
  const html = await htmlOn('2027-01-02');
  const rows = rowsIn(html);
  assert.deepEqual(rows[0], ['Semua pertanyaan', '3.219']);
  const figure = new Map(rows.map(([title = '', shown = '']) => [title, shown]));
  assert.deepEqual(['Hak, aturan, dan pelaporan', 'Partai, pencalonan, dan keluarga', 'Foto, pose, dan atribut', 'Perintah, jabatan, dan barang kantor'].map((group) => figure.get(group)),
    ['tidak ditampilkan', 'kurang dari 5', '910', '325']);
  assert.deepEqual(['Mengunggah foto bersama calon', 'Foto lama dengan orang yang kini calon', 'Memakai kaus atau atribut calon', 'Disuruh atasan', 'Memakai mobil, gedung, atau barang kantor'].map((title) => figure.get(title)),
    ['kurang dari 5', 'tidak ditampilkan', '900', '300', 'tidak ditampilkan']);
  assert.deepEqual(['Memberi like pada unggahan calon', 'Siapa yang terikat aturan ini', 'Ingin menjadi calon'].map((title) => figure.get(title)), ['1.234', undefined, undefined]);
  assert.equal(figure.get('Acara dan undangan'), '700');
  assert.match(html, /<h3>Acara dan undangan<\/h3><p>Rincian kelompok ini tidak ditampilkan\.<\/p>/);
});

test('what is asked in a month that still runs changes nothing on the page', async () => {
  const before = await htmlOn('2027-01-15');
  await asked('2027-01-10', { like: 500 });
  assert.equal(await htmlOn('2027-01-15'), before);
  assert.equal((await htmlOn('2027-02-01')), before);
});

test('the newest month stands open, earlier ones are folded, and no sum over months is shown', async () => {
  const html = await htmlOn('2027-02-02');
  assert.deepEqual([...html.matchAll(/<(?:h2|summary)>([^<]*(?:20\d\d|sebelumnya))</g)].map((found) => found[1]), ['Januari 2027', 'Bulan sebelumnya', 'Desember 2026', 'November 2026']);
  assert.doesNotMatch(html, /3\.719|3\.723/);
  assert.equal((await htmlOn('2028-06-02')).match(/Semua pertanyaan/g)?.length, 12);
});

test('the page says in both languages what the figures are not', async () => {
  assert.match(await htmlOn('2027-02-02'), /Bertanya bukan tanda berbuat salah\..*“Kurang dari 5” berarti 0, 1, 2, 3, atau 4\./s);
  const english = await htmlOn('2027-02-02', 'en');
  assert.match(english, /Asking is no sign of having done wrong\./);
  assert.match(english, /<caption class="tersembunyi">January 2027<\/caption>/);
});
