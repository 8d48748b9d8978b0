import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from './phrases/situations.ts';
import { readCues } from './cues/read-cues.ts';
import { makeRouter } from './route.ts';

const router = makeRouter();
const first = (question: string): string | undefined => router.route(question).situations[0]?.id;

test('everyday questions find their situation', () => {
  assert.equal(first('bolehkah saya like postingan capres?'), 'like');
  assert.equal(first('foto lama saya sama pak gubernur yang sekarang nyapres masih ada di fb, perlu dihapus ga?'), 'foto_lama');
  assert.equal(first('DISURUH ATASAN dateng ke kampanye gmn nolaknya'), 'disuruh_atasan');
  assert.equal(first('istri sy nyaleg, sy pns, bole dampingin kampanye gak'), 'pasangan_calon');
});

test('misspelled words still count', () => {
  assert.equal(first('boleh ga pasang sepanduk calegg di pagar'), 'spanduk');
  assert.equal(first('disuruh isi kuesionerr elektablitas cagub'), 'survei');
});

test('situations come best first, with shares and with the words of the question', () => {
  const question = 'Kalau Follow akun IG cagub, kena sanksi?';
  const { inScope, situations } = router.route(question);
  assert.ok(inScope && situations.length >= 3);
  for (const [at, { score, matched }] of situations.entries()) {
    assert.ok(score > 0 && score <= (situations[at - 1]?.score ?? 1));
    for (const { text, start, end } of matched) assert.equal(question.slice(start, end), text);
  }
  assert.ok(situations[0]?.matched.some(({ text }) => text === 'Follow'));
});

test('a question that is not ours is turned away with nothing', () => {
  for (const question of ['jadwal krl hari ini', 'cara ternak lele', 'resep opor ayam', '', '   ', '?!?', '🙏🙏🙏', '你好吗', 'إلى أين']) {
    assert.deepEqual(router.route(question), { situations: [], inScope: false }, question);
  }
});

test('texts of the caller are learned with our own', () => {
  const kite = ['menerbangkan layang-layang bergambar calon', 'layangan gambar caleg di lapangan', 'main layangan di kampanye', 'bikin layangan buat calon'];
  const own = makeRouter([{ id: 'layangan', texts: kite }]);
  const question = 'boleh ga nerbangin layangan cagub';
  assert.equal(own.route(question).situations[0]?.id, 'layangan');
  assert.ok(router.route(question).situations.every(({ id }) => id !== 'layangan'));
});

test('the same question gives the same answer from another router', () => {
  const other = makeRouter();
  for (const [question = ''] of Object.values(phrases)) assert.deepEqual(other.route(question), router.route(question));
});

test('hostile text is read in bounded time without an exception', () => {
  const hostile = [
    'foto calon '.repeat(100_000), 'a'.repeat(1_000_000), '\u0000'.repeat(1_000_000), `a${'\u200B'.repeat(5_000)}`.repeat(200),
    '\uD800'.repeat(9_999), '😀'.repeat(300_000), 'tidak '.repeat(200_000), `x'"<script>--\\u0000${'%'.repeat(100)}`, 'a\u0301'.repeat(500_000),
  ];
  for (const text of hostile) {
    const began = performance.now();
    router.route(text);
    readCues(text);
    assert.ok(performance.now() - began < 1_000, text.slice(0, 20));
  }
});
