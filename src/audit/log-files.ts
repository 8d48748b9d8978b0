// The log as files, by their paths below /log: what an outsider, a witness or a copy needs.
import { canonicalJson, noteBytesToSign, parseTilePath, tileWidth, widthAt, type NoteKey } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import type { Db } from '../platform/db/db.ts';
import { logKeys } from './log-keys.ts';
import { readBundleOf, readTileOf, treeSize } from './log-tree.ts';

export type LogFile = { readonly bytes: Uint8Array; readonly type: string; /** It will never be another. */ readonly isFixed: boolean };

type Place = Pick<AppContext, 'config' | 'keys'> & { readonly db: Db };

export async function logFile(app: Place, path: string, witnesses: readonly NoteKey[]): Promise<LogFile | null> {
  if (path.startsWith('tile/')) return tileFile(app.db, path);
  if (path === 'checkpoint') return textFile(await newestNote(app.db));
  if (path === 'keys.json') return jsonFile(canonicalJson(await logKeys(app, witnesses)));
  if (path === 'witnessed.json') return jsonFile(canonicalJson({ netral: 'log-witnessed-1', notes: await witnessedNotes(app.db) }));
  return path.startsWith('time/') ? timeFile(app.db, path) : null;
}

const textFile = (text: string | null): LogFile | null => (text === null ? null : { bytes: noteBytesToSign(text), type: 'text/plain; charset=utf-8', isFixed: false });
const jsonFile = (text: string): LogFile => ({ bytes: noteBytesToSign(`${text}\n`), type: 'application/json; charset=utf-8', isFixed: false });

async function tileFile(db: Db, path: string): Promise<LogFile | null> {
  const tile = parseTilePath(path);
  if (tile === null || tile.width > widthAt(tile.level === 'entries' ? 0 : tile.level, tile.index, await treeSize(db))) return null;
  const bytes = await (tile.level === 'entries' ? readBundleOf(db, tile.index, tile.width) : readTileOf(db)(tile.level, tile.index, tile.width));
  return { bytes, type: 'application/octet-stream', isFixed: tile.width === tileWidth };
}

/** The newest checkpoint with every cosignature that it has. */
export async function newestNote(db: Db): Promise<string | null> {
  const row = await db.selectFrom('audit.log_checkpoint').select(['size', 'note']).orderBy('size', 'desc').limit(1).executeTakeFirst();
  const [note = null] = row === undefined ? [] : await withCosignatures(db, [row]);
  return note;
}

/** One question for all of them: anybody may ask for these files as often as they like. */
async function withCosignatures(db: Db, checkpoints: readonly { readonly size: number; readonly note: string }[]): Promise<string[]> {
  const sizes = checkpoints.map(({ size }) => size);
  const rows = sizes.length === 0 ? [] : await db.selectFrom('audit.log_cosignature').select(['size', 'line']).where('size', 'in', sizes).orderBy('witness').execute();
  return checkpoints.map(({ size, note }) => note + rows.filter((row) => row.size === size).map(({ line }) => `${line}\n`).join(''));
}

const witnessedShown = 400;

/** The newest checkpoints that a witness signed, oldest first: each is a size before which nothing can change unnoticed. */
export async function witnessedNotes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('audit.log_checkpoint').select(['size', 'note'])
    .where('size', 'in', (of) => of.selectFrom('audit.log_cosignature').select('size')).orderBy('size', 'desc').limit(witnessedShown).execute();
  return withCosignatures(db, rows.toReversed());
}

/** `time/2026-11-22.note` is what was stamped, `.tsr` the answer of the authority. */
async function timeFile(db: Db, path: string): Promise<LogFile | null> {
  const [, day, kind] = /^time\/(\d{4}-\d\d-\d\d)\.(note|tsr)$/u.exec(path) ?? [];
  if (day === undefined) return null;
  const row = await db.selectFrom('audit.log_time as time').innerJoin('audit.log_checkpoint as checkpoint', 'checkpoint.size', 'time.size')
    .select(['time.token', 'checkpoint.note']).where('time.day', '=', day).executeTakeFirst();
  if (row === undefined) return null;
  return kind === 'tsr' ? { bytes: row.token, type: 'application/timestamp-reply', isFixed: true } : textFile(row.note);
}
