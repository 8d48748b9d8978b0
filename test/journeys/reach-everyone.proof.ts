// The whole way of a letter on the big agency, over HTTP, scripts off: a circular to echelon II goes down the cascade, the notice
// of 13 November goes to everybody, offices declare together, people pledge by themselves and with help, the day is sealed, and a
// file proves it without us. Whatever is counted is counted a second time from the lists.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { act, done } from '../../src/audit/index.ts';
import { checkPledgeFile } from '../../src/directive/index.ts';
import { coverageId } from '../../src/directive/coverage/texts.id.ts';
import { declarationId } from '../../src/directive/declaration/texts.id.ts';
import { pledgeDraft } from '../../src/directive/pledge/wording/draft.ts';
import { unitId as unitWords } from '../../src/directive/unit/texts.id.ts';
import { loadFictitious, writtenDay } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { type OfficeBrowser } from './office.ts';
import { days, mainOf, morningOf, openReachOffice, sendOn, write, type Pair, type ReachOffice } from './reach-everyone.ts';
import { everybodyCount, officesOf, readTown, silence, size, sums, tell, wayUp, type Sum, type TownUnit } from './reach-everyone-town.ts';

const town = readTown();
const expected = sums(town);
const top = 'UNIT-0001';
const began = performance.now();
let office: ReachOffice;
let pair: Pair;
const units = new Map<string, { readonly id: string; readonly name: string }>();
const people = new Map<string, string>();
const unitOf = (code: string): string => units.get(code)?.id ?? assert.fail(`no unit ${code}`);
const personOf = (number: string): string => people.get(number) ?? assert.fail(`nobody has ${number}`);
const headOf = ({ people: [first] }: TownUnit): string => personOf(first ?? '');
const pairToday = async (): Promise<Pair> => ({ writer: await office.as(personOf('P-1')), approver: await office.as(personOf('P-2')) });
const everyone = { 'untuk-civil-servant': 'ya', 'untuk-community': 'ya', 'untuk-contract-worker': 'ya' };

before(async () => {
  office = await openReachOffice(async (db, clock) => {
    const loaded = await loadFictitious(db, 'Asia/Jakarta', size, () => undefined, clock);
    assert.equal(loaded?.people, everybodyCount);
    return loaded.agencyId;
  });
  const { app: { db } } = office;
  for (const { unit_id: id, source_id: code, name } of await db.selectFrom('unit_period as p').innerJoin('unit as u', 'u.id', 'p.unit_id').select(['p.unit_id', 'u.source_id', 'p.name']).execute()) units.set(code, { id, name });
  for (const { id, source_id: source } of await db.selectFrom('person').select(['id', 'source_id']).execute()) people.set(source?.split(':').at(-1) ?? '', id);
  await putHeads();
  await office.hold(personOf('P-1'), 'publisher');
  await office.hold(personOf('P-2'), 'approver');
  pair = await pairToday();
  console.log(`${everybodyCount} people in ${town.size} units were loaded in ${seconds()} s`);
});
after(() => office.close());

const seconds = (): string => ((performance.now() - began) / 1000).toFixed(0);

const changing = (change: Parameters<typeof act<null>>[4]) =>
  act<null>(office.app.db, { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' }, 'cast.made', { kind: 'agency', id: office.agencyId }, change, office.app.clock);

/** Each office right below the top is headed by its first person, of echelon II. */
const putHeads = () => changing(async (tx) => {
  for (const each of officesOf(town)) await tx.updateTable('assignment').where('person_id', '=', headOf(each)).set({ office_kind: '1', echelon: '21', office_held: `Kepala ${each.name}` }).execute();
  return done(null);
});

let circular = '';

test('a circular to echelon II: the preview counts the heads, the letter reaches them and nobody else, and whoever proposed does not approve', async () => {
  circular = await write(pair, 'circular', {
    judul: 'Menjaga netralitas', dari: 'Sekretaris Daerah Contoh', nomor: 'e-0011/SE/2023', tanggal: '6 11 2023', 'isi-all': 'Anda tetap netral.', 'untuk-civil-servant': 'ya', eselon: '21 22',
    berjenjang: 'ya', 'minta-read': 'ya', mulai: '6 11 2023',
  });
  const offices = officesOf(town);
  await sendOn(office, pair, circular, offices.length);
  const { code, people: [, staff = ''] } = offices.find(({ people: members }) => members.length > 1) ?? assert.fail('no staff');
  const head = await office.as(headOf(town.get(code) ?? assert.fail(code)));
  assert.equal((await head.send(paths.letter(circular), paths.answerLetter, {})).status, 303);
  assert.equal((await (await office.as(personOf(staff))).get(paths.letter(circular))).status, 404);
  const page = mainOf(await pair.writer.get(paths.coverage(circular)));
  for (const [term, count] of [[coverageId.addressed, offices.length], [coverageId.answered.read, 1], [coverageId.left, offices.length - 1]] as const) assert.ok(page.includes(`${term} ${coverageId.people(count)}`), `${term} ${count}: ${page}`);
});

const told = tell(town);

/** The report as an officer reads it: unit, since when, how many people. */
function silentOn(body: string): readonly string[] {
  return [...body.matchAll(/<section><h2>([^<]*)<\/h2><p>(.*?)<\/p>/gsu)].map(([, name = '', text = '']) => `${name}: ${/^(Menunggu sejak \d+ \S+ \d+) \(/u.exec(text)?.[1] ?? text}, ${/Pegawainya ([\d.]+) orang/u.exec(text)?.[1] ?? '0'}`).toSorted();
}

test('the report of the cascade names exactly the silent units, down to wards and schools, with the day since when each waits', async () => {
  office.setNow(morningOf('2023-11-11'));
  pair = await pairToday();
  const [first] = officesOf(town).filter(({ code }) => told.has(code));
  assert.ok(first);
  const rows = [...told].filter(([code]) => code !== first.code).map(([code, toldOn]) => ({ agency_id: office.agencyId, directive_id: circular, unit_id: unitOf(code), number: 1, told_by: personOf('P-1'), meeting: 'Apel', told_on: toldOn, attendance: 1, recorded_at: office.app.clock.now() }));
  await changing(async (tx) => {
    await tx.insertInto('directive_passed_on').values(rows).execute();
    return done(null);
  });
  const [year, month, day] = (told.get(first.code) ?? '').split('-').map(Number);
  const passed = await (await office.as(headOf(first))).send(paths.passOnForm(circular, unitOf(first.code)), paths.passOn, { pertemuan: 'Apel pagi', hari: `${day} ${month} ${year}`, hadir: '12' });
  assert.equal(passed.location, paths.ownUnitLetter(circular, unitOf(first.code)));
  const { silent, waiting } = silence(town, told, days.circular);
  const answer = await pair.writer.get(paths.silentUnits(circular));
  const named = [...silent].map(([code, since]) => `${units.get(code)?.name}: Menunggu sejak ${writtenDay(since, 'id')}, ${(town.get(code)?.people.length ?? 0).toLocaleString('id-ID')}`).toSorted();
  assert.deepEqual(silentOn(answer.body), named);
  const said = mainOf(answer);
  for (const [term, count] of [[coverageId.cascadeTold, told.size], [coverageId.cascadeSilent, silent.size], [coverageId.cascadeWaiting, waiting.length]] as const) assert.ok(said.includes(`${term} ${coverageId.units(count)}`), `${term} ${count}`);
  assert.ok([...silent.keys()].some((code) => code.startsWith('community:')) && waiting.length > 0);
  const stopped = (await pair.writer.get(paths.coverageFile(circular))).body.trimEnd().split('\r\n').slice(1).flatMap((line) => {
    const cells = line.split(',');
    return cells.at(-1) === '' ? [] : [`${cells[0]} ${cells.at(-1)}`];
  });
  assert.deepEqual(stopped.toSorted(), [...silent].map(([code, since]) => `${code} ${since}`).toSorted(), 'the table names them too');
  console.log(`cascade: ${told.size} units told, ${silent.size} silent and each of them named, ${waiting.length} waiting behind them; ${seconds()} s`);
});

test('the notice of 13 November comes from the calendar, needs two people, reaches everybody and asks nothing', async () => {
  office.setNow(morningOf(days.notice));
  pair = await pairToday();
  const notice = paths.phaseNotice('pemilu-2024.candidate.ST-1');
  assert.match(mainOf(await pair.writer.get(paths.phaseNotices)), /Hari ini Pemilu 2024: calon sudah ditetapkan/u);
  const taken = await pair.writer.send(notice, paths.takeUpNotice, { dari: 'Sekretaris Daerah Contoh' });
  const id = taken.location?.split('/').at(-1) ?? assert.fail('not taken up');
  await sendOn(office, pair, id, everybodyCount);
  for (const [number, text] of [['P-77', 'Mulai hari ini, 13 November 2023,'], ['L-77', 'Mulai hari ini, 13 November 2023,'], ['P-77', 'hukuman disiplin berat']] as const) {
    const letter = await (await office.as(personOf(number))).get(paths.letter(id));
    assert.ok(mainOf(letter).includes(text), `${text} for ${number}`);
    assert.doesNotMatch(letter.body, new RegExp(paths.answerLetter, 'u'), 'nothing is asked');
  }
  assert.doesNotMatch(mainOf(await (await office.as(personOf('L-77'))).get(paths.letter(id))), /disiplin/u);
  assert.ok(mainOf(await pair.writer.get(paths.coverage(id))).includes(`${coverageId.addressed} ${coverageId.people(everybodyCount)} `));
  console.log(`the notice reached ${everybodyCount} people; ${seconds()} s`);
});

const rowsOf = ({ addressed, answered, excused, left }: Sum): string =>
  [[coverageId.addressed, addressed], [coverageId.answered.read, answered], [coverageId.excused, excused], [coverageId.left, left]].map(([term, count]) => `${String(term)} ${coverageId.people(Number(count))}`).join(' ');
const none: Sum = { addressed: 0, answered: 0, excused: 0, left: 0 };
const sumOf = (code: string): Sum => expected.get(code) ?? none;
const below = (code: string): readonly TownUnit[] => [...town.values()].filter(({ parent, code: own }) => parent === code && sumOf(own).addressed > 0);
const listed = (each: readonly TownUnit[]): readonly string[] => each.map(({ code }) => `${units.get(code)?.name}: ${sumOf(code).answered}/${sumOf(code).addressed}`).toSorted();
const linksOn = (body: string): readonly string[] => [...body.matchAll(/<a [^>]*>([^<]*: \d+\/\d+)<\/a>/gu)].map(([, text = '']) => text).toSorted();

/** From the deepest unit of a kind with people, upward. */
const chainTo = (fits: (unit: TownUnit) => boolean): readonly string[] => wayUp(town, [...town.values()].find((unit) => unit.people.length > 1 && fits(unit))?.code ?? assert.fail('no such unit'));

test('a letter to everybody: the numbers of every level down to wards and schools are the people of the lists, on the pages and in the table', async () => {
  const id = await write(pair, 'appeal', { judul: 'Imbauan', dari: 'Sekretaris Daerah Contoh', 'isi-all': 'Anda tetap netral.', ...everyone, 'minta-read': 'ya', mulai: '13 11 2023' });
  await sendOn(office, pair, id, everybodyCount);
  await mixAnswers(id);
  await office.makeStatistics();
  const ward = chainTo(({ code }) => code.startsWith('community:'));
  const school = chainTo(({ code }) => Number(code.slice(5)) > 500 && wayUp(town, code).length === 3);
  for (const code of new Set([...ward, ...school])) {
    const { status, body } = await pair.writer.get(paths.unitCoverage(id, unitOf(code)));
    assert.deepEqual([status, mainOf({ body }).includes(rowsOf(sumOf(code)))], [200, true], `${rowsOf(sumOf(code))} in ${mainOf({ body }).slice(0, 600)}`);
    assert.deepEqual(linksOn(body), listed(below(code)), `below ${code}`);
  }
  const whole = await pair.writer.get(paths.coverage(id));
  assert.ok(mainOf(whole).includes(rowsOf(sumOf(top))), 'the whole agency');
  const table = (await pair.writer.get(paths.coverageFile(id))).body.trimEnd().split('\r\n').slice(1).map((line) => line.split(',').filter((_, at) => at !== 1).slice(0, 5).join(' '));
  assert.deepEqual(table.toSorted(), [...expected].map(([code, sum]) => `${code} ${sum.addressed} ${sum.answered} ${sum.excused} ${sum.left}`).toSorted());
  await readOne(id);
  console.log(`coverage: ${expected.size} units agree with the lists; ${seconds()} s`);
});

const mixAnswers = (id: string) => changing(async (tx) => {
  await sql`set local statement_timeout = '10min'`.execute(tx);
  const number = sql`substring(p.source_id from '\\d+$')::integer`;
  await sql`insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at)
    select a.agency_id, a.directive_id, a.person_id, 'read', 1, gen_random_uuid(), 'own', ${office.app.clock.now()} from directive_addressee a join person p on p.agency_id = a.agency_id and p.id = a.person_id
    where a.directive_id = ${id} and ${number} % 3 = 0`.execute(tx);
  await sql`insert into absence (agency_id, id, person_id, kind, from_on, until_on)
    select p.agency_id, gen_random_uuid(), p.id, 'leave', ${days.notice}, ${days.notice} from person p where p.source_id is not null and ${number} % 7 = 0`.execute(tx);
  return done(null);
});

/** Whatever is read on a page is at most a minute old. */
async function readOne(id: string): Promise<void> {
  const reader = await office.as(personOf('P-4'));
  assert.equal((await reader.send(paths.letter(id), paths.answerLetter, {})).status, 303);
  office.setNow(new Date(office.app.clock.now().getTime() + 60_000).toISOString());
  const { answered, left } = sumOf(top);
  assert.ok(mainOf(await pair.writer.get(paths.coverage(id))).includes(rowsOf({ ...sumOf(top), answered: answered + 1, left: left - 1 })), 'a minute later it is counted');
}

let pledge = '';

test('offices declare together, those who sign first before the others, and the pledge of everybody is tied to it', async () => {
  office.setNow(morningOf(days.declaration));
  pair = await pairToday();
  const texts = Object.fromEntries(Object.entries(pledgeDraft).map(([group, text]) => [`isi-${group}`, text]));
  pledge = await write(pair, 'pledge', { judul: 'Pakta integritas', dari: 'Sekretaris Daerah Contoh', ...texts, ...everyone, mulai: '14 11 2023' });
  await sendOn(office, pair, pledge, everybodyCount);
  const planned = await pair.writer.send(paths.newDeclaration, paths.saveDeclaration, {
    judul: 'Deklarasi netralitas', dari: 'Gubernur Contoh', penyelenggara: 'Bawaslu Contoh', tempat: 'Balai Contoh', tanggal: '14 11 2023', susunan: 'Pembukaan\nPenandatanganan\nPenutup',
    pertama: ['Gubernur Contoh', 'Sekretaris Daerah Contoh', ...officesOf(town).slice(0, 3).map(({ name }) => `Kepala ${name}`)].map((seat) => `${seat}, Pemerintah Contoh`).join('\n'),
    lembaga: 'Komandan Contoh, TNI\nKepala Contoh, Polri', saksi: 'Ketua Contoh, KPU', ikrar: pledge,
  });
  const id = planned.location?.split('/').at(-1) ?? assert.fail(mainOf(planned));
  await recordAll(id);
  const minutes = await fileFor(pair.writer, paths.minutesFile(id));
  assert.equal(minutes.subarray(0, 5).toString('latin1'), '%PDF-');
});

async function recordAll(id: string): Promise<void> {
  const seats = [...(await pair.writer.get(paths.declaration(id))).body.matchAll(/name="kursi" value="([^"]+)"/gu)].map(([, seat = '']) => seat);
  assert.equal(seats.length, 5, 'only those who sign first can be recorded');
  const record = async (seat: string): Promise<void> => assert.equal((await pair.writer.send(paths.declaration(id), paths.recordSigning, { kursi: seat, jam: '09.05', hasil: 'ya' })).status, 303);
  for (const seat of seats) await record(seat);
  const others = [...(await pair.writer.get(paths.declaration(id))).body.matchAll(/name="kursi" value="([^"]+)"/gu)].map(([, seat = '']) => seat);
  assert.equal(others.length, 3);
  for (const seat of others) await record(seat);
  assert.equal((await pair.writer.send(paths.declaration(id), paths.recordMinutes, { nomor: '', catatan: '', selesai: '10.00' })).status, 303);
  assert.ok(mainOf(await pair.writer.get(paths.declaration(id))).includes(declarationId.minutesFile));
}

const fileFor = async (browser: OfficeBrowser, path: string): Promise<Buffer> => {
  const cookie = `${officeCookie}=${browser.cookies.get(officeCookie)?.value ?? ''}`;
  const answer = await office.server.inject({ url: path, headers: { host: 'localhost', cookie } });
  assert.equal(answer.statusCode, 200, path);
  return answer.rawPayload;
};

test('people pledge by themselves and with help, the numbers of their units say so, the day is sealed and a file proves it', async () => {
  const own = ['P-1', 'P-2', 'P-301', 'P-302', 'P-303', 'P-304'];
  for (const number of own) assert.equal((await (await office.as(personOf(number))).send(paths.pledge(pledge), paths.signPledge, { bersedia: 'ya' })).location, paths.pledge(pledge));
  const helpedUnit = [...town.values()].find(({ code, people: members }) => code.startsWith('community:') && members.length > 1) ?? assert.fail('no ward');
  const helpers = await office.as(personOf('P-5'));
  await office.hold(personOf('P-5'), 'ward-helper', { kind: 'area', areaCode: helpedUnit.area });
  const helped = helpedUnit.people.slice(0, 3);
  for (const number of helped) assert.equal((await helpers.send(paths.helpPerson(pledge, personOf(number)), paths.helpSign, { bersedia: 'ya' })).location, paths.helpPerson(pledge, personOf(number)));
  const total = own.length + helped.length;
  const page = mainOf(await pair.writer.get(paths.coverage(pledge)));
  assert.ok(page.includes(`${coverageId.answered.signed} ${coverageId.people(total)} `), page);
  const ward = mainOf(await pair.writer.get(paths.unitCoverage(pledge, unitOf(helpedUnit.code))));
  assert.ok(ward.includes(`${coverageId.addressed} ${coverageId.people(helpedUnit.people.length)} ${coverageId.answered.signed} ${coverageId.people(helped.length)} `), ward);
  await ownUnitAgrees();
  office.setNow('2023-11-14T17:40:00Z');
  await office.sealDays();
  const signer = await office.as(personOf('P-301'));
  const file = await fileFor(signer, paths.pledgeFile(pledge));
  const [certificates, published] = await Promise.all([paths.certificatesFile, paths.pledgeDaysFile].map(async (path) => JSON.parse((await office.server.inject({ url: path })).body) as unknown));
  const lists = { certificates, days: published };
  assert.equal((await checkPledgeFile(file, lists, 'id')).verdict, 'genuine');
  const middle = Math.floor(file.length / 2);
  assert.equal((await checkPledgeFile(file.map((byte, at) => (at === middle ? byte ^ 1 : byte)), lists, 'id')).verdict, 'not-genuine');
  console.log(`${total} pledges sealed, a file of ${file.length} bytes checked; ${seconds()} s`);
});

/** The head sees as many names as the page says are left; an officer sees the same number. */
async function ownUnitAgrees(): Promise<void> {
  const unit = officesOf(town).find(({ code, people: members }) => members.length > 1 && sumOf(code).addressed > members.length) ?? assert.fail('no office');
  const seen = await (await office.as(headOf(unit))).get(paths.ownUnitLetter(pledge, unitOf(unit.code)));
  const left = Number(new RegExp(`${coverageId.left} ([\\d.]+) orang`, 'u').exec(mainOf(seen))?.[1] ?? -1);
  const names = /<h2>Yang belum<\/h2>(.*?)<p><a href/su.exec(seen.body)?.[1] ?? '';
  assert.equal([...names.matchAll(/<li>/gu)].length, left, unitWords.left);
  const officer = mainOf(await pair.writer.get(paths.unitCoverage(pledge, unitOf(unit.code))));
  assert.ok(officer.includes(`${coverageId.own} ${coverageId.addressed} ${coverageId.people(unit.people.length)}`) && officer.includes(`${coverageId.left} ${coverageId.people(left)}`), officer);
}

