// Against a stub that keeps to the public description of the service; whether a real one does, only a trial with it can show.
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sampleClock, trustIn } from '../../../test/outside/seal-sample.ts';
import { startSealStub, stubNotice, type SealStub } from '../../../test/outside/seal-stub.ts';
import { bsreSealer, type BsreSealer } from './bsre-sealer.ts';
import { SealRefused, type SealRefusal } from './sealer.ts';
import type { Trust } from './trust.ts';

const account = { user: 'netral', password: 'kata-sandi-uji', subscriber: 'segel-contoh', passphrase: 'frasa-uji' };
let stub: SealStub;
let trust: Trust;
let pdf: Uint8Array;
const sealerAs = (changes: Partial<Parameters<typeof bsreSealer>[0]> = {}): BsreSealer => bsreSealer({
  address: stub.address, user: account.user, password: account.password, subscriber: account.subscriber,
  oneTimeCode: () => Promise.resolve(stub.sentCode() ?? '000000'), trust, timeoutMs: 5_000, ...changes,
});
const refusedAs = (why: SealRefusal) => (thrown: unknown): boolean => {
  assert.ok(thrown instanceof SealRefused);
  assert.equal(thrown.why, why);
  const shown = inspect(thrown, { depth: 10, showHidden: true });
  for (const secret of [account.password, account.passphrase, 'Basic ', '100001']) assert.ok(!shown.includes(secret), shown);
  return true;
};

before(async () => {
  stub = await startSealStub(account, sampleClock);
  const [root, seal] = ['authority', 'seal'].map((purpose) => stub.published.own.find((each) => each.purpose === purpose)?.certificate ?? '');
  const subject = new X509Certificate(Buffer.from(seal ?? '', 'base64')).subject.replaceAll('\n', ', ');
  trust = trustIn({ netral: 'certificates-1', own: [], outside: [{ name: 'Stub', certificate: root ?? '', seals: [subject] }] });
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Lembar');
  pdf = await document.save({ useObjectStreams: false });
});
after(() => stub.close());

test('the stub says in every answer that it is a stub', async () => {
  const answer = await fetch(`${stub.address}/api/v2/seal/pdf`, { method: 'POST', body: '{}' });
  assert.deepEqual([answer.status, answer.headers.get('x-notice'), await answer.json()], [401, stubNotice, { message: stubNotice }]);
});

test('a seal is asked with a one-time code, comes back behind our bytes, and is known by the subject that was named', async () => {
  const sealer = sealerAs();
  await sealer.requestCode(1);
  const sealed = await sealer.sealPdf(pdf, { reason: 'Segel uji' });
  assert.equal(Buffer.compare(sealed.subarray(0, pdf.length), pdf), 0);
  const seal = await sealer.verifyPdf(sealed);
  assert.ok(seal.ok && seal.known === 'outside' && seal.timeKnown === 'outside');
  await assert.rejects(sealer.sealPdf(pdf, { reason: 'Segel uji' }), refusedAs('refused'), 'a code is good once');
});

test('another customer of the same body does not seal for the service', async () => {
  const other = trustIn({ netral: 'certificates-1', own: [], outside: [{ name: 'Stub', certificate: stub.published.own.find(({ purpose }) => purpose === 'authority')?.certificate ?? '', seals: ['CN=Instansi lain'] }] });
  const sealer = sealerAs();
  await sealer.requestCode(1);
  const sealed = await sealer.sealPdf(pdf, { reason: 'Segel uji' });
  assert.deepEqual(await sealerAs({ trust: other }).verifyPdf(sealed), { ok: false, why: 'unknown_signer' });
});

test('a person signs with a passphrase of their own, and a wrong one signs nothing', async () => {
  const as = { email: 'staf.umum@contoh.example' };
  const signed = await sealerAs().signPdf(pdf, { reason: 'Ikrar' }, { as, secret: { passphrase: account.passphrase } });
  assert.ok(signed.length > pdf.length);
  await assert.rejects(sealerAs().signPdf(pdf, { reason: 'Ikrar' }, { as, secret: { passphrase: 'lain' } }), refusedAs('refused'));
});

test('whether somebody may sign is asked before anything is sent', async () => {
  assert.equal(await sealerAs().userStatus({ email: 'staf.umum@contoh.example' }), 'may_sign');
  assert.equal(await sealerAs().userStatus({ email: 'belum.terbit@contoh.example' }), 'may_not_sign');
});

test('each way of giving no seal is told apart, and none tells a secret', async () => {
  await assert.rejects(sealerAs({ password: 'salah' }).requestCode(1), refusedAs('credentials'));
  await assert.rejects(sealerAs({ address: 'http://127.0.0.1:9' }).requestCode(1), refusedAs('unreachable'));
  for (const how of ['rewrites', 'no_json', 'no_seal'] as const) {
    stub.misbehave('never');
    await sealerAs().requestCode(1);
    stub.misbehave(how);
    await assert.rejects(sealerAs().sealPdf(pdf, { reason: 'Segel uji' }), refusedAs('answer_shape'), how);
  }
  stub.misbehave('never');
});

test('passphrases go to no address without encryption', () => {
  assert.throws(() => sealerAs({ address: 'http://esign.example.go.id' }), { name: 'Problem', code: 'bad-setting' });
});
