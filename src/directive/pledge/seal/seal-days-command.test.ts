// Days sealed by a certification body, against the stub that says of itself that it is none.
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after, before, test } from 'node:test';
import { castLetter } from '../../../../test/crash/remind-cast.ts';
import { castDay, dayOf, sealClock, sealedWhole } from '../../../../test/crash/seal-cast.ts';
import { startSealStub, type SealStub } from '../../../../test/outside/seal-stub.ts';
import type { AppContext } from '../../../platform/app-context.ts';
import { readConfig } from '../../../platform/config.ts';
import { withClient } from '../../../platform/db/address.ts';
import { testDatabase, type TestDatabase } from '../../../platform/db/test-database.ts';
import { loadKeys } from '../../../platform/keys.ts';
import { createLogger } from '../../../platform/log.ts';
import { checkSealedPdf } from '../../../platform/sign/check-sealed-pdf.ts';
import { trustFrom } from '../../../platform/sign/trust.ts';
import { checkPledgePage } from '../public/check-pledge.page.tsx';
import { pledgeTexts } from '../texts.ts';
import { sealDayJob } from './seal-day.job.ts';
import { sealDaysCommand } from './seal-days-command.ts';
import { certificatesFor } from './sealer.ts';

const account = { user: 'netral', password: 'kata-sandi-uji', subscriber: 'segel-contoh', passphrase: 'frasa-uji' };
const acts = 5;
let folder = '';
let database: TestDatabase;
let stub: SealStub;
let app: AppContext;
let logged = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-seal-days-'));
  database = await testDatabase();
  stub = await startSealStub(account, sealClock);
  const [root = '', seal = ''] = ['authority', 'seal'].map((wanted) => stub.published.own.find(({ purpose }) => purpose === wanted)?.certificate ?? '');
  const subject = new X509Certificate(Buffer.from(seal, 'base64')).subject.replaceAll('\n', ', ');
  const { passphrase: _, ...esign } = account;
  await writeFile(join(folder, 'seal.json'), JSON.stringify({ outside: [{ name: 'Stub', certificate: root, seals: [subject] }], esign: { address: stub.address, ...esign } }));
  const config = readConfig({ NETRAL_DATA: join(folder, 'data'), NETRAL_SEAL: join(folder, 'seal.json') });
  const log = createLogger(new Writable({ write: (chunk: Buffer, _encoding, taken) => { logged += chunk.toString(); taken(); } }));
  app = { config, db: database.db, clock: sealClock, keys: await loadKeys(config.dataDir, { clock: sealClock }), log };
  await castLetter(database.db, 4 * acts);
  for (const round of [0, 1]) await castDay(database.db, dayOf(round), acts);
});
after(async () => {
  stub.close();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Types what the stub has just sent, or something else, whenever a code is asked for. */
async function sealDays(typed: () => string): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const stdin = new Readable({ read: () => undefined });
  const stdout = new Writable({ write: (chunk: Buffer, _encoding, taken) => {
    said += chunk.toString();
    if (chunk.toString() === 'Code of the seal: ') stdin.push(`${typed()}\n`);
    taken();
  } });
  const code = await sealDaysCommand(() => Promise.resolve({ app, close: () => Promise.resolve() }))([], { stdin, stdout });
  return { code, said };
}

const days = [dayOf(0), dayOf(1)];

test('where a body seals, the job leaves the days to whoever gives its codes', async () => {
  await sealDayJob.run(app, {});
  assert.equal(await sealedWhole(database.db, days, acts), 0);
});

test('a wrong code seals nothing and says so; the right ones seal every day, for anybody to check', async () => {
  const wrong = await sealDays(() => '000000');
  assert.equal(wrong.code, 1);
  assert.match(wrong.said, /gave no seal: refused \(400\)\. Nothing was kept of this day/u);
  assert.equal(await sealedWhole(database.db, days, acts), 0);
  const right = await sealDays(() => stub.sentCode() ?? '');
  assert.equal(right.code, 0, right.said);
  assert.equal(right.said.match(/^Code of the seal: Sealed: 5 pledges\.$/gmu)?.length, 2, right.said);
  assert.equal(await sealedWhole(database.db, days, acts), 2);
  const trust = trustFrom(await certificatesFor(app.config)) ?? assert.fail('no list');
  for (const { sheet } of await database.db.selectFrom('pledge_day').select('sheet').execute()) {
    const seal = checkSealedPdf(sheet, trust);
    assert.ok(seal.ok && seal.known === 'outside', JSON.stringify(seal));
  }
  assert.match((await sealDays(() => '')).said, /Every day that is over is sealed/u);
  for (const secret of [account.password, account.subscriber, '100001']) assert.ok(![wrong.said, right.said, logged].join().includes(secret), 'a secret was told');
});

test('the page on which anybody checks a proof says that only a stub has answered', async () => {
  const note = pledgeTexts('id').checkESign;
  const pageOf = async (config: AppContext['config']): Promise<string> => {
    const reply = await checkPledgePage({ app: { ...app, config }, lang: 'id', params: {} } as Parameters<typeof checkPledgePage>[0]);
    return 'html' in reply ? reply.html : '';
  };
  assert.ok((await pageOf(app.config)).includes(note));
  assert.ok(!(await pageOf(readConfig({ NETRAL_DATA: app.config.dataDir }))).includes(note));
});

test('a day that cannot be sealed keeps no other from it, and is sealed when it can be', async () => {
  const later = [dayOf(2), dayOf(3)];
  for (const day of later) await castDay(database.db, day, acts);
  const alone = { ...app, config: readConfig({ NETRAL_DATA: app.config.dataDir }) };
  const asAdmin = (text: string): Promise<unknown> => withClient(database.admin, (client) => client.query(text));
  await asAdmin(`alter table pledge_day add constraint not_this_day check (day <> '${dayOf(2)}') not valid`);
  await assert.rejects(sealDayJob.run(alone, {}), /not_this_day/u);
  assert.equal(await sealedWhole(database.db, later, acts), days.length + 1);
  await asAdmin('alter table pledge_day drop constraint not_this_day');
  await sealDayJob.run(alone, {});
  assert.equal(await sealedWhole(database.db, later, acts), days.length + 2);
});
