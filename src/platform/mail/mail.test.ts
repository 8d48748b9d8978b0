// Our connections against a real server: passwords, TLS, few places, silence; and what doctor says of each.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { openMailSink, type MailSink, type Manner } from '../../../test/journeys/mail-sink.ts';
import { skipWithout } from '../../../test/needs.ts';
import { isHere } from './connection.ts';
import { lookAtMail } from './look-at-mail.ts';
import { openMailer, type Handed } from './mail.ts';
import { addressIn, isPlainAddress, messageOf } from './message.ts';

const from = 'Netral <netral@contoh.example>';
const mail = (id: string, to = 'staf@contoh.example') => ({ to, subject: 'Ada surat', text: 'Isi', id, at: new Date('2026-11-22T04:00:00Z') });

async function sinkFor(t: TestContext, manner: Manner): Promise<MailSink> {
  const sink = await openMailSink(manner);
  t.after(sink.close);
  return sink;
}

async function handOne(server: string, id = 'satu'): Promise<Handed> {
  const mailer = openMailer({ server, from }, 1);
  try {
    return await mailer.hand(mail(id));
  } finally {
    mailer.close();
  }
}

test('a name and a password are used, a wrong one refuses no mail, and doctor names it without saying it', async (t) => {
  const sink = await sinkFor(t, { login: { user: 'netral', password: 'rah@sia' } });
  const [right, wrong] = [sink.url.replace('//', '//netral:rah%40sia@'), sink.url.replace('//', '//netral:bukan-ini@')];
  assert.deepEqual([await handOne(right), await handOne(wrong)], ['taken', 'closed']);
  assert.equal((await lookAtMail({ server: right, from })).state, 'good');
  const { state, says } = await lookAtMail({ server: wrong, from });
  assert.equal(state, 'broken');
  assert.match(says, /refuses the name or the password of NETRAL_SMTP/u);
  assert.doesNotMatch(says, /bukan-ini|netral:/u);
});

test('a certificate made by the agency itself is trusted only where its file is named', { skip: skipWithout('openssl') }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'netral-mail-'));
  t.after(() => rm(folder, { recursive: true }));
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')]);
  assert.equal(made.status, 0, String(made.stderr));
  const [key, certificate] = [await readFile(join(folder, 'key.pem'), 'utf8'), await readFile(join(folder, 'certificate.pem'), 'utf8')];
  for (const how of ['at-once', 'starttls'] as const) {
    const sink = await sinkFor(t, { tls: { key, certificate, how } });
    assert.equal(await handOne(sink.url, `asing-${how}`), 'closed');
    const { state, says } = await lookAtMail({ server: sink.url, from });
    assert.equal(state, 'broken');
    assert.match(says, /certificate that this machine does not trust \([A-Z_]+\); name the file/u);
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, certificate]);
    try {
      assert.equal(await handOne(sink.url, `dikenal-${how}`), 'taken');
      assert.equal((await lookAtMail({ server: sink.url, from })).state, 'good');
    } finally {
      setDefaultCACertificates(before);
    }
    assert.deepEqual([...sink.taken.keys()], [`dikenal-${how}@contoh.example`]);
  }
});

test('nobody there, a server that hangs up at once, and no server set, are said as they are', async (t) => {
  const { state, says } = await lookAtMail({ server: 'smtp://127.0.0.1:9', from });
  assert.equal(state, 'broken');
  assert.match(says, /cannot be reached \(ECONNREFUSED\)/u);
  assert.match((await lookAtMail(null)).says, /sends no mail/u);
  const silent = await sinkFor(t, { hangsUp: true });
  assert.equal(await handOne(silent.url), 'closed');
  assert.equal((await lookAtMail({ server: silent.url, from })).state, 'broken');
});

test('a refused address, a refused sender and a plain yes are told apart, and one connection serves all', async (t) => {
  const sink = await sinkFor(t, { refuses: (address) => address.startsWith('hilang') });
  const mailer = openMailer({ server: sink.url, from }, 1);
  assert.deepEqual([await mailer.hand(mail('a')), await mailer.hand(mail('b', 'hilang@contoh.example')), await mailer.hand(mail('c'))], ['taken', 'refused', 'taken']);
  mailer.close();
  assert.equal(await handOne((await sinkFor(t, { refusesSender: true })).url), 'closed');
});

test('a server that lets in two at once gets all mails over two, and all are told when nobody is there', async (t) => {
  const sink = await sinkFor(t, { most: 2 });
  const mailer = openMailer({ server: sink.url, from }, 8);
  const handed = await Promise.all(Array.from({ length: 40 }, (_, number) => mailer.hand(mail(`m${number}`))));
  assert.deepEqual([handed.filter((each) => each === 'taken').length, sink.taken.size], [40, 40]);
  mailer.close();
  const none = openMailer({ server: 'smtp://127.0.0.1:9', from }, 8);
  assert.deepEqual(new Set(await Promise.all(Array.from({ length: 8 }, (_, number) => none.hand(mail(`n${number}`))))), new Set(['closed']));
});

test('what could break out of a line of the mail is not handed to anybody', () => {
  for (const address of ['a@b.example\r\nBcc: c@d.example', 'a b@c.example', 'a@b.example, c@d.example', '<a@b.example>', 'a@', '@b.example', 'ä@b.example']) assert.equal(isPlainAddress(address), false, address);
  assert.equal(isPlainAddress("staf.o'contoh+1@contoh.example"), true);
  assert.equal(addressIn(from), 'netral@contoh.example');
  assert.equal(addressIn('Netral\r\nBcc: x <netral@contoh.example>'), null);
  assert.equal(messageOf(from, mail('x', 'a@b\r\n.example')).envelope, null);
});

test('only a server on this machine is told a password without TLS; a name that begins like one is elsewhere', () => {
  for (const server of ['smtp://127.0.0.1', 'smtp://localhost:25', 'smtp://[::1]:25']) assert.ok(isHere(new URL(server).hostname), server);
  for (const server of ['smtp://127.contoh.example', 'smtp://127.0.0.1.contoh.example', 'smtp://localhost.contoh.example', 'smtp://[::12]']) assert.ok(!isHere(new URL(server).hostname), server);
});
