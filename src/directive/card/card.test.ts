import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, distance } from '../../platform/html/colour-distance.ts';
import { palette, textPairs } from '../../platform/html/palette.ts';
import { shippedCalendar } from '../phase/calendar.ts';
import { noticesOf } from '../phase/due-notices.ts';
import { noticeVersion } from '../phase/notice-version.ts';
import { captionOf, chosen, isFree, sentencesFor } from './card-words.ts';
import { cardFormats, layOutCard, type CardFormat } from './lay-out-card.ts';
import { canWrite } from './write-letters.ts';
import { svgOf } from './svg.ts';

const formats = Object.keys(cardFormats) as CardFormat[];
const words = { title: 'Pemilu 2024: calon sudah ditetapkan', lines: ['Mulai hari ini, 13 November 2023, Pemilu 2024 punya calon resmi.', 'Dalam tugas, Anda tetap melayani semua orang dengan sama.'], sender: 'Sekretaris Daerah Contoh' };
const drawn = (format: CardFormat) => svgOf(layOutCard(words, format) ?? assert.fail('no card'), 'Kartu & "judul" <uji>');

test('a card has the two sizes of the platforms, and nothing but rectangles and outlines of letters', () => {
  assert.deepEqual(formats.map((format) => /viewBox="([^"]*)"/u.exec(drawn(format))?.[1]), ['0 0 1080 1080', '0 0 1080 1920']);
  for (const format of formats) {
    assert.deepEqual([...new Set([...drawn(format).matchAll(/<(\w+)/gu)].map(([, tag = '']) => tag))].toSorted(), ['path', 'rect', 'svg', 'title']);
    assert.doesNotMatch(drawn(format), /font|href|style|<image/u);
    assert.ok(drawn(format).includes('<title>Kartu &amp; "judul" &lt;uji&gt;</title>'));
  }
});

test('every colour of a card is of the palette, and far from the colour of every participant', () => {
  const { colours } = JSON.parse(readFileSync(new URL('../../platform/html/participant-colours.json', import.meta.url), 'utf8')) as { colours: { hex: string; use: string }[] };
  const used = [...new Set(formats.flatMap((format) => [...drawn(format).matchAll(/fill="([^"]+)"/gu)].map(([, hex = '']) => hex)))];
  assert.ok(used.length >= 4);
  const known: readonly string[] = Object.values(palette);
  assert.deepEqual(used.filter((hex) => !known.includes(hex)), []);
  const near = used.filter((hex) => hex !== palette.kertas).flatMap((hex) => colours.filter((worn) => distance(hex, worn.hex) < 15).map((worn) => `${hex} is near ${worn.hex} (${worn.use})`));
  assert.deepEqual(near, []);
  assert.ok(colours.length >= 20);
});

test('what is written on a card can be read: its colours are pairs that the pages use', () => {
  for (const [text, ground] of [['kertas', 'kecubung-900'], ['tinta-900', 'batu-100'], ['tinta-700', 'batu-100']] as const) {
    assert.ok(textPairs.some(([one, other]) => one === text && other === ground));
    assert.ok(contrast(palette[text], palette[ground]) >= 4.5);
  }
});

test('nothing leaves the card: every letter lies within its margins, also of the longest words that fit', () => {
  const long = { title: 'Penyelenggaraan pertanggungjawaban netralitas '.repeat(3).trim(), lines: Array.from({ length: 3 }, () => 'Anda tetap melayani semua orang dengan sama dan menjaga nama baik instansi di media sosial.'), sender: 'Kepala Badan Kepegawaian Daerah Contoh' };
  for (const format of formats) {
    const { shapes, width, height } = layOutCard(long, format) ?? assert.fail('does not fit');
    for (const shape of shapes) {
      if (shape.kind !== 'letters') continue;
      const numbers = (shape.outline.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
      const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
      assert.ok(Math.min(...xs) >= 80 && Math.max(...xs) <= width - 80, `${format} from ${Math.min(...xs)} to ${Math.max(...xs)}`);
      assert.ok(Math.min(...ys) >= 80 && Math.max(...ys) <= height - 80, `${format} from ${Math.min(...ys)} to ${Math.max(...ys)}`);
    }
  }
  assert.equal(layOutCard({ ...long, title: 'Penyelenggaraan '.repeat(40).trim() }, 'square'), null);
  assert.equal(layOutCard({ ...long, title: 'x'.repeat(200) }, 'square'), null);
});

test('a card says only whole sentences of what was approved, and no number but days and years', () => {
  const text = '1. Anda tetap netral.\n2. Pilih 2 orang saksi. Acara mulai 14 Februari 2024 di balai.\nDasarnya: Keputusan KPU 1632/2023.\nNomor 01 ada di sini.';
  assert.deepEqual(sentencesFor({ texts: { all: text } }), ['Anda tetap netral.', 'Acara mulai 14 Februari 2024 di balai.']);
  assert.equal(isFree('Pemilu 2024: masa tenang'), true);
  for (const title of ['Pasangan 2', 'Pilih 01', 'Rapat 3 Maret', 'Salam ✌']) assert.equal(isFree(title), false, title);
  assert.deepEqual(chosen(['a', 'b', 'c', 'd'], '4-1'), ['d', 'a']);
  for (const choice of ['', '0', '5', '1-1', '1-2-3-4', '1;2', '../1']) assert.equal(chosen(['a', 'b', 'c', 'd'], choice), null, choice);
});

test('the caption has whole sentences and at most forty words', () => {
  const line = 'Dalam tugas, Anda tetap melayani semua orang dengan sama.';
  const caption = captionOf('Masa tenang', [line, line, line, line, line]);
  assert.equal(caption, `Masa tenang. ${[line, line, line, line].join(' ')}`);
  assert.ok(caption.split(' ').length <= 40);
  assert.equal(captionOf('kata '.repeat(41), []), '');
});

test('every notice of the calendar can become a card of its own words, in letters that we have', () => {
  for (const notice of noticesOf(shippedCalendar)) {
    const { title, issuer, texts } = noticeVersion(notice, 'Sekretaris Daerah Contoh', notice.on);
    const sentences = sentencesFor({ texts });
    assert.ok(sentences.length >= 4 && isFree(title) && sentences.every(canWrite), notice.key);
    for (const format of formats) assert.notEqual(layOutCard({ title, lines: sentences.slice(0, 3), sender: issuer }, format), null, notice.key);
    assert.ok(captionOf(title, sentences.slice(0, 3)).split(' ').length <= 40);
    // Alone on a card a mistake must not read like advice.
    for (const sentence of sentences) assert.doesNotMatch(sentence, /^(?:Mengunggah|Memberi|Masuk|Ikut|Memakai|Datang|Mengajak|Memotret)/u);
  }
});
