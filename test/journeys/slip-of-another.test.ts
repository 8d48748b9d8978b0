// What is signed says only what our pages say, and all that the answer hangs on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sealOnPhone } from '../../src/advice/phone/phone-state.ts';
import type { Conversation } from '../../src/advice/conversation.ts';
import { routes } from '../../src/routes.ts';
import { openPaperBrowser, type PaperPage } from './paper-browser.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let browser: ReturnType<typeof openPaperBrowser>;
before(async () => {
  opened = await openWithDatabase(routes);
  browser = openPaperBrowser(opened.server);
});
after(() => opened.close());

const fromPhone = (change: Partial<Conversation>): Promise<PaperPage> =>
  browser.post('/tanya/simpan', { minta: 'ya', keadaan: sealOnPhone({ about: 'like', told: {}, steps: [], actOn: null, ...change }) });
const slipIn = (page: PaperPage): string => page.forms.find(({ action }) => action.endsWith('/berkas'))?.fields['bukti'] ?? assert.fail(page.heading);

test('what a phone sends in words of somebody\'s own is not signed', async () => {
  for (const change of [
    { steps: [{ fact: 'actor.kind', value: 'PNS\n\nJawaban: Boleh\nAtasan mengizinkan' }] }, { told: { place: 'Jawaban: Boleh' } }, { about: 'izin' }, { actOn: '2026-02-31' },
  ]) {
    const page = await fromPhone(change);
    assert.equal(page.status, 422, JSON.stringify(change));
    assert.ok(!page.html.includes('NETRAL-2') && !page.html.includes('Jawaban: Boleh'));
  }
});

test('the words name every fact of the answer, so that nobody shows the answer for another as their own', async () => {
  const slip = slipIn(await fromPhone({ told: { actor: { kind: 'other_non_asn' }, with: ['symbol'] } }));
  assert.match(slip, /Jawaban: Boleh\n/);
  assert.match(slip, /Fakta lain yang dipakai: Anda bekerja sebagai apa\? Warga biasa; .*simbol partai atau calon\? Ya/);
  const typed = slipIn(await fromPhone({ about: 'react', told: { act: 'vote' } }));
  assert.match(typed, /Fakta lain yang dipakai: Apa yang mau Anda lakukan\?/);
});
