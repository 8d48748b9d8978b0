// Ways to somebody else's account that lead past the sign-in page: officers of one unit, an address that was handed on, two
// people of the sign-on service who differ by one letter, and an agency whose administrator has left.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { act, done } from '../../src/audit/index.ts';
import { hasAdministrator } from '../../src/people/grants/first-administrator.ts';
import type { Scope } from '../../src/people/grants/may-do.ts';
import type { Role } from '../../src/people/grants/roles.ts';
import { endSession } from '../../src/people/session/end-session.ts';
import { elsewhereFrom, type ElsewhereSettings } from '../../src/people/sign-in/elsewhere-settings.ts';
import { keysOfService, personOf, subjectOf } from '../../src/people/sign-in/elsewhere.ts';
import { knownCookieOf } from '../../src/people/sign-in/failures.ts';
import { dropPasskey } from '../../src/people/sign-in/passkey.page.tsx';
import { hashPassword, setPassword } from '../../src/people/sign-in/password.ts';
import { keepNewCodes } from '../../src/people/sign-in/printed-codes.ts';
import { findListed, recoverPerson } from '../../src/people/sign-in/recover.ts';
import { registerListedNames, registerName } from '../../src/people/sign-in/sign-in-name.ts';
import { inLang, paths } from '../../src/paths.ts';
import type { Tx } from '../../src/platform/db/db.ts';
import type { OfficeActor, OfficeRequest } from '../../src/platform/http/office.ts';
import { randomId } from '../../src/platform/ids.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, personId, theirs, timeZone, unitId } from '../access/cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';

let opened: OpenedWithDatabase;
const today = '2026-11-22';
const password = 'empat kata yang panjang';
const codes = new Map<number, string[]>();
const addressOf = (number: number): string => `staf${number}@contoh.example`;
const atSchool = (school: number): Scope => ({ kind: 'unit', unitId: unitId(school), axis: 'function' });

// Schools 1 and 2. Officers: 11 and 12 of school 1, 13 of school 2, 14 and 15 of the agency. Staff: 21 and 23 (who administers)
// of school 1, 22 of school 2, 24 who becomes auditor next month.
const posts: readonly (readonly [person: number, school: number])[] = [[11, 1], [12, 1], [13, 2], [14, 1], [15, 2], [21, 1], [22, 2], [23, 1], [24, 1]];
const rights: readonly (readonly [person: number, role: Role, scope: Scope, fromOn: string])[] = [
  [11, 'personnel-officer', atSchool(1), '2026-06-01'], [12, 'personnel-officer', atSchool(1), '2026-06-01'], [13, 'personnel-officer', atSchool(2), '2026-06-01'],
  [14, 'personnel-officer', { kind: 'agency' }, '2026-06-01'], [15, 'personnel-officer', { kind: 'agency' }, '2026-06-01'],
  [23, 'administrator', { kind: 'agency' }, '2026-06-01'], [24, 'auditor', { kind: 'agency' }, '2026-12-01'],
];

before(async () => {
  opened = await openWithDatabase([]);
  const { app } = opened;
  await addAgencies(app.db);
  const hashed = await hashPassword(password);
  await changing(app.db, ours, async (tx) => {
    for (const school of [1, 2]) await addSchool(tx, school);
    for (const [number, school] of posts) {
      await addPerson(tx, ours, number, { email: addressOf(number) });
      await tx.insertInto('assignment').values({
        agency_id: ours, id: randomId(), person_id: personId(number), unit_id: unitId(school), elsewhere: null, office_held: 'Staf', office_kind: '4', echelon: '99', standing: 'own', valid_from: '2026-01-01', valid_until: null,
      }).execute();
    }
    for (const [at, [person, role, scope, fromOn]] of rights.entries()) await addGrant(tx, ours, { ...held(at + 1, person, role, scope), fromOn, untilOn: '2027-01-31' });
    for (const number of [11, 12, 13, 14, 15]) {
      const who = { agencyId: ours, personId: personId(number) };
      await registerName(tx, app, who, `petugas-${number}`, 'chosen');
      await setPassword(tx, who, hashed, today);
      codes.set(number, [...(await keepNewCodes(tx, app, who, today))]);
    }
  });
});
after(() => opened.close());

async function addSchool(tx: Tx, school: number): Promise<void> {
  await tx.insertInto('unit').values({ agency_id: ours, id: unitId(school), source_id: `S${school}`, created_on: '2026-01-01' }).execute();
  await tx.insertInto('unit_period').values({ agency_id: ours, unit_id: unitId(school), valid_from: '2026-01-01', valid_until: null, name: `Sekolah ${school}`, functional_parent_id: null, place_parent_id: null, area_code: null }).execute();
}

const actorOf = (number: number): OfficeActor => ({
  role: 'personnel-officer', id: personId(number), agencyId: ours, timeZone, name: '', roles: ['personnel-officer'], sessionId: randomId(), freshAt: opened.app.clock.now(), lacksFactor: false,
});
const recover = async (officer: number, second: number, person: number): Promise<string> => {
  const outcome = await recoverPerson(opened.app, actorOf(officer), {
    person: addressOf(person), reason: 'ganti ponsel', secondName: `petugas-${second}`, secondPassword: password, secondCode: codes.get(second)?.shift() ?? assert.fail('no code is left'),
  });
  return outcome.done ? 'let in' : outcome.refusal;
};
const begun = async (): Promise<number> => (await opened.app.db.selectFrom('audit.audit_entry').select('id').where('noun', '=', 'recovery.begun').execute()).length;

test('two officers of one school let in its staff, and nobody of another school, nor whoever holds a strong right', async () => {
  assert.equal(await recover(11, 12, 22), 'unknown-person', 'another school');
  assert.equal(await recover(11, 12, 23), 'unknown-person', 'the administrator, who works at their own school');
  assert.equal(await recover(11, 12, 24), 'unknown-person', 'an auditor from next month on');
  assert.equal(await recover(11, 13, 21), 'second-may-not', 'the second officer has another school');
  assert.equal(await recover(14, 11, 22), 'second-may-not', 'one officer of the agency does not lend the other their reach');
  assert.equal(await begun(), 0);
  assert.equal(await recover(11, 12, 21), 'let in');
  for (const person of [21, 22, 23, 24]) assert.equal(await recover(14, 15, person), 'let in', `${person}`);
  assert.equal(await begun(), 5);
});

test('an address that was handed on to somebody else leads to its new holder, one that two have to nobody', async () => {
  const { app } = opened;
  const before = addressOf(21);
  await changing(app.db, ours, (tx) => registerListedNames(tx, app, { agencyId: ours, personId: personId(21) }));
  assert.equal((await findListed(app.db, app, ours, before))?.personId, personId(21));
  await changing(app.db, ours, (tx) => tx.updateTable('person').set({ official_email: before.toUpperCase() }).where('id', '=', personId(22)).execute());
  assert.equal(await findListed(app.db, app, ours, before), null);
  await changing(app.db, ours, (tx) => tx.updateTable('person').set({ official_email: 'lain@contoh.example' }).where('id', '=', personId(21)).execute());
  assert.equal((await findListed(app.db, app, ours, before))?.personId, personId(22));
  await changing(app.db, ours, (tx) => tx.updateTable('person').set({ official_email: null }).where('id', '=', personId(22)).execute());
  assert.equal((await findListed(app.db, app, ours, before))?.personId, personId(21), 'nobody else has it: as before');
});

const settings: ElsewhereSettings = elsewhereFrom({
  NETRAL_OIDC_ISSUER: 'https://sso.example.go.id', NETRAL_OIDC_NAME: 'Akun Contoh', NETRAL_OIDC_CLIENT_ID: 'netral', NETRAL_OIDC_CLIENT_SECRET: 'x', NETRAL_OIDC_NAME_CLAIM: 'email',
}) ?? assert.fail('no settings');

test('two people of the sign-on service whose subjects differ by a capital, or far behind, are two people here', async () => {
  const { app } = opened;
  const long = 'uid=staf,ou=pegawai,'.repeat(15);
  const [mine, others] = [['aB', `${long}1`], ['Ab', `${long}2`]] as const;
  for (const [at, sub] of mine.entries()) {
    const iss = settings.issuer;
    await changing(app.db, ours, (tx) => registerName(tx, app, { agencyId: ours, personId: personId(23) }, subjectOf({ iss, sub }), 'elsewhere'));
    assert.equal((await personOf(app.db, app, ours, settings, { iss, sub }))?.personId, personId(23));
    assert.equal(await personOf(app.db, app, ours, settings, { iss, sub: others[at] }), null, sub);
  }
});

test('an address that the sign-on service itself has not checked names nobody', async () => {
  const claims = { iss: settings.issuer, sub: 'new', email: addressOf(24) };
  assert.equal((await personOf(opened.app.db, opened.app, ours, settings, { ...claims, email_verified: true }))?.personId, personId(24));
  assert.equal((await personOf(opened.app.db, opened.app, ours, settings, claims))?.personId, personId(24), 'a service that does not say');
  assert.equal(await personOf(opened.app.db, opened.app, ours, settings, { ...claims, email_verified: false }), null);
});

test('a sign-on service that answers with a fault instead of its keys is asked again, and signs out afterwards', async () => {
  let broken = true;
  const service = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    response.setHeader('content-type', 'application/json');
    if (request.url?.includes('well-known')) response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks`, authorization_endpoint: `${issuer}/a`, token_endpoint: `${issuer}/t` }));
    else response.writeHead(broken ? 503 : 200).end(JSON.stringify(broken ? { error: 'temporarily_unavailable' } : { keys: [] }));
  });
  await new Promise<void>((resolve) => { service.listen(0, '127.0.0.1', resolve); });
  try {
    const here = { ...settings, issuer: `http://127.0.0.1:${(service.address() as AddressInfo).port}` };
    await assert.rejects(keysOfService(here, 'known'), TypeError);
    broken = false;
    assert.deepEqual(await keysOfService(here, 'known'), []);
  } finally {
    service.closeAllConnections();
    service.close();
  }
});

test('ending a session that is not there, or is somebody else’s, ends nothing and leaves no entry', async () => {
  const { app } = opened;
  const ends = async (): Promise<number> => (await app.db.selectFrom('audit.audit_entry').select('id').where('noun', '=', 'session.ended').execute()).length;
  assert.deepEqual(await endSession(app, actorOf(11), randomId()), { done: false, refusal: 'not-there' });
  assert.equal(await ends(), 0);
});

test('the passkey of somebody else is not taken away, and the log does not tell that it was', async () => {
  const { app } = opened;
  const id = randomId();
  await changing(app.db, ours, (tx) => tx.insertInto('sign_in_passkey').values({
    agency_id: ours, id, person_id: personId(12), credential_id: 'contoh-kunci-sandi-12', public_key: Buffer.alloc(77, 1), sign_count: '0', transports: '', made_on: today,
  }).execute());
  const drop = async (number: number): Promise<number> => {
    await dropPasskey({ app, lang: 'id', form: { kunci: id }, actor: actorOf(number) } as unknown as OfficeRequest);
    return (await app.db.selectFrom('audit.audit_entry').select('id').where('noun', '=', 'passkey.removed').execute()).length;
  };
  assert.deepEqual([await drop(11), await drop(12), await drop(12)], [0, 1, 1]);
});

test('a browser that is known is known at the sign-in page of either language', () => {
  for (const lang of ['id', 'en'] as const) assert.ok(inLang(lang, paths.signIn).startsWith(`${knownCookieOf('x').path}/`), lang);
});

test('when the only administrator has left the agency, the machine may set up another one', async () => {
  const { db } = opened.app;
  assert.equal(await hasAdministrator(db, ours, today), true);
  await act(db, { role: 'person', id: personId(14), agencyId: ours, timeZone }, 'cast.made', { kind: 'person', id: personId(23) }, async (tx) => {
    await tx.updateTable('assignment').set({ valid_until: today }).where('agency_id', '=', ours).where('person_id', '=', personId(23)).execute();
    return done(null);
  });
  assert.equal(await hasAdministrator(db, ours, '2026-11-21'), true, 'the day before');
  assert.equal(await hasAdministrator(db, ours, today), false);
  assert.equal(await hasAdministrator(db, theirs, today), false);
});
