// A new administrator, from the set-up link to five people who each sign in another way. Nobody types an address but the two
// they were told: everything else is found on the pages, on a phone, with scripts off (a passkey alone needs them).
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { approvalId as approvalWords } from '../../src/people/approval/texts.id.ts';
import { grantsId as words } from '../../src/people/grants/texts.id.ts';
import { communityLines, csvLine, siasnLines } from '../../src/people/import/fictitious.ts';
import { importTextsId as importWords } from '../../src/people/import/texts.id.ts';
import { homeId } from '../../src/people/session/texts.id.ts';
import { signInId } from '../../src/people/sign-in/texts.id.ts';
import {
  addCodeApp, bringIn, choosePassword, fillRight, home, newAgency, printCodes, signedInAs, signInElsewhere, signOut, writePassword, written, type CodeApp, type NewAgency,
} from './first-administrator.ts';
import { skipUnless } from '../needs.ts';
import type { OfficeVisitor } from './office-visitor.ts';

const password = 'empat kata yang panjang';
const ward = '31.71.01.1001';
let agency: NewAgency;
let admin: OfficeVisitor;
const people = new Map<'approver' | 'officerA' | 'officerB', OfficeVisitor>();
const apps = new Map<OfficeVisitor, CodeApp>();

before(async () => {
  agency = await newAgency();
  admin = await agency.visitors.visitor();
});
after(() => agency.close());

const units = [['kode_unit', 'nama_unit', 'kode_unit_atasan', 'kode_wilayah'], ['UNIT-0001', 'Unit Contoh 1', '', '31'], ['UNIT-0002', 'Unit Contoh 2', 'UNIT-0001', '31.71'], ['UNIT-0003', 'Unit Contoh 3', 'UNIT-0001', '31.71']].map(csvLine).join('');
const staffLines = [...siasnLines({ people: 12, units: 3 }, 1)];
const numberOf = (person: number): string => staffLines[person]?.split(',')[1] ?? '';
const addressOf = (person: number): string => `pegawai${person}@contoh.example`;
const spoilt = (staffLines[12] ?? '').replace(numberOf(12), '1.99E+17');
const who = (name: 'approver' | 'officerA' | 'officerB'): OfficeVisitor => people.get(name) ?? assert.fail(`${name} has not signed in`);
const title = (visitor: OfficeVisitor): Promise<string> => visitor.page.locator('h1').innerText();
const text = (visitor: OfficeVisitor): Promise<string> => visitor.page.locator('main').innerText();

test('the set-up link makes the agency and its administrator, who adds a second way to sign in', async () => {
  await admin.open(agency.setUpLink);
  await admin.picture('first-administrator-set-up');
  await admin.write({ instansi: 'Pemerintah Contoh', orang: 'Admin Pemerintah Contoh', nama: 'admin@contoh.example', sandi: password, ulang: password });
  await admin.button(signInId.setUp.go);
  assert.equal(await title(admin), signInId.factors.title);
  apps.set(admin, await addCodeApp(agency, admin));
  await home(admin);
  assert.equal(await title(admin), homeId.title);
  assert.match(await text(admin), /Pemerintah Contoh.*Peran Anda: Pengatur hak\./u);
  await admin.picture('first-administrator-steps', admin.page.locator('h1'));
});

test('the first lists are read, looked at and applied; a row that cannot be used says why', async () => {
  await admin.link(homeId.steps.list.go);
  await bringIn(admin, { name: 'unit.csv', text: units }, async () => {
    // A list of units says nothing about people.
    assert.match(await text(admin), /Unit baru\s+3/u);
    assert.doesNotMatch(await text(admin), /Orang baru|Tidak ada di berkas/u);
  });
  await home(admin);
  await admin.link(homeId.links.imports);
  await bringIn(admin, { name: 'asn.csv', text: [...staffLines.slice(0, 12), spoilt].join('') }, async () => {
    assert.match(await text(admin), /NIP berubah menjadi angka pendek/u);
    assert.doesNotMatch(await text(admin), /Pegawai 1\b/u);
    await admin.picture('first-administrator-difference', admin.page.locator('h1'));
    await admin.link(importWords.allProblems);
    assert.match(await text(admin), /13/u);
    await admin.link(importWords.back);
  });
  await home(admin);
  await admin.link(homeId.links.imports);
  await bringIn(admin, { name: 'lembaga.csv', text: [...communityLines(6, [ward], 2)].join('') });
  const { people: count } = await agency.opened.app.db.selectFrom('person').select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow();
  assert.equal(Number(count), 1 + 11 + 6);
});

/** From the first page: the two steps of giving, up to the button that gives or proposes. */
async function checkRight(person: number, role: keyof typeof words.roles, scope: keyof typeof words.scopes, where = ''): Promise<void> {
  const now = agency.opened.app.clock.now();
  await home(admin);
  await admin.link(homeId.links.giveGrant);
  await fillRight(admin, { number: addressOf(person), role: words.roles[role], scope: words.scopes[scope], where, from: written(now, 0), until: written(now, 60) });
}

async function propose(person: number, role: keyof typeof words.roles): Promise<void> {
  await checkRight(person, role, 'agency');
  await admin.button(words.next);
  await admin.write({ alasan: 'Masa kampanye sudah dekat' });
  await admin.button(words.proposeNow);
}

async function approveNext(): Promise<void> {
  const approver = who('approver');
  await home(approver);
  await approver.link(homeId.toDecision);
  await approver.tap(approver.page.locator('main .pilihan a').first());
  await approver.button(approvalWords.approve);
  assert.match(await text(approver), new RegExp(approvalWords.states.done, 'u'));
}

test('the administrator names a second person, alone this once', async () => {
  await home(admin);
  assert.match(await text(admin), new RegExp(homeId.steps.rights.noSecondPerson, 'u'));
  await admin.link(homeId.steps.rights.goSecondPerson);
  await checkRight(1, 'approver', 'agency');
  await admin.picture('first-administrator-right', admin.page.locator('h1'));
  await admin.button(words.next);
  assert.match(await text(admin), new RegExp(words.aloneNote, 'u'));
  await admin.button(words.giveNow);
  assert.match(await text(admin), /Pemberi persetujuan: Pegawai 1/u);
});

test('by the account of the agency: the second person signs in, and approves two personnel officers', async () => {
  const approver = await agency.visitors.visitor();
  people.set('approver', approver);
  await approver.open(agency.officeAddress);
  await approver.picture('first-administrator-sign-in');
  await signInElsewhere(agency, approver, numberOf(1));
  assert.match(await signedInAs(approver), /^Pegawai 1\b/u);
  assert.equal(await title(approver), signInId.factors.title);
  await addCodeApp(agency, approver);
  await propose(2, 'personnel-officer');
  await home(approver);
  await approver.picture('first-administrator-waiting', approver.page.locator('h1'));
  await approveNext();
  await propose(3, 'personnel-officer');
  await approveNext();
  await home(approver);
  assert.doesNotMatch(await text(approver), new RegExp(homeId.decisionWaits, 'u'));
  await home(admin);
  assert.doesNotMatch(await text(admin), new RegExp(homeId.steps.title, 'u'));
});

test('the other rights: head of a unit and ward helper at once, the auditor by two', async () => {
  await checkRight(4, 'unit-head', 'function', 'Unit Contoh 1');
  await admin.button(words.next);
  await admin.button(words.giveNow);
  await checkRight(5, 'ward-helper', 'area', ward);
  await admin.button(words.next);
  await admin.button(words.giveNow);
  await propose(6, 'auditor');
  await approveNext();
  await home(admin);
  await admin.link(homeId.links.grants);
  for (const line of ['Kepala unit: Pegawai 4', 'Pendamping kelurahan: Pegawai 5', 'Pemeriksa catatan: Pegawai 6', 'Petugas kepegawaian: Pegawai 2', 'Petugas kepegawaian: Pegawai 3']) {
    assert.match(await text(admin), new RegExp(line, 'u'));
  }
});

test('by password and code app: a personnel officer', async () => {
  const officer = await agency.visitors.visitor();
  people.set('officerA', officer);
  await signInElsewhere(agency, officer, numberOf(2));
  const app = await addCodeApp(agency, officer);
  await choosePassword(officer, password);
  await signOut(officer);
  await writePassword(officer, numberOf(2), password);
  assert.equal(await title(officer), signInId.second.title);
  await officer.picture('first-administrator-code');
  await officer.write({ kode: app(30) });
  await officer.button(signInId.second.go);
  assert.equal(await title(officer), homeId.title);
});

let printed: readonly string[] = [];

test('by password and a printed code: another personnel officer', async () => {
  const officer = await agency.visitors.visitor();
  people.set('officerB', officer);
  await signInElsewhere(agency, officer, numberOf(3));
  printed = await printCodes(officer);
  await officer.picture('first-administrator-printed', officer.page.locator('h1'));
  await officer.link(signInId.codes.back);
  await choosePassword(officer, password);
  await signOut(officer);
  await writePassword(officer, numberOf(3), password);
  await officer.write({ kode: printed[0] ?? '' });
  await officer.button(signInId.second.go);
  assert.equal(await title(officer), homeId.title);
});

const built = new URL('../../dist/server/phone/passkey/passkey.js', import.meta.url);
const skip = skipUnless(existsSync(built), 'the script of passkeys has not been built: npm run build');

test('by a passkey: the head of a unit', { skip }, async () => {
  const head = await agency.visitors.visitor({ scripts: true });
  const device = await head.page.context().newCDPSession(head.page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await signInElsewhere(agency, head, numberOf(4));
  await head.link(homeId.toFactors);
  await head.button(signInId.factors.addPasskey);
  await head.page.locator('#kunci button').waitFor();
  await head.tap(head.page.locator('#kunci button'));
  assert.match(await text(head), /1 terpasang/u);
  await signOut(head);
  await head.page.locator('summary').click();
  await head.picture('first-administrator-other-ways', head.page.locator('details'));
  await head.button(signInId.signIn.passkey);
  await head.page.locator('#kunci button').waitFor();
  await head.tap(head.page.locator('#kunci button'));
  assert.equal(await title(head), homeId.title);
  assert.match(await text(head), /Peran Anda: Kepala unit/u);
});

test('by recovery in person: two officers look at the card, the ward helper chooses a password', async () => {
  const officer = who('officerA');
  await home(officer);
  await officer.link(homeId.links.recover);
  await officer.write({ pegawai: addressOf(5), alasan: 'belum pernah masuk', nama: addressOf(3), sandi: password, kode: printed[1] ?? '' });
  await officer.page.check('#dilihat');
  await officer.picture('first-administrator-recovery', officer.page.locator('h1'));
  await officer.button(signInId.recover.go);
  const code = await officer.page.locator('main .kotak code').innerText();
  const helper = await agency.visitors.visitor();
  await helper.open(agency.officeAddress);
  await helper.page.locator('summary').tap();
  await helper.link(signInId.signIn.recover);
  await helper.write({ kode: code, sandi: password, ulang: password });
  await helper.button(signInId.recover.useGo);
  await home(helper);
  assert.match(await text(helper), /Peran Anda: Pendamping kelurahan/u);
  await signOut(helper);
  await writePassword(helper, numberOf(5), password);
  assert.equal(await title(helper), homeId.title);
});

test('nothing that was typed stands in an address, and no number in the lines of the log', () => {
  const lines = agency.opened.logged();
  for (const person of [1, 2, 3, 4, 5, 6]) assert.ok(!lines.includes(numberOf(person)));
  assert.doesNotMatch(lines, /Pegawai \d|empat kata/u);
  assert.ok(agency.visitors.pages().length > 20, agency.visitors.pages().join('\n'));
  assert.ok(agency.visitors.pages().every((page) => !/\d{18}/u.test(page)));
});

test('the manual shows the pictures of this journey and no others', () => {
  const manual = readFileSync(new URL('../../docs/how-to/first-administrator.md', import.meta.url), 'utf8');
  const shown = [...manual.matchAll(/!\[[^\]]{20,}\]\(images\/([\w-]+)\.png\)/gu)].map(([, name = '']) => name);
  const taken = agency.visitors.pictures();
  assert.deepEqual(shown.toSorted(), taken.toSorted());
  // Written with NETRAL_SCREENSHOTS=1 set.
  for (const name of taken) assert.ok(existsSync(new URL(`../../docs/how-to/images/${name}.png`, import.meta.url)), name);
});
