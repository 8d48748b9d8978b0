import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withClient } from '../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../platform/db/test-database.ts';
import { castLetter, castRound, remindDay, statesOn } from '../../../test/crash/remind-cast.ts';
import { markBounced } from './bounces-command.ts';
import { failedMessageIds } from './read-bounces.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
  await castLetter(database.db, 10);
  await castRound(database.db, remindDay);
});
after(() => database.close());

const report = (id: string, { action = 'failed', status = '5.1.1', original = 'text/rfc822-headers' } = {}): string => [
  'From: Mail system <mailer-daemon@mx.contoh.example>', 'To: netral@contoh.example', 'Subject: Not delivered', 'Auto-Submitted: auto-replied', 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status;', '\tboundary="b1/mx.contoh.example"', '',
  '--b1/mx.contoh.example', 'Content-Type: text/plain; charset=us-ascii', '', 'The mail could not be put into the mailbox.', '',
  '--b1/mx.contoh.example', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.contoh.example', 'Arrival-Date: Sun, 22 Nov 2026 04:00:00 +0000', '',
  'Final-Recipient: rfc822; staf1@contoh.example', `Action: ${action}`, `Status: ${status}`, 'Diagnostic-Code: smtp; 550 5.1.1 there is nobody', ' of that name here', '',
  '--b1/mx.contoh.example', `Content-Type: ${original}`, '', 'From: Netral <netral@contoh.example>', 'To: staf1@contoh.example', `Message-ID:`, ` <${id}@contoh.example>`, 'Subject: Ada surat dinas untuk Anda', '',
  '--b1/mx.contoh.example--', '',
].join('\r\n');

test('a mail that came back marks its reminder, and nobody else\'s', async () => {
  const rows = await database.db.selectFrom('reminder').select('message_id').orderBy('message_id').execute();
  const [first = '', second = ''] = rows.map((row) => row.message_id);
  const box = `From mailer-daemon Sun Nov 22 11:00:00 2026\r\n${report(first)}\r\nFrom mailer-daemon Sun Nov 22 11:01:00 2026\r\n${report(second, { original: 'message/rfc822' })}`;
  assert.deepEqual(failedMessageIds(box), [first, second]);
  assert.equal(await markBounced(database.db, failedMessageIds(box)), 2);
  assert.equal(await markBounced(database.db, failedMessageIds(box)), 0);
  assert.deepEqual(await statesOn(database.db, remindDay), { refused: 2, waiting: 8 });
});

test('what came back is found among the sent by an index, however many there are', async () => {
  await withClient(database.admin, async (client) => {
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query<Record<'QUERY PLAN', string>>(`explain select from reminder where message_id = any(array[gen_random_uuid()]) and state = 'sent'`);
    assert.match(rows.map((row) => row['QUERY PLAN']).join(' '), /reminder_sent/u);
  });
});

test('one report with a forged Message-ID keeps none of the others from being read', () => {
  const id = '00000000-0000-4000-8000-000000000002';
  const box = ['-'.repeat(36), `${'0'.repeat(35)}-`, id].map((each) => `From mailer-daemon Sun Nov 22 11:00:00 2026\n${report(each)}`).join('\n');
  assert.deepEqual(failedMessageIds(box), [id]);
});

test('a delay, a failure that may pass, a mail of another kind and another\'s Message-ID mark nothing', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  for (const text of [report(id, { action: 'delayed', status: '4.4.1' }), report(id, { status: '4.2.2' }), report(id).replace('report-type=delivery-status', 'report-type=disposition-notification'), report('bukan-dari-kami'), `Subject: Re\r\n\r\n${id}`, '']) {
    assert.deepEqual(failedMessageIds(text), []);
  }
});
