import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { core, enterprise, entries, nipOf, nrkOf, openScimDoor, patchOf, person, staff, type Json, type ScimDoor } from '../../../test/attacks/scim-client.ts';
import { addGrant, addPerson, changing, doneTo, grantId, held, ours, personId, timeZone, unitId } from '../../../test/access/cast.ts';
import { rolesOf } from '../grants/actor-of.ts';
import { paths } from '../../paths.ts';

let door: ScimDoor;
before(async () => { door = await openScimDoor(); });
after(() => door.close());

/** As a spreadsheet writes it, without its zero. */
const mobile = ['0812', '3456', '7890'].join('');
let last = 0;
const next = (): number => (last += 1);

async function add(body: Json): Promise<string> {
  const answer = await door.client('POST', paths.scimUsers, body);
  assert.equal(answer.status, 201, answer.text);
  return String(answer.body['id']);
}
const get = async (id: string): Promise<Json> => (await door.client('GET', paths.scimUser(id))).body;
const posts = (id: string) => door.app.db.selectFrom('assignment as a').leftJoin('unit as u', (join) => join.onRef('u.agency_id', '=', 'a.agency_id').onRef('u.id', '=', 'a.unit_id'))
  .where('a.agency_id', '=', ours).where('a.person_id', '=', id).select(['u.source_id as unit', 'a.standing', 'a.office_held as office', 'a.valid_from as since', 'a.valid_until as until']).orderBy('a.valid_from').orderBy('a.valid_until').execute();
const inTables = (id: string) => door.app.db.selectFrom('person').where('agency_id', '=', ours).where('id', '=', id).selectAll().executeTakeFirstOrThrow();

test('a person who is sent gets an id, a post and one entry with ids only', async () => {
  const number = next();
  const answer = await door.client('POST', paths.scimUsers, person(number));
  assert.equal(answer.status, 201);
  assert.equal(answer.headers['content-type'], 'application/scim+json; charset=utf-8');
  const id = String(answer.body['id']);
  const location = `${door.app.config.origin}${paths.scimUser(id)}`;
  assert.equal(answer.headers['location'], location);
  assert.deepEqual(answer.body, {
    schemas: [core, enterprise, staff], id, externalId: `ext-${number}`, userName: nrkOf(number), displayName: `Staf Umum ${number}`, name: { formatted: `Staf Umum ${number}` }, active: true,
    emails: [{ value: `staf${number}@contoh.example`, type: 'work', primary: true }], [enterprise]: { employeeNumber: nrkOf(number) },
    [staff]: { nip: nipOf(number), kind: 'pns', unit: 'U1', officeHeld: 'Pelaksana', echelon: '99', legalStanding: '01' }, meta: { resourceType: 'User', location },
  });
  assert.deepEqual(await posts(id), [{ unit: 'U1', standing: 'own', office: 'Pelaksana', since: '2026-11-22', until: null }]);
  assert.deepEqual(await doneTo(door.app.db, id), ['scim-person.added scim']);
  const details = await door.app.db.selectFrom('audit.audit_detail').select(['actor', 'subject', 'content']).execute();
  for (const secret of [nipOf(number), nrkOf(number), `Staf Umum ${number}`, 'contoh.example']) assert.ok(!JSON.stringify(details).includes(secret), secret);
});

test('the same PUT a second time writes nothing, not even an entry', async () => {
  const number = next();
  const id = await add(person(number));
  const changed = person(number, { displayName: 'Dr. Staf Umum, S.Contoh' });
  const one = await door.client('PUT', paths.scimUser(id), changed);
  assert.equal(one.status, 200);
  assert.equal(one.body['displayName'], 'Dr. Staf Umum, S.Contoh');
  const before = await entries(door);
  const two = await door.client('PUT', paths.scimUser(id), changed);
  assert.deepEqual([two.status, two.body], [200, one.body]);
  assert.equal(await entries(door), before);
  assert.deepEqual(await door.app.db.selectFrom('import_row').select('run_id').execute(), []);
});

test('what a PUT does not say stays, as with a list; what it sends empty is emptied', async () => {
  const id = await add(person(next()));
  await door.client('PUT', paths.scimUser(id), { schemas: [core], userName: nrkOf(last), displayName: 'Nama Baru', emails: [] });
  const { name, nip, nrk, official_email: email, kind } = await inTables(id);
  assert.deepEqual({ name, nip, nrk, email, kind }, { name: 'Nama Baru', nip: nipOf(last), nrk: nrkOf(last), email: null, kind: 'pns' });
});

test('attributes that we do not keep are dropped at the door, whatever they hold', async () => {
  const id = await add(person(next(), {
    title: 'T-rahasia', addresses: [{ formatted: 'alamat-rahasia', type: 'home' }], password: 'sandi-rahasia', roles: [{ value: 'administrator' }], groups: [{ value: 'g-rahasia' }], nickName: 7,
    'urn:example:params:agama': { agama: 'agama-rahasia' }, emails: [{ value: 'rumah@rahasia.example', type: 'home', primary: true }, { value: 'kantor@contoh.example', type: 'work' }],
    phoneNumbers: [{ value: '0215550000', type: 'fax' }, { value: mobile.slice(1), type: 'mobile' }],
  }));
  const row = await inTables(id);
  assert.deepEqual([row.official_email, row.phone], ['kantor@contoh.example', mobile]);
  assert.ok(!JSON.stringify(await get(id)).includes('rahasia'));
  assert.deepEqual(await door.app.db.selectFrom('role_grant').select('id').execute(), []);
});

test('somebody in our lists is found by NIP and joined, not made twice; what the request does not say stays', async () => {
  await changing(door.app.db, ours, async (tx) => {
    await addPerson(tx, ours, 900);
    await tx.updateTable('person').set({ nip: nipOf(700), kind: 'cpns', source_id: 'P-700', phone: '0215550001' }).where('agency_id', '=', ours).where('id', '=', personId(900)).execute();
  });
  assert.equal((await door.client('GET', paths.scimUser(personId(900)))).status, 404, 'nobody is seen before they are sent');
  const { [staff]: unit } = { [staff]: { nip: nipOf(700), unit: 'U2' } };
  const id = await add({ schemas: [core, staff], userName: 'staf.tujuhratus', displayName: 'Staf Umum 700', [staff]: unit });
  assert.equal(id, personId(900));
  const { kind, source_id: source, phone, name } = await inTables(id);
  assert.deepEqual({ kind, source, phone, name }, { kind: 'cpns', source: 'P-700', phone: '0215550001', name: 'Staf Umum 700' });
  assert.equal((await door.client('POST', paths.scimUsers, { userName: 'lain', displayName: 'Lain', [staff]: unit })).status, 409);
});

test('a number or a name of another person is refused with uniqueness and leaves no trace', async () => {
  const [one, two] = [next(), next()];
  await add(person(one));
  const id = await add(person(two));
  const before = await entries(door);
  for (const [method, path, body] of [
    ['POST', paths.scimUsers, person(next(), { userName: nrkOf(one).toUpperCase() })],
    ['POST', paths.scimUsers, person(next(), { externalId: `ext-${one}` })],
    ['POST', paths.scimUsers, person(next(), { [staff]: { nip: nipOf(last), unit: 'U1' }, [enterprise]: { employeeNumber: nrkOf(one) } })],
    ['PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: `${staff}:nip`, value: nipOf(one) })],
    ['PUT', paths.scimUser(id), person(two, { userName: nrkOf(one) })],
  ] as const) {
    const answer = await door.client(method, path, body);
    assert.deepEqual([answer.status, answer.body['scimType']], [409, 'uniqueness'], `${method} ${answer.text}`);
    assert.ok(!answer.text.includes(nipOf(one)) && !answer.text.includes(nrkOf(one)));
  }
  assert.equal(await entries(door), before);
  assert.deepEqual(await door.app.db.selectFrom('import_row').select('run_id').execute(), []);
});

test('of ten requests at once that bring one person, one does', async () => {
  const body = person(next());
  const answers = await Promise.all(Array.from({ length: 10 }, () => door.client('POST', paths.scimUsers, body)));
  assert.deepEqual([201, 409].map((status) => answers.filter((answer) => answer.status === status).length), [1, 9]);
});

test('the rules of the import hold: a number that cannot be, a lost zero, a formula, an unknown kind or unit', async () => {
  const number = next();
  const wrong: readonly (readonly [Json, string])[] = [
    [{ [staff]: { nip: nipOf(number).slice(1), unit: 'U1' } }, 'nip: nip-length.'],
    [{ [staff]: { nip: `${nipOf(number).slice(0, 12)}13${nipOf(number).slice(14)}`, unit: 'U1' } }, 'nip: nip-month.'],
    [{ [enterprise]: { employeeNumber: '1234' } }, 'employeeNumber: nrk-zeros.'],
    [{ [enterprise]: { employeeNumber: 123_456 } }, 'employeenumber: must be a string.'],
    [{ displayName: '=cmd()' }, 'name: formula.'],
    [{ displayName: 'J\u{FFFD}a' }, 'name: encoding.'],
    [{ displayName: 'N'.repeat(151) }, 'name: too-long.'],
    [{ userName: 'u'.repeat(201) }, 'userName: too-long.'],
    [{ [staff]: { kind: 'community_officer', unit: 'U1' } }, 'kind: one of pns, cpns, pppk, contract_worker, other.'],
    [{ [staff]: { legalStanding: '001', unit: 'U1' } }, 'legalStanding: standing-form.'],
    [{ [staff]: { unit: 'U9' } }, 'unit: unknown; units come from the list of units.'],
    [{ [staff]: { kind: 'pns' } }, 'unit: missing.'],
    [{ displayName: '', name: { formatted: ' - ' } }, 'displayName: missing.'],
    [{ active: 'perhaps' }, 'active: true or false.'],
    [{ emails: [{ value: 'no address' }] }, 'emails: email-form.'],
  ];
  const before = await entries(door);
  for (const [more, detail] of wrong) {
    const answer = await door.client('POST', paths.scimUsers, person(number, more));
    assert.deepEqual([answer.status, answer.body['scimType'], answer.body['detail']], [400, 'invalidValue', detail]);
  }
  assert.equal(await entries(door), before);
});

test('a transfer ends one post and begins another, and an office is not carried along', async () => {
  const id = await add(person(next(), { [staff]: { nip: nipOf(last), unit: 'U1', officeHeld: 'Kepala Bagian', echelon: '31' } }));
  door.setNow('2026-12-01T03:40:00Z');
  assert.equal((await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: `${staff}:unit`, value: 'U2' }))).status, 200);
  assert.deepEqual(await posts(id), [
    { unit: 'U1', standing: 'own', office: 'Kepala Bagian', since: '2026-11-22', until: '2026-12-01' },
    { unit: 'U2', standing: 'own', office: null, since: '2026-12-01', until: null },
  ]);
  await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'add', path: `${staff}:officeHeld`, value: 'Pelaksana' }));
  assert.equal((await posts(id)).length, 2, 'what began today is mended in place');
  door.setNow('2026-12-05T03:40:00Z');
  const emptied = await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'remove', path: `${staff}:officeHeld` }));
  assert.deepEqual(emptied.body[staff], { nip: nipOf(last), kind: 'pns', unit: 'U2' });
  assert.equal((await posts(id)).length, 3);
  door.setNow('2026-11-22T03:40:00Z');
});

test('active false ends the posts and keeps the person; active true begins at the same unit again without the office', async () => {
  const number = next();
  const id = await add(person(number));
  await changing(door.app.db, ours, (tx) => tx.insertInto('assignment').values({
    agency_id: ours, id: personId(7_000), person_id: id, unit_id: null, elsewhere: 'Badan Contoh', office_held: null, office_kind: null, echelon: null, standing: 'elsewhere', valid_from: '2026-01-01', valid_until: null,
  }).execute());
  door.setNow('2026-12-10T03:40:00Z');
  const gone = await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'Replace', path: 'active', value: 'False' }));
  assert.deepEqual([gone.status, gone.body['active']], [200, false]);
  assert.deepEqual((await posts(id)).map(({ standing, until }) => `${standing} ${until}`).toSorted(), ['elsewhere null', 'own 2026-12-10']);
  assert.equal((await inTables(id)).nip, nipOf(number));
  const before = await entries(door);
  await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', value: { active: false } }));
  assert.equal(await entries(door), before);
  const back = await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', value: { active: true } }));
  assert.deepEqual([back.body['active'], (back.body[staff] as Json)['unit'], (back.body[staff] as Json)['officeHeld']], [true, 'U1', undefined]);
  door.setNow('2026-11-22T03:40:00Z');
});

test('somebody who is sent inactive has no post, and needs no unit', async () => {
  const id = await add({ userName: 'tanpa.unit', displayName: 'Staf Tanpa Unit', active: false });
  assert.deepEqual(await posts(id), []);
  const renamed = await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: 'displayName', value: 'Staf Lain' }));
  assert.deepEqual([renamed.status, renamed.body['displayName'], renamed.body['active']], [200, 'Staf Lain', false]);
  assert.equal((await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: 'active', value: true }))).body['detail'], 'unit: unknown; units come from the list of units.');
});

test('DELETE lets go: the address answers 404, the person stays without a post, and comes back by being sent again', async () => {
  const number = next();
  const id = await add(person(number));
  const answer = await door.client('DELETE', paths.scimUser(id));
  assert.deepEqual([answer.status, answer.text], [204, '']);
  for (const [method, body] of [['GET', undefined], ['PUT', person(number)], ['PATCH', patchOf({ op: 'replace', path: 'active', value: true })], ['DELETE', undefined]] as const) {
    assert.equal((await door.client(method, paths.scimUser(id), body)).status, 404, method);
  }
  assert.equal((await inTables(id)).nip, nipOf(number));
  assert.deepEqual((await posts(id)).map(({ until }) => until), ['2026-11-22']);
  assert.equal(await add(person(number)), id);
  assert.deepEqual(await doneTo(door.app.db, id), ['scim-person.added scim', 'scim-person.added scim', 'scim-person.released scim']);
});

test('PATCH takes paths, values without a path, and filters of addresses', async () => {
  const number = next();
  const id = await add(person(number));
  const patch = async (...operations: readonly Json[]): Promise<Json> => {
    const answer = await door.client('PATCH', paths.scimUser(id), patchOf(...operations));
    assert.equal(answer.status, 200, answer.text);
    return answer.body;
  };
  assert.deepEqual((await patch({ op: 'replace', path: 'emails[type eq "work"].value', value: 'BARU@contoh.example' }))['emails'], [{ value: 'baru@contoh.example', type: 'work', primary: true }]);
  assert.deepEqual((await patch({ op: 'add', path: 'emails[type eq "home"].value', value: 'rumah@contoh.example' }))['emails'], [{ value: 'baru@contoh.example', type: 'work', primary: true }]);
  assert.equal((await patch({ op: 'Add', value: { 'name.formatted': 'Nama Panjang', [`${staff}:echelon`]: '41', nickName: 'x' } }))['displayName'], 'Nama Panjang');
  assert.deepEqual((await patch({ op: 'remove', path: 'emails' }, { op: 'remove', path: `${enterprise.toUpperCase()}:employeenumber` }))['emails'], undefined);
  assert.equal((await inTables(id)).nrk, null);
  assert.deepEqual((await patch({ op: 'replace', path: 'phoneNumbers', value: [{ value: '+62 21 555 0000', type: 'work' }] }))['phoneNumbers'], [{ value: '+62215550000', type: 'work', primary: true }]);
  assert.equal(((await get(id))[staff] as Json)['echelon'], '41');
  const before = await entries(door);
  for (const [operation, scimType] of [
    [{ op: 'remove' }, 'noTarget'], [{ op: 'move', path: 'active', value: true }, 'invalidSyntax'], [{ op: 'replace', path: 'id', value: 'x' }, 'mutability'], [{ op: 'remove', path: 'userName' }, 'mutability'],
    [{ op: 'remove', path: 'active' }, 'mutability'], [{ op: 'replace', path: 'favouriteColour', value: 'x' }, 'invalidPath'], [{ op: 'replace', path: 'emails[', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 7, value: 'x' }, 'invalidPath'], [{ op: 'replace', path: 'displayName' }, 'invalidValue'], [{ op: 'replace', path: 'displayName.formatted', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: `${staff}:religion`, value: 'x' }, 'invalidPath'], [{ op: 'remove', path: `${staff}:unit` }, 'mutability'], [{ op: 'replace', value: 'x' }, 'invalidSyntax'],
  ] as const) {
    // The first operation is sound; none of them is done.
    const answer = await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: 'displayName', value: 'Setengah' }, operation));
    assert.deepEqual([answer.status, answer.body['scimType']], [400, scimType], JSON.stringify(operation));
  }
  assert.equal(await entries(door), before);
});

test('an officer keeps the numbers and the address by which they are let in, and the only administrator keeps the post', async () => {
  const [number, second] = [next(), next()];
  const [id, other] = [await add(person(number)), await add(person(second))];
  await changing(door.app.db, ours, (tx) => addGrant(tx, ours, { ...held(1, 1, 'administrator'), personId: id }));
  const before = await entries(door);
  for (const [method, body] of [
    ['PATCH', patchOf({ op: 'replace', path: 'emails[type eq "work"].value', value: 'orang.lain@contoh.example' })], ['PATCH', patchOf({ op: 'remove', path: `${staff}:nip` })],
    ['PUT', person(number, { [enterprise]: { employeeNumber: nrkOf(999) } })], ['PATCH', patchOf({ op: 'replace', path: 'active', value: false })], ['DELETE', undefined],
  ] as const) assert.equal((await door.client(method, paths.scimUser(id), body)).status, 403, `${method} ${JSON.stringify(body)}`);
  assert.equal(await entries(door), before);
  assert.equal((await door.client('PUT', paths.scimUser(id), person(number, { displayName: 'Nama Baru' }))).status, 200, 'a name may change');
  await changing(door.app.db, ours, (tx) => addGrant(tx, ours, { ...held(2, 2, 'administrator'), personId: other }));
  assert.equal((await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: 'active', value: false }))).status, 200);
  assert.deepEqual(await rolesOf(door.app.db, { personId: id, agencyId: ours, timeZone }, '2026-11-22'), ['person'], 'whoever left holds no right');
  assert.equal((await door.client('DELETE', paths.scimUser(other))).status, 403, 'now the other is the only one');
});

test('the right to head a unit ends with a transfer, also when somebody comes back elsewhere', async () => {
  const ids = [await add(person(next())), await add(person(next()))];
  for (const [index, id] of ids.entries()) {
    await changing(door.app.db, ours, (tx) => addGrant(tx, ours, { ...held(20 + index, 0, 'unit-head', { kind: 'unit', unitId: unitId(1), axis: 'function' }), personId: id }));
  }
  door.setNow('2026-12-15T03:40:00Z');
  const [moved = '', back = ''] = ids;
  const toUnit = patchOf({ op: 'replace', path: `${staff}:unit`, value: 'U2' });
  await door.client('PATCH', paths.scimUser(moved), toUnit);
  await door.client('PATCH', paths.scimUser(back), patchOf({ op: 'replace', path: 'active', value: false }));
  await door.client('PATCH', paths.scimUser(back), patchOf({ op: 'replace', path: 'active', value: true }, { op: 'replace', path: `${staff}:unit`, value: 'U2' }));
  const ended = await door.app.db.selectFrom('role_grant_end').select('grant_id').orderBy('grant_id').execute();
  assert.deepEqual(ended.map((row) => row.grant_id), [grantId(20), grantId(21)]);
  const told = await door.app.db.selectFrom('audit.audit_detail').select('content').execute();
  assert.ok([20, 21].every((number) => told.some(({ content }) => JSON.stringify(content).includes(grantId(number)))), 'the log names the rights');
  door.setNow('2026-11-22T03:40:00Z');
});

test('an office that began today does not come along into another unit', async () => {
  const id = await add(person(next(), { [staff]: { nip: nipOf(last), unit: 'U1', officeHeld: 'Kepala Bagian', echelon: '31' } }));
  await changing(door.app.db, ours, (tx) => tx.updateTable('assignment').set({ office_kind: '1' }).where('agency_id', '=', ours).where('person_id', '=', id).execute());
  await door.client('PATCH', paths.scimUser(id), patchOf({ op: 'replace', path: `${staff}:unit`, value: 'U2' }));
  const rows = await door.app.db.selectFrom('assignment').where('agency_id', '=', ours).where('person_id', '=', id).select(['unit_id', 'office_held', 'office_kind', 'echelon']).execute();
  assert.deepEqual(rows, [{ unit_id: unitId(2), office_held: null, office_kind: null, echelon: null }]);
});

test('a person written as fully as RFC 7643 shows one is taken in, and of it only what we keep', async () => {
  const number = next();
  const whole: Json = {
    schemas: [core, enterprise, staff], id: 'not-for-the-client', externalId: `whole-${number}`, userName: `staf${number}@contoh.example`,
    name: { formatted: '', familyName: 'Umum', givenName: 'Staf', middleName: 'Bagian', honorificPrefix: 'Dr.', honorificSuffix: 'S.Contoh' }, nickName: 'Uu', profileUrl: 'https://contoh.example/staf', title: 'Kepala', userType: 'Employee',
    emails: [{ value: 'rumah@contoh.example', type: 'home' }, { value: 'kantor@contoh.example', type: 'work', primary: true }], addresses: [{ type: 'work', streetAddress: 'Jalan Contoh 1', postalCode: '10110', country: 'ID' }],
    phoneNumbers: [{ value: '021-555-0000', type: 'work' }, { value: '0215550001', type: 'fax' }], ims: [{ value: 'staf', type: 'aim' }], photos: [{ value: 'https://contoh.example/foto', type: 'photo' }],
    preferredLanguage: 'id', locale: 'id-ID', timezone: 'Asia/Jakarta', active: true, password: 'tidak-dibaca', groups: [{ value: 'g1', $ref: '../Groups/g1', display: 'Administrators' }], x509Certificates: [{ value: 'AAAA' }],
    [enterprise]: { employeeNumber: nrkOf(number), costCenter: '4130', organization: 'Contoh', division: 'Umum', department: 'Tata Usaha', manager: { value: 'm1', $ref: '../Users/m1', displayName: 'Atasan' } },
    [staff]: { unit: 'U1' }, meta: { resourceType: 'User', version: 'W/"1"', location: 'https://elsewhere.example/1' },
  };
  const id = await add(whole);
  const answer = await get(id);
  assert.deepEqual(Object.keys(answer).toSorted(), ['active', 'displayName', 'emails', 'externalId', 'id', 'meta', 'name', 'phoneNumbers', 'schemas', enterprise, staff, 'userName'].toSorted());
  assert.deepEqual([answer['displayName'], answer['emails'], answer['phoneNumbers'], answer[enterprise], answer[staff]], [
    'Dr. Staf Bagian Umum, S.Contoh', [{ value: 'kantor@contoh.example', type: 'work', primary: true }], [{ value: '0215550000', type: 'work', primary: true }], { employeeNumber: nrkOf(number) }, { kind: 'other', unit: 'U1' },
  ]);
  assert.equal((await door.client('GET', `${paths.scimUsers}?filter=${encodeURIComponent(`userName eq "STAF${number}@contoh.example"`)}`)).body['totalResults'], 1);
  const before = await entries(door);
  assert.equal((await door.client('PUT', paths.scimUser(id), answer)).status, 200, 'what we show can be sent back as it is');
  assert.equal(await entries(door), before);
});
