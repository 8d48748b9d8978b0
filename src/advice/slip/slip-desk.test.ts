import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { publishedKeys } from './published.ts';
import { dayKeyNow, keepDayOpen } from './slip-desk.ts';

let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase([]);
});
after(() => opened.close());

const daysListed = async (): Promise<string[]> => (await publishedKeys(opened.app)).days.map(({ day }) => day);

async function until(length: number): Promise<string[]> {
  for (let tries = 0; tries < 200 && (await daysListed()).length < length; tries += 1) await wait(20);
  return daysListed();
}

test('every day has its key before anybody wants a slip, so that the public list does not say when somebody did', async () => {
  const days = keepDayOpen(opened.app, 10);
  try {
    assert.deepEqual(await until(1), ['2026-11-22']);
    opened.setNow('2026-11-22T17:00:30Z');
    assert.deepEqual(await until(2), ['2026-11-22', '2026-11-23']);
    await dayKeyNow(opened.app);
    assert.deepEqual(await daysListed(), ['2026-11-22', '2026-11-23']);
  } finally {
    await days.close();
  }
  opened.setNow('2026-11-24T03:00:00Z');
  await wait(50);
  assert.equal((await daysListed()).length, 2, 'closed is closed');
});
