// The office in a browser: scripts off at 360 pixels, then a passkey on a virtual device.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { newSetUpLink, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { skipUnless } from '../needs.ts';
import { startChromium, type Started } from './chromium.ts';
import { shot as shotOf } from './signed-in-phone.ts';
import { addStaff, agencyIdIn } from './sign-in-people.ts';
import { axeFindings, checkDocument, phone } from './visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const password = 'empat kata yang panjang';
const adminName = 'admin@dinas.example.go.id';
const name = 'staf@dinas.example.go.id';
let opened: OpenedWithDatabase;
let started: Started;
let base: string;

before(async () => {
  // A passkey belongs to one origin, so the port has to be known before the settings are.
  const port = 40_000 + (process.pid % 20_000);
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor, { NETRAL_ORIGIN: `http://localhost:${port}` });
  await opened.server.listen({ port, host: '127.0.0.1' });
  base = `http://localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await opened.close();
});

/** Some of these pages have a script, from a file of ours. */
async function look(page: Page, title: string): Promise<void> {
  await checkDocument(page, false);
  await shot(page, title);
}

const shot = (page: Page, title: string): Promise<void> => shotOf(page, `sign-in-${title}`);

async function lookWithAxe(page: Page, title: string): Promise<void> {
  assert.deepEqual(await axeFindings(page), [], title);
}

async function signIn(page: Page): Promise<void> {
  await page.goto(base + paths.signIn);
  await page.fill('#nama', name);
  await page.fill('#sandi', password);
  await page.locator('form:has(#sandi) button').tap();
  await page.waitForURL(base + paths.office);
}

const phoneWith = (scripts: boolean): Promise<BrowserContext> => started.browser.newContext({ ...phone, javaScriptEnabled: scripts });

test('scripts off: set up, see who is signed in, sessions, ways, sign out, each within its bytes', async () => {
  const context = await phoneWith(false);
  const page = await context.newPage();
  const answer = await page.goto((await newSetUpLink(opened.app)) ?? '');
  assert.equal(answer?.status(), 200);
  await look(page, 'set-up');
  for (const [field, value] of Object.entries({ instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: adminName, sandi: password, ulang: password })) await page.fill(`#${field}`, value);
  await page.locator('main button').tap();
  await page.waitForURL(base + paths.factors);
  await look(page, 'second-step-needed');
  await page.locator(`form[action="${paths.factorCodes}"] button`).tap();
  await page.locator('ol code').first().waitFor();
  await look(page, 'printed-codes');
  await addStaff(opened.app, { agencyId: await agencyIdIn(opened.app), title: 'Staf Umum Dinas Contoh', name, password });
  for (const [path, title] of [[paths.office, 'home'], [paths.sessions, 'sessions'], [paths.factors, 'ways'], [paths.factorTotp, 'code-app'], [paths.factorPassword, 'password'], [paths.stepUp, 'step-up']] as const) {
    await page.goto(base + path);
    assert.match(await page.locator('body').innerText(), /Anda masuk sebagai\s+Admin Pemerintah Contoh/u, title);
    await look(page, title);
  }
  await page.goto(`${base}/kantor/en/sesi`);
  assert.match(await page.locator('body').innerText(), /You are signed in as/u);
  await page.locator('.masuk button').tap();
  await page.waitForURL(`${base}/kantor/en/keluar/selesai`);
  await look(page, 'signed-out');
  const bytes = Number((await (await page.goto(base + paths.signIn))?.request().sizes())?.responseBodySize);
  console.log(`sign-in page: ${bytes} bytes on the wire`);
  assert.ok(bytes > 0 && bytes <= 25 * 1024);
  await look(page, 'door');
  await page.fill('#nama', name);
  await page.fill('#sandi', 'bukan kata sandinya');
  await page.locator('form:has(#sandi) button').tap();
  await page.waitForSelector('.ringkas-galat');
  assert.equal(await page.inputValue('#nama'), name);
  assert.equal(await page.inputValue('#sandi'), '');
  await look(page, 'wrong');
  await context.close();
});

test('axe finds nothing serious on the pages of the office', async () => {
  const context = await phoneWith(true);
  const page = await context.newPage();
  // What the page itself loads is under its policy; the checker comes from outside.
  for (const path of [paths.signIn, paths.signInRecovery, paths.signedOut]) {
    await page.goto(base + path);
    await lookWithAxe(page, path);
  }
  await signIn(page);
  for (const path of [paths.office, paths.sessions, paths.factors, paths.factorTotp, paths.factorPassword, paths.stepUp]) {
    await page.goto(base + path);
    await lookWithAxe(page, path);
  }
  await context.close();
});

const built = new URL('../../dist/server/phone/passkey/passkey.js', import.meta.url);
const skip = skipUnless(existsSync(built), 'the script of passkeys has not been built: npm run build');

test('a passkey is added on a device, signs in by itself, and steps up', { skip }, async () => {
  const context = await phoneWith(true);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await signIn(page);
  await page.goto(base + paths.factors);
  await page.locator(`form[action="${paths.factorPasskey}"] button`).tap();
  await page.waitForURL(base + paths.factorPasskey);
  await page.locator('#kunci button').waitFor();
  await look(page, 'passkey-add');
  await page.locator('#kunci button').tap();
  await page.waitForURL(base + paths.factors);
  assert.match(await page.locator('main').innerText(), /1 terpasang/u);
  await page.locator('.masuk button').tap();
  await page.waitForURL(base + paths.signedOut);

  await page.goto(base + paths.signIn);
  await page.locator('summary').tap();
  await page.locator(`form[action="${paths.signInPasskey}"] button`).tap();
  await page.locator('#kunci button').waitFor();
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.url() === base + paths.signInPasskeyUse),
    page.locator('#kunci button').tap(),
  ]);
  await page.waitForURL(base + paths.office);
  assert.match(await page.locator('body').innerText(), /Staf Umum Dinas Contoh/u);
  const cookies = await context.cookies(base + paths.office);
  assert.ok(cookies.every(({ httpOnly, path }) => httpOnly && path.startsWith('/kantor')));

  const replay = await started.browser.newContext();
  await replay.addCookies(cookies.filter(({ name: each }) => each !== 'netral_kantor'));
  const again = await replay.request.post(base + paths.signInPasskeyUse, { form: Object.fromEntries(new URLSearchParams(sent.postData() ?? '')), maxRedirects: 0 });
  assert.ok(again.status() === 403 || again.headers()['location'] === paths.signIn, 'the same answer a second time');
  await replay.close();

  const before = cookies.find(({ name: each }) => each === 'netral_kantor')?.value;
  opened.setNow('2026-11-22T03:50:00Z');
  await page.goto(base + paths.factorPassword);
  assert.match(page.url(), /pastikan/u);
  await page.locator(`form[action="${paths.signInPasskey}"] button`).tap();
  await page.locator('#kunci button').waitFor();
  await page.locator('#kunci button').tap();
  await page.waitForURL(base + paths.factorPassword);
  assert.notEqual((await context.cookies(base + paths.office)).find(({ name: each }) => each === 'netral_kantor')?.value, before);
  await context.close();
});
