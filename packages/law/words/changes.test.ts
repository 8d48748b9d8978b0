import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawVersion } from '../rulebook.ts';
import { changesEn } from './changes.en.ts';
import { changesId } from './changes.id.ts';

test('every version of the law says what changed, the current one last, in both languages', () => {
  assert.equal(Object.keys(changesId).at(-1), lawVersion);
  assert.deepEqual(Object.keys(changesEn), Object.keys(changesId));
  for (const [version, sentences] of Object.entries<readonly string[]>({ ...changesId })) assert.ok(sentences.length > 0, version);
});
