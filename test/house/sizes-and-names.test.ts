import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, codeFiles, files, isTestCode, textOf } from './repository.ts';

const code = codeFiles.filter((path) => /^(src|packages|test|bench|scripts|bin)\//u.test(path));
const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length;
const longest = 300;

/** The comment that a file begins with. */
function headerOf(path: string): string {
  const lines = textOf(path).replace(/^#!.*\n/u, '').split('\n');
  const end = lines.findIndex((line) => !/^(\/\/|\/\*|\s?\*)/u.test(line));
  return lines.slice(0, end).join(' ');
}

test('half of the files have at most about 50 lines', (context) => {
  const lengths = code.filter((path) => !isTestCode(path)).map(linesOf).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  context.diagnostic(`${lengths.length} files: median ${median} lines, nine tenths up to ${lengths[Math.floor(lengths.length * 0.9)] ?? 0}, longest ${lengths.at(-1) ?? 0}`);
  assert.ok(median <= 75, `The median is ${median} lines: split the files that do two things.`);
});

test(`a file of more than ${longest} lines says in its header why it is one thing`, () => {
  const long = code.filter((path) => linesOf(path) > longest && !/\bone (thing|list|table|file|text)\b/u.test(headerOf(path)));
  assertNone(long.map((path) => `${path} (${linesOf(path)} lines)`), 'Split it, or begin it with a comment with the words "one thing" or "one list" and the reason:');
});

const rootNames = new Set(['LICENSE', 'README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/u;

test('files and folders have kebab-case names', () => {
  const wrong = files.filter((path) => !rootNames.has(path) && !path.split('/').every((name) => kebab.test(name.replace(/^\./u, ''))));
  assertNone(wrong, 'Rename to lower case with hyphens:');
});

test('no file or folder is named after nothing in particular', () => {
  const vague = /^(utils?|helpers?|common|managers?|services?|base|misc|shared|v\d+)$/u;
  const wrong = files.filter((path) => path.split(/[/.-]/u).some((word) => vague.test(word)));
  assertNone(wrong, 'Name it for what it does, with a word from GLOSSARY.md:');
});
