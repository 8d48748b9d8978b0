// A phone on which somebody chooses photos: what leaves it, what it says, what it saves.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { phone } from './visit.ts';

export type Visit = { readonly page: Page; readonly leaving: string[]; readonly faults: string[]; readonly close: () => Promise<void> };

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  const [leaving, faults] = [[] as string[], [] as string[]];
  page.on('pageerror', (error) => { faults.push(error.message); });
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('status of 422')) faults.push(message.text()); });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => { if (!/^(blob|data):/u.test(request.url)) leaving.push(request.url); });
  await page.goto(address);
  return { page, leaving, faults, close: async () => { await context.close(); assert.deepEqual(faults, []); } };
}

export const news = (page: Page) => page.locator('#foto-kabar');
export const made = (page: Page) => page.locator('#foto-hasil');
export const dateBoxes = (page: Page) => page.locator('.tanggal input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value).join('-'));

export type Picked = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
export const asJpeg = (buffer: Buffer): Picked => ({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer });

/** Waits until the phone has said what it found. */
export async function choose(page: Page, file: Picked | string): Promise<void> {
  await page.setInputFiles('#foto-berkas', file);
  await page.locator('#foto-kabar p:not(:text-is("Membaca foto …"))').first().waitFor();
}

export async function copyOf(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Buat salinan foto' }).tap();
  const link = page.getByRole('link', { name: 'Simpan salinan' });
  await link.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.tap()]);
  assert.match(download.suggestedFilename(), /^foto-[\d-]+\.jpg$/u);
  return readFileSync(await download.path());
}

type Look = { width: number; height: number; colours: string[]; inkBelow: number };

/** The colours near the corners of the photo, clockwise, and the share of ink in what stands under it. */
export async function look(page: Page, jpeg: Buffer, photo: { width: number; height: number }): Promise<Look> {
  return page.evaluate(async ({ base64, size }) => {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const near = 5;
    const colours = ([[near, near], [size.width - near, near], [size.width - near, size.height - near], [near, size.height - near]] as const).map(([x, y]) => {
      const [red = 0, green = 0, blue = 0] = pen.getImageData(x, y, 1, 1).data;
      return [['red', red], ['green', green], ['blue', blue]].filter(([, value]) => Number(value) > 128).map(([name]) => name).join('+') || 'black';
    });
    const below = pen.getImageData(0, size.height + 8, canvas.width, canvas.height - size.height - 8).data;
    let ink = 0;
    for (let at = 0; at < below.length; at += 4) if ((below[at] ?? 255) < 128) ink += 1;
    return { width: canvas.width, height: canvas.height, colours, inkBelow: ink / (below.length / 4) };
  }, { base64: jpeg.toString('base64'), size: photo });
}

export async function shot(page: Page, name: string): Promise<void> {
  const results = new URL('../../test-results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, results).pathname, fullPage: true });
}

export async function checkAxe(page: Page): Promise<void> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    type Finding = { id: string; impact: string | null; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    const serious = (await axe.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  assert.deepEqual(found, []);
}

/** Before the picture is taken: taking it leaves empty `style` attributes behind. */
export async function checkPhone(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate((screen) => ({
    beyond: [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > screen + 1).map((each) => each.outerHTML.slice(0, 80)),
    small: [...document.querySelectorAll('main button, main input, main textarea, main a.tombol')]
      .map((each) => ({ text: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height })).filter(({ height }) => height > 0 && height < 48),
    inline: [...document.querySelectorAll('[style], script:not([src])')].map((each) => each.outerHTML.slice(0, 80)),
  }), width);
  assert.deepEqual(found, { beyond: [], small: [], inline: [] });
}
