import { test } from 'node:test';
import { assertNone, codeFiles, files, isTestCode, textOf } from './repository.ts';
import { isName, lineOf, nodesOf } from './syntax.ts';

const code = codeFiles.filter((path) => /^(src|packages)\//u.test(path));

/** Words that mean two things here, or the wrong one, and what to write instead. */
const traps: Readonly<Record<string, string>> = {
  ppk: 'two bodies share this abbreviation: appointingAuthority or districtElectionCommittee',
  journalist: 'a person who reports is a reporter',
  pelanggar: 'nobody is called a violator: reportedParty',
  suspect: 'reportedParty',
  blacklist: 'nobody is listed',
};
const wordsOf = (name: string): string[] => name.replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2').toLowerCase().split(/[ _]+/u);

test('no name in the code is a trap of the glossary', () => {
  const found = code.flatMap((path) => [...nodesOf(path)].flatMap(({ node, parent }) => {
    if (!isName(node, parent)) return [];
    return wordsOf(node.name).filter((word) => Object.hasOwn(traps, word)).map((word) => `${lineOf(path, node)}: ${node.name} (${traps[word]})`);
  }));
  assertNone(found, 'Use the word of GLOSSARY.md:');
});

test('no table or column has a name that SQL keeps for itself', () => {
  const found = files.filter((path) => path.endsWith('.sql')).flatMap((path) =>
    [...textOf(path).matchAll(/^\s*(?:create table (?:\w+\.)?)?(user|case|end|position|ppk)\b(?=[ (])/gimu)].map(({ 1: name = '' }) => `${path}: ${name}`));
  assertNone(found, 'Use the word of GLOSSARY.md (case_file, office_held, officer):');
});

type Entry = { readonly identifiers: readonly string[]; readonly where: string };

/** Rows of the tables `| Indonesian | identifier | where |`. */
const entries: readonly Entry[] = textOf('GLOSSARY.md').split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length < 5 || !cells[2]?.includes('`')) return [];
  return [{ identifiers: [...cells[2].matchAll(/`'?(\w+)'?`/gu)].map(({ 1: name = '' }) => name), where: cells[3] ?? '' }];
});
const inCode = code.filter((path) => !isTestCode(path)).map(textOf).join('\n');
const occurs = (identifier: string, text: string): boolean => new RegExp(`\\b${identifier}\\b`, 'u').test(text);

test('every word of the glossary is used where it says, or marked as later', () => {
  assertNone(entries.length >= 40 ? [] : [`${entries.length} rows`], 'GLOSSARY.md has lost rows, or its table has another shape:');
  const wrong = entries.filter(({ where }) => where !== 'later').flatMap(({ identifiers, where }) => {
    const [path = ''] = [...where.matchAll(/`([^`]+)`/gu)].map(({ 1: found = '' }) => found);
    if (!files.includes(path)) return [`${identifiers.join(', ')}: ${where} is no file`];
    return identifiers.filter((name) => !occurs(name, textOf(path))).map((name) => `${name} does not stand in ${path}`);
  });
  assertNone(wrong, 'Mend the third column of GLOSSARY.md, or write "later":');
});

test('no word that is marked as later is used already', () => {
  const used = entries.filter(({ where }) => where === 'later').flatMap(({ identifiers }) => identifiers)
    // A name of one plain word may stand in a sentence; a name of two words or more cannot.
    .filter((name) => /[A-Z_]/u.test(name) && occurs(name, inCode));
  assertNone(used, 'Say in GLOSSARY.md in which file it stands:');
});
