// The repository as it would be committed: what git tracks, and what it would take.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

export const root = projectRoot();

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

/** Paths from the root with "/", sorted; a file that is deleted but not yet committed is left out. */
export const files: readonly string[] = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path))).toSorted();

const texts = new Map<string, string>();

export function textOf(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
}

/** Files that are written by people, as text. */
export const textFiles = files.filter((path) => !/\.(png|woff2|ico|gz|br)$/u.test(path) && path !== 'package-lock.json');

export const codeFiles = files.filter((path) => /\.(ts|tsx|mjs)$/u.test(path));

/** Code that runs only to test, prove, measure or look. */
export const isTestCode = (path: string): boolean =>
  /\.(test|proof|bench)\.tsx?$/u.test(path) || /^(test|bench)\//u.test(path) || /^packages\/[^/]+\/proofs\//u.test(path);

/** Fails with the remedy first and then everything that needs it. */
export function assertNone(found: readonly string[], remedy: string): void {
  assert.ok(found.length === 0, `${remedy}\n  ${found.slice(0, 40).join('\n  ')}${found.length > 40 ? `\n  … and ${found.length - 40} more` : ''}`);
}
