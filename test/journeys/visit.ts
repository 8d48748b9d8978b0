// A person on a phone: opens, taps, and every page on the way is held to what holds for all pages. Counts
// taps, requests and bytes on the wire as the browser received them.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, CDPSession, Locator, Page, Response } from 'playwright-core';

export type PageCost = { url: string; bytes: number; requests: number };
export type Visitor = {
  page: Page;
  open: (path: string) => Promise<void>;
  tap: (target: Locator) => Promise<void>;
  /** A tap that opens no page, into a box. */
  tapInto: (target: Locator, text: string) => Promise<void>;
  taps: () => number;
  costs: () => readonly PageCost[];
  /** Of the whole page; a tall window is taken as it stands, since growing it would undo enlarged text. */
  shot: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const results = new URL('../../test-results/', import.meta.url);

export async function visitor(browser: Browser, base: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  const wire = await countWire(await context.newCDPSession(page));
  const costs: PageCost[] = [];
  let taps = 0;
  const arrive = async (going: () => Promise<Response | null>) => {
    const before = wire.total();
    const response = await going();
    assert.ok(response, 'a page was opened');
    await wire.settled();
    const after = wire.total();
    costs.push({ url: new URL(page.url()).pathname, bytes: after.bytes - before.bytes, requests: after.requests - before.requests });
    await checkHeaders(response);
    const runs = /script-src/.test((await response.allHeaders())['content-security-policy'] ?? '');
    assert.equal(await page.locator('script').count() > 0, runs, `scripts and policy agree on ${page.url()}`);
    await checkDocument(page, options.javaScriptEnabled !== false);
    assert.deepEqual(await context.cookies(), []);
  };
  return {
    page,
    open: (path) => arrive(() => page.goto(base + path)),
    tap: async (target) => {
      taps += 1;
      await arrive(async () => {
        const opened = page.waitForResponse((response) => response.request().isNavigationRequest());
        const loaded = page.waitForEvent('load');
        await target.tap();
        await loaded;
        return opened;
      });
    },
    tapInto: async (target, text) => { taps += 1; await target.tap(); await target.fill(text); },
    taps: () => taps,
    costs: () => costs,
    shot: async (name) => {
      mkdirSync(results, { recursive: true });
      const fullPage = (page.viewportSize()?.height ?? 0) < 2000;
      await page.screenshot({ path: new URL(`${name}.png`, results).pathname, fullPage });
    },
    close: () => context.close(),
  };
}

type Wire = { total: () => { bytes: number; requests: number }; settled: () => Promise<void> };

async function countWire(session: CDPSession): Promise<Wire> {
  const fromNet = new Set<string>();
  const sum = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    fromNet.add(requestId);
    sum.requests += 1;
  });
  let finished = 0;
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fromNet.has(requestId)) return;
    sum.bytes += encodedDataLength;
    finished += 1;
  });
  session.on('Network.loadingFailed', ({ requestId }) => { if (fromNet.has(requestId)) finished += 1; });
  const settled = async () => {
    for (let waits = 0; finished < sum.requests; waits += 1) {
      assert.ok(waits < 200, 'every request of the page ends');
      await sleep(10);
    }
  };
  return { total: () => ({ ...sum }), settled };
}

async function checkHeaders(response: Response): Promise<void> {
  const headers = await response.allHeaders();
  assert.match(headers['content-security-policy'] ?? '', /^default-src 'none'/);
  assert.doesNotMatch(headers['content-security-policy'] ?? '', /unsafe/);
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['set-cookie'], undefined);
}

/** Title, language, one h1, no script, nothing wider than the screen, nothing too small to hit. */
export async function checkDocument(page: Page, withAxe: boolean): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate((screenWidth) => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    // Few pages have one, from a file of ours; what they do without it is tested with scripts off.
    scripts: [...document.querySelectorAll('script')].filter((each) => each.text !== '' || ![`${location.origin}/tanya/berkas/`, `${location.origin}/kantor/berkas/`].some((folder) => each.src.startsWith(folder))).length,
    handlers: [...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => /^on|^style$/.test(name))).length,
    styled: getComputedStyle(document.querySelector('header') as Element).borderBottomStyle,
    tooWide: document.documentElement.scrollWidth > screenWidth || document.documentElement.clientWidth > screenWidth,
    beyond: [...document.querySelectorAll('main *, header *, footer *')]
      .filter((each) => each.getBoundingClientRect().right > screenWidth + 1).map((each) => each.outerHTML.slice(0, 80)),
    clipped: [...document.querySelectorAll('textarea, button, h1, h2, dd')]
      .filter((each) => each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 8).map((each) => each.outerHTML.slice(0, 80)),
    small: [...document.querySelectorAll('button, input:not([type=hidden]), textarea, summary, a.tombol')]
      .map((each) => ({ text: (each.textContent ?? '').trim(), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 48),
  }), width);
  const path = new URL(page.url()).pathname;
  assert.match(found.title, /Netral$/, path);
  assert.equal(found.lang, /^(\/kantor)?\/en(\/|$)/.test(path) ? 'en' : 'id', path);
  assert.equal(found.headings, 1, path);
  assert.deepEqual([found.scripts, found.handlers], [0, 0], path);
  assert.equal(found.styled, 'solid', `the style is let through by its digest on ${path}`);
  assert.equal(found.tooWide, false, `${path} is wider than the screen`);
  assert.deepEqual(found.beyond, [], `beyond the edge of ${path}`);
  assert.deepEqual(found.clipped, [], `cut off on ${path}`);
  assert.deepEqual(found.small, [], `too small to hit on ${path}`);
  if (withAxe) await checkAxe(page);
}

type AxeFinding = { id: string; impact: string | null; nodes: { html: string }[] };

async function checkAxe(page: Page): Promise<void> {
  assert.deepEqual(await axeFindings(page), [], `axe on ${page.url()}`);
}

export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: AxeFinding[] }> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
