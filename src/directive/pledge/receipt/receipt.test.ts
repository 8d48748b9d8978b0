// Receipts that strangers made up: each is refused with a word, none of them stops the program.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { canonicalJson, toBase64Url } from '../../../../packages/proof/index.ts';
import { utf8 } from '../../../../packages/proof/bytes.ts';
import { sampleCertificates, sampleClock, sampleDay, type SampleDay } from '../../../../test/outside/seal-sample.ts';
import { checkReceipt, receiptBlock, type Receipt } from './receipt.ts';

/** Of a key that takes no hash (Ed25519). */
const otherKind = 'MIIBMjCB5aADAgECAhQcZY8Dw9xmUEIOB1uTUGnk8cE6KDAFBgMrZXAwDzENMAsGA1UEAwwETGFpbjAeFw0yNjExMjIxNjQ3NDJaFw0zNjExMTkxNjQ3NDJaMA8xDTALBgNVBAMMBExhaW4wKjAFBgMrZXADIQAS6d5XZmWmge/YY0F0x0XewCMA1TKZ6AYigsUxIraS7KNTMFEwHQYDVR0OBBYEFAmohaWVUUGhf2Gipfyis7dT/EsWMB8GA1UdIwQYMBaAFAmohaWVUUGhf2Gipfyis7dT/EsWMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EAAzi5v9NATKrkxOEanK9Y6EMcPLShovRchADcCKymHS9z0GmByAzgjfurEJbJ/vKS+0led1/W4ElgosRh7UblCg==';
let sample: SampleDay;
let receipt: Receipt;

before(async () => {
  sample = await sampleDay(3);
  const { record, person, salt, words } = sample.proofOf(1);
  receipt = { issuedAt: sampleClock.now().toISOString().replace('.000', ''), record, person, salt, words };
});

const verdictOn = (block: string): string => {
  const check = checkReceipt(block, sample.trust);
  return check.verdict === 'not_genuine' ? check.why : check.verdict;
};
const blockOf = (parts: Readonly<Record<'body' | 'certificate' | 'signature', string>>): string =>
  `-----BEGIN NETRAL PLEDGE RECEIPT-----\n${toBase64Url(utf8(canonicalJson(parts)))}\n-----END NETRAL PLEDGE RECEIPT-----\n`;

test('what our key signed is genuine; another key, another purpose or a day on which it was not in use is unknown', async () => {
  const { seal, stamp } = sample.certificates;
  assert.equal(verdictOn(receiptBlock(receipt, seal)), 'genuine');
  assert.equal(verdictOn(receiptBlock(receipt, (await sampleCertificates()).seal)), 'unknown_signer');
  assert.equal(verdictOn(receiptBlock(receipt, stamp)), 'unknown_signer');
  assert.equal(verdictOn(receiptBlock({ ...receipt, issuedAt: '2020-01-01T00:00:00Z' }, seal)), 'unknown_signer');
  assert.equal(verdictOn(receiptBlock({ ...receipt, words: 'Kata lain.' }, seal)), 'content');
});

test('a certificate of another kind, none at all, a cut block and signs of all kinds are told apart from ours without a fault', () => {
  const body = canonicalJson(receipt);
  const signature = toBase64Url(new Uint8Array(64));
  for (const certificate of [toBase64Url(Buffer.from(otherKind, 'base64')), toBase64Url(utf8('nothing')), '', '!']) assert.equal(verdictOn(blockOf({ body, certificate, signature })), 'not_readable');
  const ours = toBase64Url(sample.certificates.seal.certificate);
  for (const wrong of ['', signature, signature.slice(2), '!']) assert.equal(verdictOn(blockOf({ body, certificate: ours, signature: wrong })), 'signature');
  for (const other of ['', '[]', '{}', body.replace('"v":1', '"v":2'), body.slice(1)]) assert.equal(verdictOn(blockOf({ body: other, certificate: ours, signature })), 'not_readable');
  const whole = receiptBlock(receipt, sample.certificates.seal);
  for (let end = 0; end < whole.length - 40; end += 97) assert.equal(verdictOn(whole.slice(0, end)), 'not_readable');
});
