// What opens pages of the office is looked up anew at every request, in one statement that is planned once: rights that ended, that
// are still to come, that were given elsewhere, and the cookie of one agency at the door of another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { randomId } from '../../src/platform/ids.ts';
import { addGrant, changing, granted } from '../access/cast.ts';
import { officeBrowser } from '../journeys/office.ts';
import { actsOf, openDemoOffice, pledge, today, type DemoOffice } from '../journeys/unit-head-cast.ts';

let office: DemoOffice;
before(async () => { office = await openDemoOffice(); });
after(() => office.close());

const asAdmin = (text: string, values: readonly unknown[]): Promise<unknown> => withClient(office.admin, (client) => client.query(text, [...values]));
const give = (name: string, days: { readonly fromOn: string; readonly untilOn: string }): Promise<void> => {
  const grant = granted(office.idOf(name), 'personnel-officer', { kind: 'agency' }, days);
  return changing(office.app.db, office.agencyId, (tx) => addGrant(tx, office.agencyId, grant));
};
const statusFor = async (name: string, path: string): Promise<number> => (await (await office.as(name)).get(path)).status;
/** More often than the server tries a plan before it keeps one, on every connection of the pool. */
const manyTurns = 80;

test('a right that ended opens nothing at the very next request, however often the statement has run', async () => {
  await give('Guru Contoh', { fromOn: today, untilOn: '2026-12-31' });
  const browser = await office.as('Guru Contoh');
  for (let turn = 0; turn < manyTurns; turn++) assert.equal((await browser.get(paths.corrections)).status, 200);
  await asAdmin(`insert into role_grant_end (agency_id, grant_id, reason, ended_by, ended_at) select agency_id, id, 'Pindah tugas', person_id, now() from role_grant where person_id = $1`, [office.idOf('Guru Contoh')]);
  assert.equal((await browser.get(paths.corrections)).status, 403);
  assert.equal((await browser.get(paths.office)).status, 200, 'still signed in');
});

test('a right holds from the first minute of its first day to the last of its last, on the wall of the agency', async () => {
  await give('Camat Contoh', { fromOn: '2026-11-23', untilOn: '2026-11-24' });
  for (const [instant, status] of [
    ['2026-11-22T16:59:59Z', 403], ['2026-11-22T17:00:00Z', 200], ['2026-11-24T16:59:59Z', 200], ['2026-11-24T17:00:00Z', 403],
  ] as const) {
    office.setNow(instant);
    assert.equal(await statusFor('Camat Contoh', paths.corrections), status, instant);
  }
  office.setNow('2026-11-22T03:40:00Z');
});

test('whoever left keeps no right, and a head whose post ended heads nothing', async () => {
  await give('Kepala Dinas Contoh', { fromOn: today, untilOn: '2026-12-31' });
  const browser = await office.as('Kepala Dinas Contoh');
  assert.deepEqual([(await browser.get(paths.ownUnits)).status, (await browser.get(paths.corrections)).status], [200, 200]);
  await asAdmin('update assignment set valid_until = $2 where person_id = $1 and valid_until is null', [office.idOf('Kepala Dinas Contoh'), today]);
  assert.deepEqual([(await browser.get(paths.ownUnits)).status, (await browser.get(paths.corrections)).status], [403, 403]);
});

test('who is not ready is shown only to somebody who showed a factor within the last minutes', async () => {
  office.setNow('2026-11-22T03:40:00Z');
  const id = await office.send('pledge', pledge);
  await give('Lurah Contoh', { fromOn: today, untilOn: '2026-12-31' });
  const browser = await office.as('Lurah Contoh');
  assert.equal((await browser.send(paths.pledgeUnwilling(id), paths.showUnwilling, {})).status, 200);
  office.setNow('2026-11-22T03:46:00Z');
  const late = await browser.send(paths.pledgeUnwilling(id), paths.showUnwilling, {});
  assert.deepEqual([late.status, late.location?.startsWith(paths.stepUp)], [303, true]);
  assert.equal(await actsOf(office, 'pledge-unwilling.viewed'), 1);
  office.setNow('2026-11-22T03:40:00Z');
});

test('a cookie of one agency is nobody at the host of another, at a host of none, and with a digit changed', async () => {
  const token = await office.sessionOf('Camat Contoh');
  const at = async (host: string, value: string): Promise<number> => {
    const browser = officeBrowser(office.server, host);
    browser.cookies.set(officeCookie, { value, path: paths.office, line: '' });
    return (await browser.get(paths.letters)).status;
  };
  assert.equal(await at('localhost', token), 200, 'the only agency answers to every name');
  await asAdmin(`update agency set host_name = 'contoh.localhost' where id = $1`, [office.agencyId]);
  await asAdmin(`insert into agency (id, code, name, host_name, time_zone, created_on) values ($1, 'lain', 'Pemerintah Lain', 'lain.localhost', 'Asia/Jayapura', $2)`, [randomId(), today]);
  const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`;
  assert.deepEqual([await at('contoh.localhost', token), await at('CONTOH.localhost:3000', token)], [200, 200]);
  assert.deepEqual([await at('lain.localhost', token), await at('localhost', token), await at('contoh.localhost', other), await at('contoh.localhost', `${token}'`)], [303, 303, 303, 303]);
});
