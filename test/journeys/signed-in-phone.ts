// Somebody of the cast on a phone of 360 pixels, signed in, scripts off or on: taps, and every page is held to what holds for all.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { sessionAs } from '../access/office-of-cast.ts';
import { checkDocument, phone } from './visit.ts';
import type { OpenedWithDatabase } from './with-database.ts';

const results = new URL('../../test-results/', import.meta.url);

export async function signedInPhone(browser: Browser, opened: OpenedWithDatabase, number: number, scripts: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: scripts });
  const value = await sessionAs(opened, number);
  await context.addCookies([{ name: officeCookie, value, domain: 'contoh.localhost', path: paths.office, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}

export async function press(page: Page, target: Locator): Promise<void> {
  const loaded = page.waitForEvent('load');
  await target.tap();
  await loaded;
}

export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(results, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, results).pathname, fullPage: true });
}

/** On a page without any script. */
export async function look(page: Page, name: string): Promise<void> {
  await checkDocument(page, false);
  assert.equal(await page.locator('script').count(), 0, name);
  await shot(page, name);
}
