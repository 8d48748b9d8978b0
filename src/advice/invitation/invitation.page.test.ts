// From an invitation to the note of leaving over HTTP, without scripts, and what becomes of invitations that are empty,
// too long or in another language.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWithoutDatabase } from '../../../test/journeys/no-database.ts';
import { openPaperBrowser, type PaperPage } from '../../../test/journeys/paper-browser.ts';
import { paths } from '../../paths.ts';
import { adviceRoutes } from '../routes.ts';
import { invitationTexts } from './texts.ts';

const { server, logged, close } = await openWithoutDatabase(adviceRoutes);
after(close);
const browser = openPaperBrowser(server);
const texts = invitationTexts('id');

const trap = 'Bukan kampanye kok. Silaturahmi warga bareng Calon A, wajib hadir, pakai kaos paslon, ada doorprize.';
const check = async (undangan: string): Promise<PaperPage> => browser.press(await browser.visit(paths.invitation), texts.send, { undangan });

test('an invitation with signs of a campaign is answered, shows the words and says that signs are no proof', async () => {
  const page = await check(trap);
  assert.equal(page.status, 200);
  assert.match(page.heading, /Jangan$/u);
  for (const part of [texts.takenAs, texts.signsAre, texts.ifLike.campaign, '“kaos paslon”', '“Silaturahmi”', '“Bukan kampanye”', texts.calming, texts.dutyTitle, texts.turnedOutTitle, 'Mohon izin, Bapak/Ibu']) {
    assert.ok(page.text.includes(part), part);
  }
  assert.doesNotMatch(page.text, /pasti kampanye/u);
});

test('an invitation without signs gets an answer that names its condition', async () => {
  const page = await check('Undangan arisan RT di rumah Bu Ketua, Minggu jam 4 sore, bawa uang arisan.');
  assert.match(page.heading, /Boleh, asal …$/u);
  assert.ok([texts.ifLike.without_signs, texts.noSigns, texts.nobodyStands].every((part) => page.text.includes(part)));
});

test('a guest at a family feast is asked for no letter of assignment', async () => {
  const { heading, text } = await check('Pernikahan keponakan saya yang juga caleg, datang ya');
  assert.match(heading, /Boleh, asal …$/u);
  assert.doesNotMatch(text.slice(0, text.indexOf(texts.dutyTitle)), /surat tugas/u);
});

test('whom to tell leaves out the office that may have invited', async () => {
  const who = await browser.post(paths.invitation, { undangan: trap, langkah: 'bukan-asn' });
  const officer = await browser.press(who, 'RT, RW');
  assert.match(officer.text, /beri tahu: Bawaslu\. Lewati kantor yang mengundang Anda\./u);
});

test('who is no civil servant says so in two taps and gets the answer for that, with the invitation kept', async () => {
  const page = await check(trap);
  const again = page.forms.find(({ action, fields }) => action === paths.invitation && 'undangan' in fields && fields['undangan'] === trap);
  assert.ok(again);
  const who = await browser.post(paths.invitation, { ...again.fields, langkah: 'bukan-asn' });
  assert.equal(who.heading, texts.whoTitle);
  const worker = await browser.press(who, 'PJLP');
  assert.match(worker.text, /Anda: PJLP, honorer, atau pegawai kontrak\./u);
  assert.match(worker.html, new RegExp(trap));
  assert.doesNotMatch(worker.text, /PP 94\/2021/u);
  const citizen = await browser.press(who, 'Warga biasa');
  assert.match(citizen.heading, /Boleh$/u);
  assert.ok(!citizen.text.includes(texts.turnedOutTitle));
});

test('the signs lead on into the conversation', async () => {
  const next = await browser.press(await check(trap), texts.goOn);
  assert.equal(next.status, 200);
  assert.ok(next.forms.some(({ buttons }) => buttons.some(({ name }) => name === 'jawab')), next.heading);
});

test('that no candidate comes is our assumption: the conversation does not take it for an answer', async () => {
  let page = await browser.press(await check('Undangan arisan RT hari Minggu di rumah Bu Ketua'), texts.goOn);
  const unsure = 'Saya tidak yakin';
  while (page.forms.some(({ buttons }) => buttons.some(({ label }) => label === unsure))) page = await browser.press(page, unsure);
  assert.match(page.heading, /Tanyakan dulu$/u);
});

test('an empty invitation, one too long, and one too long to be read at all get a sentence', async () => {
  const empty = await check('  ');
  assert.equal(empty.status, 422);
  assert.ok(empty.text.includes(texts.missing));
  const long = await check('rapat warga '.repeat(17_000));
  assert.equal(long.status, 422);
  assert.ok(long.text.includes(texts.tooLong));
  assert.ok(long.html.includes('rapat warga '.repeat(17_000).trim()));
  const huge = await browser.post(paths.invitation, { undangan: 'x'.repeat(2_200_000) });
  assert.equal(huge.status, 413);
  assert.ok(huge.text.includes(texts.tooLongLost));
});

test('fifty pages are read to the end, and carried once', async () => {
  const text = `${'Rapat warga membahas saluran air. '.repeat(4_000)}\nAkan hadir calon bupati.`;
  const page = await check(text);
  assert.equal(page.status, 200);
  assert.ok(page.text.includes(texts.longRead) && page.text.includes('“calon bupati”'));
  assert.equal(page.html.split('Akan hadir').length, 2);
});

test('an invitation in another language, or a few letters, gets a sentence and still an answer', async () => {
  const other = await check('You are invited to meet our caleg at the posko pemenangan this Sunday, please join us with the family');
  assert.ok(other.text.includes(texts.otherLanguage) && other.text.includes('“posko pemenangan”'));
  const rally = await check('Join our campaign rally for candidate A on Sunday and vote for number 2');
  assert.match(rally.heading, /Tanyakan dulu$/u);
  assert.ok(rally.text.includes(texts.ifLike.unread));
  assert.ok((await check('xk qqz')).text.includes(texts.unclearLanguage));
});

test('the page speaks English too, and takes the invitation along', async () => {
  const page = await check(trap);
  const english = await browser.press(page, 'English');
  assert.equal(english.url, `/en${paths.invitation}`);
  assert.ok(english.text.includes(invitationTexts('en').signsAre) && english.text.includes('“kaos paslon”'));
});

test('nothing that was pasted is run, and nothing of it is logged', async () => {
  const page = await check('<script>alert(1)</script> kampanye akbar "calon" <img src=x onerror=alert(1)>');
  assert.ok(page.html.includes('&lt;script>'));
  assert.doesNotMatch(logged(), /kampanye|silaturahmi|caleg/iu);
});

test('the answer leads to the note of leaving, where the signs come first and nothing is ticked', async () => {
  const form = await browser.press(await check(trap), texts.leave);
  assert.equal(form.heading, 'Catatan pulang');
  const ticks = [...form.html.matchAll(/id="lihat-([a-z_]+)"([^>]*)/gu)].filter(([tag]) => !tag.includes('petunjuk'));
  assert.deepEqual(ticks.map(([, kind]) => kind).slice(0, 4), ['candidate', 'attributes', 'goods', 'obligation']);
  assert.equal(ticks.length, 10);
  assert.ok(ticks.every(([, , rest]) => !rest?.includes('checked')));
});

test('a note that cannot be signed yet comes back with what was typed', async () => {
  const page = await browser.post(paths.leaving, { tempat: '', pulang: 'tadi', cerita: 'ada yel-yel', 'lihat-goods': 'ya', kapan: 'hari-ini' });
  assert.equal(page.status, 422);
  assert.match(page.html, /ada yel-yel/u);
  assert.match(page.html, /id="lihat-goods"[^>]*checked/u);
  assert.match(page.text, /Tulis tempat acaranya/u);
});
