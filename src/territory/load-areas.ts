import { sql } from 'kysely';
import { housekeep } from '../audit/index.ts';
import type { OutsideTx } from '../platform/db/db.ts';
import { areas, areasFrom, parentCode } from './areas.ts';

/** At the start: brings the table up to what this version knows. Writes nothing when it is there already. */
export async function loadAreas(db: OutsideTx): Promise<{ readonly written: number }> {
  const known = await db.selectFrom('area').selectAll().execute();
  const keyOf = (row: { code: string; valid_from: string }): string => `${row.code} ${row.valid_from}`;
  const before = new Map(known.map((row) => [keyOf(row), row]));
  const rows = areas.map((area) => ({
    code: area.code, valid_from: area.from ?? areasFrom, valid_until: area.until ?? null, level: area.level, parent_code: parentCode(area.code), name: area.name,
  }));
  const fresh = rows.filter((row) => {
    const old = before.get(keyOf(row));
    return old === undefined || old.valid_until !== row.valid_until || old.name !== row.name || old.level !== row.level;
  });
  if (fresh.length === 0) return { written: 0 };
  await housekeep(db, 'load-areas', (tx) => tx.insertInto('area')
    // An ended line first, so that its successor finds the code free.
    .values(fresh.toSorted((a, b) => Number(a.valid_until === null) - Number(b.valid_until === null)))
    .onConflict((row) => row.columns(['code', 'valid_from']).doUpdateSet({ valid_until: sql`excluded.valid_until`, name: sql`excluded.name`, level: sql`excluded.level` }))
    .execute());
  return { written: fresh.length };
}
