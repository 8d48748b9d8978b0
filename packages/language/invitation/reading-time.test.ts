// However an invitation is written, reading takes time in proportion to its length.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { heldOutCampaign } from './held-out.ts';
import { MAX_INVITATION_LENGTH, readInvitation } from './read-invitation.ts';

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const manyWords = (length: number): string => {
  const words: string[] = [];
  for (let at = 0; at < length / 7; at += 1) words.push((at * 7919 + 1_000_000).toString(36));
  return fill(words.join(' '), length);
};

const shapes: Readonly<Record<string, (length: number) => string>> = {
  'an invitation over and over': (length) => fill(`${heldOutCampaign.map(({ text }) => text).join('\n')}\n`, length),
  'words that are all different': manyWords,
  'one word without end': (length) => `${'x'.repeat(length - 1)}y`,
  'long words of one letter': (length) => fill(`${'x'.repeat(39)}y `, length),
  'a letter and invisible ones': (length) => `a${'\u200b'.repeat(length - 1)}`,
  'letters and accents': (length) => fill('a\u0301\u0301\u0301\u0301 ', length),
  'beginnings of many cues': (length) => fill('calon bakal kaos yang ada gambar dari deklarasi yang akan tidak ', length),
  'denials without end': (length) => fill('tidak bukan tanpa kampanye akbar, ', length),
  'fillers without end': (length) => fill('posko yang ada di ke dari ', length),
  'numbers of letters': (length) => fill('nomor 005/1/1/1/1 ', length),
  'full stops and brackets': (length) => `caleg${fill('.(;', length - 10)}caleg`,
  'spaces': (length) => `caleg${' '.repeat(length - 10)}caleg`,
  'a line break and spaces': (length) => `caleg\n${' '.repeat(length - 12)}caleg`,
};

const timed = (text: string): number => {
  const began = performance.now();
  readInvitation(text);
  return performance.now() - began;
};

/** Printed beside the figure; a machine with much to do may need more, and nothing is asserted of it. */
const goalMs = 200;
/** Steps that grow with the square of the length would take minutes. */
const quadraticMs = 5_000;

for (const [name, shape] of Object.entries(shapes)) {
  test(`200,000 characters of ${name} do not take the square of their length`, (t: TestContext) => {
    const text = shape(MAX_INVITATION_LENGTH);
    const took = Math.min(timed(text), timed(text));
    t.diagnostic(`${name}: ${took.toFixed(1)} ms (goal ${goalMs})`);
    assert.ok(took < quadraticMs, `${took} ms`);
  });
}
