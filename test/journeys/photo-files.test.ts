// Files of every kind on the phone of somebody with an old photo: each gets a plain sentence, and the caption is always
// to be had. So it is on a phone that has no room left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { routes } from '../../src/routes.ts';
import { startChromium, type Started } from './chromium.ts';
import { openWithoutDatabase, type Opened } from './no-database.ts';
import { asJpeg, choose, copyOf, dateBoxes, made, news, visit, type Picked } from './photo-phone.ts';
import { drawn, greyPng, heic, jpegWith, pdf, pngWith, smallGif, video, webpWith } from './photos.ts';

const taken = '2021:08:17 07:30:00';

let opened: Opened;
let started: Started;
let base = '';
before(async () => {
  opened = await openWithoutDatabase(routes);
  base = await opened.server.listen({ port: 0, host: '127.0.0.1' });
  started = await startChromium();
});
after(async () => {
  await started?.close();
  await opened?.close();
});

type Told = { readonly name: string; readonly file: (page: Page) => Promise<Picked> | Picked; readonly says: RegExp; readonly boxes?: string; readonly copy: boolean };

const jpegNoting = (noted: Parameters<typeof jpegWith>[1]) => async (page: Page) => asJpeg(jpegWith(await drawn(page, { width: 300, height: 200 }), noted));
const wrongClock = (original: string, says: RegExp): Told => ({ name: `a camera whose clock says ${original}`, file: jpegNoting({ original }), says, copy: true });

const strange: readonly Told[] = [
  { name: 'a photo without a date', file: jpegNoting({ orientation: 1 }), says: /tidak membawa tanggal/u, copy: true },
  wrongClock('1970:01:01 00:00:00', /Kamera mencatat 1 Januari 1970\. Jam kamera itu tampaknya salah/u),
  wrongClock('1999:12:31 23:59:59', /Kamera mencatat 31 Desember 1999/u),
  wrongClock('2036:02:07 06:28:16', /Kamera mencatat 7 Februari 2036/u),
  wrongClock('2026:11:23 00:00:01', /Kamera mencatat 23 November 2026/u),
  {
    name: 'a scanned print', file: jpegNoting({ original: taken, digitized: '2023:01:05 10:00:00' }),
    says: /17 Agustus 2021[^]*tanggal lain: 5 Januari 2023/u, boxes: '17-8-2021', copy: true,
  },
  { name: 'a day by satellite that disagrees', file: jpegNoting({ original: taken, gpsDay: '2021:08:25' }), says: /tanggal lain: 25 Agustus 2021/u, boxes: '17-8-2021', copy: true },
  { name: 'a file that only says when it was made', file: jpegNoting({ digitized: '2023:01:05 10:00:00' }), says: /kapan berkasnya dibuat: 5 Januari 2023/u, copy: true },
  { name: 'HEIC', file: () => ({ name: 'IMG.HEIC', mimeType: 'image/heic', buffer: heic({ original: taken }) }), says: /17 Agustus 2021[^]*belum bisa menggambar foto jenis HEIC/u, boxes: '17-8-2021', copy: false },
  { name: 'a photo that was cut on its way', file: async (page) => asJpeg((await drawn(page, { width: 300, height: 200, noise: true })).subarray(0, 2500)), says: /rusak atau tidak lengkap/u, copy: false },
  { name: 'a photo of noughts', file: async (page) => asJpeg(Buffer.concat([(await drawn(page, { width: 300, height: 200 })).subarray(0, 30), Buffer.alloc(4000), Buffer.from([0xff, 0xd9])])), says: /rusak atau tidak lengkap/u, copy: false },
  { name: 'an empty file', file: () => asJpeg(Buffer.alloc(0)), says: /bukan foto/u, copy: false },
  { name: 'a PDF that is called a photo', file: () => asJpeg(pdf()), says: /bukan foto/u, copy: false },
  { name: 'a video', file: () => ({ name: 'film.mp4', mimeType: 'video/mp4', buffer: video() }), says: /bukan foto/u, copy: false },
  { name: 'a GIF', file: () => ({ name: 'g.gif', mimeType: 'image/gif', buffer: smallGif() }), says: /tidak membawa tanggal/u, copy: true },
  { name: 'a screenshot in PNG', file: async (page) => ({ name: 's.png', mimeType: 'image/png', buffer: await drawn(page, { width: 360, height: 740, type: 'image/png' }) }), says: /tidak membawa tanggal/u, copy: true },
  {
    name: 'a screenshot in PNG with a date', says: /17 Agustus 2021/u, boxes: '17-8-2021', copy: true,
    file: async (page) => ({ name: 's.png', mimeType: 'image/png', buffer: pngWith(await drawn(page, { width: 360, height: 740, type: 'image/png' }), { original: taken }) }),
  },
  {
    name: 'a WebP with a date', says: /17 Agustus 2021/u, boxes: '17-8-2021', copy: true,
    file: async (page) => ({ name: 'w.webp', mimeType: 'image/webp', buffer: webpWith(await drawn(page, { width: 300, height: 200, type: 'image/webp' }), { original: taken }, 300, 200) }),
  },
  { name: 'few bytes that unfold into a hundred million points', file: () => ({ name: 'b.png', mimeType: 'image/png', buffer: greyPng(10_000, 10_000) }), says: /terlalu besar/u, copy: false },
];

for (const { name, file, says, boxes = '--', copy } of strange) {
  test(`${name} gets a plain sentence, and ${copy ? 'a copy can be made' : 'the caption stays'}`, async () => {
    const { page, close } = await visit(started.browser, base + paths.oldPhoto);
    await choose(page, await file(page));
    assert.match(await news(page).innerText(), says);
    assert.equal(await dateBoxes(page), boxes);
    assert.equal(await page.getByRole('button', { name: 'Buat salinan foto' }).isVisible(), copy);
    if (boxes === '--') await page.fill('#tahun', '2021');
    if (copy) assert.ok((await copyOf(page)).length > 500);
    await page.getByRole('button', { name: 'Buat keterangan' }).tap();
    assert.match(await page.locator('#keterangan').inputValue(), /^Foto ini diambil/u);
    await close();
  });
}

const shortages: readonly (readonly [string, string])[] = [
  ['gives nothing', 'HTMLCanvasElement.prototype.toBlob = (done) => { done(null); }'],
  ['throws', 'HTMLCanvasElement.prototype.toBlob = () => { throw new RangeError("no memory"); }'],
  ['leaves the canvas empty', 'CanvasRenderingContext2D.prototype.fillRect = () => undefined'],
  ['gives no canvas', 'HTMLCanvasElement.prototype.getContext = () => null'],
];

for (const [what, shortage] of shortages) {
  test(`a phone whose memory is full and ${what} gets a sentence, and the caption stays`, async () => {
    const { page, close } = await visit(started.browser, base + paths.oldPhoto);
    await choose(page, asJpeg(jpegWith(await drawn(page, { width: 300, height: 200 }), { original: taken })));
    await page.evaluate(shortage);
    await page.getByRole('button', { name: 'Buat salinan foto' }).tap();
    await made(page).getByText('Memori ponsel ini tidak cukup').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Simpan salinan' }).count(), 0);
    await page.getByRole('button', { name: 'Buat keterangan' }).tap();
    assert.match(await page.locator('#keterangan').inputValue(), /^Foto ini diambil tanggal 17 Agustus 2021/u);
    await close();
  });
}

test('a phone that has room for a quarter of the copy gets that', async () => {
  const { page, close } = await visit(started.browser, base + paths.oldPhoto);
  await choose(page, asJpeg(jpegWith(await drawn(page, { width: 4000, height: 3000 }), { original: taken })));
  await page.evaluate('{ const whole = HTMLCanvasElement.prototype.toBlob; HTMLCanvasElement.prototype.toBlob = function (done, ...rest) { return this.width * this.height > 4e6 ? done(null) : whole.call(this, done, ...rest); }; }');
  await copyOf(page);
  const said = /diperkecil menjadi (\d+) × (\d+) titik/u.exec(await made(page).innerText());
  assert.ok(Number(said?.[1]) * Number(said?.[2]) <= 3_000_000, String(said?.[0]));
  await close();
});
