import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../paths.ts';
import { routesBehind } from './doors.ts';
import { apiRoutes, entrancePages, fileRoutes, publicPages, type Route } from './route.ts';

const handle = () => ({ status: 200, html: '' });
const routes: readonly Route[] = [
  ...publicPages([{ method: 'GET', path: paths.home, handle }]),
  ...entrancePages([{ method: 'GET', path: paths.signIn, audit: null, handle }]),
  ...apiRoutes([{ method: 'GET', path: paths.apiRules, handle }]),
  ...fileRoutes([{ path: paths.manifest, handle }, { path: paths.officeFile('passkey.js'), handle }]),
];

test('one program opens both doors, only the public one, or only the office, each with its own files', () => {
  const behind = (doors: 'both' | 'public' | 'office'): string[] => routesBehind({ doors, publicOrigin: null }, routes).filter(({ lang }) => lang === 'id').map(({ path }) => path);
  assert.deepEqual(behind('public'), [paths.home, paths.apiRules, paths.manifest]);
  assert.deepEqual(behind('office'), [paths.signIn, paths.officeFile('passkey.js')]);
  assert.equal(behind('both').length, 5);
});
