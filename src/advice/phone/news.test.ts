import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesId } from '../../../packages/law/words/changes.id.ts';
import { newsSince } from './news.ts';

const versions = Object.entries<readonly string[]>({ ...changesId });

test('a phone is told everything after its version, nothing when it has the last, and all when its version is not known', () => {
  const all = versions.flatMap(([, sentences]) => sentences);
  assert.deepEqual(newsSince(versions.at(-1)?.[0] ?? '', 'id'), []);
  assert.deepEqual(newsSince('2020-01-01.1', 'id'), all);
  for (const [at, [version]] of versions.entries()) assert.deepEqual(newsSince(version, 'id'), versions.slice(at + 1).flatMap(([, sentences]) => sentences));
});
