// The page of old photos in a real browser on a 360 px phone: whole without scripts, and with them the photo is read,
// drawn and saved while nothing leaves the phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { createBuilder } from 'vite';
import { notedDates } from '../../src/advice/photo/noted-dates.ts';
import { inLang, paths } from '../../src/paths.ts';
import { routes } from '../../src/routes.ts';
import { startChromium, type Started } from './chromium.ts';
import { openWithoutDatabase, type Opened } from './no-database.ts';
import { asJpeg, checkAxe, checkPhone, choose, copyOf, dateBoxes, look, made, news, shot, visit } from './photo-phone.ts';
import { drawn, jpegWith } from './photos.ts';

const budgetBytes = 40 * 1024;
const taken = '2021:08:17 07:30:00';
const event = 'upacara Hari Kemerdekaan di kantor kelurahan';

let opened: Opened;
let started: Started;
let base = '';
/** Requests that reached the server, of any kind. */
let requests = 0;
before(async () => {
  opened = await openWithoutDatabase(routes);
  opened.server.server.on('request', () => { requests += 1; });
  base = await opened.server.listen({ port: 0, host: '127.0.0.1' });
  started = await startChromium();
});
after(async () => {
  await started?.close();
  await opened?.close();
});

test('the script that is served is the one of these sources, and at most 40 KB gzipped', async (t) => {
  const builder = await createBuilder({ configFile: 'vite.config.ts', logLevel: 'error', environments: { photo: { build: { write: false } } } });
  const environment = builder.environments['photo'];
  assert.ok(environment);
  const built = [await builder.build(environment)].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = built.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const bytes = gzipSync(code, { level: 9 }).length;
  t.diagnostic(`${bytes} bytes gzipped of ${budgetBytes}`);
  assert.ok(bytes > 5000, 'the build is empty');
  assert.ok(bytes <= budgetBytes, `${bytes} bytes`);
  const served = await (await fetch(base + paths.phoneFile('photo.js'))).text();
  assert.ok(served === code, 'The build is older than its sources: npm run build.');
});

test('without scripts the whole page works: caption, messages that keep what was typed, and the other language', async () => {
  const { page, close } = await visit(started.browser, base + paths.oldPhoto, { javaScriptEnabled: false });
  assert.equal(await page.locator('input[type=file]').isVisible(), false);
  assert.match(await page.locator('main').innerText(), /Tidak perlu dihapus\. Cukup tambahkan kapan dan di acara apa foto itu diambil\./u);
  assert.match(await page.locator('main').innerText(), /Tanggal itu saja belum memastikan kapan foto diambil/u);
  await checkPhone(page);
  await shot(page, 'photo-1-scripts-off');

  await page.fill('#hari', '31');
  await page.fill('#bulan', '2');
  await page.fill('#acara', event);
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Buat keterangan' }).tap();
  assert.equal((await refused).status(), 422);
  assert.match(await page.locator('.ringkas-galat').innerText(), /Isi juga tahunnya/u);
  assert.equal(await dateBoxes(page), '31-2-');
  assert.equal(await page.locator('#acara').inputValue(), event);

  await page.fill('#hari', '');
  await page.fill('#bulan', '');
  await page.fill('#tahun', '2021');
  await page.getByRole('button', { name: 'Buat keterangan' }).tap();
  assert.equal(await page.locator('#keterangan').inputValue(), `Foto ini diambil tahun 2021, pada acara ${event}.`);
  assert.equal(await page.locator('#keterangan').evaluate((box) => getComputedStyle(box).userSelect), 'all');
  await shot(page, 'photo-2-caption');

  await page.getByRole('button', { name: 'English' }).tap();
  await page.waitForURL(base + inLang('en', paths.oldPhoto));
  assert.equal(await page.locator('#keterangan').inputValue(), `This photo was taken in 2021, at ${event}.`);
  await close();
});

test('the date is read, a copy with its caption is drawn upright and saved, and no request leaves', async () => {
  const { page, leaving, close } = await visit(started.browser, base + paths.oldPhoto);
  const picture = jpegWith(await drawn(page, { width: 1600, height: 1200 }), { original: taken, orientation: 6, gpsDay: '2021:08:17', model: 'Kamera Contoh' });
  assert.equal(await page.locator('#foto-berkas').getAttribute('name'), null);
  assert.equal(await page.locator('form #foto-berkas').count(), 0);
  const [asked, reached] = [leaving.length, requests];

  await choose(page, asJpeg(picture));
  assert.match(await news(page).innerText(), /diambil tanggal 17 Agustus 2021\. Tanggal itu sudah kami isikan/u);
  assert.equal(await dateBoxes(page), '17-8-2021');
  await page.fill('#acara', event);
  const copy = await copyOf(page);
  assert.deepEqual([leaving.slice(asked), requests - reached], [[], 0], 'nothing left the phone');
  assert.equal(await page.locator('#keterangan-salinan').inputValue(), `Foto ini diambil tanggal 17 Agustus 2021, pada acara ${event}.`);
  const beside = await made(page).innerText();
  for (const said of [/dihitung sebagai unggahan baru/u, /ruang ponsel mungkin penuh/u, /data lain di dalam foto asli tidak ikut/u]) assert.match(beside, said);
  await checkPhone(page);
  await checkAxe(page);
  await shot(page, 'photo-3-copy');

  const seen = await look(page, copy, { width: 1200, height: 1600 });
  assert.equal(seen.width, 1200);
  assert.ok(seen.height > 1600);
  assert.deepEqual(seen.colours, ['black', 'red', 'green', 'blue'], 'a quarter turn to the right');
  assert.ok(seen.inkBelow > 0.02 && seen.inkBelow < 0.5, `words stand under the photo: ${seen.inkBelow}`);
  assert.deepEqual(notedDates(new Uint8Array(copy).buffer), {});
  for (const said of ['Exif', 'Kamera Contoh', '2021:08', 'http://ns.adobe.com', 'Photoshop']) assert.equal(copy.includes(said), false, said);
  assert.equal(opened.logged(), '');
  await close();
});

test('a date that the person wrote stays, and the camera is only quoted', async () => {
  const { page, close } = await visit(started.browser, base + paths.oldPhoto);
  const picture = await drawn(page, { width: 400, height: 300 });
  await page.fill('#tahun', '2020');
  await choose(page, asJpeg(jpegWith(picture, { original: taken })));
  assert.match(await news(page).innerText(), /17 Agustus 2021\. Tanggal yang Anda tulis tidak kami ubah/u);
  assert.equal(await dateBoxes(page), '--2020');
  await page.fill('#hari', '17');
  await page.fill('#bulan', 'agustus');
  await page.fill('#tahun', '2021');
  await choose(page, asJpeg(jpegWith(picture, { original: taken })));
  assert.match(await news(page).innerText(), /Itu sama dengan yang Anda tulis/u);
  for (const id of ['#hari', '#bulan', '#tahun']) await page.fill(id, '');
  await choose(page, asJpeg(jpegWith(picture, { original: '2019:05:04 10:00:00' })));
  assert.equal(await dateBoxes(page), '4-5-2019');
  await choose(page, asJpeg(jpegWith(picture, { original: taken })));
  assert.equal(await dateBoxes(page), '17-8-2021', 'what the script filled in, the next photo may replace');
  await choose(page, asJpeg(picture));
  assert.equal(await dateBoxes(page), '--', 'the date of one photo does not stand beside the next');
  await choose(page, asJpeg(jpegWith(picture, { original: taken })));
  await page.fill('#tahun', '2031');
  await page.getByRole('button', { name: 'Buat salinan foto' }).tap();
  await made(page).getByText('belum tiba').waitFor();
  await page.fill('#tahun', '2021');
  await copyOf(page);
  await close();
});

test('fifty million points on a slow phone: the copy is made, upright and within twelve million', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'netral-photo-'));
  const maker = await started.browser.newPage();
  const file = join(folder, 'besar.jpg');
  await writeFile(file, jpegWith(await drawn(maker, { width: 8160, height: 6144, noise: true }), { original: taken, orientation: 8 }));
  await maker.close();
  const slow = await startChromium();
  try {
    const { page, leaving, close } = await visit(slow.browser, base + paths.oldPhoto);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const asked = leaving.length;
    const began = performance.now();
    await choose(page, file);
    const read = performance.now();
    assert.equal(await dateBoxes(page), '17-8-2021');
    await page.fill('#acara', event);
    await page.getByRole('button', { name: 'Buat salinan foto' }).tap();
    await page.getByRole('link', { name: 'Simpan salinan' }).waitFor({ timeout: 120_000 });
    t.diagnostic(`read ${Math.round(read - began)} ms, drawn ${Math.round(performance.now() - read)} ms at a quarter of the speed, peak ${await peakOfPages(slow.browser)}`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Simpan salinan' }).tap()]);
    const copy = readFileSync(await download.path());
    assert.deepEqual(leaving.slice(asked), []);
    const said = /diperkecil menjadi (\d+) × (\d+) titik/u.exec(await made(page).innerText());
    const [width, height] = [Number(said?.[1]), Number(said?.[2])];
    assert.ok(width * height <= 12_000_000 && width * height > 11_000_000, `${width} × ${height}`);
    const seen = await look(page, copy, { width, height: Math.round((width / 6144) * 8160) });
    assert.deepEqual([seen.width, seen.height, seen.colours], [width, height, ['green', 'blue', 'black', 'red']]);
    await close();
  } finally {
    await slow.close();
    await rm(folder, { recursive: true });
  }
});

async function peakOfPages(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => {
    try {
      return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  const most = Math.max(0, ...peaks);
  return most > 0 ? `${Math.round(most / 1024)} MB` : 'not known on this system';
}

const screens: readonly (readonly [string, BrowserContextOptions, number])[] = [
  ['at 320 px', { viewport: { width: 320, height: 740 } }, 16],
  ['with text at 200 %', {}, 32],
  ['with forced colours', { forcedColors: 'active' }, 16],
];

for (const [name, options, letters] of screens) {
  test(`with its blocks shown the page holds ${name}, in English, without a serious finding of axe`, async () => {
    const { page, close } = await visit(started.browser, base + inLang('en', paths.oldPhoto), options);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: 13 } });
    await page.setInputFiles('#foto-berkas', asJpeg(jpegWith(await drawn(page, { width: 1200, height: 400 }), { original: taken })));
    await page.getByRole('button', { name: 'Make a copy of the photo' }).tap();
    await page.getByRole('link', { name: 'Save the copy' }).waitFor();
    await checkPhone(page);
    await checkAxe(page);
    await shot(page, `photo-4-${name.replaceAll(/\W+/gu, '-')}`);
    await close();
  });
}
