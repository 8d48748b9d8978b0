import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { sampleCertificates } from '../../../test/outside/seal-sample.ts';
import { Problem } from '../errors.ts';
import { ownSeals, readSealSettings } from './seal-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'netral-seal-settings-'));
const sealPath = join(folder, 'seal.json');
after(() => rmSync(folder, { recursive: true }));

const password = 'kata-sandi-uji';
const esign = { address: 'https://esign.example.go.id', user: 'netral', password, subscriber: 'segel-contoh' };
let root = '';
let seal = '';
before(async () => {
  const { own } = (await sampleCertificates()).published;
  [root = '', seal = ''] = ['authority', 'seal'].map((wanted) => own.find(({ purpose }) => purpose === wanted)?.certificate ?? '');
});

async function reading(file: unknown) {
  writeFileSync(sealPath, typeof file === 'string' ? file : JSON.stringify(file));
  return readSealSettings({ sealPath });
}

test('without the setting this program alone seals and stamps', async () => {
  assert.deepEqual(await readSealSettings({ sealPath: null }), ownSeals);
});

test('an authority is named by its certificate, as it gives it out or as base64, and a body with the subject that seals', async () => {
  const outside = { name: 'Otoritas Contoh', certificate: root, seals: [] };
  assert.deepEqual(await reading({ outside: [outside], time: 'http://tsa.example.go.id/' }), { outside: [outside], time: 'http://tsa.example.go.id/', esign: null });
  const pem = `-----BEGIN CERTIFICATE-----\n${root.replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const sealing = { ...outside, certificate: pem, seals: ['O=Pemerintah Contoh, CN=Segel Contoh'] };
  assert.deepEqual(await reading({ outside: [sealing], esign }), { outside: [{ ...sealing, certificate: root }], time: null, esign });
});

test('what is wrong is told by its field, and nothing that stands in the file is repeated', async () => {
  const outside = [{ name: 'Otoritas Contoh', certificate: root, seals: ['CN=Segel Contoh'] }];
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    ['{', /is not JSON/u],
    [{ time: 'https://tsa.example.go.id' }, /at outside: it is missing/u],
    [{ outside: [] }, /at outside: it must name at least one authority/u],
    [{ outside: [{ ...outside[0], certificate: seal }] }, /at outside\.0\.certificate: it must be the certificate of an authority/u],
    [{ outside: [{ ...outside[0], certificate: password }] }, /at outside\.0\.certificate/u],
    [{ outside, time: 'ftp://tsa.example.go.id' }, /at time: it must begin with https/u],
    [{ outside, esign: { ...esign, address: 'http://esign.example.go.id' } }, /at esign\.address: it must begin with https:\/\/, because passwords/u],
    [{ outside, esign: { ...esign, subscriber: undefined } }, /at esign\.subscriber: it is missing/u],
    [{ outside, esign: { ...esign, passphrase: password } }, /at esign\.passphrase: there is no such field/u],
    [{ outside: [{ ...outside[0], seals: [] }], esign }, /at outside: it must name in "seals"/u],
  ];
  for (const [file, sentence] of wrong) {
    await assert.rejects(reading(file), (thrown: unknown) => {
      assert.ok(thrown instanceof Problem && thrown.code === 'bad-setting');
      assert.match(thrown.message, sentence);
      assert.ok(!inspect(thrown, { depth: 10, showHidden: true }).includes(password));
      return true;
    });
  }
  await assert.rejects(readSealSettings({ sealPath: join(folder, 'nowhere.json') }), /NETRAL_SEAL .* cannot be read/u);
});
