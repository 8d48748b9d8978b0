// `netral keys publish`: the file by which anybody can check slips without us, years later and without a network.
import { chmod, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { departsFrom, parsePublished, toBase64Url, type CheckedKeys } from '../../packages/proof/index.ts';
import { publishedKeys, verifyOnNode } from '../advice/index.ts';
import { paths } from '../paths.ts';
import type { Config } from '../platform/config.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { readKeys } from '../platform/keys.ts';
import type { CommandIo } from './cli.ts';
import { openApp } from './open-app.ts';

export async function publishKeys(config: Config, file: string | null, { stdout }: CommandIo): Promise<number> {
  const path = file === null ? join(config.dataDir, 'published-keys.json') : resolve(file);
  const { text, from } = await publishedText(config);
  const { slipKeys, days } = await whole(text, path, config);
  try {
    await writeDurably(path, text);
    // Written as secrets are, but meant for everybody.
    await chmod(path, 0o644);
  } catch (thrown) {
    throw new Problem('option-file', `The file ${path} cannot be written (${codeOf(thrown)}); name another one after --to.`, { cause: thrown });
  }
  stdout.write(`Slip keys: ${slipKeys.length}; day keys: ${days.length}; from ${from}; written to ${path}.\n`);
  return 0;
}

type Found = { readonly text: string; readonly from: string };

async function publishedText(config: Config): Promise<Found> {
  try {
    const { app, close } = await openApp(config);
    try {
      return { text: `${JSON.stringify(await publishedKeys(app), null, 1)}\n`, from: 'the database' };
    } finally {
      await close();
    }
  } catch (thrown) {
    if (codeOf(thrown) !== 'folder-in-use') throw thrown;
    return fetchFromRunning(config, thrown);
  }
}

/** The Netral that has the folder to itself gives away the same list; it listens where our own settings say. */
async function fetchFromRunning({ host, port, dataDir }: Config, inUse: unknown): Promise<Found> {
  const reachable = new Map([['0.0.0.0', '127.0.0.1'], ['::', '[::1]']]).get(host) ?? (host.includes(':') ? `[${host}]` : host);
  const address = `http://${reachable}:${port}${paths.keysFile}`;
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return { text: await answer.text(), from: `the running Netral (${address})` };
    throw new Error(`status ${answer.status}`);
  } catch (thrown) {
    throw new Problem(
      'keys-unreachable',
      `Another Netral is using ${dataDir} and does not give its keys on ${address}; set HOST and PORT as they are set there, or stop it first.`,
      { cause: new AggregateError([inUse, thrown]) },
    );
  }
}

/** What is not whole is never written: it would make every slip look forged. */
async function whole(text: string, path: string, { dataDir }: Config): Promise<CheckedKeys> {
  const known = await keysIn(path);
  const read = parsePublished(jsonOf(text), known ?? undefined, verifyOnNode);
  if (!read.ok) throw notWhole(`${read.problem}${read.place === null ? '' : `, place ${read.place}`}`);
  const own = (await readKeys(dataDir))?.slip ?? [];
  const foreign = own.find((key) => read.keys.slipKeys.every(({ id, public: half }) => id !== key.id || half !== toBase64Url(key.public)));
  if (foreign !== undefined) throw notWhole(`slip key ${foreign.id} of ${dataDir} is not in it`);
  const departure = known === null ? null : departsFrom(known, read.keys);
  if (departure !== null) throw notWhole(`it does not have entry ${departure} of the list in ${path}; keep that file and find out why`);
  return read.keys;
}

const notWhole = (reason: string): Problem => new Problem('keys-not-whole', `Nothing was written, because the list of keys is not whole (${reason}).`);

/** What was written there before; null when there is nothing, or no whole list. */
async function keysIn(path: string): Promise<CheckedKeys | null> {
  const text = await readFile(path, 'utf8').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return '';
    throw new Problem('option-file', `The file ${path} cannot be read (${codeOf(thrown)}); name another one after --to.`, { cause: thrown });
  });
  const read = parsePublished(jsonOf(text), undefined, verifyOnNode);
  return read.ok ? read.keys : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
