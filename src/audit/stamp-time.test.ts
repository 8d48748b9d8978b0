// Against a real time authority: openssl makes its certificates, gives the time, and checks the token that we kept.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { skipWithout } from '../../test/needs.ts';
import { clockAt } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { testDatabase, type TestDatabase } from '../platform/db/test-database.ts';
import { loadKeys } from '../platform/keys.ts';
import { act, done } from './act.ts';
import { logFile } from './log-files.ts';
import { sequenceLog } from './sequence-log.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { stampTime } from './stamp-time.ts';

const agencyId = '00000000-0000-4000-8000-00000000000a';
const options = { skip: skipWithout('openssl') };
const folder = mkdtempSync(join(tmpdir(), 'netral-tsa-'));
let database: TestDatabase;

const settings = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Penguji waktu
[stamper]
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = it
[it]
serial = ${join(folder, 'serial')}
crypto_device = builtin
signer_cert = ${join(folder, 'tsa.pem')}
signer_key = ${join(folder, 'tsa.key')}
certs = ${join(folder, 'tsa.pem')}
default_policy = 1.3.6.1.4.1.13762.3
digests = sha256
signer_digest = sha256
accuracy = secs:1
ess_cert_id_chain = no
`;
const openssl = (...args: readonly string[]): string => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

before(async () => {
  database = await testDatabase();
  if (options.skip !== false) return;
  writeFileSync(join(folder, 'tsa.cnf'), settings);
  writeFileSync(join(folder, 'serial'), '01\n');
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-keyout', 'tsa.key', '-out', 'tsa.pem', '-config', 'tsa.cnf', '-extensions', 'stamper');
});
after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

test('a real authority stamps the newest checkpoint once a day, and openssl confirms the token', options, async () => {
  let [asked, broken] = [0, false];
  const authority = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      asked++;
      writeFileSync(join(folder, 'query.tsq'), Buffer.concat(parts));
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'answer.tsr');
      if (broken) writeFileSync(join(folder, 'answer.tsr'), Buffer.from('30050203020100', 'hex'));
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(readFileSync(join(folder, 'answer.tsr')));
    });
  }).listen(0, '127.0.0.1');
  await once(authority, 'listening');
  const url = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/`;
  const config = readConfig({ NETRAL_DATA: join(folder, 'data'), NETRAL_TSA: url });
  const app = { config, db: database.db, clock: clockAt('2026-11-22T03:40:00Z'), keys: await loadKeys(config.dataDir) };
  assert.equal(await stampTime(app, url), true, 'without a checkpoint there is nothing to stamp');
  await act(database.db, { role: 'officer', id: agencyId, agencyId, timeZone: 'Asia/Jakarta' }, 'agency.added', { kind: 'agency', id: agencyId }, async (tx) => {
    await tx.insertInto('agency').values({ id: agencyId, code: 'contoh', name: 'Instansi contoh', time_zone: 'Asia/Jakarta', created_on: '2026-11-22' }).execute();
    return done(null);
  }, app.clock);
  await sequenceLog(database.db, app.clock, 'Asia/Jakarta');
  await signCheckpoint(app);
  broken = true;
  assert.equal(await stampTime(app, url), false, 'an answer that grants nothing is not kept');
  broken = false;
  assert.equal(await stampTime(app, url), true);
  assert.equal(await stampTime(app, url), true);
  assert.equal(asked, 2, 'once a day is enough');
  for (const kind of ['note', 'tsr']) {
    const file = await logFile(app, `time/2026-11-22.${kind}`, []);
    writeFileSync(join(folder, `kept.${kind}`), file?.bytes ?? '');
  }
  assert.match(openssl('ts', '-verify', '-data', 'kept.note', '-in', 'kept.tsr', '-CAfile', 'tsa.pem'), /Verification: OK/u);
  writeFileSync(join(folder, 'other.note'), 'something else\n');
  assert.notEqual(spawnSync('openssl', ['ts', '-verify', '-data', 'other.note', '-in', 'kept.tsr', '-CAfile', 'tsa.pem'], { cwd: folder }).status, 0);
  authority.close();
  authority.closeAllConnections();
  assert.equal(await stampTime({ ...app, clock: clockAt('2026-11-23T03:40:00Z') }, url), false, 'an authority that is not there gives no time');
});
