// The public log on a phone, in both languages: empty, growing without a witness, and with one; then its files.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeNoteKey } from '../../packages/proof/index.ts';
import { act, done, housekeep, logRoutes, sequenceLog, signCheckpoint } from '../../src/audit/index.ts';
import { publishedLogKeys, sourceAt } from '../../src/audit/log-source.ts';
import { logEn } from '../../src/audit/texts.en.ts';
import { logId } from '../../src/audit/texts.id.ts';
import { openWitness } from '../../src/audit/witness.ts';
import { inLang, paths } from '../../src/paths.ts';
import { addAgencies, ours, personId, timeZone } from '../access/cast.ts';
import { startChromium, type Started } from './chromium.ts';
import { visitor, type Visitor } from './visit.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

let opened: OpenedWithDatabase;
let started: Started;
let base: string;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-log-page-'));
  await mkdir(join(folder, 'witness'));
  await writeFile(join(folder, 'witnesses.json'), '[]');
  opened = await openWithDatabase(logRoutes, undefined, undefined, { NETRAL_ORIGIN: 'https://netral.layanan-kepegawaian.provinsi-contoh.example.org', NETRAL_WITNESSES: join(folder, 'witnesses.json') });
  await opened.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(opened.server.server.address() as AddressInfo).port}`;
  started = await startChromium();
});
after(async () => {
  await started.close();
  await opened.close();
  await rm(folder, { recursive: true });
});

const grow = async (): Promise<number> => {
  for (let count = 0; count < 260; count++) await act(opened.app.db, { role: 'person', id: personId(1), agencyId: ours, timeZone }, 'note.added', { kind: 'note', id: ours }, async () => done(null), opened.app.clock);
  await sequenceLog(opened.app.db, opened.app.clock, timeZone);
  return await signCheckpoint(opened.app) ?? 0;
};

/** Both languages, with axe, which needs scripts; that none of ours runs `open` looks at itself. */
async function inBoth(name: string, look: (visited: Visitor, text: string, lang: 'id' | 'en') => Promise<void> | void): Promise<void> {
  const visited = await visitor(started.browser, base);
  for (const lang of ['id', 'en'] as const) {
    await visited.open(inLang(lang, paths.log));
    await look(visited, await visited.page.locator('main').innerText(), lang);
    await visited.shot(`log-${name}-${lang}`);
  }
  await visited.close();
}

test('an empty log says so', () => inBoth('empty', (_, text, lang) => {
  assert.ok(text.includes(lang === 'id' ? logId.empty : logEn.empty));
}));

test('a log without a witness says what it does not prove, and its statement can be copied whole', async () => {
  await addAgencies(opened.app.db);
  const size = await grow();
  await inBoth('alone', async ({ page }, text, lang) => {
    assert.ok(text.includes(lang === 'id' ? logId.noWitness : logEn.noWitness));
    assert.ok(text.includes(`${size}`));
    assert.equal((await page.locator('#pernyataan').inputValue()).split('\n')[1], `${size}`);
  });
});

test('with a witness the page names it and up to where it vouches', async () => {
  const { keys } = await publishedLogKeys(sourceAt(`${base}${paths.log}`));
  const witness = await openWitness(join(folder, 'witness'), { name: 'saksi.universitas-contoh.example.ac.id', clock: opened.app.clock, logKeys: keys });
  await writeFile(join(folder, 'witnesses.json'), JSON.stringify([{ key: writeNoteKey(witness.key), url: 'http://127.0.0.1:9' }]));
  Object.assign(opened.app, { config: { ...opened.app.config } });
  const { size, note } = await opened.app.db.selectFrom('audit.log_checkpoint').selectAll().executeTakeFirstOrThrow();
  const signed = await witness.add({ old: 0, path: [], note });
  assert.ok(signed.ok);
  await housekeep(opened.app.db, 'vouch-log', async (tx) => {
    await tx.insertInto('audit.log_cosignature').values({ size, witness: witness.key.name, line: signed.line.trimEnd(), signed_at: opened.app.clock.now() }).execute();
    await tx.insertInto('audit.log_time').values({ day: '2026-11-22', size, issuer: 'http://cap-waktu.example.org', token: Buffer.alloc(32) }).execute();
  });
  await grow();
  await inBoth('witnessed', (_, text, lang) => {
    assert.ok(text.includes(lang === 'id' ? logId.someWitness : logEn.someWitness));
    assert.ok(text.includes(witness.key.name) && text.includes('22 November 2026, '));
    assert.match(text, lang === 'id' ? new RegExp(`sampai baris ${size}`, 'u') : new RegExp(`up to line ${size}`, 'u'));
  });
});

test('the files that the page names are there, and what is not final is kept by nobody', async () => {
  for (const name of ['checkpoint', 'keys.json', 'witnessed.json', 'tile/0/000', 'tile/0/002.p/10', 'tile/entries/001']) {
    const answer = await fetch(`${base}${paths.logFile(name)}`);
    assert.equal(answer.status, 200, name);
    if (!['tile/0/000', 'tile/entries/001'].includes(name)) assert.equal(answer.headers.get('cache-control'), 'no-store', name);
  }
});
