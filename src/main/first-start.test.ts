import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeDoor, signInRoutes } from '../people/index.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../test/journeys/with-database.ts';
import { linksToComeIn, prepareFirstStart } from './first-start.ts';

let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor, { NETRAL_DEMO: 'off' });
});
after(() => opened.close());

test('where a real agency is waited for, no fictitious one is loaded, and the link asks for the name of the agency', async () => {
  assert.deepEqual(await prepareFirstStart(opened.app), []);
  assert.deepEqual(await opened.app.db.selectFrom('agency').select('id').execute(), []);
  const [line = '', ...more] = await linksToComeIn(opened.app);
  assert.deepEqual(more, []);
  const page = await opened.server.inject({ url: new URL(/https?:\S+/u.exec(line)?.[0] ?? '').pathname, headers: { host: 'localhost' } });
  assert.match(page.body, /name="instansi"/u);
});
