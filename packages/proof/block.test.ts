import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as holdsForAll, constantFrom, dictionary, integer, nat, option, property, record as recordOf, string, stringMatching, uint8Array } from 'fast-check';
import { fromBase32, toBase32 } from './base32.ts';
import { fromBase64Url, readSlip, toBase64Url, writeBlock, writeQr, writeRecord, type SlipRecord } from './index.ts';
import { sha256 } from './bytes.ts';
import { pairFrom, record, signatureBy, slip } from './proofs/sample-slips.ts';

const signature = signatureBy(record, pairFrom(102));
const block = writeBlock(record, signature);
const problemOf = (pasted: string): string => {
  const read = readSlip(pasted);
  return read.ok ? 'read' : read.problem;
};
const isOurs = (pasted: string): boolean => {
  const read = readSlip(pasted);
  return read.ok && writeRecord(read.record) === writeRecord(record) && toBase64Url(read.signature) === toBase64Url(signature);
};

const salt = uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64Url);
const digest = uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url);
const json = string({ unit: 'binary', maxLength: 40 });
const records = recordOf<SlipRecord>({
  v: constantFrom(1), kind: constantFrom('question', 'leaving'), at: constantFrom('2026-11-22T10:40+07:00', '2028-02-29T00:00-03:30'),
  actOn: constantFrom(null, '2026', '2026-11', '2026-11-01/2026-11-30'), law: constantFrom('2026-11-22.1'), advice: constantFrom(null, 'ask', 'allowed_with_condition'),
  facts: dictionary(stringMatching(/^[a-z][A-Za-z0-9_]{0,9}$/u), constantFrom(null, true, 12).chain((plain) => option(array(json, { maxLength: 3 }), { nil: plain })), { maxKeys: 8 }),
  text: digest, owner: option(recordOf({ salt, hash: digest })), salt, dayKey: digest,
});

test('a record that is written as block or QR is read again as it was', () => {
  holdsForAll(property(records, uint8Array({ minLength: 64, maxLength: 64 }), (made, signed) => {
    for (const form of [writeBlock(made, signed), writeQr(made, signed) ?? '']) {
      const read = readSlip(form);
      assert.ok(read.ok);
      assert.equal(writeRecord(read.record), writeRecord(made));
      assert.deepEqual(Array.from(read.signature), Array.from(signed));
    }
  }), { numRuns: 200 });
});

test('a block has groups of four, eight in a line, and a QR only what its alphanumeric mode has', () => {
  const [first, ...lines] = block.split('\n');
  assert.equal(first, 'NETRAL-2');
  assert.equal(lines.pop(), 'UJUNG');
  assert.match(lines.pop() ?? '', /^[0-9A-HJKMNP-TV-Z]{1,4}( [0-9A-HJKMNP-TV-Z]{1,4}){0,7}$/u);
  for (const line of lines) assert.match(line, /^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){7}$/u);
  assert.match(writeQr(record, signature) ?? '', /^[0-9A-Z $%*+./:-]+$/u);
});

test('facts that no single QR can hold give none, and the block still holds them', () => {
  const long = { ...record, facts: { place: 'x'.repeat(2_000) } };
  assert.equal(writeQr(long, signature), null);
  assert.equal(problemOf(writeBlock(long, signature)), 'read');
  assert.throws(() => writeBlock({ ...record, facts: { place: 'x'.repeat(6_000) } }, signature), RangeError);
});

test('case, spaces, line breaks, hyphens and look-alikes do not matter, nor what stands around the block', () => {
  const forms = [
    block.toLowerCase(), block.replaceAll('\n', ' '), block.replaceAll('\n', '\r\n'), block.replaceAll(' ', ''), block.replaceAll(' ', '-'), block.replaceAll(' ', ' – '),
    block.replaceAll(' ', '\u00a0'), block.replaceAll(' ', '\u200b'), block.replace('NETRAL-2', 'Netral – 2'), block.replace('NETRAL-2', '*NETRAL\u20112*'),
    block.replaceAll(/(?<=\s[\dA-Z]*)0/gu, 'O'), block.replaceAll(/(?<=\s[\dA-Z]*)1/gu, 'l'), block.replaceAll(/(?<=\s[\dA-Z]*)1/gu, 'i'),
    `“${block}”`, `Ini bukti saya. NETRAL-2\n${block}\nSalam, Umar. Baris NETRAL-2 sampai UJUNG.`, block.split('\n').map((line) => `> ${line}`).join('\n'),
    block.replace('\nUJUNG', ''), block.replace('UJUNG', 'Terima kasih'),
  ];
  for (const form of forms) assert.ok(isOurs(form), form);
});

test('white space and punctuation may stand anywhere in the code', () => {
  holdsForAll(property(array(recordOf({ at: nat(block.length - 9), put: constantFrom(' ', '\n', '-', '\u2014', '.', '\t', '\u2060', '> ') }), { maxLength: 30 }), (puts) => {
    let text = block;
    for (const { at, put } of puts) text = `${text.slice(0, 8 + at)}${put}${text.slice(8 + at)}`;
    assert.ok(isOurs(text), text);
  }), { numRuns: 300 });
});

test('a slip cut at any place is never taken for a whole one', () => {
  const codeEnd = slip.indexOf('\nUJUNG');
  const codeBegin = slip.indexOf('NETRAL-2') + 'NETRAL-2'.length;
  for (let length = 0; length < codeEnd; length++) {
    assert.equal(problemOf(slip.slice(0, length)), length === 0 ? 'empty' : length < codeBegin ? 'no_block' : 'cut', `cut after ${length}`);
  }
  for (let length = codeEnd; length <= slip.length; length++) assert.equal(problemOf(slip.slice(0, length)), 'read');
});

test('one wrong, missing or doubled character in the code is seen as a typing slip', () => {
  const begin = block.indexOf('\n') + 1;
  for (let at = begin; at < block.indexOf('\nUJUNG'); at++) {
    const char = block.charAt(at);
    if (/\s/u.test(char)) continue;
    const other = char === '7' ? '3' : '7';
    for (const form of [other, 'U', 'é', '', '*', `${char}${other}`]) {
      assert.equal(problemOf(`${block.slice(0, at)}${form}${block.slice(at + 1)}`), 'mistyped', `${char} at ${at} became "${form}"`);
    }
  }
});

/** A block with any bytes and true check bytes: what a forger would make. */
function forged(bytes: Uint8Array): string {
  const all = new Uint8Array([...bytes, ...sha256(bytes).subarray(0, 4)]);
  return `NETRAL-2 ${toBase32(all)} UJUNG`;
}

test('what is no slip of this version says so', () => {
  const bytes = fromBase32(block.split('\n').slice(1, -1).join('').replaceAll(' ', ''))?.subarray(0, -4) ?? new Uint8Array();
  assert.equal(problemOf(forged(bytes)), 'read');
  assert.equal(problemOf(forged(new Uint8Array([3, ...bytes.subarray(1)]))), 'other_version');
  assert.equal(problemOf('NETRAL-1 aGVsbG8'), 'other_version');
  assert.equal(problemOf(forged(bytes.map((byte, at) => (at === 20 ? 0x0a : byte)))), 'not_a_slip');
  assert.equal(problemOf('Boleh saya hadir di acara itu?'), 'no_block');
  assert.equal(problemOf('Netral 2026'), 'no_block');
  assert.equal(problemOf(' \n\t '), 'empty');
  assert.equal(problemOf('NETRAL-2 '.repeat(5_000)), 'too_long');
  assert.equal(problemOf('NETRAL-2 '.repeat(4_000)), 'cut');
});

test('a record has one form only, and each field its own', () => {
  const bytesOf = (text: string): Uint8Array => Uint8Array.from([2, text.length >> 8, text.length & 255, ...new TextEncoder().encode(text), ...signature]);
  const text = writeRecord(record);
  assert.equal(problemOf(forged(bytesOf(text))), 'read');
  const others = [
    text.replace('{', '{ '), text.replace('"v":1', '"v":1.0'), text.replace('"v":1', '"v":2'), text.replace('"v":1', '"v":1,"w":1'), text.replace('"facts":{', '"facts":{"act":"post",'),
    text.replace('"facts":{', '"facts":{"__proto__":1,'), text.replace('2026-11-22T', '2026-02-30T'), text.replace('T10:40', 'T24:00'), text.replace('+07:00', 'Z'),
    text.replace(record.salt, `${record.salt}A`), text.replace(record.salt, `${record.salt.slice(0, -1)}R`), text.replace('"question"', '"answer"'), `[${text}]`, text.slice(0, -1), '{}', 'null',
  ];
  for (const other of others) assert.equal(problemOf(forged(bytesOf(other))), 'not_a_slip', other);
});

test('the writer refuses a record that no reader would take', () => {
  const wrong: Partial<SlipRecord>[] = [
    { at: '2026-11-22' }, { at: '2026-11-31T10:00+07:00' }, { dayKey: 'short' }, { advice: 'Jangan' }, { actOn: 'besok' }, { law: '' }, { facts: { share: 0.5 } }, { facts: { 'nama orang': 'x' } },
    { owner: { salt: record.salt, hash: record.salt } },
  ];
  for (const change of wrong) assert.throws(() => writeRecord({ ...record, ...change }), RangeError, JSON.stringify(change));
  assert.throws(() => writeBlock(record, signature.subarray(1)), RangeError);
});

test('bytes come back from both spellings, and a second spelling of the same bytes is refused', () => {
  holdsForAll(property(uint8Array({ maxLength: 100 }), (bytes) => {
    assert.deepEqual(Array.from(fromBase32(toBase32(bytes)) ?? []), Array.from(bytes));
    assert.deepEqual(Array.from(fromBase64Url(toBase64Url(bytes)) ?? []), Array.from(bytes));
    assert.equal(toBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
  }));
  holdsForAll(property(string({ unit: 'binary-ascii', maxLength: 9 }), (text) => {
    const bytes = fromBase64Url(text);
    assert.ok(bytes === null || toBase64Url(bytes) === text);
  }));
  assert.deepEqual([fromBase32('01'), fromBase32('0'), fromBase32('u0'), fromBase64Url('AB'), fromBase64Url('A'), fromBase64Url('AA==')], [null, null, null, null, null, null]);
  holdsForAll(property(integer({ min: 0, max: 255 }), (byte) => assert.equal(fromBase32(toBase32(Uint8Array.of(byte)))?.[0], byte)));
});
