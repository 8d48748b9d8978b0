// The witnesses that this installation asks, from the file that NETRAL_WITNESSES names:
//   [{ "key": "witness.example.ac.id+a1b2c3d4+BA…", "url": "https://witness.example.ac.id" }]
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseNoteKey, type NoteKey } from '../../packages/proof/index.ts';
import type { Config } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';

export type Witness = { readonly key: NoteKey; readonly url: string };

const witness = v.pipe(
  v.strictObject({
    key: v.pipe(v.string(), v.transform(parseNoteKey), v.check((key) => key?.kind === 'cosignature')),
    url: v.pipe(v.string(), v.url(), v.regex(/^https?:/u)),
  }),
);
const list = v.pipe(v.string(), v.parseJson(), v.array(witness), v.check((all) => new Set(all.map(({ key }) => key?.name)).size === all.length));

export async function readWitnesses({ witnessesPath }: Pick<Config, 'witnessesPath'>): Promise<readonly Witness[]> {
  if (witnessesPath === null) return [];
  const text = await readFile(witnessesPath, 'utf8').catch((thrown: unknown) => {
    throw badFile(witnessesPath, 'cannot be read', thrown);
  });
  const read = v.safeParse(list, text);
  if (!read.success) throw badFile(witnessesPath, 'is no list of witnesses, each with its own "key" and "url"', null);
  return read.output.flatMap(({ key, url }) => (key === null ? [] : [{ key, url: url.replace(/\/$/u, '') }]));
}

const badFile = (path: string, what: string, cause: unknown): Problem =>
  new Problem('bad-setting', `The file of NETRAL_WITNESSES (${path}) ${what}; docs/how-to/run-a-witness.md shows one.`, { cause });

const known = new WeakMap<Config, Promise<readonly Witness[]>>();

/** Read once for a running program. */
export function witnessesOf(config: Config): Promise<readonly Witness[]> {
  const held = known.get(config) ?? readWitnesses(config);
  known.set(config, held);
  return held;
}
