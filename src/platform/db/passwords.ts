import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurably } from '../durable-file.ts';
import { Problem } from '../errors.ts';
import { newPassword } from './roles.ts';

const passwordFile = v.strictObject({ admin: v.string(), app: v.string() });

/** `admin` is used by the embedded server only; `app` is netral_app's wherever the database is. */
export type Passwords = v.InferOutput<typeof passwordFile>;

/** NETRAL_DATA/database.json (0600), made at the first start. */
export async function loadPasswords(dataDir: string, clusterExists: boolean): Promise<Passwords> {
  const path = join(dataDir, 'database.json');
  if (!existsSync(path)) return makePasswords(path, clusterExists);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), passwordFile), await readFile(path, 'utf8'));
  if (parsed.success) return parsed.output;
  throw new Problem('key-unreadable', `The file ${path} is damaged; put it back from your back-up.`);
}

async function makePasswords(path: string, clusterExists: boolean): Promise<Passwords> {
  if (clusterExists) throw new Problem('key-missing', `The database is there but its password file ${path} is not; put it back from your back-up.`);
  const passwords = { admin: newPassword(), app: newPassword() };
  await writeDurably(path, `${JSON.stringify(passwords, null, 2)}\n`);
  return passwords;
}
