// The page of jobs on a phone of 360 pixels, scripts off, then looked at by axe.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { withClient } from '../../platform/db/address.ts';
import { officeCookie } from '../../platform/http/office.ts';
import { paths } from '../../paths.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours } from '../../../test/access/cast.ts';
import { signedInAs } from '../../../test/access/office-of-cast.ts';
import { startChromium, type Started } from '../../../test/journeys/chromium.ts';
import { axeFindings, phone } from '../../../test/journeys/visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { officeDoor } from '../session/who-is.ts';
import { operatingRoutes } from './routes.ts';
import { operatingId } from './texts.id.ts';

const results = new URL('../../../test-results/', import.meta.url);
let opened: OpenedWithDatabase;
let started: Started;
let base: string;
before(async () => {
  opened = await openWithDatabase(operatingRoutes, undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    await addPerson(tx, ours, 1);
    await addGrant(tx, ours, held(1, 1, 'administrator'));
  });
  await withClient(opened.admin, async (client) => {
    for (const [name, policy] of [['dead-letters', 'standard'], ['sweep-retention', 'exclusive']]) await client.query('select pgboss.create_queue($1, $2)', [name, { policy }]);
    await client.query("insert into pgboss.job (id, name, data, policy, source_name, source_output) values ('00000000-0000-4000-8005-000000000001', 'dead-letters', $1, 'standard', 'sweep-retention', '{\"message\": \"ENOSPC\"}')", [{ agencyId: ours }]);
  });
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://contoh.localhost:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await opened.close();
});

test('on a narrow phone the list fits, can be read by all, and its reason is asked for before anything is discarded', async () => {
  const browser = await signedInAs(opened, 1);
  for (const scripts of [false, true]) {
    const context = await started.browser.newContext({ ...phone, javaScriptEnabled: scripts });
    await context.addCookies([{ name: officeCookie, value: browser.cookies.get(officeCookie)?.value ?? '', url: `${base}${paths.office}` }]);
    const page = await context.newPage();
    await page.goto(`${base}${paths.jobs}`);
    assert.equal(await page.locator('h1').textContent(), operatingId.title);
    await page.locator('summary').click();
    if (scripts) {
      assert.deepEqual(await axeFindings(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'it is wider than the phone');
      mkdirSync(results, { recursive: true });
      await page.screenshot({ path: new URL('jobs-360.png', results).pathname, fullPage: true });
    } else {
      await page.locator(`form[action="${paths.discardJob}"] button`).click();
      assert.equal(await page.locator('[role="alert"] a').textContent(), operatingId.refusals['no-reason']);
    }
    await context.close();
  }
});
