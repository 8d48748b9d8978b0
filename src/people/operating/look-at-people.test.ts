// What doctor says about the people who can run the service, on a real database.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clockAt } from '../../platform/clock.ts';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { addAgencies, addGrant, addPerson, changing, held, theirs } from '../../../test/access/cast.ts';
import { lookAtPeople } from './look-at-people.ts';

const clock = clockAt('2026-11-22T03:00:00Z');
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

const look = (): Promise<string[]> => withClient(database.admin, async (client) => (await lookAtPeople(client, clock)).map(({ state, says }) => `${state} ${says}`));
const give = (number: number, role: 'administrator' | 'approver', untilOn = '2027-05-31') =>
  changing(database.db, theirs, async (tx) => void (await addGrant(tx, theirs, held(number, number, role, { kind: 'agency' }, { fromOn: '2026-06-01', untilOn }))));

test('an empty database, the fictitious agency, a missing, a single and a second administrator are told apart', async () => {
  assert.deepEqual(await look(), []);
  await addAgencies(database.db);
  await changing(database.db, theirs, async (tx) => {
    for (const number of [1, 2, 3]) await addPerson(tx, theirs, number);
  });
  const nobody = await look();
  assert.match(nobody[0] ?? '', /^weak The fictitious agency stands beside a real one/u);
  assert.ok(nobody.includes('weak Nobody is administrator of the agency lain; make one with: netral setup'));
  await give(1, 'administrator', '2026-11-21');
  assert.ok((await look()).some((line) => /Nobody is administrator of the agency lain/u.test(line)), 'a right that is over is none');
  await give(2, 'administrator');
  const one = await look();
  assert.ok(one.some((line) => line.startsWith('weak The agency lain has one administrator')));
  assert.ok(one.some((line) => line.startsWith('weak In the agency lain nobody can approve')));
  await give(3, 'approver');
  assert.ok((await look()).every((line) => !/lain nobody can approve/u.test(line)));
  await changing(database.db, theirs, async (tx) => void (await addGrant(tx, theirs, held(4, 3, 'administrator'))));
  assert.ok((await look()).includes('good The agency lain has 2 administrators.'));
});
