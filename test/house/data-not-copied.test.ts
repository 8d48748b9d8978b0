// The collected texts and word lists have licences of their own, and people who wrote them: facts from
// them may be told in our own words, their sentences may not stand here.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { assertNone, root, textFiles, textOf } from './repository.ts';

const shared = join(root, '..', 'shared', 'data');
/** Names and codes of areas and offices are facts and may be kept as a table of our own. */
const facts = /^(territory|siasn)\//u;
const aboutData = /(^|\/)(LICENSES?(\.txt)?|SOURCE\.md|README\.md)$/u;
const run = 8;

function* dataFiles(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* dataFiles(path);
    else if (!aboutData.test(name) && !facts.test(relative(shared, path))) yield path;
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runAt = (words: readonly string[], at: number): string => words.slice(at, at + run).join(' ');

function ours(): Map<string, string> {
  const runs = new Map<string, string>();
  for (const path of textFiles) {
    const words = wordsOf(textOf(path));
    for (let at = 0; at + run <= words.length; at += 1) runs.set(runAt(words, at), path);
  }
  return runs;
}

/** Every run of words of a file that also stands in one of ours. */
function copiedFrom(path: string, runs: ReadonlyMap<string, string>): string[] {
  const words = wordsOf(readFileSync(path, 'utf8'));
  const copied: string[] = [];
  for (let at = 0; at + run <= words.length; at += 1) {
    const here = runs.get(runAt(words, at));
    // A run of one repeated word or of bare numbers is nobody's text.
    if (here !== undefined && new Set(words.slice(at, at + run).filter((word) => /\p{L}/u.test(word))).size > run / 2) {
      copied.push(`${here}: "${runAt(words, at)}" stands in ${relative(shared, path)}`);
    }
  }
  return copied;
}

test('no sentence and no list of the collected data stands in the repository', { skip: existsSync(shared) ? false : 'the folder ../shared/data is not on this machine' }, (context) => {
  const runs = ours();
  const paths = [...dataFiles(shared)];
  const copied = paths.flatMap((path) => copiedFrom(path, runs));
  context.diagnostic(`${paths.length} data files held against ${runs.size} runs of ${run} words`);
  assertNone(copied, 'Write it in our own words, or keep it out:');
});
