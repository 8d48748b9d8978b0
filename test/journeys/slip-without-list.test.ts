// The database stops answering while people ask, leave an event, check a slip.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { routes } from '../../src/routes.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { openPaperBrowser, type PaperPage } from './paper-browser.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let browser: ReturnType<typeof openPaperBrowser>;
before(async () => {
  opened = await openWithDatabase(routes);
  browser = openPaperBrowser(opened.server);
});
after(() => opened.close());

const answer = (): Promise<PaperPage> => browser.post('/tanya/mulai', { tentang: 'foto_lama' }).then(async (page) => {
  let now = page;
  for (let pages = 0; !now.text.includes('Simpan jawaban ini'); pages += 1) {
    assert.ok(pages < 8, now.heading);
    now = await browser.press(now, now.forms.flatMap(({ buttons }) => buttons).find(({ name }) => name === 'jawab')?.label ?? '');
  }
  return now;
});
const slipIn = (page: PaperPage): string => page.forms.find(({ action }) => action.endsWith('/berkas'))?.fields['bukti'] ?? assert.fail(page.heading);
const note = { tempat: 'balai warga RW 05', pulang: '10.40', cerita: 'ada yel-yel', kapan: 'hari-ini' };

/** Nobody gets a connection, and those there are end, until `work` is done. */
const withoutDatabase = (work: () => Promise<void>): Promise<void> => withClient({ ...opened.admin, database: 'postgres' }, async (client) => {
  const name = client.escapeIdentifier(opened.admin.database);
  await client.query(`alter database ${name} allow_connections false`);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [opened.admin.database]);
  try {
    await work();
  } finally {
    await client.query(`alter database ${name} allow_connections true`);
  }
});

test('without the list of keys people still ask; a slip, a note, a file and a check each say so in words and lose nothing', async () => {
  const slip = slipIn(await browser.press(await answer(), 'Simpan bukti'));
  opened.setNow('2026-11-23T03:40:00Z');
  await withoutDatabase(async () => {
    const answered = await answer();
    const kept = await browser.press(answered, 'Simpan bukti');
    assert.equal(kept.status, 503);
    assert.match(kept.text, /Jawaban Anda tetap berlaku/);
    const left = await browser.post('/tanya/pulang', note);
    assert.equal(left.status, 503);
    for (const part of ['balai warga RW 05', '10.40', 'ada yel-yel']) assert.ok(left.html.includes(part), part);
    const file = await browser.post('/tanya/simpan/berkas', { bukti: slip, berkas: 'pdf' });
    assert.equal(file.status, 503);
    assert.equal(file.forms.find(({ action }) => action.endsWith('/berkas'))?.fields['bukti'], slip);
    const checked = await browser.post('/periksa', { bukti: slip });
    assert.equal(checked.status, 503);
    assert.match(checked.text, /belum diperiksa/);
    assert.ok(!checked.text.includes('Tidak cocok') && checked.html.includes('UJUNG'));
  });
  assert.equal(opened.logged().split('\n').filter((line) => line !== '').length, 1, opened.logged());
  assert.match(opened.logged(), /slips-wait/);
  assert.match((await browser.press(await answer(), 'Simpan bukti')).text, /Bukti Anda/);
  assert.match((await browser.post('/periksa', { bukti: slip })).text, /✓ Asli/);
});

test('a list that was put back to an older state under the running program is read anew', async () => {
  await withClient(opened.admin, (client) => client.query('delete from audit.slip_day where number = (select max(number) from audit.slip_day)'));
  assert.equal((await opened.server.inject('/kunci.json')).json().days.length, 1);
});
