import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { PDFDocument, StandardFonts, type PDFFont } from '@cantoo/pdf-lib';
import { wrapped } from './text-on-page.ts';

let font: PDFFont;
before(async () => { font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica); });

const text = 'Saya tetap netral.\n\nAlamat: https://netral.contoh.example/ikrar/periksa/sebuah-alamat-yang-jauh-lebih-lebar-dari-barisnya-sendiri lalu selesai.';

test('no line is wider than it may be, an empty line stays, and a word too wide is broken without losing a letter', () => {
  for (const width of [40, 120, 400]) {
    const lines = wrapped(text, font, 10, width);
    assert.ok(lines.every((line) => font.widthOfTextAtSize(line, 10) <= width), `${width}: ${lines.join('|')}`);
    assert.ok(lines.includes(''));
    assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(/\s/gu, ''));
  }
});

test('a letter that the font does not have is marked', () => {
  assert.deepEqual(wrapped('Rapat 会 pagi', font, 10, 400), ['Rapat ? pagi']);
});
