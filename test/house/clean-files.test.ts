// What is committed speaks of the product only: no machine, no registry, no tool of those who built it.
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { assertNone, files, textFiles, textOf } from './repository.ts';

const registry = /https?:\/\/[\w.-]*(?:registry|npmjs|artifactory|nexus|pypi|mirror)[\w.-]*/giu;
const privateHost = /https?:\/\/(?:10\.\d|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\w.:]*/gu;
const machinePath = /(?<![\w.:/*}\])-])\/(?:home|root|Users|work|workspace|mnt)\/[\w.-]+/gu;
const session = /(?<![\w.:/*}\])-])\/tmp\/(?:brief|lead)\b/gu;

const found = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) => [...textOf(path).matchAll(pattern)].map(({ 0: match }) => `${path}: ${match}`));

test('no file names the registry from which packages came', () => {
  assertNone(found([...textFiles, 'package-lock.json'], registry), 'Take the address out; the lockfile is written with omit-lockfile-registry-resolved (.npmrc):');
});

test('no file holds an address or a folder of the machine it was written on', () => {
  assertNone([privateHost, machinePath, session].flatMap((pattern) => found(textFiles, pattern)), 'Use a path from the root of the repository, or an address under example.org:');
});

// Kept as digests so that this file does not bring in what it looks for: single words and pairs of words.
const workshop = new Set([
  '946808cf172d', '1d3bc63a5a46', '17075e9bd52a', '94a168d2da57', 'd298391b0743', 'e3f27b59e163', 'c8cf701f30ad', 'c857d09db23e',
  'c70eca6b0f88', '461845f6b8be', 'ba7e1d2a8708', 'c546b06bc0d3', '97103f963d55', 'a93f47ab0913', '3fe76b2374be', '0c472abdf7c8',
  'cc30382ed4f4', '2ddedf867c33', '38401b8accc7'
]);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

test('no file speaks of the tools with which it was written', () => {
  const judged = new Map<string, boolean>();
  const isWorkshop = (phrase: string): boolean => {
    const known = judged.get(phrase) ?? workshop.has(digest(phrase));
    judged.set(phrase, known);
    return known;
  };
  const talk = textFiles.filter((path) => path !== 'LICENSE').flatMap((path) => {
    const words = textOf(path).toLowerCase().match(/[a-z]+|\d+/gu) ?? [];
    return words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]).filter(isWorkshop).map((phrase) => `${path}: "${phrase}"`);
  });
  assertNone([...new Set(talk)], 'Say what the code does and why, not how it came about:');
});

test('what is built or downloaded is not committed', () => {
  assertNone(files.filter((path) => /^(node_modules|dist|test-results|\.netral)\//u.test(path)), 'Remove these from git and keep them in .gitignore:');
});
