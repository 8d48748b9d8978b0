import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { assertNone, files, textOf } from './repository.ts';

const landed = JSON.parse(textOf('test/house/migrations.json')) as Record<string, string>;
const folder = 'db/migrations/';
const here = files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
const digestOf = (name: string): string => createHash('sha256').update(textOf(folder + name)).digest('hex');

test('a migration that has landed is never edited, renamed or removed', () => {
  const changed = Object.entries(landed).filter(([name, digest]) => !here.includes(name) || digestOf(name) !== digest).map(([name]) => name);
  assertNone(changed, 'Databases have run the old text: put it back and write a new migration with the next number:');
});

test('every migration is in the list of those that have landed', () => {
  const added = here.filter((name) => !Object.hasOwn(landed, name));
  assertNone(added.map((name) => `"${name}": "${digestOf(name)}"`), 'When its text is final, add this line to test/house/migrations.json:');
});

test('migrations are numbered without gaps from 0001', () => {
  const wrong = here.filter((name, index) => !/^\d{4}-[a-z0-9-]+\.sql$/u.test(name) || Number(name.slice(0, 4)) !== index + 1);
  assertNone(wrong, 'Name it NNNN-what-it-does.sql with the next free number:');
});
