// Numbers, names and addresses of people stand in the tables that are for them, and nowhere else: a full run of the real
// program, then a look at everything it wrote, asked and queued.
import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { prepareFirstStart } from '../../src/main/first-start.ts';
import { openApp } from '../../src/main/open-app.ts';
import { csvLine, fictitiousNip } from '../../src/people/import/fictitious.ts';
import { inLang, paths } from '../../src/paths.ts';
import { readConfig } from '../../src/platform/config.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { makeOpenFolder } from '../../src/platform/db/test-database.ts';
import { routes } from '../../src/routes.ts';
import { freePort, killGroup, run, type Program } from '../crash/program.ts';
import { addStaff, agencyIdIn, signInWithCode, type Staff } from '../journeys/sign-in-people.ts';
import { formsToFill, fullRunBrowser, type Answered, type FullRunBrowser } from './full-run.ts';

const password = 'empat kata yang panjang';
const ownPassword = 'lima kata yang lebih panjang';
type Person = { readonly nip: string; readonly nrk: string; readonly name: string; readonly phone: string; readonly email: string };
const personOf = (n: number): Person => ({
  nip: fictitiousNip(700 + n, false), nrk: String(417_300 + n), name: `Pegawai Karangan ${n} Sekian`, phone: ['08', '1234', String(50_000 + n)].join(''), email: `pegawai.karangan${n}@dinas.example`,
});
const listed = Array.from({ length: 30 }, (_, index) => personOf(index + 1));
const [one = personOf(0), two = personOf(0)] = listed;
/** Typed into every form there is; a reason that somebody writes is kept in the log as it was written. */
const typed = fictitiousNip(990, false);
const refused = ['1.99608E+17', `${fictitiousNip(991, false).slice(0, 14)}9999`, ['1990', '0231', fictitiousNip(992, false).slice(8)].join('')];
const heading = ['id', 'nama', 'nip', 'nrk', 'email', 'telepon', 'kode_unit', 'unit', 'agama'];
const list = csvLine(heading)
  + listed.map((each, index) => csvLine([`K-${index}`, each.name, each.nip, each.nrk, each.email, each.phone, 'U-UJI', 'Unit Uji', 'rahasia-agama'])).join('')
  + refused.map((nip, index) => csvLine([`S-${index}`, `Pegawai Salah ${index}`, nip, '', '', '', 'U-UJI', 'Unit Uji', 'rahasia-agama'])).join('');

const needles = [...listed.flatMap((each) => [each.nip, each.nrk, each.name, each.phone, each.email]), ...refused.slice(1), 'Pegawai Salah', 'rahasia-agama', password, ownPassword];

/** Whole words only: six digits may stand by chance within a longer number. */
function hitsIn(text: string, sought: readonly string[]): string[] {
  return sought.filter((needle) => {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (!/[\w.]/u.test(text[at - 1] ?? '') && !/\w/u.test(text[at + needle.length] ?? '')) return true;
    }
    return false;
  });
}

let base = '';
let dataDir = '';
let program: Program;
const addresses = new Set<string>();
const staff = new Map<string, Staff>();

before(async () => {
  base = await makeOpenFolder();
  dataDir = join(base, 'data');
  // The officers of the run; everything else happens through the program.
  const { app, close } = await openApp(readConfig({ NETRAL_DATA: dataDir }));
  try {
    await prepareFirstStart(app);
    const agencyId = await agencyIdIn(app);
    for (const [name, role] of [['petugas-a', 'personnel-officer'], ['petugas-b', 'personnel-officer'], ['admin-a', 'administrator'], ['penyetuju-a', 'approver']] as const) {
      staff.set(name, await addStaff(app, { agencyId, title: `Petugas ${name}`, name, password, role, codes: true }));
    }
  } finally {
    await close();
  }
  const port = await freePort();
  program = run('src/main/web.ts', { NETRAL_DATA: dataDir, PORT: String(port) });
  await program.until(/Netral answers/u);
  origin = `http://localhost:${port}`;
}, { timeout: 180_000 });
after(async () => {
  killGroup(program);
  await program.ended;
  await rm(base, { recursive: true, force: true, maxRetries: 20 });
});

let origin = '';
const browser = (): FullRunBrowser => fullRunBrowser(origin, addresses);
const known = (name: string): Staff => staff.get(name) ?? assert.fail(name);

async function signedIn(name: string): Promise<FullRunBrowser> {
  const who = browser();
  // A browser of this kind has all that the step needs.
  assert.equal((await signInWithCode(who as never, known(name), { nama: name, sandi: password })).location, paths.office);
  return who;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    assert.ok(tries < 600, `it never came to this: ${what}`);
    await wait(50);
  }
}

async function asAdmin<Value>(look: (client: Client) => Promise<Value>): Promise<Value> {
  const { admin } = JSON.parse(await readFile(join(dataDir, 'database.json'), 'utf8')) as { admin: string };
  return withClient({ host: join(dataDir, 'postgres', 'run'), port: 5432, database: 'netral', user: 'netral_admin', password: admin }, look);
}

async function bringIn(officer: FullRunBrowser): Promise<void> {
  const read = await officer.upload(paths.peopleImports, list);
  assert.equal(read.status, 303, read.body.slice(0, 400));
  assert.match((await officer.get(read.location)).body, /Orang baru/u);
  const id = read.location.split('/').at(-1) ?? '';
  await officer.get(paths.peopleImportProblems(id));
  assert.match((await officer.get(paths.peopleImportChanges(id, 'new'))).body, new RegExp(one.name, 'u'));
  assert.equal((await officer.send(read.location, paths.peopleImportApply, {})).status, 303);
  await until('the list is applied', async () => /sudah diterapkan/u.test((await officer.get(read.location)).body));
}

/** The page of the upload meets a table that is not there. */
async function faultWhileReading(officer: FullRunBrowser): Promise<Answered> {
  await asAdmin((client) => client.query('alter table import_row rename to import_row_away'));
  try {
    return await officer.upload(paths.peopleImports, list);
  } finally {
    await asAdmin((client) => client.query('alter table import_row_away rename to import_row'));
  }
}

async function recoverByNip(officer: FullRunBrowser): Promise<void> {
  const answer = await officer.send(paths.recoverPerson, paths.recoverPerson,
    { pegawai: one.nip, dilihat: 'ya', alasan: 'ganti ponsel', nama: 'petugas-b', sandi: password, kode: known('petugas-b').codes.shift() ?? '' });
  const kode = /<code>([A-Z2-9-]{19})<\/code>/u.exec(answer.body)?.[1] ?? assert.fail(`no code: ${answer.status} ${answer.location}`);
  const person = browser();
  assert.equal((await person.send(paths.signInRecovery, paths.signInRecovery, { kode, sandi: ownPassword, ulang: ownPassword })).location, paths.factors);
  for (const nama of [one.nip, one.nrk]) assert.equal((await browser().send(paths.signIn, paths.signIn, { nama, sandi: ownPassword })).location, paths.office);
}

async function wrongTries(): Promise<void> {
  const stranger = browser();
  for (let tries = 0; tries < 4; tries++) for (const nama of [two.nip, two.nrk, two.email, typed]) assert.ok((await stranger.send(paths.signIn, paths.signIn, { nama, sandi: 'salah sekali saja' })).status >= 400);
  await stranger.send(paths.signInRecovery, paths.signInRecovery, { kode: 'AAAA-BBBB-CCCC-DDDD', sandi: ownPassword, ulang: ownPassword });
}

/** What would end the run for whoever types. */
const takesAway: ReadonlySet<string> = new Set([paths.endGrant, inLang('en', paths.endGrant)]);

/** Every office page without a name in its address: opened, and each of its forms sent with the number in every field. */
async function typeEverywhere(who: FullRunBrowser): Promise<number> {
  let forms = 0;
  const pages = routes.filter(({ door, method, path }) => door === 'office' && method === 'GET' && !path.includes(':') && !path.includes('*') && !path.startsWith(paths.signOut));
  for (const { path } of pages) {
    const { status, body } = await who.get(path);
    if (status !== 200) continue;
    for (const { action, hidden, fields } of formsToFill(body).filter((form) => !takesAway.has(form.action))) {
      await who.post(action, { ...hidden, ...Object.fromEntries(fields.map((field) => [field, typed])) });
      forms += 1;
    }
  }
  return forms;
}

async function giveRight(): Promise<void> {
  const admin = await signedIn('admin-a');
  const fields = { nomor: two.nip, peran: 'approver', cakupan: 'agency', letak: '', mulai: '', sampai: '' };
  const today = new Date();
  const day = (plus: number): string => {
    const on = new Date(today.getTime() + plus * 86_400_000);
    return `${on.getUTCDate()} ${on.getUTCMonth() + 1} ${on.getUTCFullYear()}`;
  };
  const checked = await admin.send(paths.giveGrant, paths.giveGrant, { ...fields, mulai: day(2), sampai: day(40) });
  assert.equal(checked.status, 200, checked.body.replaceAll(/<[^>]+>/gu, ' ').slice(-600));
  assert.match(checked.body, new RegExp(two.name, 'u'));
  await typeEverywhere(admin);
}

test('after a full run no number, name or address of a person is in an output, an address, a job, an audit entry, or a file beside the tables', { timeout: 300_000 }, async () => {
  const officer = await signedIn('petugas-a');
  const fault = await faultWhileReading(officer);
  assert.equal(fault.status, 500);
  assert.match(fault.body, /Nomor|kode/iu);
  await bringIn(officer);
  await recoverByNip(officer);
  await wrongTries();
  await giveRight();
  const link = new URL(/http:\S+\/masuk\/tautan\/\S+/u.exec(program.said())?.[0] ?? assert.fail('no link was printed')).pathname;
  assert.equal((await browser().send(link, link, {})).location, paths.office);
  const forms = await typeEverywhere(officer);
  assert.ok(forms >= 2, `${forms} forms`);
  // Such a number was really there to be found.
  const kept = await asAdmin((client) => client.query('select count(*)::int as people from person where nip = $1', [one.nip]));
  assert.deepEqual(kept.rows, [{ people: 1 }]);
  const tables = await asAdmin(readTables);
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0, program.said());
  const files = await readFilesBeside();
  const places: readonly (readonly [string, string, readonly string[]])[] = [
    ['what the program said', program.said(), [...needles, typed]],
    ['addresses', [...addresses].map((each) => decodeURIComponent(each)).join('\n'), [...needles, typed]],
    ['jobs', tables.jobs, [...needles, typed]],
    ['audit entries', tables.entries, [...needles, typed]],
    ['details of audit entries', tables.details, needles],
    ...files.map(([name, text]) => [name, text, [...needles, typed]] as const),
  ];
  assert.deepEqual(places.flatMap(([place, text, sought]) => hitsIn(text, sought).map((needle) => `${place}: ${needle}`)), []);
  console.log(`read: ${addresses.size} addresses, ${tables.entries.length} characters of entries, ${tables.details.length} of details, ${tables.jobs.length} of jobs, ${program.said().length} of output, ${files.length} files, ${forms} forms typed into`);
  assert.ok(tables.entries.length > 1_000 && tables.details.length > 1_000);
  // The search would have found one.
  for (const [place, text, sought] of places) for (const needle of [one.nip, two.name, one.nrk]) assert.ok(hitsIn(`${text}\n"x":"${needle}"`, sought).includes(needle), place);
});

async function readTables(client: Client): Promise<{ readonly jobs: string; readonly entries: string; readonly details: string }> {
  const dump = async (table: string): Promise<string> => (await client.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`)).rows.map(({ row }) => row).join('\n');
  const { rows } = await client.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'pgboss' order by 1`);
  assert.ok(rows.length > 0, 'the tables of jobs');
  const jobs: string[] = [];
  for (const { name } of rows) jobs.push(await dump(name));
  return { jobs: jobs.join('\n'), entries: await dump('audit.audit_entry'), details: await dump('audit.audit_detail') };
}

/** Everything in the folder but the tables themselves and their journal: what the server wrote down, files of passing, keys. */
async function readFilesBeside(): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const beside = names.filter((name) => !/\/postgres\/data\/(?:base\/\d+|global|pg_wal|pg_xact|pg_multixact|pg_subtrans|pg_stat|pg_stat_tmp)\//u.test(name));
  assert.ok(beside.some((name) => name.endsWith('/postgres/log') || name.includes('/postgres/log/')), 'what the database wrote down');
  return Promise.all(beside.map(async (name) => [name.slice(base.length), await readFile(name, 'latin1')] as const));
}
