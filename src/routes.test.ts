import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inLang } from './paths.ts';
import { routeTable } from './platform/http/route-table.ts';
import { routes } from './routes.ts';

test('docs/routes.md says what the route table says', () => {
  const printed = readFileSync(new URL('../docs/routes.md', import.meta.url), 'utf8');
  assert.equal(printed, routeTable(routes), 'run `npm run docs` and commit the file');
});

test('every public page stands in the table once in each language', () => {
  const lines = routes.filter((route) => route.door === 'public').map((route) => `${route.method} ${route.path}`);
  assert.equal(new Set(lines).size, lines.length);
  const indonesian = routes.filter((route) => route.door === 'public' && route.lang === 'id');
  for (const route of indonesian) assert.ok(lines.includes(`${route.method} ${inLang('en', route.path)}`), route.path);
  assert.equal(indonesian.length * 2, lines.length);
});

test('a route that reads changes nothing', () => {
  assert.deepEqual(routes.filter((route) => route.method === 'GET' && route.audit !== null), []);
});
