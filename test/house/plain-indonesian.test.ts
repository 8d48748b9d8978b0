// Everything that people read in Indonesian stands in files that this test reads, and is plain.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { complaintsAbout, functionWordsIn, hole, messagesIn, mostWords, rules, sentencesIn, titlesIn, wordsIn, type Message } from './indonesian.ts';
import { assertNone, codeFiles, isTestCode, root } from './repository.ts';

const textFiles = codeFiles.filter((path) => /^(src|packages)\/.*\.id\.tsx?$/u.test(path));

/** Tables that may hold Indonesian beside ids, and are read for plainness all the same. */
const titled: Readonly<Record<string, string>> = {
  'src/advice/read/law-examples.ts': 'made from the examples beside the rules, which lawyers write in Indonesian; the English page tells their facts',
  'packages/law/sources/instruments.ts': 'names of legal texts, which every language cites as they are',
};
/** What people type, never what they read: phrases, cues and examples to learn from. */
const typed = /^packages\/language\/(?:\w+\/)?(?:phrases|held-out|cues|examples)(?:\/|\.ts$)/u;

const messages: readonly Message[] = [...textFiles.flatMap(messagesIn), ...Object.keys(titled).flatMap(titlesIn)];
const sentences = messages.flatMap(({ text }) => sentencesIn(text));

const elsewhere = codeFiles.filter((path) => /^(src|packages)\//u.test(path) && !isTestCode(path) && !textFiles.includes(path) && !Object.hasOwn(titled, path) && !typed.test(path));

/**
 * In src one small word among three is enough, unless it is a name. packages/law cites the law in its own words ("Pasal 5
 * dan Pasal 8"); packages/language has lists of words, which begin small, where a message begins with a capital.
 */
function looksIndonesian(path: string, text: string): boolean {
  const found = functionWordsIn(text);
  if (path.startsWith('packages/language/')) return found >= 2 && /^\s*\p{Lu}/u.test(text);
  return found >= 2 || (found === 1 && path.startsWith('src/') && wordsIn(text).length >= 3 && !/\d/u.test(text) && /(?:^|\s)\p{Ll}/u.test(text));
}

const strays = (path: string): string[] => messagesIn(path).filter(({ text }) => looksIndonesian(path, text)).map(({ at, text }) => `${at}: ${text.trim().slice(0, 80)}`);

function flat(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(flat) : [];
}

const escaped = (part: string): string => part.replace(/[.+*?^${}()|[\]\\]/gu, '\\$&');

/** Complaints about a program of ours that was really written to a file. */
function planted<Found>(name: string, source: string, read: (path: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'netral-'));
  try {
    writeFileSync(join(folder, name), source);
    return read(relative(root, join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function picture(counts: readonly number[]): string {
  const bands = [[1, 5], [6, 10], [11, 15], [16, mostWords]] as const;
  return bands.map(([from, to]) => `${from}-${to} words ${counts.filter((count) => count >= from && count <= to).length}`).join(', ');
}

test('every Indonesian message is plain', (context) => {
  const counts = sentences.map((sentence) => wordsIn(sentence).length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const passive = sentences.filter((sentence) => /\bdi(?!a\b|ri\b|sipl|nas|skus|mana|alog)\p{L}{4,}/iu.test(sentence)).length;
  const found = messages.flatMap(({ at, text }) => complaintsAbout(text).map((complaint) => `${at}: ${complaint}`));
  context.diagnostic(`${textFiles.length} files and ${Object.keys(titled).length} tables, ${messages.length} messages, ${sentences.length} sentences and headings: longest ${Math.max(...counts)} words, mean ${mean.toFixed(1)}`);
  context.diagnostic(`${picture(counts)}; a verb with "di-" in ${((100 * passive) / sentences.length).toFixed(1)} %; ${rules.length + 1} rules, ${found.length} findings`);
  assertNone(found, 'Write it plainly, and keep its English twin in step:');
});

test('this test sees every text that a file of texts gives away', async () => {
  assertNone(textFiles.length > 20 ? [] : ['*.id.ts'], 'This test looks in the wrong place:');
  const given = await Promise.all(textFiles.map(async (path) => flat(await import(pathToFileURL(join(root, path)).href)).map((text) => ({ path, text }))));
  const whole = new Set(messages.map(({ text }) => text));
  const made = messages.filter(({ text }) => text.includes(hole)).map(({ text }) => new RegExp(`^${text.split(hole).map(escaped).join('.*')}$`, 'su'));
  const unseen = given.flat().filter(({ text }) => /\p{L}/u.test(text) && !whole.has(text) && !made.some((pattern) => pattern.test(text)));
  assertNone(unseen.map(({ path, text }) => `${path}: ${text}`), 'Write these as literals or templates, so that they can be read here:');
});

test('Indonesian stands only in files of Indonesian texts', () => {
  assert.ok(elsewhere.length > 50);
  assertNone(elsewhere.flatMap(strays), 'Move it to a *.id.ts file, and its twin to the *.en.ts beside it:');
});

const plain = 'Tulis tanggal, bulan, tahun.';
const bad: Readonly<Record<(typeof rules)[number]['name'], readonly string[]>> = {
  'it accuses': ['Terlapor hadir.', 'Anda terbukti melanggar.'],
  'it names an offender': ['Pelaku dipanggil.', 'Ada tiga pelanggar.'],
  'it threatens who reports': ['Laporan palsu akan diperiksa.', 'Pelapor akan dipidana.'],
  'it calls an entry invalid': ['Data tidak valid.', 'Tanggal invalid.'],
  'it promises follow-up': ['Laporan ditindaklanjuti.', 'Menunggu tindak lanjut.'],
  'it refuses access': ['Akses ditolak.', 'Akses Anda ditolak.'],
  'it asks whether one is sure': ['Apakah Anda yakin?', 'Anda yakin?'],
  'it ends a session': ['Sesi berakhir.', 'Sesi Anda telah habis.'],
  'it says soon': ['Segera pergi.', 'Pergilah sesegera mungkin.'],
  'it hides the office': ['Hubungi pihak terkait.', 'Lapor ke instansi terkait.'],
  'it shouts': ['Awas!', '! Tidak cocok.'],
  'it orders without the rule': ['Anda wajib mundur.', 'Anda diwajibkan hadir.'],
  'it ranks people': ['Anda mendapat poin.', 'Ini peringkat kelurahan.'],
  'it is not "Anda"': ['Kamu boleh hadir.', 'Apa kalian tahu?'],
  'it writes "Anda" small': ['Pilihan anda rahasia.'],
  'it negates twice': ['Tidak ada pegawai yang tidak terikat.', 'Anda tidak bukan calon.', 'Bukan tahapan yang belum mulai.'],
};

test('every rule finds what it is for, and says what to write', () => {
  assert.deepEqual(Object.keys(bad), rules.map(({ name }) => name));
  for (const { name, instead } of rules) {
    for (const text of bad[name] ?? []) assert.ok(complaintsAbout(`${plain} ${text}`).some((complaint) => complaint.startsWith(`${name}; write ${instead}: `)), text);
  }
});

test('what only looks like a bad word is left alone', () => {
  const good = [
    plain, 'UU 20/2023 mewajibkan ASN mundur.', 'Pidana dan kewajiban jabatan.', 'Pelaksana mencatat pelanggaran.', 'Saya tidak yakin', 'Ini tanda dukungan.',
    'Tidak menjawab bukan berarti mengaku.', 'Nama yang dipakai tanpa izin tidak dihitung.', 'Jangan datang, dan jangan ikut.', 'Anda tidak tahu, atau belum pasti.', 'Pejabat yang berwenang menilai.', 'Seberapa yakin kami',
  ];
  assert.deepEqual(good.flatMap(complaintsAbout), []);
});

test('a sentence of 20 words is let through, one of 21 is not', () => {
  const words = (count: number): string => `Kata${' kata'.repeat(count - 1)}.`;
  assert.deepEqual(complaintsAbout(`${words(20)} Kata.`), []);
  assert.match(complaintsAbout(`Kata. ${words(21)}`).join('\n'), /^21 words, at most 20/u);
  assert.equal(complaintsAbout(`${words(21).slice(0, -1)}: kata; kata …`).length, 1);
});

test('a sentence ends where a reader hears it end', () => {
  assert.deepEqual(sentencesIn('Baca Pasal 5 huruf n angka 2. Nilainya 1.000 pada pukul 10.40. Selesai?'), ['Baca Pasal 5 huruf n angka 2.', 'Nilainya 1.000 pada pukul 10.40.', 'Selesai?']);
  assert.deepEqual(sentencesIn('Jawab: "Mohon izin, Bapak/Ibu. Saya bertugas." Lalu pergi.'), ['Jawab: "Mohon izin, Bapak/Ibu.', 'Saya bertugas."', 'Lalu pergi.']);
  assert.deepEqual(sentencesIn('Boleh, asal …'), ['Boleh, asal …']);
  assert.deepEqual(sentencesIn('Lihat No. 5, hlm. 3, dll. di infopemilu.kpu.go.id.'), ['Lihat No. 5, hlm. 3, dll. di infopemilu.kpu.go.id.']);
  assert.deepEqual(sentencesIn('Judul\n1. Satu\n2. Dua (BAP). 3 November 2026.'), ['Judul', 'Satu', 'Dua (BAP).', '3 November 2026.']);
});

test('words are counted as they are read aloud', () => {
  const counts = { 'Pasal 5 huruf n angka 2': 6, 'PP 94/2021': 3, 'Bapak/Ibu': 2, 'kata-kata sendiri': 2, '3 x 24 jam': 4, 'Pasal 334-336': 3, '✓ Cocok – ya': 2, 'pada {date}': 4, 'U-11': 1 };
  assert.deepEqual(Object.fromEntries(Object.keys(counts).map((text) => [text, wordsIn(text).length])), counts);
});

test('texts are found wherever a program can hold them, and nothing else is', () => {
  const source = [
    "import { x } from './yang-tidak.ts';", "type Kind = 'yang tidak Anda';", "export const a = { kunci: 'satu', 'kunci dua': ['dua'], 'tiga': `empat ${x} lima` };",
    "export const b = (n: number) => 'enam ' + n + (n > 1 ? ' tujuh' : ' delapan');", "export const c = a['kunci dua'];", 'export const d = <p title="sembilan">Sepuluh <b>sebelas</b></p>;',
  ].join('\n');
  const texts = planted('planted.id.tsx', source, messagesIn).map(({ text }) => text.trim());
  assert.deepEqual(texts.toSorted(), ['satu', 'dua', `empat ${hole} lima`, `enam ${hole}${hole}`, 'tujuh', 'delapan', 'sembilan', 'Sepuluh', 'sebelas'].toSorted());
});

test('a bad sentence in a file of texts is reported with its line', () => {
  const source = `export const texts = {\n  good: '${plain}',\n  bad: 'Hubungi ' + 'pihak terkait.',\n};\n`;
  const found = planted('planted.id.ts', source, messagesIn).flatMap(({ at, text }) => complaintsAbout(text).map((complaint) => `${at}: ${complaint}`));
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /planted\.id\.ts:3: it hides the office/u);
});

test('Indonesian in another file is noticed, English, citations and addresses are not', () => {
  const source = "export const a = ['Anda tidak perlu datang.', 'You need not come.', 'UU 8/2015 Pasal 134 ayat (5) dan (6)', '/tanya/undangan', 'jawaban boleh'];\n";
  assert.deepEqual(planted('planted.ts', source, strays).map((found) => found.replace(/^.*planted/u, 'planted')), ['planted.ts:1: Anda tidak perlu datang.']);
  assert.deepEqual(['Situasi yang paling dekat', 'Menteri Dalam Negeri'].map((text) => looksIndonesian('src/a.ts', text)), [true, false]);
  assert.deepEqual(['Ini untuk Anda.', 'yang dan di'].map((text) => looksIndonesian('packages/language/a.ts', text)), [true, false]);
});
