import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignExamples, chatExamples, harmlessExamples, trickyExamples } from './examples.ts';
import { heldOutCampaign, heldOutHarmless, heldOutLater, heldOutTricky } from './held-out.ts';
import { MAX_INVITATION_LENGTH, MOST_MATCHES, readInvitation } from './read-invitation.ts';
import { signKinds } from './sign-cues.ts';

const tuned = [...campaignExamples, ...harmlessExamples, ...trickyExamples, ...chatExamples];
const heldOut = [...heldOutCampaign, ...heldOutHarmless, ...heldOutTricky, ...heldOutLater];
const kindsIn = (text: string): string[] => readInvitation(text).signs.map(({ kind }) => kind);
const wordsOf = (text: string, kind: string): readonly string[] => readInvitation(text).signs.find((sign) => sign.kind === kind)?.matches.map((match) => match.text) ?? [];

test('every written example shows the signs that a reader finds in it', () => {
  for (const { kinds, text } of tuned) assert.deepEqual([...kindsIn(text)].sort(), [...kinds].sort(), text);
});

test('the examples name only kinds that there are, and the held-out ones stand nowhere else', () => {
  for (const { kinds } of [...tuned, ...heldOut]) for (const kind of kinds) assert.ok(Object.hasOwn(signKinds, kind), kind);
  const texts = [...tuned, ...heldOut].map(({ text }) => text);
  assert.equal(new Set(texts).size, texts.length);
});

test('a sign shows the words as they were typed, at their place', () => {
  const text = 'Yth. Warga,\nhadirilah SILATURAHMI bareng  Cagub A — pakai kaos\npaslon ya';
  const { signs } = readInvitation(text);
  assert.deepEqual(signs.map(({ kind, speaksFor, matches }) => [kind, speaksFor, matches.map((match) => match.text)]), [
    ['attributes', 'campaign', ['kaos\npaslon']],
    ['candidate', 'candidate_near', ['Cagub']],
    ['gathering_with_candidate', 'candidate_near', ['SILATURAHMI']],
  ]);
  for (const { matches } of signs) for (const { text: shown, start, end } of matches) assert.equal(text.slice(start, end), shown);
});

test('words that deny a campaign are no sign of one', () => {
  for (const text of [
    'Pengajian tanpa atribut partai, kampanye, atau yel-yel.', 'Acara ini tidak mendukung salah satu calon.', 'Atribut partai dilarang di sini.',
    'Kampanye tidak diperkenankan selama acara.', 'Dilarang keras mengajak dukung paslon mana pun.', 'gak ada kampanye, gak ada kaos paslon',
  ]) assert.deepEqual(kindsIn(text), [], text);
});

test('words that only sound like a denial deny nothing', () => {
  for (const text of ['Jangan lupa coblos nomor 2', 'Bukan hanya kampanye akbar, ada konser juga', 'Tidak usah takut, tim sukses yang tanggung', 'Acara tidak bayar\nKampanye terbuka', 'Bukan arisan ya. Kampanye terbuka jam 9']) {
    assert.notDeepEqual(kindsIn(text), [], text);
  }
});

test('calming words count only beside a sign, and say what they calm', () => {
  assert.deepEqual(kindsIn('Rapat RT biasa, bukan kampanye.'), []);
  assert.deepEqual(wordsOf('Bukan kampanye kok, cuma ngopi bareng cagub', 'reassurance'), ['Bukan kampanye']);
});

test('common words need company: a door prize, a shirt and a list of names are no campaign', () => {
  assert.deepEqual(kindsIn('Senam sehat, kaos merah, doorprize, absen di pintu, no. 2 dapat hadiah'), []);
  assert.ok(['goods', 'attributes', 'obligation', 'ballot_number'].every((kind) => kindsIn('Senam sehat caleg, kaos merah, doorprize, absen di pintu, ingat no. 2').includes(kind)));
});

test('the number of a house, a law or a letter is no number on a ballot', () => {
  for (const text of ['Rumah paslon, Jl. Contoh Raya No. 2', 'UU Nomor 10 tentang pilkada dan pasangan calon', 'Nomor: 005/412/2026 undangan debat pasangan calon']) {
    assert.ok(!kindsIn(text).includes('ballot_number'), text);
  }
});

test('a letter numbered by a party branch or a team is no office letter', () => {
  assert.ok(kindsIn('Nomor: 005/412/2026').includes('official_letter'));
  for (const number of ['012/DPC/XI/2026', '7/TIM/2026', '03/PANITIA/2026']) assert.ok(!kindsIn(`Nomor: ${number}`).includes('official_letter'), number);
});

test('no number, party or form of address is read otherwise than another', () => {
  const all = (texts: readonly string[]): Set<string> => new Set(texts.map((text) => kindsIn(text).join()));
  assert.equal(all(['1', '2', '9', '17', '21', '24', 'dua', 'sepuluh', '51'].map((number) => `Coblos nomor ${number}, calon dewan kita`)).size, 1);
  assert.equal(all(['PAN', 'PKB', 'PSI', 'X'].map((party) => `Nomor: 012/${party}/XI/2026, undangan ramah tamah`)).size, 1);
  assert.equal(all(['Bapak', 'Ibu', 'Bu', 'Haji', 'Mas'].map((who) => `Tim sukses: kenalan dengan calon ${who} Contoh`)).size, 1);
});

test('a debate, a programme and a feast of victory are named, but not those of a school or a sports team', () => {
  for (const text of ['Dengar visi misi calon di taman kota', 'Debat publik pasangan calon gubernur', 'Syukuran atas hasil quick count', 'Pesta kemenangan paslon', 'Deklarasi Partai X dukung Ibu Contoh jadi gubernur']) {
    assert.ok(['campaign_event', 'declaration'].includes(kindsIn(text)[0] ?? ''), text);
  }
  for (const text of ['Visi misi calon ketua OSIS', 'Lomba debat terbuka antar sekolah', 'Syukuran kemenangan tim futsal kelurahan', 'Deklarasi damai mendukung pilkada yang aman']) assert.deepEqual(kindsIn(text).filter((kind) => kind !== 'other_election'), [], text);
});

test('another letter, number or office changes nothing', () => {
  const invitation = (letter: string, number: string, office: string): string => `Tim sukses calon ${office} ${letter}: silaturahmi, pakai kaos Partai ${letter}, ingat coblos nomor ${number}`;
  const expected = kindsIn(invitation('A', '1', 'gubernur'));
  assert.ok(expected.length >= 5);
  for (const [letter, number, office] of [['B', '2', 'bupati'], ['C', 'tiga', 'wali kota'], ['Z', '04', 'presiden'], ['X', '17', 'anggota DPRD']] as const) {
    assert.deepEqual(kindsIn(invitation(letter, number, office)), expected, `${letter} ${number} ${office}`);
  }
});

test('invisible characters and drawn-out letters hide nothing', () => {
  assert.deepEqual(kindsIn('kampanye\u200b akbarrrr'), ['campaign_event']);
  assert.deepEqual(kindsIn('KAMPANYEEE TERBUKA'), ['campaign_event']);
  assert.deepEqual(kindsIn('ka\u200bmpa\u00adnye terbuka'), ['campaign_event']);
});

test('the language is told: Indonesian, another, or too little to say', () => {
  for (const { text } of heldOutCampaign) assert.equal(readInvitation(text).language, 'id', text);
  for (const text of [
    'You are invited to the launch of our campaign on Sunday at nine. Please join us with your family.',
    'Kula ngaturi rawuh panjenengan wonten ing adicara punika, matur nuwun sanget', 'Bapa sareng ibu diaturan sumping ka bumi abdi enjing tabuh salapan, hatur nuhun pisan',
    'ندعوكم لحضور الاجتماع يوم الأحد', '诚邀您参加周日上午的集会', 'Wij nodigen u uit voor de bijeenkomst van het bestuur',
  ]) assert.equal(readInvitation(text).language, 'other', text);
  for (const text of ['', '   \n', '12.30', 'xk qqz', '🎉🎉🎉']) assert.equal(readInvitation(text).language, 'unclear', text);
});

test('another language keeps the signs that it shares with Indonesian', () => {
  const read = readInvitation('You are invited to meet our caleg at the posko pemenangan this Sunday, please join us with the family');
  assert.equal(read.language, 'other');
  assert.deepEqual(read.signs.map(({ kind }) => kind), ['party_place', 'candidate']);
});

test('fifty pages are read to the last line, and only so many places are named', () => {
  const page = 'Rapat warga membahas saluran air dan jadwal ronda malam di balai. '.repeat(60);
  const text = `${page.repeat(30)}\nAkan hadir calon bupati.`;
  assert.ok(text.length > 100_000 && text.length < MAX_INVITATION_LENGTH);
  assert.deepEqual([readInvitation(text).long, wordsOf(text, 'candidate')], [true, ['calon bupati']]);
  assert.equal(readInvitation('sebentar saja').long, false);
  assert.equal(wordsOf('caleg '.repeat(5_000), 'candidate').length, MOST_MATCHES);
});
