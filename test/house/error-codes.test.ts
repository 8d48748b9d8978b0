import { test } from 'node:test';
import { errorSchema } from '../../packages/law/schema.ts';
import { problemCodes } from '../../src/platform/errors.ts';
import { assertNone, codeFiles, isTestCode, textOf } from './repository.ts';

const page = 'docs/how-to/errors.md';
const lineCodes: readonly string[] = errorSchema.entries.error.entries.code.options;
const sources = codeFiles.filter((path) => path.startsWith('src/') && !isTestCode(path) && path !== 'src/platform/errors.ts');
/** Codes of the answer to one bad line that a command writes out itself. */
const ownLineCodes = sources.flatMap((path) => [...textOf(path).matchAll(/error: \{ code: '([a-z_]+)'/gu)].map(({ 1: code = '' }) => code));
const codes: readonly string[] = [...new Set([...problemCodes, ...lineCodes, ...ownLineCodes])];
const documented = [...textOf(page).matchAll(/^\| `([a-z_-]+)` \|/gmu)].map(({ 1: code = '' }) => code);

test('every error code is explained once', () => {
  assertNone(codes.filter((code) => !documented.includes(code)), `Add a line to ${page} that says when it comes and what to do:`);
  assertNone(documented.filter((code, at) => documented.indexOf(code) !== at), `Keep one line of ${page}:`);
});

test('no error code is explained that does not exist', () => {
  assertNone(documented.filter((code) => !codes.includes(code)), `Take the line out of ${page}:`);
});

test('every error code is used', () => {
  const unused = codes.filter((code) => !sources.some((path) => textOf(path).includes(`'${code}'`)));
  assertNone(unused, 'Take the code out of its list and of the page:');
});
