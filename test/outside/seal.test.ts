// Our seals before programs that are not ours: poppler's pdfsig, openssl, and the parser of pkijs.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { projectRoot } from '../../src/platform/project-root.ts';
import { readConfig } from '../../src/platform/config.ts';
import { checkSealedPdf } from '../../src/platform/sign/check-sealed-pdf.ts';
import { checkSignedData } from '../../src/platform/sign/check-signed-data.ts';
import { localSealer } from '../../src/platform/sign/local-sealer.ts';
import { findSignature } from '../../src/platform/sign/pdf-signature.ts';
import { NoTime, outsideTimeAuthority } from '../../src/platform/sign/time-stamp.ts';
import { pledgePdf } from '../../src/directive/pledge/paper/pledge-pdf.ts';
import { certificatesFor, daySealer } from '../../src/directive/pledge/seal/sealer.ts';
import { verifyPledge } from '../../src/directive/pledge/paper/verify-pledge.ts';
import { skipUnless, skipWithout } from '../needs.ts';
import { sampleDay, trustIn, type SampleDay } from './seal-sample.ts';

const needsOpenssl = { skip: skipWithout('openssl') };
const needsPdfsig = { skip: skipWithout('pdfsig') };
const hasNss = spawnSync('python3', ['-c', 'import ctypes; ctypes.CDLL("libnss3.so"); ctypes.CDLL("libsmime3.so")']).status === 0;
const needsNss = { skip: needsPdfsig.skip === false ? skipUnless(hasNss, 'not on this machine: python3 with libnss3') : needsPdfsig.skip };

const startedAt = new Date();
const clock = { now: () => startedAt };
const folder = mkdtempSync(join(tmpdir(), 'netral-outside-seal-'));
const servers: Server[] = [];
let sample: SampleDay;
let pledge: Uint8Array;

const run = (program: string, ...args: readonly string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const put = (name: string, bytes: Uint8Array): string => (writeFileSync(join(folder, name), bytes), name);
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

before(async () => {
  sample = await sampleDay(40, clock);
  pledge = await pledgePdf({ proof: sample.proofOf(3), sheet: sample.sheet }, sample.sealer);
  put('pledge.pdf', pledge);
  put('sheet.pdf', sample.sheet);
  for (const { purpose, certificate } of sample.certificates.published.own) {
    put(`${purpose}.der`, Buffer.from(certificate, 'base64'));
    writeFileSync(join(folder, `${purpose}.pem`), `-----BEGIN CERTIFICATE-----\n${certificate.replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`);
  }
});
after(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** The CMS, what it signs, and its time token, as files. */
function takenApart(pdf: Uint8Array): { signature: Uint8Array } {
  const { found } = findSignature(pdf);
  assert.ok(found !== null);
  put('seal.cms', found.signature);
  put('signed', found.signed);
  const check = checkSignedData(found.signature, found.signed);
  assert.ok(check.ok && check.found.timeToken !== null);
  put('token.tst', check.found.timeToken);
  put('stamped', check.found.signature);
  return { signature: found.signature };
}

test('pdfsig finds the seals of a pledge and of its sheet valid, and over the whole file', needsPdfsig, () => {
  for (const file of ['pledge.pdf', 'sheet.pdf']) {
    const { said } = run('pdfsig', file);
    assert.match(said, /Signature Validation: Signature is Valid\./u);
    assert.match(said, /Signature Type: ETSI\.CAdES\.detached/u);
    assert.match(said, /Total document signed/u);
  }
});

test('pdfsig trusts the certificate when it is told the authority', needsNss, () => {
  mkdirSync(join(folder, 'nss'));
  assert.equal(run('python3', join(projectRoot(), 'test/outside/seal-trust.py'), 'nss', 'authority.der').status, 0);
  for (const file of ['pledge.pdf', 'sheet.pdf']) assert.match(run('pdfsig', '-nssdir', 'nss', file).said, /Certificate Validation: Certificate is Trusted\./u);
});

test('one flipped byte: pdfsig says that the digest does not match', needsPdfsig, () => {
  put('flipped.pdf', flipped(pledge, Buffer.from(pledge).indexOf('/MediaBox') + 12));
  assert.match(run('pdfsig', 'flipped.pdf').said, /Digest Mismatch/u);
});

test('openssl verifies the CMS as CAdES against our authority, and refuses one flipped byte', needsOpenssl, () => {
  takenApart(sample.sheet);
  const verify = (content: string) => run('openssl', 'cms', '-verify', '-cades', '-binary', '-inform', 'der', '-in', 'seal.cms', '-content', content, '-CAfile', 'authority.pem', '-out', 'out');
  assert.equal(verify('signed').status, 0);
  put('signed.flipped', flipped(readFileSync(join(folder, 'signed')), 100));
  assert.notEqual(verify('signed.flipped').status, 0);
});

test('openssl verifies the time over the seal, with our authority as its root', needsOpenssl, () => {
  takenApart(pledge);
  const verify = (data: string) => run('openssl', 'ts', '-verify', '-token_in', '-in', 'token.tst', '-data', data, '-CAfile', 'authority.pem');
  assert.match(verify('stamped').said, /Verification: OK/u);
  put('stamped.flipped', flipped(readFileSync(join(folder, 'stamped')), 5));
  assert.doesNotMatch(verify('stamped.flipped').said, /Verification: OK/u);
  const [hours, year] = [startedAt.toISOString().slice(11, 19), startedAt.getUTCFullYear()];
  assert.match(run('openssl', 'ts', '-reply', '-token_in', '-in', 'token.tst', '-token_out', '-text').said, new RegExp(`${hours} ${year} GMT`, 'u'));
});

test('openssl finds our certificates in order: the authority certifies, the others may not', needsOpenssl, () => {
  assert.equal(run('openssl', 'verify', '-x509_strict', '-CAfile', 'authority.pem', 'seal.pem', 'stamp.pem').status, 0);
  assert.equal(run('openssl', 'verify', '-purpose', 'timestampsign', '-CAfile', 'authority.pem', 'stamp.pem').status, 0);
  assert.notEqual(run('openssl', 'verify', '-purpose', 'timestampsign', '-CAfile', 'authority.pem', 'seal.pem').status, 0);
  assert.notEqual(run('openssl', 'verify', '-CAfile', 'seal.pem', 'stamp.pem').status, 0);
});

test('another reader of CMS verifies the same bytes', async () => {
  const { signature } = takenApart(sample.sheet);
  const info = new ContentInfo({ schema: fromBER(new Uint8Array(signature)).result });
  const data = new SignedData({ schema: info.content });
  const [authority] = sample.certificates.published.own.filter(({ purpose }) => purpose === 'authority').map(({ certificate }) => new Certificate({ schema: fromBER(new Uint8Array(Buffer.from(certificate, 'base64'))).result }));
  assert.ok(authority !== undefined);
  const signed = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(folder, name))).buffer;
  const verified = (name: string): Promise<boolean> => data.verify({ signer: 0, data: signed(name), trustedCerts: [authority], checkChain: true, checkDate: startedAt });
  assert.equal(await verified('signed'), true);
  put('signed.flipped', flipped(readFileSync(join(folder, 'signed')), 100));
  await assert.rejects(verified('signed.flipped'));
});

const tsaSettings = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Penguji waktu
[stamper]
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
basicConstraints = critical, CA:FALSE
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[tsa]
default_tsa = it
[it]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
certs = tsa.pem
default_policy = 1.3.6.1.4.1.13762.3
digests = sha256
signer_digest = sha256
ess_cert_id_chain = no
`;

function makeOutsideAuthority(): void {
  writeFileSync(join(folder, 'tsa.cnf'), tsaSettings);
  writeFileSync(join(folder, 'serial'), '01\n');
  const openssl = (...args: readonly string[]): string => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', 'root.key', '-out', 'root.pem', '-config', 'tsa.cnf', '-extensions', 'root', '-subj', '/CN=Akar penguji waktu');
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-config', 'tsa.cnf');
  openssl('x509', '-req', '-in', 'tsa.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '2', '-extfile', 'tsa.cnf', '-extensions', 'stamper', '-out', 'tsa.pem');
}

async function serve(answer: (request: Buffer) => Buffer): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer(Buffer.concat(parts))));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a time authority outside is asked, its stamp is kept, and counts only where its root is named', needsOpenssl, async () => {
  makeOutsideAuthority();
  const url = await serve((query) => {
    put('query.tsq', query);
    execFileSync('openssl', ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'answer.tsr'], { cwd: folder, stdio: 'ignore' });
    return readFileSync(join(folder, 'answer.tsr'));
  });
  const root = readFileSync(join(folder, 'root.pem'), 'utf8').replaceAll(/-----[A-Z ]+-----|\s/gu, '');
  const outside = [{ name: 'Penguji waktu', certificate: root, seals: [] }];
  const { certificates } = sample;
  const sealer = localSealer({ certificates, clock, timeAuthority: outsideTimeAuthority(url), outside });
  const sealed = await sealer.sealPdf(sample.sheet, { reason: 'Segel kedua' });
  const seal = await sealer.verifyPdf(sealed);
  assert.ok(seal.ok && seal.timeKnown === 'outside' && seal.timeBy === 'Penguji waktu', JSON.stringify(seal));
  takenApart(sealed);
  assert.match(run('openssl', 'ts', '-verify', '-token_in', '-in', 'token.tst', '-data', 'stamped', '-CAfile', 'root.pem').said, /Verification: OK/u);
  const config = { ...readConfig({ NETRAL_DATA: join(folder, 'site') }), sealPath: join(folder, 'seal.json') };
  put('seal.json', Buffer.from(JSON.stringify({ outside: [{ name: 'Penguji waktu', certificate: readFileSync(join(folder, 'root.pem'), 'utf8'), seals: [] }], time: url })));
  const bySettings = await (await daySealer({ config, clock }))?.sealPdf(sample.sheet, { reason: 'Segel hari' }) ?? new Uint8Array();
  const checked = checkSealedPdf(bySettings, trustIn(await certificatesFor(config)));
  assert.ok(checked.ok && checked.known === 'own' && checked.timeKnown === 'outside', JSON.stringify(checked));
  assert.deepEqual(checkSealedPdf(bySettings, trustIn({ ...await certificatesFor(config), outside: [] })), { ok: false, why: 'time' });
  const without = localSealer({ certificates, clock });
  assert.deepEqual(await without.verifyPdf(sealed), { ok: false, why: 'time' });
  await assert.rejects(localSealer({ certificates, clock, timeAuthority: outsideTimeAuthority(url) }).sealPdf(sample.sheet, { reason: 'Segel' }), NoTime);
});

test('a time authority that is not there, refuses, or answers something else gives no seal', async () => {
  const broken = [await serve(() => Buffer.from('30050203020102', 'hex')), await serve(() => Buffer.from('30053003020102', 'hex')), await serve(() => Buffer.from('no'))];
  for (const url of [...broken, 'http://127.0.0.1:9/']) {
    const sealer = localSealer({ certificates: sample.certificates, clock, timeAuthority: outsideTimeAuthority(url, 2_000) });
    await assert.rejects(sealer.sealPdf(sample.sheet, { reason: 'Segel' }), NoTime);
  }
});

test('a pledge that was sealed a second time is judged by the seal that covers most', async () => {
  const twice = await sample.sealer.sealPdf(pledge, { reason: 'Segel kedua' });
  const verdict = await verifyPledge(twice, { trust: trustIn(sample.certificates.published), days: null });
  assert.equal(verdict.verdict, 'genuine');
});
