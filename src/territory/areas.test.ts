import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { projectRoot } from '../platform/project-root.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { areaCode, areas, areasOn, decidedChanges, findAreas, parentCode } from './areas.ts';
import { loadAreas } from './load-areas.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

const today = '2026-11-22';

test('there are 1 province, 6 regions, 44 districts and 267 wards, each below an area of the table', () => {
  const count = (level: string): number => areasOn(today).filter((area) => area.level === level).length;
  assert.deepEqual([count('province'), count('city') + count('regency'), count('district'), count('ward')], [1, 6, 44, 267]);
  const codes = new Set(areas.map(({ code }) => code));
  assert.equal(codes.size, 318);
  assert.deepEqual(areas.filter(({ code }) => !codes.has(parentCode(code) ?? code)), []);
});

test('every district has a tile of its own and a label that fits it', () => {
  const districts = areasOn(today).filter(({ level }) => level === 'district');
  assert.equal(new Set(districts.map(({ tile }) => tile?.join())).size, 44);
  assert.deepEqual(districts.filter(({ tile, label }) => tile === undefined || label === undefined || label.length > 12), []);
});

test('the table says what the collected one says', { skip: existsSync(join(projectRoot(), '../shared/data/territory/wilayah.csv')) ? false : 'the folder ../shared/data is not on this machine' }, () => {
  const lines = readFileSync(join(projectRoot(), '../shared/data/territory/wilayah.csv'), 'utf8').trim().split('\n').slice(1);
  assert.deepEqual(lines.map((line) => { const [code, , , name] = line.split(','); return `${code} ${name}`; }), areas.map(({ code, name }) => `${code} ${name}`));
});

test('people find an area by code, short name and everyday spelling', () => {
  const codes = (typed: string): string[] => findAreas(typed, today).map(({ code }) => code);
  assert.deepEqual(codes('3171'), ['31.71']);
  assert.deepEqual(codes('31.71'), ['31.71']);
  assert.deepEqual(codes('jakpus'), ['31.71']);
  assert.deepEqual(codes('Jakarta  Pusat'), ['31.71']);
  assert.deepEqual(codes('tidak ada'), []);
  assert.deepEqual(codes('...'), []);
  assert.equal(areaCode('3171011001'), '31.71.01.1001');
  assert.equal(areaCode('317'), null);
});

test('a split that waits for its codes changes nothing yet', () => {
  for (const { ward, into } of decidedChanges) {
    assert.equal(findAreas(ward, today).length, 1);
    assert.deepEqual(into.filter((name) => findAreas(name, today).length > 0), ['Kapuk']);
  }
});

test('loading twice writes the table once', async () => {
  assert.deepEqual(await loadAreas(database.db), { written: 318 });
  assert.deepEqual(await loadAreas(database.db), { written: 0 });
  assert.equal((await database.db.selectFrom('area').select('code').where('valid_until', 'is', null).execute()).length, 318);
});
