// Documents that lie fail the build.
import { test } from 'node:test';
import { rulebook } from '../../packages/law/index.ts';
import { dirname, join, normalize } from 'node:path/posix';
import { assertNone, codeFiles, files, textOf } from './repository.ts';

const documents = files.filter((path) => path.endsWith('.md') && !path.startsWith('packages/'));
const mustExist = [
  'README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE',
  'docs/routes.md', 'docs/law-agreement.md', 'docs/how-to/assess.md', 'docs/how-to/errors.md', '.ci/run',
];
const top = /^(\.ci|bench|bin|db|docs|packages|public|scripts|src|test)\//u;
const rootFile = /^[\w.-]+\.(md|json|ts|mjs)$/u;
const outsideFiles = new Set(['../shared']);

/** Words in `code` marks and fenced blocks that look like a place in this repository. */
function* placesIn(path: string): Generator<string> {
  const text = textOf(path);
  for (const { 1: code = '' } of text.matchAll(/`([^`\n]+)`/gu)) yield* code.split(/\s+/u);
  for (const { 1: block = '' } of text.matchAll(/```[a-z]*\n([\s\S]*?)```/gu)) yield* block.split(/[\s'"()]+/u);
}

const tidy = (word: string): string => word.replace(/^\.\//u, '').replace(/[,;:.)]+$/u, '').replace(/\/$/u, '');

function isThere(place: string): boolean {
  const pattern = new RegExp(`^${place.split(/(\*+|<[^>]*>|NNNN|…)/u).map((part, at) => (at % 2 ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'))).join('')}(/|$)`, 'u');
  return files.some((path) => pattern.test(path));
}

test('the documents that a newcomer looks for are there', () => {
  assertNone(mustExist.filter((path) => !files.includes(path)), 'Write or generate:');
});

test('every file that a document names exists', () => {
  const lost = documents.flatMap((path) => [...placesIn(path)].map(tidy)
    .filter((place) => top.test(place) || (rootFile.test(place) && !outsideFiles.has(place) && place.includes('.') && /^[A-Z]|^(package|tsconfig|vite)/u.test(place)))
    .filter((place) => !isThere(place)).map((place) => `${path} names ${place}`));
  assertNone([...new Set(lost)], 'Mend the name, or take the sentence out:');
});

test('every link from document to document leads somewhere', () => {
  const lost = documents.flatMap((path) => [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(({ 1: to = '' }) => to)
    .filter((to) => !/^https?:/u.test(to) && !isThere(normalize(join(dirname(path), to)).replace(/\/$/u, '')))
    .map((to) => `${path} links to ${to}`));
  assertNone(lost, 'Mend the link:');
});

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const lost = documents.flatMap((path) => [...textOf(path).matchAll(/`npm run ([\w:-]+)/gu)].map(({ 1: name = '' }) => name)
    .filter((name) => !Object.hasOwn(scripts, name)).map((name) => `${path} names npm run ${name}`));
  assertNone(lost, 'Mend the name, or add the script to package.json:');
});

const config = textOf('src/platform/config.ts');
const readFromOutside = new Set([...config.matchAll(/\benv(?:, |\[)\s*'([A-Z][A-Z_]+)'|\benv,\s+'([A-Z][A-Z_]+)'/gu)].map(({ 1: one, 2: other }) => one ?? other ?? ''));
const readme = textOf('README.md');
const told = new Set([...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gmu)].map(({ 1: name = '' }) => name));

test('the settings in README.md are those that the program reads', () => {
  assertNone(readFromOutside.size > 0 ? [] : ['src/platform/config.ts'], 'This test no longer finds the settings in:');
  assertNone([...readFromOutside].filter((name) => !told.has(name)), 'Add a line to the table of settings in README.md for:');
  assertNone([...told].filter((name) => !readFromOutside.has(name)), 'src/platform/config.ts does not read this; take it out of README.md:');
});

test('every command is documented, and no other', () => {
  const commands = [...textOf('src/main/cli.ts').matchAll(/^ {2}'?([\w-]+)'?: \{ purpose:/gmu)].map(({ 1: name = '' }) => name);
  assertNone(commands.length > 0 ? [] : ['src/main/cli.ts'], 'This test no longer finds the commands in:');
  assertNone(commands.filter((name) => !readme.includes(`npx netral ${name}`)), 'Say in README.md what this does:');
  const named = documents.flatMap((path) => [...textOf(path).matchAll(/npx netral ([a-z]+(?:-[a-z]+)*)/gu)].map(({ 1: name = '' }) => ({ path, name })));
  assertNone(named.filter(({ name }) => ![...commands, 'help'].includes(name)).map(({ path, name }) => `${path} names netral ${name}`), 'There is no such command:');
});

test('every rule that a document names is in the rulebook', () => {
  const families = new RegExp(`^(?:${[...new Set(Object.keys(rulebook).map((id) => id.split('-')[0]))].join('|')})-[\\w-]+$`, 'u');
  // Source register and clocks have ids of their own; the agreement with past decisions is written by its proof.
  const named = documents.filter((path) => path !== 'docs/law-agreement.md').flatMap((path) => [...placesIn(path)].filter((word) => families.test(word) && !word.startsWith('U-')).map((id) => ({ path, id })));
  assertNone(named.length > 3 ? [] : ['ARCHITECTURE.md'], 'This test no longer finds the rules named in:');
  assertNone(named.filter(({ id }) => !Object.hasOwn(rulebook, id)).map(({ path, id }) => `${path} names ${id}`), 'Mend the id of the rule:');
});

test('a note of something left to do says which decision or which issue it waits for', () => {
  const note = /\b(?:TO(?:DO)|FIX(?:ME)|XX(?:X)|HAC(?:K))\b(?! \((?:#\d+|ADR \d{4})\))/u;
  const open = codeFiles.flatMap((path) => textOf(path).split('\n').filter((line) => note.test(line)).map((line) => `${path}: ${line.trim()}`));
  assertNone(open, 'Do it, take it out, or put (#12) or (ADR 0012) behind the word:');
});

test('README.md can be read in a few minutes', () => {
  const lines = readme.trimEnd().split('\n').length;
  assertNone(lines <= 120 ? [] : [`${lines} lines`], 'Move what is longer than 120 lines to docs/how-to:');
});

test('decisions are numbered one after the other and say how they stand', () => {
  const decisions = files.filter((path) => path.startsWith('docs/decisions/'));
  const wrong = decisions.filter((path, at) => Number(path.slice(15, 19)) !== at + 1
    || !['## Context', '## Decision', '## Consequences'].every((title) => textOf(path).includes(`\n${title}\n`)) || !/^Status: \S/mu.test(textOf(path)));
  assertNone(wrong, 'Name it NNNN-title.md with the next number, with "Status:" and the parts Context, Decision, Consequences:');
});
