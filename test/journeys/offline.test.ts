// Asking without a signal: after one visit the phone has engine, questions and words, and makes the answers itself. What
// leaves the phone is counted on the wire (`wire.ts`), below everything that a browser could hide.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { lawVersion } from '../../packages/law/index.ts';
import { routes } from '../../src/routes.ts';
import { startChromium, type Started } from './chromium.ts';
import { phone } from './visit.ts';
import { layWire, type Wire } from './wire.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let wire: Wire;
let started: Started;
before(async () => {
  // The phone reads the day off its own wall, so the server stands on the same day.
  opened = await openWithDatabase(routes, new Date().toISOString());
  wire = await layWire(await opened.server.listen({ port: 0, host: '127.0.0.1' }));
  started = await startChromium();
});
after(async () => {
  await started?.close();
  await wire?.close();
  await opened?.close();
});

type Phone = { readonly context: BrowserContext; readonly page: Page; readonly tap: (name: string | RegExp) => Promise<void> };

async function newPhone(): Promise<Phone> {
  const context = await started.browser.newContext({ ...phone, timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  const tap = async (name: string | RegExp) => {
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name }).first().tap();
    await loaded;
  };
  return { context, page, tap };
}

const state = (page: Page) => page.locator('#luring-keadaan');

async function visitOnce(phoneNow: Phone): Promise<void> {
  await phoneNow.page.goto(`${wire.base}/tanya/`);
  await state(phoneNow.page).filter({ hasText: '✓' }).waitFor();
}

/** One of the wanted answers where it is offered, else the first, until the answer is there. */
async function answerAll({ page, tap }: Phone, wanted: readonly string[] = []): Promise<void> {
  for (let pages = 0; (await page.locator('.jawaban').count()) === 0; pages += 1) {
    assert.ok(pages < 8);
    const labels = await page.locator('button[name=jawab]').allInnerTexts();
    const found = labels.find((label) => wanted.includes(label.trim())) ?? labels[0] ?? '';
    await tap(new RegExp(`^${found.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  }
}

async function journeys(one: Phone): Promise<void> {
  const { page, tap } = one;
  await page.goto(`${wire.base}/tanya/`);
  await tap('Mengunggah foto, video, atau status');
  await answerAll(one);
  await page.getByText('Jawaban dibuat di ponsel Anda.').waitFor();
  await page.goto(`${wire.base}/tanya/`);
  await tap(/^Foto lama/);
  await answerAll(one, ['Netral', 'Tidak', 'Sebelum orang itu menjadi calon']);
  assert.match(await page.locator('textarea[readonly]').first().inputValue(), /^Foto ini diambil tanggal/);
  await page.goto(`${wire.base}/tanya/`);
  await page.fill('textarea', 'mau upload foto reuni, ada calon gubernur ikut difoto, boleh ga?');
  await tap('Kirim');
  await tap(/foto/i);
  await answerAll(one);
}

test('J1 and J2 in airplane mode after one visit: they complete, and not a byte leaves the phone', async () => {
  const one = await newPhone();
  await visitOnce(one);
  const visit = wire.sent();
  assert.ok(visit.requests.some((line) => line.startsWith('GET /tanya/sw.js ')), 'the wire sees what a worker loads');
  await one.context.setOffline(true);
  wire.cut();
  try {
    await journeys(one);
    assert.deepEqual(wire.sent(), { bytes: 0, requests: [] });
    await one.page.screenshot({ path: new URL('../../test-results/offline-answer.png', import.meta.url).pathname, fullPage: true });
  } finally {
    wire.mend();
  }
  await one.context.close();
});

test('with a signal as well, nothing is sent while asking', async () => {
  const one = await newPhone();
  await visitOnce(one);
  wire.sent();
  await journeys(one);
  const { bytes, requests } = wire.sent();
  console.log(`while asking, the wire carried ${bytes} bytes from the phone`);
  assert.deepEqual(requests, []);
  assert.equal(bytes, 0);
  await one.context.close();
});

test('an answer made on the phone has no slip and says so; with a signal the server makes one', async () => {
  const one = await newPhone();
  await visitOnce(one);
  await one.page.goto(`${wire.base}/tanya/`);
  await one.tap(/^Foto lama/);
  await answerAll(one, ['Netral', 'Tidak', 'Sebelum orang itu menjadi calon']);
  await one.page.getByText('Jawaban ini belum punya bukti.').waitFor();
  const heading = await one.page.locator('h1').innerText();
  await one.context.setOffline(true);
  wire.cut();
  await one.tap('Minta bukti dari server');
  await one.page.getByRole('heading', { name: 'Halaman ini perlu sinyal' }).waitFor();
  await one.page.getByText('masih ada di halaman ini').waitFor();
  await one.page.screenshot({ path: new URL('../../test-results/offline-no-signal.png', import.meta.url).pathname, fullPage: true });
  await one.context.setOffline(false);
  wire.mend();
  await one.tap('Coba lagi');
  const slip = await one.page.locator('#isi-bukti').inputValue();
  assert.ok(slip.includes(`Jawaban: ${heading.replace(/^\W*/, '')}`), 'the server comes to the same answer');
  await one.context.close();
});

test('after an update the phone tells once what changed in the law', async () => {
  const one = await newPhone();
  await visitOnce(one);
  await one.page.evaluate(async () => {
    const notes = await caches.open('netral-catatan');
    await notes.put('/tanya/catatan/versi', new Response('2026-01-01.1'));
    await (await navigator.serviceWorker.getRegistration('/tanya/'))?.unregister();
  });
  await visitOnce(one);
  await one.page.goto(`${wire.base}/tanya/`);
  await one.page.getByText('Aturan di ponsel Anda sudah diperbarui').waitFor();
  await one.page.screenshot({ path: new URL('../../test-results/offline-news.png', import.meta.url).pathname, fullPage: true });
  await one.page.goto(`${wire.base}/tanya/`);
  assert.equal(await one.page.getByText('Aturan di ponsel Anda sudah diperbarui').count(), 0);
  const kept = await one.page.evaluate(async () => (await (await caches.open('netral-catatan')).match('/tanya/catatan/versi'))?.text());
  assert.equal(kept, lawVersion);
  await one.context.close();
});

test('a phone whose storage is full is told so, and asking with a signal works as before', async () => {
  const one = await newPhone();
  const session = await one.context.newCDPSession(one.page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: wire.base, quotaSize: 500 });
  await one.page.goto(`${wire.base}/tanya/`);
  await state(one.page).filter({ hasText: 'Mungkin ruang penyimpanannya penuh' }).waitFor();
  await one.tap('Datang ke acara');
  await answerAll(one);
  await one.page.getByRole('button', { name: 'Simpan bukti bahwa saya sudah bertanya' }).waitFor();
  await one.context.close();
});

test('what a phone keeps can be taken away again, and holds nothing that was asked', async () => {
  const one = await newPhone();
  await visitOnce(one);
  await journeys(one);
  const kept = await one.page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
    return { all, databases: (await indexedDB.databases()).length, local: localStorage.length };
  });
  assert.deepEqual(kept.all.toSorted(), [
    '/tanya/app.webmanifest', '/tanya/berkas/ikon.svg', '/tanya/berkas/install.js', '/tanya/berkas/photo.js', '/tanya/catatan/versi', '/tanya/setempat.json',
  ]);
  assert.deepEqual([kept.databases, kept.local], [0, 0]);
  await visitOnce(one);
  await one.page.getByRole('button', { name: 'Hapus dari ponsel ini' }).tap();
  await state(one.page).filter({ hasText: 'Sudah dihapus' }).waitFor();
  assert.equal(await one.page.locator('#luring-hapus').isVisible(), false, 'there is nothing left to remove');
  assert.deepEqual(await one.page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]), [[], 0]);
  await one.context.close();
});
