// Seals the pledges of a day that is over: a tree over all that have no place yet, a sealed sheet that names its root, and one
// act that keeps both and gives the places. Killed anywhere, either all of it is there or nothing. What is committed after
// its day was sealed (a slow transaction, a machine whose clock was behind) becomes the next part of that day.
import { sql } from 'kysely';
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { act, done, hashNow, refused, type Outcome } from '../../../audit/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../../platform/db/db.ts';
import type { Sealer } from '../../../platform/sign/sealer.ts';
import { sealedDaySheet } from '../paper/day-sheet.ts';
import { blockRoots, rootOfBlocks } from './day-blocks.ts';

export type UnsealedDay = { readonly agencyId: string; readonly agencyName: string; readonly timeZone: string; readonly day: string };

/** Days before today, each in the zone of its agency. */
export async function unsealedDays(db: Db, clock: Clock): Promise<readonly UnsealedDay[]> {
  const { rows } = await sql<{ agency_id: string; name: string; time_zone: string; day: string }>`
    select g.id as agency_id, g.name, g.time_zone, d.day from agency g
    join (select distinct a.agency_id, a.signed_on as day from pledge_act a
      where not exists (select from pledge_place p where p.agency_id = a.agency_id and p.act_id = a.id)) d on d.agency_id = g.id
    order by g.id, d.day`.execute(db);
  return rows.map((row) => ({ agencyId: row.agency_id, agencyName: row.name, timeZone: row.time_zone, day: row.day }))
    .filter(({ day, timeZone }) => day < todayIn(clock, timeZone));
}

export type Sealed = { readonly part: number; readonly count: number };
export type SealDayRefusal = 'nothing' | 'sealed-meanwhile';

export async function sealDay(db: OutsideTx, sealer: Sealer, { agencyId, agencyName, timeZone, day }: UnsealedDay, clock: Clock): Promise<Outcome<Sealed, SealDayRefusal>> {
  const waiting = await unsealedActs(db, agencyId, day);
  if (waiting.length === 0) return refused('nothing');
  const blocks = blockRoots(waiting.map(({ leaf }) => leaf));
  const root = Buffer.from(rootOfBlocks(blocks));
  const count = waiting.length;
  const sheet = Buffer.from(await sealedDaySheet({ day: { agency: agencyId, day, count, root: toBase64Url(root) }, agencyName, lang: 'id', at: clock.now() }, sealer));
  const made = { agencyId, day, count, root, blocks: Buffer.concat(blocks), sheet, digest: Buffer.from(hashNow(sheet)), ids: waiting.map(({ id }) => id), at: clock.now() };
  const actor = { role: 'system', id: 'seal-day', agencyId, timeZone };
  return act<Sealed, SealDayRefusal>(db, actor, 'pledge-day.sealed', { kind: 'agency', id: agencyId }, async (tx, entryId) => {
    const part = await keep(tx, made, entryId);
    if (part === null) return refused('sealed-meanwhile');
    return done({ part, count }, { day, part, count, root: toBase64Url(root), sheet: toBase64Url(made.digest) });
  }, clock);
}

type Waiting = { readonly id: string; readonly leaf: Buffer };

/** The order of places tells nothing: ids are random. */
async function unsealedActs(db: Db, agencyId: string, day: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select a.id, a.leaf from pledge_act a where a.agency_id = ${agencyId} and a.signed_on = ${day}
      and not exists (select from pledge_place p where p.agency_id = a.agency_id and p.act_id = a.id)
    order by a.id`.execute(db);
  return rows;
}

type Made = {
  readonly agencyId: string; readonly day: string; readonly count: number; readonly root: Buffer; readonly blocks: Buffer; readonly sheet: Buffer; readonly digest: Buffer;
  readonly ids: readonly string[]; readonly at: Date;
};

/** Null: another program sealed the same acts first; its row was waited for. */
async function keep(tx: Tx, { agencyId, day, count, root, blocks, sheet, digest, ids, at }: Made, entryId: string): Promise<number | null> {
  const { last } = await tx.selectFrom('pledge_day').where('agency_id', '=', agencyId).where('day', '=', day).select(({ fn }) => fn.max('part').as('last')).executeTakeFirstOrThrow();
  const part = (last ?? 0) + 1;
  const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('pledge_day')
    .values({ agency_id: agencyId, day, part, count, root, blocks, sheet, sheet_digest: digest, entry_id: entryId, sealed_at: at })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return null;
  const { numAffectedRows = 0n } = await sql`
    insert into pledge_place (agency_id, act_id, day, part, place)
    select ${agencyId}::uuid, id, ${day}::date, ${part}::integer, (nth - 1)::integer from unnest(${sql.val([...ids])}::uuid[]) with ordinality as given (id, nth)
    on conflict do nothing`.execute(tx);
  return numAffectedRows === BigInt(count) ? part : null;
}
