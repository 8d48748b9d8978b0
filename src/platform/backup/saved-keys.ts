// The keys travel apart from the data, encrypted to other people: whoever gets one of both packages can open nothing.
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeDurably } from '../durable-file.ts';
import { codeOf, Problem } from '../errors.ts';
import { keyFolder, readKeyFiles } from '../key-files.ts';
import { readCertificateFiles, sealFolder } from '../sign/certificate-files.ts';
import { damaged } from './problems.ts';
import { readTar, tarEnd, tarHeader, tarPadding } from './tar.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** Keys of the seal lie in a folder of their own, each with its certificate. */
const keyFileName = /^(?:seal\/)?[a-z]+-[0-9a-f-]{36}\.json$/u;

/** Names of the key files that are there. Reading them checks each. */
export async function namesOfKeys(dataDir: string): Promise<readonly string[]> {
  const keys = await readKeyFiles(dataDir);
  if (keys.length === 0) throw new Problem('nothing-to-save', `There are no keys in ${keyFolder(dataDir)}; set NETRAL_DATA to the folder of the installation.`);
  const seals = await readCertificateFiles(dataDir);
  return [...keys.map(({ purpose, id }) => `${purpose}-${id}.json`), ...seals.map(({ purpose, id }) => `seal/${purpose}-${id}.json`)].toSorted();
}

export async function* writeKeys(dataDir: string, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names) {
    const body = await readFile(join(keyFolder(dataDir), name));
    yield tarHeader(`keys/${name}`, body.length);
    yield body;
    yield tarPadding(body.length);
  }
  yield tarEnd();
}

/** Puts back the key files that are not there; one that is there with other content stops it before anything is written. */
export async function restoreKeys(dataDir: string, source: Bytes): Promise<number> {
  const found = new Map<string, string>();
  for await (const { name, size, pieces } of readTar(source)) {
    const file = name.replace(/^keys\//u, '');
    if (!name.startsWith('keys/') || !keyFileName.test(file) || size > 100_000) throw damaged();
    found.set(file, await text(pieces));
  }
  if (found.size === 0) throw damaged();
  const folder = keyFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if ([...found.keys()].some((file) => file.startsWith('seal/'))) {
    await mkdir(sealFolder(dataDir), { recursive: true, mode: 0o700 });
    await chmod(sealFolder(dataDir), 0o700);
  }
  const missing: string[] = [];
  for (const [file, content] of found) {
    const former = await readFile(join(folder, file), 'utf8').catch((thrown: unknown) => {
      if (codeOf(thrown) === 'ENOENT') return null;
      throw thrown;
    });
    if (former === null) missing.push(file);
    else if (former !== content) throw new Problem('restore-not-empty', `The key file ${join(folder, file)} is there with other content; move it away first if the back-up's is to count.`);
  }
  for (const file of missing) await writeDurably(join(folder, file), found.get(file) ?? '');
  return missing.length;
}
