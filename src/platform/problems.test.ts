import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemCodes } from './errors.ts';
import { projectRoot } from './project-root.ts';

test('every problem code is met by a test', async () => {
  const names = await Promise.all(
    ['src', 'test'].map(async (folder) => (await readdir(join(projectRoot(), folder), { recursive: true })).map((name) => join(projectRoot(), folder, name))),
  );
  const paths = names.flat().filter((path) => /\.(?:test|proof)\.tsx?$/u.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  assert.deepEqual(problemCodes.filter((code) => texts.every((text) => !text.includes(`'${code}'`))), []);
});
