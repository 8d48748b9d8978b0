// J1 and J2 in a real browser on a 360 px phone: scripts off and on, keyboard only, text at 200 %, forced
// colours, and the budgets of taps, requests and bytes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { routes } from '../../src/routes.ts';
import { startChromium, type Started } from './chromium.ts';
import { openWithoutDatabase, type Opened } from './no-database.ts';
import { visitor, type Visitor } from './visit.ts';

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

const kilobyte = 1024;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const isAnswer = (page: Page) => page.locator('.jawaban').count();

/** One button a page until the answer is there: the wanted one where it stands, else the first. */
async function answerAll({ page, tap }: Visitor, wanted: readonly string[] = []): Promise<void> {
  while (!(await isAnswer(page))) {
    const choices = page.locator('button[name=jawab]');
    const found = (await choices.allInnerTexts()).findIndex((label) => wanted.includes(label.trim()));
    await tap(choices.nth(Math.max(found, 0)));
  }
}

function reportCosts(name: string, phone: Visitor, most: { taps: number; bytes: number }): void {
  const bytes = phone.costs().reduce((sum, page) => sum + page.bytes, 0);
  console.log(`${name}: ${phone.taps()} taps, ${(bytes / kilobyte).toFixed(1)} KB; ${phone.costs().map((page) => `${page.url} ${page.bytes} B`).join(', ')}`);
  assert.ok(phone.taps() <= most.taps, `${name}: ${phone.taps()} taps`);
  assert.ok(bytes <= most.bytes, `${name}: ${bytes} bytes`);
  phone.costs().forEach((page, index) => {
    // The first page below /tanya/ brings the script that keeps it on the phone.
    assert.ok(page.requests <= (page.url === '/tanya/' ? 2 : 1), `${page.url}: ${page.requests} requests`);
    const isLast = index === phone.costs().length - 1;
    assert.ok(page.bytes <= (isLast ? 25 : 14) * kilobyte, `${page.url}: ${page.bytes} bytes`);
  });
}

for (const javaScriptEnabled of [false, true]) {
  const scripts = javaScriptEnabled ? 'on, with axe' : 'off';

  test(`J1: a civil servant asks before posting and reads the answer, scripts ${scripts}`, async () => {
    const phone = await visitor(started.browser, base, { javaScriptEnabled });
    await phone.open('/');
    await phone.shot('j1-1-home');
    await phone.tap(button(phone.page, 'Mengunggah foto, video, atau status'));
    await phone.shot('j1-2-question');
    await answerAll(phone);
    await phone.shot('j1-3-answer');
    reportCosts(`J1 by choice, scripts ${scripts}`, phone, { taps: 6, bytes: 60 * kilobyte });
    await phone.close();
  });

  test(`J1: the same with a question in one's own words, scripts ${scripts}`, async () => {
    const phone = await visitor(started.browser, base, { javaScriptEnabled });
    await phone.open('/tanya');
    await phone.tapInto(phone.page.locator('textarea'), 'mau upload foto reuni, ada calon gubernur ikut difoto, boleh ga?');
    await phone.tap(button(phone.page, 'Kirim'));
    await phone.shot('j1-typed-2-guesses');
    await phone.tap(phone.page.locator('button[name=tentang]').first());
    await answerAll(phone);
    reportCosts(`J1 typed, scripts ${scripts}`, phone, { taps: 6, bytes: 60 * kilobyte });
    await phone.close();
  });

  test(`J2: an old photo need not be deleted, and the caption can be copied, scripts ${scripts}`, async () => {
    const phone = await visitor(started.browser, base, { javaScriptEnabled });
    await phone.open('/');
    await phone.tap(button(phone.page, /^Foto lama/));
    await answerAll(phone, ['PNS', 'Netral', 'Tidak']);
    await phone.shot('j2-answer');
    const caption = phone.page.locator('textarea[readonly]').first();
    assert.match(await caption.inputValue(), /^Foto ini diambil tanggal/);
    assert.equal(await caption.evaluate((box) => getComputedStyle(box).userSelect), 'all');
    reportCosts(`J2, scripts ${scripts}`, phone, { taps: 5, bytes: 60 * kilobyte });
    await phone.close();
  });

  test(`a day that does not exist brings the page back with the message at the field, scripts ${scripts}`, async () => {
    const phone = await visitor(started.browser, base, { javaScriptEnabled });
    await phone.open('/');
    await phone.tap(button(phone.page, 'Datang ke acara'));
    await answerAll(phone);
    await phone.page.fill('#hari', '31');
    await phone.page.fill('#bulan', '2');
    await phone.tap(button(phone.page, 'Lihat jawaban untuk hari itu'));
    await phone.shot('date-problem');
    assert.equal(await phone.page.locator('#hari').inputValue(), '31');
    assert.equal(await phone.page.evaluate(() => document.activeElement?.className), 'ringkas-galat', 'the summary has the focus');
    await phone.page.getByRole('link', { name: /kalender/ }).click();
    assert.equal(await phone.page.evaluate(() => document.querySelector('#hari:target')?.id ?? document.activeElement?.id), 'hari');
    await phone.close();
  });
}

test('J1 can be done with the keyboard alone, and the focus is always seen', async () => {
  const phone = await visitor(started.browser, base, { javaScriptEnabled: false });
  await phone.open('/');
  await phone.page.keyboard.press('Tab');
  assert.equal(await phone.page.evaluate(() => document.activeElement?.getAttribute('href')), '#isi');
  for (let pages = 0; !(await isAnswer(phone.page)); pages += 1) {
    assert.ok(pages < 8);
    await tabTo(phone.page, pages === 0 ? 'button[name=tentang]' : 'button[name=jawab], button[name=tentang]');
    await Promise.all([phone.page.waitForEvent('load'), phone.page.keyboard.press('Enter')]);
  }
  await phone.close();
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((wanted) => {
      const here = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return { what: here.outerHTML.slice(0, 120), there: here.matches(wanted), ring: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 };
    }, selector);
    assert.ok(focus.ring, `the focused element has its ring: ${focus.what}`);
    if (focus.there) return;
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

test('with text at 200 % every page keeps inside 360 px and nothing is lost', async () => {
  const phone = await visitor(started.browser, base, { viewport: { width: 360, height: 5000 } });
  const session = await phone.page.context().newCDPSession(phone.page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await phone.open('/');
  assert.equal(await phone.page.evaluate(() => getComputedStyle(document.body).fontSize), '36px');
  await phone.shot('text-200-home');
  await phone.tap(button(phone.page, 'Datang ke acara'));
  await answerAll(phone);
  assert.equal(await phone.page.evaluate(() => getComputedStyle(document.body).fontSize), '36px');
  await phone.shot('text-200-answer');
  await phone.close();
});

test('with forced colours buttons, boxes and the answer keep their edges', async () => {
  const phone = await visitor(started.browser, base, { forcedColors: 'active' });
  await phone.open('/');
  await phone.shot('forced-home');
  await phone.tap(button(phone.page, 'Datang ke acara'));
  await answerAll(phone);
  await phone.shot('forced-answer');
  const edges = await phone.page.evaluate(() => [...document.querySelectorAll('.jawaban, .tanda, main button, main input:not([type=hidden]), details')]
    .map((each) => ({ name: each.className || each.tagName, style: getComputedStyle(each).borderTopStyle, text: getComputedStyle(each).textDecorationLine })));
  for (const edge of edges) assert.ok(edge.style !== 'none' || edge.text === 'underline', `${edge.name} has an edge`);
  await phone.close();
});

test('the pages also stand at 320 px and on a wide screen', async () => {
  for (const width of [320, 1280]) {
    const phone = await visitor(started.browser, base, { viewport: { width, height: 800 } });
    await phone.open('/');
    await phone.tap(button(phone.page, 'Disuruh atasan'));
    await phone.shot(`width-${width}`);
    await phone.close();
  }
});

test('the printed answer holds heading, reason and rule and no buttons', async () => {
  const phone = await visitor(started.browser, base, { javaScriptEnabled: false });
  await phone.open('/');
  await phone.tap(button(phone.page, 'Datang ke acara'));
  await answerAll(phone);
  await phone.page.emulateMedia({ media: 'print' });
  assert.equal(await phone.page.locator('.jawaban').isVisible(), true);
  assert.equal(await phone.page.getByText('Aturannya').isVisible(), true);
  assert.equal(await phone.page.locator('main button:visible').count(), 0);
  await phone.close();
});
