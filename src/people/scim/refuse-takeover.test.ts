import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openScimDoor, person, type ScimDoor } from '../../../test/attacks/scim-client.ts';
import { addGrant, changing, held, ours } from '../../../test/access/cast.ts';
import { paths } from '../../paths.ts';
import { refuseLastAdministrator } from './refuse-takeover.ts';

const today = '2026-11-22';
let door: ScimDoor;
before(async () => { door = await openScimDoor(); });
after(() => door.close());

const add = async (number: number): Promise<string> => String((await door.client('POST', paths.scimUsers, person(number))).body['id']);

test('of two administrators who are let go at the same moment one stays', async () => {
  const [one, two] = [await add(1), await add(2)];
  await changing(door.app.db, ours, async (tx) => {
    for (const [at, id] of [one, two].entries()) await addGrant(tx, ours, { ...held(1 + at, 0, 'administrator'), personId: id });
  });
  let second: Promise<number> = Promise.resolve(0);
  await changing(door.app.db, ours, async (tx) => {
    await refuseLastAdministrator(tx, ours, one, today);
    second = door.client('DELETE', paths.scimUser(two)).then(({ status }) => status);
    assert.equal(await Promise.race([second, wait(300, 'waits')]), 'waits');
    await tx.updateTable('assignment').set({ valid_until: today }).where('agency_id', '=', ours).where('person_id', '=', one).execute();
  });
  assert.equal(await second, 403);
});
