// The administrator and the work of the system, over HTTP with scripts off: what is seen, what is done, and who may not.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { withClient } from '../../platform/db/address.ts';
import { randomId } from '../../platform/ids.ts';
import { inLang, paths } from '../../paths.ts';
import { addAgencies, addGrant, addPerson, changing, doneTo, held, ours, theirs } from '../../../test/access/cast.ts';
import { signedInAs } from '../../../test/access/office-of-cast.ts';
import { officeRoutes } from '../../../test/access/every-route.ts';
import { hiddenFields } from '../../../test/journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../../../test/journeys/with-database.ts';
import { officeDoor } from '../session/who-is.ts';
import { operatingEn } from './texts.en.ts';
import { operatingId } from './texts.id.ts';
import { operatingRoutes } from './routes.ts';

// 1 is an administrator, 2 an auditor, 9 an administrator elsewhere.
const others = officeRoutes.filter(({ path, method }) => !operatingRoutes.some((route) => route.path === path && route.method === method));
let opened: OpenedWithDatabase;
before(async () => {
  opened = await openWithDatabase([...others, ...operatingRoutes], undefined, officeDoor);
  await addAgencies(opened.app.db);
  await changing(opened.app.db, ours, async (tx) => {
    for (const number of [1, 2]) await addPerson(tx, ours, number);
    await addGrant(tx, ours, held(1, 1, 'administrator'));
    await addGrant(tx, ours, held(2, 2, 'auditor'));
  });
  await changing(opened.app.db, theirs, async (tx) => {
    await addPerson(tx, theirs, 9);
    await addGrant(tx, theirs, held(9, 9, 'administrator'));
  });
  await withClient(opened.admin, async (client) => {
    for (const [name, policy] of [['dead-letters', 'standard'], ['sweep-retention', 'exclusive']]) await client.query('select pgboss.create_queue($1, $2)', [name, { policy }]);
  });
});
beforeEach(() => withClient(opened.admin, (client) => client.query('delete from pgboss.job')));
after(() => opened.close());

/** As the library leaves it behind. */
async function failed(job = 'sweep-retention', data: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = randomId();
  await withClient(opened.admin, (client) => client.query(
    "insert into pgboss.job (id, name, data, policy, source_name, source_output, created_on) values ($1, 'dead-letters', $2, 'standard', $3, '{\"message\": \"ENOSPC\"}', '2026-11-22T03:00:00Z')", [id, data, job],
  ));
  return id;
}

const inQueue = async (): Promise<readonly { name: string; data: unknown; state: string }[]> => withClient(opened.admin, async (client) =>
  (await client.query<{ name: string; data: unknown; state: string }>('select name, data, state from pgboss.job order by name')).rows);

test('an administrator sees kinds and counts, and of what failed for good the code, the time and ids', async () => {
  const admin = await signedInAs(opened, 1);
  const calm = await admin.get(paths.jobs);
  assert.equal(calm.status, 200);
  assert.ok(calm.body.includes(operatingId.deadNone));
  const noteId = randomId();
  await failed('sweep-retention', { noteId });
  for (const [lang, texts] of [['id', operatingId], ['en', operatingEn]] as const) {
    const page = await admin.get(inLang(lang, paths.jobs));
    for (const shown of [texts.kinds['sweep-retention'] ?? '', 'ENOSPC', noteId, texts.retry, texts.discard, '10.00']) assert.ok(page.body.includes(shown), `${lang}: ${shown}`);
  }
});

test('trying again puts the work on its list once, however often the button is pressed', async () => {
  const admin = await signedInAs(opened, 1);
  const noteId = randomId();
  const id = await failed('sweep-retention', { noteId });
  const fields = hiddenFields((await admin.get(paths.jobs)).body, paths.retryJob);
  assert.equal(fields['pekerjaan'], id);
  for (let press = 0; press < 3; press++) {
    const answer = await admin.post(paths.retryJob, fields);
    assert.deepEqual([answer.status, answer.location], [303, paths.jobs]);
  }
  assert.deepEqual(await inQueue(), [{ name: 'sweep-retention', data: { noteId }, state: 'created' }]);
  assert.deepEqual(await doneTo(opened.app.db, id), ['job.retried administrator']);
});

test('discarding wants a reason, keeps what was typed, and stands in the log with it', async () => {
  const admin = await signedInAs(opened, 1);
  const id = await failed();
  const without = await admin.send(paths.jobs, paths.discardJob, { alasan: 'x' });
  assert.equal(without.status, 422);
  assert.ok(without.body.includes(operatingId.refusals['no-reason']) && without.body.includes('>x</textarea>'));
  const fields = hiddenFields(without.body, paths.discardJob);
  for (let press = 0; press < 2; press++) assert.equal((await admin.post(paths.discardJob, { ...fields, alasan: 'Sudah dikerjakan dengan tangan' })).status, 303);
  assert.deepEqual(await inQueue(), []);
  assert.deepEqual(await doneTo(opened.app.db, id), ['job.discarded administrator']);
});

test('work that this version no longer knows can only be discarded', async () => {
  const admin = await signedInAs(opened, 1);
  const id = await failed('former-work');
  const answer = await admin.send(paths.jobs, paths.retryJob, {});
  assert.equal(answer.status, 422);
  assert.ok(answer.body.includes(operatingId.refusals['unknown-kind']));
  assert.equal((await inQueue()).length, 1, 'it stays on the list');
  assert.deepEqual(await doneTo(opened.app.db, id), []);
});

test('work of another agency is neither seen nor touched, and other roles find no page', async () => {
  const id = await failed('sweep-retention', { agencyId: theirs });
  const mine = await failed('sweep-retention', { agencyId: ours });
  const admin = await signedInAs(opened, 1);
  const page = await admin.get(paths.jobs);
  assert.ok(page.body.includes(mine) && !page.body.includes(id));
  const fields = hiddenFields(page.body, paths.retryJob);
  assert.equal((await admin.post(paths.retryJob, { ...fields, pekerjaan: id })).status, 303);
  assert.deepEqual(await doneTo(opened.app.db, id), []);
  assert.ok((await (await signedInAs(opened, 9, theirs)).get(paths.jobs)).body.includes(id));
  const auditor = await signedInAs(opened, 2);
  assert.equal((await auditor.get(paths.jobs)).status, 403);
  assert.equal((await admin.post(paths.retryJob, { ...fields, pekerjaan: 'semua' })).status, 404);
  assert.equal((await inQueue()).length, 2);
});
