// A person in the office on a phone, mostly with scripts off: opens one address, then only taps. Every page on the way is held
// to what holds for all pages; axe, which needs scripts, looks at a copy of it in a page of its own.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { smallPicture } from './small-picture.ts';
import { axeFindings, checkDocument, phone } from './visit.ts';

export type OfficeVisitor = {
  readonly page: Page;
  /** By an address that somebody was told; everything after it is tapped. */
  readonly open: (address: string) => Promise<void>;
  readonly tap: (target: Locator) => Promise<void>;
  readonly link: (name: string) => Promise<void>;
  readonly button: (name: string) => Promise<void>;
  readonly write: (fields: Readonly<Record<string, string>>) => Promise<void>;
  /** The words stand on the page. */
  readonly says: (words: string) => Promise<void>;
  /** For the manuals, from the top of `from` down; written only where pictures are asked for. */
  readonly picture: (name: string, from?: Locator) => Promise<void>;
  readonly close: () => Promise<void>;
};

type VisitorOptions = {
  readonly scripts?: boolean;
  /** The value of the cookie of somebody who is signed in already. */
  readonly session?: string;
  readonly host?: string;
};

export type OfficeVisitors = { readonly visitor: (options?: VisitorOptions) => Promise<OfficeVisitor>; readonly pages: () => readonly string[]; readonly pictures: () => readonly string[]; readonly close: () => Promise<void> };

const results = new URL('../../test-results/', import.meta.url);
const images = new URL('../../docs/how-to/images/', import.meta.url);
const pictured = process.env['NETRAL_SCREENSHOTS'] === '1';
const tallest = 800;

/** One page for axe for all visitors; each kind of page is shown to it once. */
export async function officeVisitors(browser: Browser, name: string): Promise<OfficeVisitors> {
  const checking = await browser.newContext(phone);
  const checker = await checking.newPage();
  const seen = new Set<string>();
  const pictures = new Set<string>();
  const look = async (page: Page, response: Response): Promise<void> => {
    assert.match(response.headers()['content-security-policy'] ?? '', /^default-src 'none'/u);
    assert.match(response.headers()['cache-control'] ?? '', /no-store|immutable/u);
    await checkDocument(page, false);
    const kind = `${new URL(page.url()).pathname.replaceAll(/[0-9a-f-]{36}|[\w-]{40,}/gu, '…')} ${response.status()} ${await page.locator('h1').innerText()}`;
    if (seen.has(kind)) return;
    seen.add(kind);
    await page.screenshot({ path: new URL(`${name}-${seen.size}.png`, results).pathname, fullPage: true });
    await checker.setContent(await page.content());
    assert.deepEqual(await axeFindings(checker), [], kind);
  };
  mkdirSync(results, { recursive: true });
  return {
    visitor: (options = {}) => newVisitor(browser, options, { look, pictures }),
    pages: () => [...seen],
    pictures: () => [...pictures],
    close: () => checking.close(),
  };
}

type Told = { readonly look: (page: Page, response: Response) => Promise<void>; readonly pictures: Set<string> };

async function newVisitor(browser: Browser, { scripts = false, session, host = 'localhost' }: VisitorOptions, { look, pictures }: Told): Promise<OfficeVisitor> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: scripts });
  if (session !== undefined) await context.addCookies([{ name: officeCookie, value: session, domain: host, path: paths.office, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let last: Response | null = null;
  page.on('response', (response) => { if (response.request().isNavigationRequest()) last = response; });
  const arrive = async (going: () => Promise<unknown>): Promise<void> => {
    last = null;
    const loaded = page.waitForEvent('load');
    await going();
    await loaded;
    assert.ok(last, 'a page was opened');
    await look(page, last);
  };
  const tap = (target: Locator): Promise<void> => arrive(() => target.tap());
  return {
    page, tap,
    open: (address) => arrive(() => page.goto(address)),
    link: (label) => tap(page.getByRole('link', { name: label, exact: true })),
    button: (label) => tap(page.getByRole('button', { name: label, exact: true })),
    write: async (fields) => { for (const [id, text] of Object.entries(fields)) await page.fill(`#${id}`, text); },
    says: async (words) => assert.ok((await page.locator('main').innerText()).includes(words), `${words} on ${page.url()}`),
    picture: async (title, from) => {
      pictures.add(title);
      if (pictured) await takePicture(page, title, from);
    },
    close: () => context.close(),
  };
}

async function takePicture(page: Page, title: string, from?: Locator): Promise<void> {
  const top = from === undefined ? 0 : (await from.evaluate((each) => Math.max(0, each.getBoundingClientRect().top + scrollY - 16)));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: top, width: page.viewportSize()?.width ?? 360, height: Math.min(tallest, whole - top) };
  mkdirSync(images, { recursive: true });
  const small = smallPicture(await page.screenshot({ fullPage: true, clip }));
  assert.ok(small.length <= 40_000, `${title} has ${small.length} bytes`);
  writeFileSync(new URL(`${title}.png`, images), small);
}
