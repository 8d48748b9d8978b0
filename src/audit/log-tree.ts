// The tree as the database has it.
import { proverOf, tileWidth, writeBundle, type Prover, type ReadTile } from '../../packages/proof/index.ts';
import type { Db } from '../platform/db/db.ts';
import { hashNow } from './hash-now.ts';

export async function treeSize(db: Db): Promise<number> {
  const { last } = await db.selectFrom('audit.log_leaf').select((of) => of.fn.max('place').as('last')).executeTakeFirstOrThrow();
  return last === null ? 0 : last + 1;
}

export const readTileOf = (db: Db): ReadTile => async (level, index, width) => {
  const [from, end] = [index * tileWidth, index * tileWidth + width];
  const rows = level === 0
    ? await db.selectFrom('audit.log_leaf').select('hash').where('place', '>=', from).where('place', '<', end).orderBy('place').execute()
    : await db.selectFrom('audit.log_node').select('hash').where('level', '=', level).where('place', '>=', from).where('place', '<', end).orderBy('place').execute();
  return Buffer.concat(rows.map(({ hash }) => hash));
};

export const proverFor = (db: Db, size: number): Prover => proverOf(size, readTileOf(db), hashNow);

export async function readBundleOf(db: Db, index: number, width: number): Promise<Uint8Array> {
  const from = index * tileWidth;
  const rows = await db.selectFrom('audit.log_leaf').select('entry').where('place', '>=', from).where('place', '<', from + width).orderBy('place').execute();
  return writeBundle(rows.map(({ entry }) => entry));
}
