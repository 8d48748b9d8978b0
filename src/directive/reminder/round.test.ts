// A round of reminders over HTTP with scripts off; and that it reminds exactly those whom coverage counts as left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { act, done } from '../../audit/index.ts';
import { approve, everybody } from '../../people/index.ts';
import { inLang, paths } from '../../paths.ts';
import { withClient } from '../../platform/db/address.ts';
import type { Tx } from '../../platform/db/db.ts';
import { hiddenFields, type OfficeBrowser } from '../../../test/journeys/office.ts';
import { actsOf, circular, openDemoOffice, pledge, today, wordsOf, type DemoOffice } from '../../../test/journeys/unit-head-cast.ts';
import { coverageOf, totalOf } from '../coverage/coverage.ts';
import { unitId } from '../unit/texts.id.ts';
import { gatherReminders } from './gather-reminders.job.ts';
import { owing, owingOf, type Owing } from './owing.ts';
import { sendRemindersApproval } from './send-reminders-approval.ts';
import { reminderId as texts } from './texts.id.ts';
import { countLeft } from './write-round.ts';

let office: DemoOffice;
const letters = new Map<string, string>();
const letter = (kind: string): string => letters.get(kind) ?? assert.fail(kind);
const writer = 'Petugas Kepegawaian Contoh';
const second = 'Sekretaris Daerah Contoh';

const changing = (change: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  act(office.app.db, { role: 'system', id: 'test', agencyId: office.agencyId, timeZone: 'Asia/Jakarta' }, 'cast.made', { kind: 'agency', id: office.agencyId }, async (tx) => {
    await change(tx);
    return done(null);
  }, office.app.clock);

const answer = (tx: Tx, kind: string, name: string, wanted: string): Promise<unknown> => tx.insertInto('directive_response').values({
  agency_id: office.agencyId, directive_id: letter(kind), person_id: office.idOf(name), wanted, number: 1, entry_id: office.idOf(name), way: 'own', given_at: office.app.clock.now(),
}).execute();

before(async () => {
  office = await openDemoOffice();
  await withClient(office.admin, (client) => client.query(`select pgboss.create_queue('gather-reminders', '{"policy": "exclusive"}'::jsonb)`));
  letters.set('circular', await office.send('circular', circular));
  letters.set('briefing', await office.send('briefing', { ...circular, title: 'Sosialisasi', wanted: ['read', 'attended'] }));
  letters.set('pledge', await office.send('pledge', pledge));
  letters.set('phase-notice', await office.send('phase-notice', { ...circular, title: 'Mulai hari ini', wanted: [], cascade: 'no' }));
  letters.set('few', await office.send('circular', { ...circular, title: 'Untuk satu unit', cascade: 'no', audience: { ...everybody, unitIds: [office.idOf('Sekolah Contoh')] } }));
  await changing(async (tx) => {
    await sql`update person set official_email = 'staf' || left(id::text, 8) || '@contoh.example'`.execute(tx);
    await tx.updateTable('person').where('id', '=', office.idOf('Lurah Contoh')).set({ official_email: null }).execute();
    await answer(tx, 'circular', 'Camat Contoh', 'read');
    await answer(tx, 'briefing', 'Camat Contoh', 'read');
    await answer(tx, 'briefing', 'Guru Contoh', 'attended');
    await answer(tx, 'briefing', 'Kepala Dinas Contoh', 'read');
    await answer(tx, 'briefing', 'Kepala Dinas Contoh', 'attended');
    await answer(tx, 'pledge', 'Guru Contoh', 'signed');
    for (const kind of ['circular', 'briefing', 'pledge']) await sql`update directive_addressee set left_on = ${today}::date where directive_id = ${letter(kind)} and person_id = ${office.idOf('Kepala Suku Dinas Contoh')}`.execute(tx);
    await tx.insertInto('absence').values({ agency_id: office.agencyId, id: office.idOf('Staf Suku Dinas Contoh'), person_id: office.idOf('Staf Suku Dinas Contoh'), kind: 'study', from_on: '2026-11-01', until_on: today }).execute();
    await tx.insertInto('reminder_stop').values({ agency_id: office.agencyId, directive_id: letter('pledge'), person_id: office.idOf(second) }).execute();
  });
});
after(() => office.close());

const asked = async (kind: string): Promise<Owing> => (await owingOf(office.app.db, office.agencyId, letter(kind), today)) ?? assert.fail(kind);

async function owingIn(kind: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person_id: string; stopped: boolean }>`select person_id, stopped from (${owing(await asked(kind))}) o`.execute(office.app.db);
  return new Set(rows.map(({ person_id: id }) => id));
}

test('who owes is who coverage counts as left, to the person, whatever the kind asks', async () => {
  for (const kind of ['circular', 'briefing', 'pledge']) {
    const { left, answered, excused } = totalOf(await coverageOf(office.app.db, office.agencyId, await asked(kind)));
    assert.deepEqual([(await owingIn(kind)).size, (await countLeft(office.app.db, await asked(kind))).left], [left, left], kind);
    assert.deepEqual([answered, excused], [kind === 'briefing' ? 2 : 1, 1], kind);
  }
  const [briefing, signing] = [await owingIn('briefing'), await owingIn('pledge')];
  const among = (names: readonly string[], people: ReadonlySet<string>): readonly boolean[] => names.map((name) => people.has(office.idOf(name)));
  // Whoever read the invitation but was not there is left; whoever was there has done what was asked.
  assert.deepEqual(among(['Camat Contoh', 'Guru Contoh', 'Kepala Dinas Contoh'], briefing), [true, false, false]);
  assert.deepEqual(among(['Camat Contoh', 'Guru Contoh', second], signing), [true, false, true], 'who asked for silence counts as left');
  for (const people of [briefing, signing]) assert.deepEqual(among(['Staf Suku Dinas Contoh', 'Kepala Suku Dinas Contoh'], people), [false, false], 'studying, and gone');
  assert.equal(await owingOf(office.app.db, office.agencyId, letter('phase-notice'), today), null);
});

const knock = async (browser: OfficeBrowser, fields: Record<string, string>) =>
  browser.post(paths.proposeReminders, { _csrf: hiddenFields((await browser.get(paths.letters)).body, paths.signOut)['_csrf'] ?? '', ...fields });

test('only publishers and approvers open the page, only publishers propose, and of a letter that asks nothing nobody is reminded', async () => {
  for (const name of ['Camat Contoh', 'Kepala Dinas Contoh']) {
    const person = await office.as(name);
    assert.equal((await person.get(paths.reminderRound(letter('pledge')))).status, 403, name);
    assert.equal((await knock(person, { surat: letter('pledge'), usulan: letter('pledge'), alasan: 'Tenggat dekat' })).status, 403, name);
  }
  const approver = await office.as(second);
  const seen = await approver.get(paths.reminderRound(letter('pledge')));
  assert.equal(seen.status, 200);
  assert.ok(!seen.body.includes(`action="${paths.proposeReminders}"`));
  assert.equal((await knock(approver, { surat: letter('pledge'), usulan: letter('pledge'), alasan: 'Tenggat dekat' })).status, 403);
  const publisher = await office.as(writer);
  assert.equal((await publisher.get(paths.reminderRound('x'))).status, 404);
  const notice = await publisher.get(paths.reminderRound(letter('phase-notice')));
  assert.ok(wordsOf(notice).includes(texts.nothingOwed) && !notice.body.includes(`action="${paths.proposeReminders}"`));
  assert.equal((await knock(publisher, { surat: letter('phase-notice'), usulan: letter('pledge'), alasan: 'Tenggat dekat' })).location, paths.reminderRound(letter('phase-notice')));
  assert.deepEqual(await office.app.db.selectFrom('approval').where('kind', '=', 'reminder.send').select('id').execute(), []);
});

async function approveWaiting(): Promise<string> {
  const { id, content_hash: hash } = await office.app.db.selectFrom('approval').where('kind', '=', 'reminder.send').orderBy('proposed_at', 'desc').select(['id', 'content_hash']).executeTakeFirstOrThrow();
  const approved = await approve(office.app.db, await office.holder(second), [sendRemindersApproval], { id, shownHash: hash.toString('hex') }, office.app.clock);
  assert.equal(approved.done, true, JSON.stringify(approved));
  const { id: batchId } = await office.app.db.selectFrom('reminder_batch').where('approval_id', '=', id).select('id').executeTakeFirstOrThrow();
  return batchId;
}

const mailsOf = async (batchId: string): Promise<ReadonlySet<string>> =>
  new Set((await office.app.db.selectFrom('reminder').where('batch_id', '=', batchId).select('person_id').execute()).map((row) => row.person_id));

test('the publisher sees how many owe, unit by unit, proposes with a reason, and another person approves', async () => {
  const publisher = await office.as(writer);
  const [page, address] = [() => publisher.get(paths.reminderRound(letter('pledge'))), paths.reminderRound(letter('pledge'))];
  const first = wordsOf(await page());
  const { left } = totalOf(await coverageOf(office.app.db, office.agencyId, await asked('pledge')));
  assert.match(first, new RegExp(`${texts.left} ${left} orang ${texts.without} \\d+ orang ${texts.excused} 1 orang`, 'u'));
  const byUnit = [...first.matchAll(/: (\d+) orang belum/gu)].map(([, count]) => Number(count));
  assert.equal(byUnit.reduce((sum, count) => sum + count, 0), left, first);
  assert.ok(byUnit.length > 1 && first.includes(texts.mailSubject) && first.includes(texts.roundsNone), first);
  assert.doesNotMatch(first, /Staf Suku|Guru Contoh/u, 'units and numbers, never names');
  const missing = await publisher.send(address, paths.proposeReminders, { alasan: ' ' });
  assert.equal(missing.status, 422);
  assert.ok(wordsOf(missing).includes(texts.reasonMissing));
  const fields = { ...hiddenFields((await page()).body, paths.proposeReminders), alasan: 'Tenggat dekat' };
  for (let press = 0; press < 2; press += 1) assert.equal((await publisher.post(paths.proposeReminders, fields)).location, address);
  assert.ok(wordsOf(await page()).includes(texts.waitingApproval));
  assert.equal((await office.app.db.selectFrom('approval').where('kind', '=', 'reminder.send').select('id').execute()).length, 1, 'pressed twice, proposed once');
  const batchId = await approveWaiting();
  assert.ok(wordsOf(await page()).includes(texts.roundToday) && wordsOf(await page()).includes(texts.roundOpen));
  assert.equal((await gatherReminders(office.app.db, { agencyId: office.agencyId, batchId }, office.app.clock)).done, true);
  const [mails, owed] = [await mailsOf(batchId), await owingIn('pledge')];
  assert.ok([...mails].every((id) => owed.has(id)));
  assert.equal(mails.has(office.idOf(second)), false, 'asked for silence');
  assert.equal(mails.has(office.idOf('Lurah Contoh')), false, 'has no address');
  const without = (await countLeft(office.app.db, await asked('pledge'))).withoutAddress;
  assert.equal(mails.size, owed.size - without - 1);
});

test('whoever got a reminder for one letter gets none for another on the same day in Jakarta, and may get one after midnight', async () => {
  const propose = async (kind: string) => (await office.as(writer)).send(paths.reminderRound(letter(kind)), paths.proposeReminders, { alasan: 'Tenggat dekat' });
  const before = new Set((await office.app.db.selectFrom('reminder').select('person_id').execute()).map((row) => row.person_id));
  // 23.59 in Jakarta, and two minutes later.
  office.setNow('2026-11-22T16:59:00Z');
  assert.equal((await propose('circular')).status, 303);
  const evening = await approveWaiting();
  await gatherReminders(office.app.db, { agencyId: office.agencyId, batchId: evening }, office.app.clock);
  const late = await mailsOf(evening);
  assert.deepEqual([...late].filter((id) => before.has(id)), []);
  assert.deepEqual(late, new Set([office.idOf('Guru Contoh'), office.idOf(second)]), 'who had signed, and who wants no reminder of the pledge alone');
  office.setNow('2026-11-22T17:01:00Z');
  assert.equal((await propose('briefing')).status, 303);
  const morning = await approveWaiting();
  await gatherReminders(office.app.db, { agencyId: office.agencyId, batchId: morning }, office.app.clock);
  assert.ok((await mailsOf(morning)).size > before.size - 3);
  const { rows } = await sql<{ most: number }>`select max(mails)::integer as most from (select count(*) as mails from reminder group by person_id, made_on) m`.execute(office.app.db);
  assert.deepEqual(rows, [{ most: 1 }]);
  office.setNow('2026-11-22T03:40:00Z');
});

test('what became of a round is told in words, and in tens only where a letter went to many', async () => {
  const publisher = await office.as(writer);
  assert.ok(wordsOf(await publisher.get(paths.reminderRound(letter('pledge')))).includes(texts.roundOpen));
  assert.doesNotMatch(wordsOf(await publisher.get(paths.reminderRound(letter('pledge')))), new RegExp(texts.states.waiting, 'u'), 'few were addressed');
  await changing((tx) => sql`update directive_sending set addressees = 60 where directive_id = ${letter('pledge')}`.execute(tx)).then(() => assert.fail('a sending never changes'), () => undefined);
  await withClient(office.admin, (client) => client.query('update directive_sending set addressees = 60 where directive_id = $1', [letter('pledge')]));
  const many = wordsOf(await publisher.get(paths.reminderRound(letter('pledge'))));
  assert.match(many, new RegExp(`${texts.roundsRounded}.*${texts.states.waiting} (?:${texts.fewerThanTen}|sekitar \\d*0 surel)`, 'u'));
  await changing((tx) => sql`update reminder set state = 'sent' where batch_id in (select id from reminder_batch where directive_id = ${letter('pledge')})`.execute(tx));
  assert.ok(wordsOf(await publisher.get(paths.reminderRound(letter('pledge')))).includes(texts.roundDone));
  const english = wordsOf(await publisher.get(inLang('en', paths.reminderRound(letter('pledge')))));
  assert.doesNotMatch(english, /\b(?:orang|belum|surel)\b/u);
});

test('without a mail server there is no button, neither here nor for the head of a unit, and nothing is asked for by hand either', async () => {
  const without = await openDemoOffice({});
  try {
    const id = await without.send('circular', circular);
    const publisher = await without.as(writer);
    const page = await publisher.get(paths.reminderRound(id));
    assert.ok(wordsOf(page).includes(texts.noServer) && !page.body.includes(`action="${paths.proposeReminders}"`));
    const head = await without.as('Kepala Suku Dinas Contoh');
    const own = await head.get(paths.ownUnitLetter(id, without.idOf('Suku Dinas Contoh')));
    assert.ok(wordsOf(own).includes(unitId.noServer) && !own.body.includes(`action="${paths.remindOwnUnit}"`));
    const secret = hiddenFields(own.body, paths.signOut)['_csrf'] ?? '';
    await head.post(paths.remindOwnUnit, { _csrf: secret, surat: id, unit: without.idOf('Suku Dinas Contoh') });
    await knock(publisher, { surat: id, usulan: id, alasan: 'Tenggat dekat' });
    assert.equal(await actsOf(without, 'reminder.asked'), 0);
    assert.deepEqual(await without.app.db.selectFrom('approval').where('kind', '=', 'reminder.send').select('id').execute(), []);
  } finally {
    await without.close();
  }
});
