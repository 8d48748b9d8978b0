// After a restore nobody is signed in: neither whoever was on the evening of the back-up, nor with a half-used link.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { act, done } from '../../audit/index.ts';
import { restoreInto } from '../../platform/backup/restore.ts';
import { saveData } from '../../platform/backup/save.ts';
import { readSealed } from '../../platform/backup/sealed-file.ts';
import { systemClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/db/open-database.ts';
import { makeOpenFolder } from '../../platform/db/test-database.ts';
import { randomId } from '../../platform/ids.ts';
import { keepLink } from '../sign-in/one-time-link.ts';
import { hashPassword } from '../sign-in/password.ts';
import { insertSession } from './open-session.ts';
import { newToken } from './session.ts';

const [agencyId, personId] = [randomId(), randomId()];
const person = { id: personId, agencyId, timeZone: 'Asia/Jakarta' };
let base = '';
before(async () => {
  base = await makeOpenFolder();
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

test('sessions, half-finished sign-ins and links do not come back with a back-up; people and their passwords do', async () => {
  const [source, place] = [readConfig({ NETRAL_DATA: join(base, 'source') }), readConfig({ NETRAL_DATA: join(base, 'place') })];
  const identity = await generateX25519Identity();
  const file = join(base, 'data.age');
  const first = await openDatabase(source);
  try {
    await act(first.db, { role: 'person', ...person }, 'cast.made', { kind: 'person', id: personId }, async (tx) => {
      await tx.insertInto('agency').values({ id: agencyId, code: 'instansi', name: 'Pemerintah Contoh', host_name: null, time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
      await tx.insertInto('person').values({ agency_id: agencyId, id: personId, kind: 'other', name: 'Staf Umum Dinas Contoh', created_on: '2026-11-22' }).execute();
      await tx.insertInto('sign_in_password').values({ agency_id: agencyId, person_id: personId, hash: await hashPassword('empat kata yang panjang'), changed_on: '2026-11-22' }).execute();
      await insertSession(tx, person, 'password', new Date());
      await tx.insertInto('sign_in_attempt').values({
        agency_id: agencyId, token_digest: Buffer.alloc(32, 1), purpose: 'second', person_id: personId, state: '{}', ends_at: new Date(Date.now() + 600_000),
      }).execute();
      return done(null);
    });
    await keepLink(first, { token: newToken(), purpose: 'demo', who: { agencyId, personId }, endsAt: new Date(Date.now() + 3_600_000) });
    await saveData(source, file, [await identityToRecipient(identity)], systemClock);
  } finally {
    await first.close();
  }
  await restoreInto(place, readSealed(file, [identity]));
  const second = await openDatabase(place);
  try {
    const rows = async (table: 'office_session' | 'sign_in_attempt' | 'sign_in_link' | 'person' | 'sign_in_password'): Promise<number> =>
      (await second.db.selectFrom(table).selectAll().execute()).length;
    assert.deepEqual([await rows('person'), await rows('sign_in_password')], [1, 1]);
    assert.deepEqual([await rows('office_session'), await rows('sign_in_attempt'), await rows('sign_in_link')], [0, 0, 0]);
  } finally {
    await second.close();
  }
});
