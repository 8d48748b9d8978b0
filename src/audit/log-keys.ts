// The name of the log and its keys in the form in which notes carry them.
import { keyHashOf, noteBytesToSign, writeNote, writeNoteKey, type NoteKey } from '../../packages/proof/index.ts';
import { sign, type KeyObject } from 'node:crypto';
import type { AppContext } from '../platform/app-context.ts';
import type { Db } from '../platform/db/db.ts';

/** It is part of every checkpoint: an address that changes later does not make it another log. */
export async function logOrigin({ config, db }: Pick<AppContext, 'config'> & { readonly db: Db }): Promise<string> {
  const first = await db.selectFrom('audit.log_checkpoint').select('origin').orderBy('size').limit(1).executeTakeFirst();
  return first?.origin ?? `${new URL(config.origin).host}/log`;
}

export const noteKeyOf = (origin: string, publicHalf: Uint8Array): NoteKey => ({ name: origin, kind: 'ed25519', key: publicHalf });

export function signedNote(text: string, key: NoteKey, secret: KeyObject): string {
  return writeNote({ text, signatures: [{ name: key.name, keyHash: keyHashOf(key), bytes: sign(null, noteBytesToSign(text), secret) }] });
}

export type LogKeys = {
  readonly netral: 'log-1';
  readonly origin: string;
  /** The newest first; the form of each is that of C2SP notes. */
  readonly keys: readonly { readonly key: string; readonly from: string; readonly until: string | null }[];
  readonly witnesses: readonly string[];
};

export async function logKeys(app: Pick<AppContext, 'config' | 'keys'> & { readonly db: Db }, witnesses: readonly NoteKey[]): Promise<LogKeys> {
  const origin = await logOrigin(app);
  const keys = app.keys.log.map((key) => ({ key: writeNoteKey(noteKeyOf(origin, key.public)), from: key.validity.from, until: key.validity.until }));
  return { netral: 'log-1', origin, keys, witnesses: witnesses.map(writeNoteKey) };
}
