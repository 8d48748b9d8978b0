import { test } from 'node:test';
import { assertNone, textFiles, textOf } from './repository.ts';

const numbers: readonly (readonly [string, RegExp])[] = [
  ['looks like a NIP (18 digits)', /(?<![\w.])\d{8} ?\d{6} ?\d ?\d{3}(?![\w.])/gu],
  ['looks like a NIK (16 digits)', /(?<![\w.])\d{16}(?![\w.])/gu],
  ['looks like a mobile number', /(?<![\w.])(?:\+62|0)8\d{8,11}(?![\w.])/gu],
];
const address = /[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})/giu;
const reserved = /(^|\.)(example|invalid|test|localhost)(\.|$)/u;

function* findings(path: string): Generator<string> {
  const text = textOf(path);
  for (const [what, pattern] of numbers) for (const { 0: found } of text.matchAll(pattern)) yield `${path}: ${found} ${what}`;
  for (const { 0: found, 1: domain = '' } of text.matchAll(address)) if (!reserved.test(domain)) yield `${path}: ${found} may be somebody's address`;
}

test('no file holds a number or an address that may belong to a person', () => {
  const found = textFiles.filter((path) => path !== 'LICENSE').flatMap((path) => [...findings(path)]);
  assertNone(found, 'Use a role of the fictitious agency, a number with letters in it, or an address under example.org:');
});
