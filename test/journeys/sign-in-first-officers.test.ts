// An agency without a sign-on service: the machine lets in the first officers, and closes that way when two of them can.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { letInFirst, officeDoor, signInRoutes } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { randomId } from '../../src/platform/ids.ts';
import { officeBrowser, type OfficeAnswer } from './office.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
const agencyId = randomId();
const password = 'kata sandi yang baru';
const people = ['penyetuju', 'petugas-a', 'petugas-b', 'petugas-c', 'staf'] as const;
type Name = (typeof people)[number];
const addressOf = (name: Name): string => `${name}@contoh.example`;

before(async () => {
  opened = await openWithDatabase(signInRoutes([]), undefined, officeDoor);
  await withClient(opened.admin, async (admin) => {
    await admin.query(`insert into agency values ($1, 'instansi', 'Pemerintah Contoh', null, 'Asia/Jakarta', '2026-11-01')`, [agencyId]);
    for (const name of people) {
      const id = randomId();
      await admin.query(`insert into person (agency_id, id, kind, name, official_email, created_on) values ($1, $2, 'pns', $3, $4, '2026-11-01')`, [agencyId, id, `Pegawai ${name}`, addressOf(name)]);
      if (name === 'staf') continue;
      await admin.query(`insert into role_grant (agency_id, id, person_id, role, scope_kind, from_on, until_on, given_at) values ($1, $2, $3, $4, 'agency', '2026-11-01', '2027-01-31', now())`,
        [agencyId, randomId(), id, name === 'penyetuju' ? 'approver' : 'personnel-officer']);
    }
  });
});
after(() => opened.close());

const ask = async (name: Name) => letInFirst(opened.app, addressOf(name));
const use = (kode: string): Promise<OfficeAnswer> => officeBrowser(opened.server).send(paths.signInRecovery, paths.signInRecovery, { kode, sandi: password, ulang: password });
const nouns = async (): Promise<string[]> => (await opened.app.db.selectFrom('audit.audit_entry').select('noun').orderBy('acted_at').execute()).map(({ noun }) => noun);

test('whoever holds no role, is not known, or can sign in already gets no code and leaves no entry', async () => {
  assert.deepEqual(await ask('staf'), { done: false, refusal: 'no-role' });
  assert.deepEqual(await letInFirst(opened.app, 'siapa@contoh.example'), { done: false, refusal: 'unknown-person' });
  assert.deepEqual(await nouns(), []);
});

test('the approver and two officers come in by a code of the machine, each once, and then the way is closed', async () => {
  for (const name of ['penyetuju', 'petugas-a', 'petugas-b'] as const) {
    const before = await ask(name);
    const outcome = await ask(name);
    assert.ok(before.done && outcome.done, name);
    assert.equal((await use(before.value)).status, 422, 'a newer code takes the place of the older');
    assert.equal((await use(outcome.value)).location, paths.factors);
    assert.equal((await use(outcome.value)).status, 422, 'once only');
    if (name === 'penyetuju') assert.deepEqual(await ask(name), { done: false, refusal: 'has-a-way' });
  }
  assert.deepEqual(await ask('petugas-c'), { done: false, refusal: 'officers-there' });
  assert.equal((await nouns()).filter((noun) => noun === 'recovery.begun-on-machine').length, 6);
});

test('an officer of one unit, and one who left the agency, do not keep the way of the machine closed', async () => {
  const officer = (name: Name): string => `(select id from person where name = 'Pegawai ${name}')`;
  const closed = async (): Promise<boolean> => !(await ask('petugas-c')).done;
  await withClient(opened.admin, async (admin) => {
    const unit = randomId();
    await admin.query(`insert into unit (agency_id, id, source_id, created_on) values ($1, $2, 'U1', '2026-11-01')`, [agencyId, unit]);
    assert.equal(await closed(), true);
    await admin.query(`update role_grant set scope_kind = 'unit', axis = 'function', unit_id = $1 where person_id = ${officer('petugas-a')}`, [unit]);
    assert.equal(await closed(), false, 'one of the two has one unit only');
    await admin.query(`update role_grant set scope_kind = 'agency', axis = null, unit_id = null where person_id = ${officer('petugas-a')}`);
    await admin.query(`insert into assignment (agency_id, id, person_id, unit_id, standing, valid_from, valid_until) values ($1, $2, ${officer('petugas-b')}, $3, 'own', '2026-11-01', '2026-11-20')`, [agencyId, randomId(), unit]);
    assert.equal(await closed(), false, 'one of the two has left');
    await admin.query(`delete from assignment where person_id = ${officer('petugas-b')}`);
    assert.equal(await closed(), true);
  });
});

test('a code is good for a day', async () => {
  await withClient(opened.admin, (admin) => admin.query(`delete from sign_in_password where person_id in (select id from person where name in ('Pegawai petugas-a', 'Pegawai petugas-b'))`));
  const outcome = await ask('petugas-c');
  assert.ok(outcome.done);
  opened.setNow('2026-11-23T03:40:01Z');
  assert.equal((await use(outcome.value)).status, 422);
});
