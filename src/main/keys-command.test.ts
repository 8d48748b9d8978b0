// The command on a real data folder with its embedded database.
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dayEntryBytesToSign, firstPrevious, parsePublished, toBase64Url, type Published } from '../../packages/proof/index.ts';
import { freePort, run } from '../../test/crash/program.ts';
import { lockFolder, type FolderLock } from '../platform/folder-lock.ts';
import type { ProblemCode } from '../platform/errors.ts';
import { currentSlipSecret, listKeys } from '../platform/keys.ts';
import { readCertificateFiles, sealFolder } from '../platform/sign/certificate-files.ts';
import { makeOpenFolder } from '../platform/db/test-database.ts';

let base = '';
let dataDir = '';
before(async () => {
  base = await makeOpenFolder();
  dataDir = join(base, 'data');
});
after(() => rm(base, { recursive: true, force: true, maxRetries: 20 }));

type Said = { readonly code: number | string; readonly text: string };

async function keys(args: readonly string[], environment: Record<string, string> = {}): Promise<Said> {
  const program = run('src/main/cli.ts', { NETRAL_DATA: dataDir, ...environment }, ['keys', ...args]);
  return { code: await program.ended, text: program.said() };
}

/** `code` is the code behind the sentence, so that problems.test.ts finds which codes are met here. */
function refused(said: Said, code: ProblemCode, sentence: RegExp): void {
  assert.equal(said.code, 1, `${code}: ${said.text}`);
  assert.equal(said.text.trim().split('\n').length, 1, said.text);
  assert.match(said.text, sentence);
}

const publishedFile = (): string => join(dataDir, 'published-keys.json');
const readPublished = async (path = publishedFile()): Promise<Published> => {
  const read = parsePublished(JSON.parse(await readFile(path, 'utf8')));
  assert.ok(read.ok, JSON.stringify(read));
  return read.keys;
};

/** The list with one entry more, rightly signed, that no database has. */
async function withOneMore(list: Published): Promise<string> {
  const { id, key, from } = await currentSlipSecret(dataDir);
  const unsigned = { day: from, key: list.slipKeys[0]?.public ?? '', keyId: id, previous: firstPrevious };
  const text = JSON.stringify({ ...list, days: [{ ...unsigned, signature: toBase64Url(sign(null, dayEntryBytesToSign(unsigned), key)) }] });
  assert.ok(parsePublished(JSON.parse(text)).ok);
  return text;
}

test('without a data folder there is nothing to list or to rotate, and none is made', async () => {
  assert.deepEqual(await keys([]), { code: 0, text: 'There are no keys yet; the first start makes them.\n' });
  assert.deepEqual(await keys(['rotate', 'slip']), { code: 1, text: 'There are no keys yet; the first start makes them.\n' });
  assert.equal(existsSync(dataDir), false);
});

test('words that the command does not know show those it knows', async () => {
  for (const args of [['list'], ['rotate'], ['rotate', 'forms'], ['rotate', 'slip', 'now'], ['publish', '--to'], ['publish', 'file']]) {
    const said = await keys(args);
    assert.equal(said.code, 1);
    assert.match(said.text, /netral keys rotate slip\|form/u);
  }
});

test('what is published after a rotation has the public half of every slip key, whole and for everybody', async () => {
  assert.match((await keys(['publish'])).text, /^Slip keys: 1; day keys: 0; from the database; written to /mu);
  const rotated = await keys(['rotate', 'slip']);
  assert.equal(rotated.code, 0, rotated.text);
  assert.equal((await keys(['rotate', 'form'])).code, 0);
  assert.equal((await keys(['publish'])).code, 0);
  const { slipKeys, service } = await readPublished();
  assert.equal(service, 'http://localhost:3000');
  assert.deepEqual(slipKeys.map(({ until }) => until === null), [false, true]);
  assert.equal((await stat(publishedFile())).mode & 0o777, 0o644);
  const listed = await keys([]);
  assert.deepEqual([...listed.text.matchAll(/^(form|slip) /gmu)].map(([, purpose]) => purpose), ['form', 'form', 'slip', 'slip']);
  assert.doesNotMatch(listed.text + rotated.text, /[\w+/]{43}=/u);
});

test('keys that seal pledges are made at the first start, listed and rotated like the others, and a start without one stops', async () => {
  const sealing = async (): Promise<string[]> => [...(await keys([])).text.matchAll(/^((?:authority|seal|stamp) \S+) made .*?(until|;)/gmu)].map(([, key = '', state = '']) => `${key.split(' ')[0]} ${state === ';' ? 'now' : 'ended'}`);
  assert.deepEqual(await sealing(), ['authority now', 'seal now', 'stamp now']);
  const rotated = await keys(['rotate', 'seal']);
  assert.equal(rotated.code, 0, rotated.text);
  assert.match(rotated.text, /^seal [\da-f-]{36} made .*; its certificate ends on \d{4}-\d\d-\d\d\nThe secret of the key before it is erased;/u);
  assert.deepEqual(await sealing(), ['authority now', 'seal now', 'seal ended', 'stamp now']);
  for (const { secret } of (await readCertificateFiles(dataDir)).filter((file) => file.secret !== null)) assert.ok(!rotated.text.includes(Buffer.from(secret ?? []).toString('base64').slice(0, 20)));
  assert.equal((await keys(['publish'])).code, 0, 'a start remembers what was rotated');
  const [name = ''] = (await readdir(sealFolder(dataDir))).filter((each) => each.startsWith('seal-'));
  await rename(join(sealFolder(dataDir), name), join(base, name));
  refused(await keys(['publish']), 'key-missing', /^The database relies on keys of the seal that are not in .*seal \([\da-f-]{36}\); put these files back/u);
  await rename(join(base, name), join(sealFolder(dataDir), name));
  assert.equal((await keys(['publish'])).code, 0);
});

test('a file that cannot be written is named, and so is a list that lacks what an earlier file had', async () => {
  refused(await keys(['publish', '--to', join(base, 'nowhere', 'keys.json')]), 'option-file', /nowhere\/keys\.json cannot be written \(ENOENT\)/u);
  const earlier = join(base, 'earlier.json');
  const text = await withOneMore(await readPublished());
  await writeFile(earlier, text);
  refused(await keys(['publish', '--to', earlier]), 'keys-not-whole', /it does not have entry 1 of the list in .*earlier\.json; keep that file/u);
  assert.equal(await readFile(earlier, 'utf8'), text);
});

test('beside a running Netral the list comes from that one, without stopping it', async () => {
  const file = join(base, 'running.json');
  const port = String(await freePort());
  const web = run('src/main/web.ts', { NETRAL_DATA: dataDir, PORT: port });
  await web.until(/Netral answers/u);
  const said = await keys(['publish', '--to', file], { PORT: port });
  web.child.kill('SIGTERM');
  assert.equal(await web.ended, 0, web.said());
  assert.equal(said.code, 0, said.text);
  assert.match(said.text, /from the running Netral/u);
  assert.deepEqual((await readPublished(file)).slipKeys, (await readPublished()).slipKeys);
});

describe('while another Netral has the folder to itself', () => {
  let lock: FolderLock;
  let answer = '';
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/kunci.json' ? 200 : 404;
    response.end(answer);
  });
  let port = '';
  before(async () => {
    lock = lockFolder(dataDir);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? String(address.port) : '';
  });
  after(() => {
    lock.release();
    server.close();
  });

  test('a rotation is refused with what to do first', async () => {
    const before = await listKeys(dataDir);
    refused(await keys(['rotate', 'slip']), 'folder-in-use', /^Netral is running on .*data; stop it, rotate the key, and start it again\.$/mu);
    assert.deepEqual(await listKeys(dataDir), before);
  });

  test('the list is taken from that Netral, and checked before it is written', async () => {
    answer = await readFile(publishedFile(), 'utf8');
    const file = join(base, 'taken.json');
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const said = await keys(['publish', '--to', file], { PORT: port, HOST: host });
      assert.equal(said.code, 0, said.text);
      assert.match(said.text, /from the running Netral \(http:\/\/127\.0\.0\.1:\d+\/kunci\.json\)/u);
    }
    assert.deepEqual(await readPublished(file), await readPublished());
  });

  test('a broken list, or that of another installation, is not written', async () => {
    const file = join(base, 'broken.json');
    const whole = await readPublished();
    answer = '<html>';
    refused(await keys(['publish', '--to', file], { PORT: port }), 'keys-not-whole', /not whole \(shape\)/u);
    answer = JSON.stringify({ ...whole, slipKeys: whole.slipKeys.slice(1) });
    refused(await keys(['publish', '--to', file], { PORT: port }), 'keys-not-whole', /slip key [\da-f-]{36} of .*data is not in it/u);
    answer = (await withOneMore(whole)).replace(/(?<="signature":")./u, (letter) => (letter === 'A' ? 'B' : 'A'));
    refused(await keys(['publish', '--to', file], { PORT: port }), 'keys-not-whole', /not whole \(entry_signature, place 1\)/u);
    assert.equal(existsSync(file), false);
  });

  test('where it does not answer, one sentence says what to set', async () => {
    refused(await keys(['publish'], { PORT: String(await freePort()) }), 'keys-unreachable', /does not give its keys on http:\/\/127\.0\.0\.1:\d+\/kunci\.json; set HOST and PORT/u);
  });
});
