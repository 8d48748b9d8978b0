// Forms that no page of ours has made: names that every object has, and far more text than a box lets through.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { routes } from '../../src/routes.ts';
import { openWithoutDatabase } from './no-database.ts';
import { openPaperBrowser } from './paper-browser.ts';

const { server, logged, close } = await openWithoutDatabase(routes);
after(close);
const browser = openPaperBrowser(server);

/** The fields of a first question, as its form carries them. */
async function firstQuestion(): Promise<Record<string, string>> {
  const { forms } = await browser.post('/tanya/mulai', { tentang: 'foto_lama' });
  const form = forms.find(({ buttons }) => buttons.some(({ name }) => name === 'jawab'));
  assert.ok(form);
  return form.fields;
}

test('a posted name that every object has is no question, and leaves no fault', async () => {
  const before = logged();
  const fields = await firstQuestion();
  for (const name of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
    for (const pressed of [{ jawab: `${name}=unsure` }, { langkah: `ubah:${name}` }]) {
      const page = await browser.post('/tanya/jawab', { ...fields, ...pressed });
      assert.equal(page.status, 200, name);
      assert.ok(page.forms.some(({ action }) => action === '/tanya/simpan'), `an answer after ${name}`);
    }
  }
  assert.equal(logged(), before);
});

test('a megabyte behind a choice comes back once with what to do, and is not carried through the answer', async () => {
  const long = 'foto '.repeat(200_000).trim();
  const begun = await browser.post('/tanya/mulai', { tentang: 'foto_lama', pertanyaan: long });
  assert.equal(begun.status, 422);
  assert.match(begun.text, /terlalu panjang/);
  assert.equal(begun.forms.filter(({ fields }) => fields['pertanyaan'] === long).length, 1);
  const fields = await firstQuestion();
  const answer = await browser.post('/tanya/jawab', { ...fields, langkah: 'lihat', pertanyaan: long });
  assert.ok(answer.html.length < 100_000, `${answer.html.length} characters`);
});
