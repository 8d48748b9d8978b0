// The office of a new agency in a browser, with a sign-on service beside it: what the journey of the first administrator and its
// pictures need. Steps that several people take have names here.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { Secret, TOTP } from 'otpauth';
import { importTextsId as importWords } from '../../src/people/import/texts.id.ts';
import { grantsId } from '../../src/people/grants/texts.id.ts';
import { bindElsewhere, elsewhereFrom, newSetUpLink, officeDoor, startPeopleImports } from '../../src/people/index.ts';
import { signInId } from '../../src/people/sign-in/texts.id.ts';
import { paths } from '../../src/paths.ts';
import { todayIn } from '../../src/platform/clock.ts';
import { loadAreas } from '../../src/territory/index.ts';
import { everyRoute } from '../access/every-route.ts';
import { startChromium } from './chromium.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { startSignOnService, type SignOnService } from './oidc-server.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

export type NewAgency = {
  readonly opened: OpenedWithDatabase;
  readonly service: SignOnService;
  readonly visitors: OfficeVisitors;
  readonly setUpLink: string;
  /** What everybody but the first administrator is told. */
  readonly officeAddress: string;
  readonly close: () => Promise<void>;
};

const client = { id: 'netral', secret: 'a-secret-for-this-test-only-0123456789' };

export async function newAgency(): Promise<NewAgency> {
  // A passkey belongs to one origin, so the port is chosen before the settings are; the service dates its answers itself.
  const port = 20_000 + (process.pid % 20_000);
  const opened = await openWithDatabase(everyRoute, new Date().toISOString(), officeDoor, { NETRAL_ORIGIN: `http://localhost:${port}` });
  await loadAreas(opened.app.db);
  await opened.server.listen({ port, host: '127.0.0.1' });
  assert.equal((opened.server.server.address() as AddressInfo).port, port);
  const { origin } = opened.app.config;
  const service = await startSignOnService(`${origin}${paths.signInElsewhereBack}`, client);
  bindElsewhere(opened.app.config, elsewhereFrom({ NETRAL_OIDC_ISSUER: service.issuer, NETRAL_OIDC_NAME: 'Akun Contoh', NETRAL_OIDC_CLIENT_ID: client.id, NETRAL_OIDC_CLIENT_SECRET: client.secret }));
  const imports = await startPeopleImports(opened.app);
  const chromium = await startChromium();
  const visitors = await officeVisitors(chromium.browser, 'first-administrator');
  return {
    opened, service, visitors, setUpLink: (await newSetUpLink(opened.app)) ?? '', officeAddress: origin + paths.office,
    close: async () => {
      await visitors.close();
      await chromium.close();
      await service.close();
      await imports.close();
      await opened.close();
    },
  };
}

export const home = (who: OfficeVisitor): Promise<void> => who.link('Netral');

/** Uploads one list and applies it; `look` sees the page that shows the difference. */
export async function bringIn(who: OfficeVisitor, file: { readonly name: string; readonly text: string }, look: () => Promise<void> = async () => undefined): Promise<void> {
  await who.page.setInputFiles('#berkas', { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  await who.button(importWords.send);
  await look();
  await who.button(importWords.apply);
  await who.page.getByText(importWords.progress).or(who.page.getByText(importWords.states['applied'] ?? '')).first().waitFor();
  for (let tries = 0; await who.page.getByRole('link', { name: importWords.refresh }).count() > 0; tries++) {
    assert.ok(tries < 100, 'the list is applied');
    await who.link(importWords.refresh);
  }
  assert.match(await who.page.locator('main').innerText(), /sudah diterapkan[^]*Sesudah ini,/u);
  assert.equal(await who.page.getByRole('link', { name: importWords.anotherList, exact: true }).count(), 1);
}

/** Days as people write them. */
export function written(instant: Date, laterDays: number): string {
  const [year, month, day] = todayIn({ now: () => new Date(instant.getTime() + laterDays * 86_400_000) }, 'Asia/Jakarta').split('-').map(Number);
  return `${day} ${month} ${year}`;
}

export type Giving = { readonly number: string; readonly role: string; readonly scope: string; readonly where?: string; readonly from: string; readonly until: string };

/** From the first page to the page that says in words what is about to be given. */
export async function fillRight(admin: OfficeVisitor, { number, role, scope, where = '', from, until }: Giving): Promise<void> {
  await admin.page.getByLabel(role).check();
  await admin.page.getByLabel(scope, { exact: true }).check();
  await admin.write({ nomor: number, letak: where, mulai: from, sampai: until });
}

export async function signInElsewhere({ service, officeAddress }: NewAgency, who: OfficeVisitor, number: string): Promise<void> {
  service.become(`subject ${number}`, { nip: number });
  await who.open(officeAddress);
  await who.button(signInId.signIn.elsewhere('Akun Contoh'));
  await who.button(signInId.elsewhere.go);
}

export async function signOut(who: OfficeVisitor): Promise<void> {
  await who.tap(who.page.locator('.masuk button'));
  assert.equal(await who.page.locator('h1').innerText(), signInId.sessions.signedOut);
  await who.link(signInId.signIn.title);
}

export async function writePassword(who: OfficeVisitor, name: string, password: string): Promise<void> {
  await who.write({ nama: name, sandi: password });
  await who.button(signInId.signIn.go);
}

export async function choosePassword(who: OfficeVisitor, password: string): Promise<void> {
  await who.link(signInId.factors.changePassword);
  await who.write({ sandi: password, ulang: password });
  await who.button(signInId.password.go);
}

/** The code that the app shows `seconds` from now: each is good once, and two steps to either side are taken. */
export type CodeApp = (seconds: number) => string;

export async function addCodeApp({ opened }: NewAgency, who: OfficeVisitor): Promise<CodeApp> {
  await who.link(signInId.factors.addTotp);
  const letters = (await who.page.locator('main code').innerText()).replaceAll(' ', '');
  const app: CodeApp = (seconds) => new TOTP({ secret: Secret.fromBase32(letters) }).generate({ timestamp: opened.app.clock.now().getTime() + seconds * 1000 });
  await who.write({ kode: app(0) });
  await who.button(signInId.totp.go);
  return app;
}

export async function printCodes(who: OfficeVisitor): Promise<readonly string[]> {
  await who.button(signInId.factors.newCodes);
  const codes = await who.page.locator('main li code').allInnerTexts();
  assert.equal(codes.length, 10);
  return codes;
}

export const signedInAs = (who: OfficeVisitor): Promise<string> => who.page.locator('.masuk strong').innerText();

export const { roles: roleNames, sensitive } = grantsId;
