import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { act, done } from '../../audit/index.ts';
import { clockAt } from '../../platform/clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { openMailer, type Mailer } from '../../platform/mail/mail.ts';
import { openMailSink, type MailSink, type Manner } from '../../../test/journeys/mail-sink.ts';
import { agencyId, castLetter, castRound, ids, sendLetter, statesOn, system } from '../../../test/crash/remind-cast.ts';
import { mailChannel, type Channel } from './channel.ts';
import { handOverAll, supply, type Counts } from './hand-over.ts';
import { wordsOf } from './hand-over-reminders.job.ts';
import { together } from './together.ts';

const people = 300;
const withAddress = 294;
const words = wordsOf({ origin: 'https://netral.contoh.example' });
const from = 'Netral <netral@contoh.example>';
let database: TestDatabase;

before(async () => {
  database = await testDatabase();
  await castLetter(database.db, people);
});
after(() => database.close());

const at = (day: string, hour = '04') => clockAt(`${day}T${hour}:00:00Z`);

async function served(t: TestContext, manner: Manner = {}, connections = 4): Promise<{ readonly sink: MailSink; readonly mailer: Mailer }> {
  const sink = await openMailSink(manner);
  const mailer = openMailer({ server: sink.url, from }, connections);
  t.after(async () => {
    mailer.close();
    await sink.close();
  });
  return { sink, mailer };
}

const handOver = (mailer: Mailer, day: string, hour?: string): Promise<Counts> => handOverAll(database.db, at(day, hour), mailChannel(mailer, words));

test('everybody with an address gets one mail, and no mail differs by letter or person', async (t) => {
  const { sink, mailer } = await served(t);
  const other = '00000000-0000-4000-8000-0000000000c2';
  await act(database.db, system, 'cast.made', { kind: 'directive', id: other }, async (tx) => {
    await sendLetter(tx, other, 'Pakta integritas: perkara yang peka');
    return done(null);
  });
  await castRound(database.db, '2026-11-22', ids.directive, 100);
  await castRound(database.db, '2026-11-22', other);
  const counts = await handOver(mailer, '2026-11-22');
  assert.deepEqual(counts, { taken: withAddress, refused: people - withAddress, later: 0 });
  assert.deepEqual([sink.taken.size, [...sink.taken.values()].every((times) => times === 1), new Set(sink.addressees.values()).size], [withAddress, true, withAddress]);
  assert.deepEqual([...sink.subjects], ['Ada surat dinas untuk Anda']);
  assert.equal(sink.texts.size, 1, 'beside To, Message-ID and Date all mails are the same bytes');
  const body = Buffer.from([...sink.texts][0]?.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
  assert.equal(body, words.text);
  assert.match(body, /https:\/\/netral\.contoh\.example\/kantor\/surat /u);
  assert.doesNotMatch(body, /pakta|netralitas|perkara/iu);
  assert.deepEqual(await statesOn(database.db, '2026-11-22'), { refused: people - withAddress, sent: withAddress });
});

test('a server that says no to one address in ten is not asked again for these', async (t) => {
  const { sink, mailer } = await served(t, { refuses: (address) => /^staf\d*0@/u.test(address) });
  await castRound(database.db, '2026-11-23');
  await handOver(mailer, '2026-11-23');
  assert.deepEqual(await statesOn(database.db, '2026-11-23'), { refused: 30, sent: 270 });
  await handOver(mailer, '2026-11-23', '14');
  assert.equal([...sink.taken.values()].reduce((sum, times) => sum + times, 0), 270);
});

test('a server that takes a mail and cuts all lines gets it again later under the same Message-ID', async (t) => {
  let cuts = 0;
  const { sink, mailer } = await served(t, { drops: (_, times) => times === 1 && cuts < 6 && ++cuts > 0 });
  await castRound(database.db, '2026-11-24');
  const first = await handOver(mailer, '2026-11-24');
  assert.ok(first.later >= 6, JSON.stringify(first));
  for (const hour of ['05', '06', '07', '08', '09', '10', '11', '12']) await handOver(mailer, '2026-11-24', hour);
  assert.deepEqual(await statesOn(database.db, '2026-11-24'), { refused: people - withAddress, sent: withAddress });
  assert.deepEqual([sink.taken.size, new Set(sink.addressees.values()).size], [withAddress, withAddress]);
  const twice = [...sink.taken.values()].filter((times) => times > 1).length;
  assert.ok(twice >= 6 && twice <= cuts * mailer.connections, `${twice} came twice`);
});

test('without a server nothing is lost, nothing counts as tried, and the day ends it', async () => {
  const mailer = openMailer({ server: 'smtp://127.0.0.1:9', from }, 4);
  await castRound(database.db, '2026-11-25');
  assert.deepEqual(await handOver(mailer, '2026-11-25'), { taken: 0, refused: 6, later: withAddress });
  assert.deepEqual(await statesOn(database.db, '2026-11-25'), { 'put-off': withAddress, refused: 6 });
  const { rows } = await sql<{ tries: number }>`select max(tries) as tries from reminder where made_on = '2026-11-25' and state = 'put-off'`.execute(database.db);
  assert.deepEqual(rows, [{ tries: 0 }]);
  await handOver(mailer, '2026-11-26');
  assert.deepEqual(await statesOn(database.db, '2026-11-25'), { 'given-up': withAddress, refused: 6 });
  mailer.close();
});

test('a server that wants another password, or lets the sender not send, refuses no address', async (t) => {
  for (const [day, manner] of [['2026-11-27', { login: { user: 'netral', password: 'benar' } }], ['2026-11-28', { refusesSender: true }]] as const) {
    const sink = await openMailSink(manner);
    const mailer = openMailer({ server: sink.url.replace('//', '//netral:salah@'), from }, 4);
    t.after(async () => {
      mailer.close();
      await sink.close();
    });
    await castRound(database.db, day);
    assert.equal((await handOver(mailer, day)).later, withAddress);
    assert.deepEqual(await statesOn(database.db, day), { 'put-off': withAddress, refused: 6 });
    // At most one attempt a connection: an account with a wrong password is soon locked.
    assert.ok(sink.logins.bad <= mailer.connections);
  }
});

test('a slow server gets each mail once, and every answer is waited for', async (t) => {
  const { sink, mailer } = await served(t, { lateMs: 40 }, 16);
  await castRound(database.db, '2026-11-29');
  assert.equal((await handOver(mailer, '2026-11-29')).taken, withAddress);
  assert.ok([...sink.taken.values()].every((times) => times === 1));
});

test('a server that answers after we gave up waiting gets each mail again under the same Message-ID', async (t) => {
  const day = '2026-12-01';
  const sink = await openMailSink({ lateMs: 1_500 });
  t.after(sink.close);
  await castRound(database.db, day, ids.directive, 10);
  const addressed = 10 - (await handedTo(sink, day, '04', 500)).refused;
  assert.deepEqual(await statesOn(database.db, day), { 'put-off': addressed, ...(addressed < 10 ? { refused: 10 - addressed } : {}) });
  assert.equal((await handedTo(sink, day, '05', 5_000)).taken, addressed);
  assert.deepEqual([sink.taken.size, new Set(sink.addressees.values()).size], [addressed, addressed]);
  // On a busy machine one may have been given up before all of it was said.
  const times = [...sink.taken.values()];
  assert.ok(Math.max(...times) === 2 && times.filter((each) => each === 2).length >= addressed / 2, JSON.stringify(times));
});

async function handedTo({ url }: MailSink, day: string, hour: string, waitMs: number): Promise<Counts> {
  const mailer = openMailer({ server: url, from }, 10, { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: waitMs });
  try {
    return await handOver(mailer, day, hour);
  } finally {
    mailer.close();
  }
}

test('when midnight in the zone of the agency comes meanwhile, the rest is given up, and the next day has one mail for each', async (t) => {
  const { sink, mailer } = await served(t);
  await castRound(database.db, '2026-12-02');
  const passing = { now: () => new Date(sink.taken.size < 10 ? '2026-12-02T16:59:59Z' : '2026-12-02T17:00:01Z') };
  const { taken } = await handOverAll(database.db, passing, mailChannel(mailer, words));
  assert.ok(taken >= 10 && taken <= 10 + mailer.connections, `${taken} left`);
  const before = new Set(sink.taken.keys());
  await castRound(database.db, '2026-12-03');
  await handOver(mailer, '2026-12-03');
  const { sent = 0, 'given-up': givenUp = 0, refused = 0 } = await statesOn(database.db, '2026-12-02');
  assert.deepEqual([sent, sent + givenUp + refused], [taken, people]);
  const today = [...sink.taken.keys()].filter((id) => !before.has(id)).map((id) => sink.addressees.get(id));
  assert.deepEqual([today.length, new Set(today).size], [new Set(today).size, today.length]);
  assert.equal((await statesOn(database.db, '2026-12-03'))['sent'], today.length);
});

test('another way than mail needs no more than to take an address and to answer', async () => {
  const day = '2026-12-04';
  const noted = new Map<string, string>();
  const channel: Channel = { atOnce: 3, hand: async ({ address, id }) => { noted.set(id, address); return address.startsWith('staf7') ? 'refused' : 'taken'; } };
  await castRound(database.db, day, ids.directive, 100);
  const { taken, refused } = await handOverAll(database.db, at(day), channel);
  assert.equal(taken + refused, 100);
  assert.equal(taken, [...noted.values()].filter((address) => !address.startsWith('staf7')).length);
  assert.deepEqual(await statesOn(database.db, day), { refused, sent: taken });
});

test('who answered after the round was made gets no mail, and whoever asked not to be reminded neither', async (t) => {
  const { sink, mailer } = await served(t);
  const day = '2026-11-30';
  await castRound(database.db, day);
  const chosen = await database.db.selectFrom('person').where('official_email', 'in', ['staf1@contoh.example', 'staf2@contoh.example', 'staf3@contoh.example']).select(['id', 'official_email']).execute();
  const idOf = (email: string): string => chosen.find((row) => row.official_email === email)?.id ?? assert.fail(email);
  await act(database.db, system, 'cast.made', { kind: 'directive', id: ids.directive }, async (tx) => {
    await tx.insertInto('directive_response').values({
      agency_id: agencyId, directive_id: ids.directive, person_id: idOf('staf1@contoh.example'), wanted: 'read', number: 1, entry_id: idOf('staf1@contoh.example'), way: 'own', given_at: at(day).now(),
    }).execute();
    await tx.insertInto('reminder_stop').values({ agency_id: agencyId, directive_id: ids.directive, person_id: idOf('staf2@contoh.example') }).execute();
    return done(null);
  });
  assert.equal((await handOver(mailer, day)).taken, withAddress - 2);
  const got = new Set(sink.addressees.values());
  assert.deepEqual([got.has('staf1@contoh.example'), got.has('staf2@contoh.example'), got.has('staf3@contoh.example')], [false, false, true]);
});

test('commits are gathered, and each caller waits for the one that holds its own', async () => {
  const commits: number[][] = [];
  const add = together(async (items: readonly number[]) => { commits.push([...items]); await new Promise((resolve) => { setTimeout(resolve, 5); }); });
  await Promise.all([1, 2, 3].map(async (item) => { await add(item); assert.ok(commits.flat().includes(item)); }));
  await add(4);
  assert.deepEqual(commits.flat().toSorted((one, other) => one - other), [1, 2, 3, 4]);
});

test('a failure of the next batch is told to whoever waits for it', async () => {
  const batches = [[1, 2], null];
  const take = supply(async () => batches.shift() ?? Promise.reject(new Error('gone')));
  assert.equal(await take(), 1);
  await assert.rejects(async () => { for (let found = await take(); found !== null;) found = await take(); }, /gone/u);
});
