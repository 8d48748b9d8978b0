import { checkpointText } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { publicHalfOf } from '../platform/key-files.ts';
import { currentSecret, whileKeysStay } from '../platform/keys.ts';
import { housekeep } from './housekeep.ts';
import { logOrigin, noteKeyOf, signedNote } from './log-keys.ts';
import { proverFor, treeSize } from './log-tree.ts';

/** Signs how far the log has grown; null when it has not. */
export async function signCheckpoint(app: Pick<AppContext, 'config' | 'db' | 'clock'>): Promise<number | null> {
  const { db, config, clock } = app;
  const size = await treeSize(db);
  const last = await db.selectFrom('audit.log_checkpoint').select('size').orderBy('size', 'desc').limit(1).executeTakeFirst();
  if (size === (last?.size ?? 0)) return null;
  if (last !== undefined && size < last.size) throw new Error(`The log has ${size} entries, but ${last.size} were signed.`);
  const [origin, root] = [await logOrigin(app), await proverFor(db, size).root()];
  const { key } = await whileKeysStay(config, () => currentSecret(config.dataDir, 'log'));
  const note = signedNote(checkpointText({ origin, size, root }), noteKeyOf(origin, publicHalfOf(key)), key);
  const row = { size, origin, root: Buffer.from(root), note, signed_at: clock.now() };
  // Of two programs that sign the same size one is enough.
  await housekeep(db, 'sign-log', (tx) => tx.insertInto('audit.log_checkpoint').values(row).onConflict((on) => on.doNothing()).execute());
  return size;
}
