// What is known of a sample, and how far it has come. Reads only.
import { drawSample, seedOfSample } from '../../../packages/proof/index.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Tables } from '../../platform/db/tables.ts';
import type { Period } from './count-acts.ts';

export type Sample = Period & {
  readonly id: string;
  readonly agencyId: string;
  readonly entryId: string;
  readonly wanted: number;
  readonly purpose: string;
  readonly witness: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly draw: { readonly size: number; readonly seed: string; readonly population: number; readonly places: readonly number[] } | null;
};

const rowsOf = (db: Db, agencyId: string) => db.selectFrom('audit_sample as s')
  .leftJoin('audit_sample_draw as d', (join) => join.onRef('d.agency_id', '=', 's.agency_id').onRef('d.sample_id', '=', 's.id'))
  .where('s.agency_id', '=', agencyId).selectAll('s').select(['d.size', 'd.seed', 'd.population', 'd.places']);

type Row = Tables['audit_sample'] & { size: number | null; seed: string | null; population: number | null; places: unknown };

function sampleOf(row: Omit<Row, 'places'> & { places: unknown }): Sample {
  const { size, seed, population } = row;
  const draw = size === null || seed === null || population === null ? null : { size, seed, population, places: row.places as readonly number[] };
  return {
    id: row.id, agencyId: row.agency_id, entryId: row.entry_id, fromOn: row.from_on, untilOn: row.until_on, wanted: row.wanted, purpose: row.purpose,
    witness: row.witness, requestedBy: row.requested_by, requestedAt: row.requested_at, draw,
  };
}

export async function sampleById(db: Db, agencyId: string, id: string): Promise<Sample | null> {
  const row = await rowsOf(db, agencyId).where('s.id', '=', id).executeTakeFirst();
  return row === undefined ? null : sampleOf(row);
}

/** All of the agency, drawn or not, so that nobody asks until a sample pleases. */
export const listSamples = async (db: Db, agencyId: string): Promise<readonly Sample[]> =>
  (await rowsOf(db, agencyId).orderBy('s.requested_at', 'desc').orderBy('s.id').limit(200).execute()).map(sampleOf);

/** Number of the request in the log, from 1; null while it waits for one. */
export async function placeOfRequest(db: Db, { agencyId, entryId }: Pick<Sample, 'agencyId' | 'entryId'>): Promise<number | null> {
  const leaf = await db.selectFrom('audit.log_leaf').select('place').where('agency_id', '=', agencyId).where('entry_id', '=', entryId).executeTakeFirst();
  return leaf === undefined ? null : leaf.place + 1;
}

export type Ready = { readonly request: { readonly place: number; readonly hash: Buffer }; readonly size: number; readonly seed: string };
export type NotReady = 'request-waits' | 'checkpoint-waits' | 'witness-waits';

/** The checkpoint that the rule names, as soon as there is one. */
export async function seedFor(db: Db, sample: Sample): Promise<Ready | NotReady> {
  const leaf = await db.selectFrom('audit.log_leaf').select(['place', 'hash']).where('agency_id', '=', sample.agencyId).where('entry_id', '=', sample.entryId).executeTakeFirst();
  if (leaf === undefined) return 'request-waits';
  const checkpoints = db.selectFrom('audit.log_checkpoint as c').where('c.size', '>', leaf.place).orderBy('c.size').limit(1);
  const request = { place: leaf.place + 1, hash: leaf.hash };
  if (sample.witness === null) {
    const first = await checkpoints.select(['c.size', 'c.root']).executeTakeFirst();
    return first === undefined ? 'checkpoint-waits' : { request, size: first.size, seed: seedOfSample({ request: leaf.hash, ...first, cosignature: null }) };
  }
  const first = await checkpoints.innerJoin('audit.log_cosignature as w', 'w.size', 'c.size').where('w.witness', '=', sample.witness).select(['c.size', 'c.root', 'w.line']).executeTakeFirst();
  return first === undefined ? 'witness-waits' : { request, size: first.size, seed: seedOfSample({ request: leaf.hash, size: first.size, root: first.root, cosignature: first.line }) };
}

/** Numbers in the log of the agency's entries of the period before the request, in rising order. */
async function populationOf(db: Db, { agencyId, fromOn, untilOn }: Sample, before: number): Promise<readonly number[]> {
  const { rows } = await sql<{ place: number }>`
    select l.place + 1 as place from audit.audit_entry e join audit.log_leaf l on l.agency_id = e.agency_id and l.entry_id = e.id
    where e.agency_id = ${agencyId} and e.acted_on between ${fromOn}::date and ${untilOn}::date and l.place < ${before - 1} order by l.place`.execute(db);
  return rows.map(({ place }) => place);
}

export async function placesOf(db: Db, sample: Sample, { request, seed }: Ready): Promise<{ readonly population: number; readonly places: readonly number[] }> {
  const all = await populationOf(db, sample, request.place);
  return { population: all.length, places: drawSample(seed, all.length, Math.min(sample.wanted, all.length)).map((at) => all[at - 1] ?? 0) };
}

/** The note of a checkpoint with the one cosignature that gave the seed. */
export async function noteOfDraw(db: Db, size: number, witness: string | null): Promise<string | null> {
  const checkpoint = await db.selectFrom('audit.log_checkpoint').select('note').where('size', '=', size).executeTakeFirst();
  if (checkpoint === undefined || witness === null) return checkpoint?.note ?? null;
  const line = await db.selectFrom('audit.log_cosignature').select('line').where('size', '=', size).where('witness', '=', witness).executeTakeFirst();
  return line === undefined ? null : `${checkpoint.note}${line.line}\n`;
}
