// Keys lie in NETRAL_DATA/keys (0700), one JSON file per key (0600), made at the first start.
// The database remembers the ids of the keys it relies on: started with an empty or foreign
// folder it stops instead of quietly making new ones, which would void every open form.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { systemClock, todayIn, type Clock } from './clock.ts';
import { writeDurably } from './durable-file.ts';
import { codeOf, Problem } from './errors.ts';
import { randomId } from './ids.ts';

export type FormKey = {
  readonly id: string;
  readonly purpose: 'form';
  readonly createdOn: string;
  readonly validity: { readonly from: string; readonly until: string | null };
  readonly secret: Uint8Array;
};

/** Keys by purpose, the current one first. */
export type Keys = { readonly form: readonly [FormKey, ...FormKey[]] };

const day = v.pipe(v.string(), v.isoDate());

const keyFile = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  purpose: v.literal('form'),
  createdOn: day,
  validity: v.strictObject({ from: day, until: v.nullable(day) }),
  secret: v.pipe(
    v.string(),
    v.base64(),
    v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
    v.check((bytes) => bytes.length === 32),
  ),
});

type Options = { readonly knownIds?: readonly string[]; readonly clock?: Clock };

export async function loadKeys(dataDir: string, { knownIds = [], clock = systemClock }: Options = {}): Promise<Keys> {
  const folder = join(dataDir, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const found = await readKeys(folder);
  refuseMissing(folder, knownIds, found);
  const keys = found.length === 0 ? [await makeFormKey(folder, todayIn(clock, 'UTC'))] : found;
  const [current, ...older] = keys.toSorted(newestFirst);
  if (current === undefined) throw new Error('A form key was made but is not there.');
  return { form: [current, ...older] };
}

/** The keys that are there, the current one first; none is made. */
export async function listKeys(dataDir: string): Promise<readonly FormKey[]> {
  try {
    return (await readKeys(join(dataDir, 'keys'))).toSorted(newestFirst);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw thrown;
  }
}

async function readKeys(folder: string): Promise<FormKey[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readKey(join(folder, name))));
}

async function readKey(path: string): Promise<FormKey> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), await readFile(path, 'utf8'));
  if (parsed.success) return parsed.output;
  throw new Problem('key-unreadable', `The key file ${path} is damaged; put it back from your back-up.`);
}

function refuseMissing(folder: string, knownIds: readonly string[], found: readonly FormKey[]): void {
  const missing = knownIds.filter((id) => found.every((key) => key.id !== id));
  if (missing.length === 0) return;
  throw new Problem(
    'key-missing',
    `The database relies on keys that are not in ${folder} (${missing.join(', ')}); put these files back from your back-up, or set NETRAL_DATA to the folder that holds them.`,
  );
}

async function makeFormKey(folder: string, today: string): Promise<FormKey> {
  const key: FormKey = {
    id: randomId(),
    purpose: 'form',
    createdOn: today,
    validity: { from: today, until: null },
    secret: new Uint8Array(randomBytes(32)),
  };
  const text = JSON.stringify({ ...key, secret: Buffer.from(key.secret).toString('base64') }, null, 2);
  await writeDurably(join(folder, `form-${key.id}.json`), `${text}\n`);
  return key;
}

// Still valid before expired, then the younger first; the id decides a tie so that every start agrees.
function newestFirst(a: FormKey, b: FormKey): number {
  if ((a.validity.until === null) !== (b.validity.until === null)) return a.validity.until === null ? -1 : 1;
  return b.validity.from.localeCompare(a.validity.from) || a.id.localeCompare(b.id);
}
