// A sample as one file, which anybody checks beside a copy of the log: netral verify-log COPY --sample FILE.
import { toBase64, toBase64Url, type SampleFile } from '../../../packages/proof/index.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Json } from '../canonical.ts';
import { proverFor } from '../log-tree.ts';
import { sampledEntries } from './sampled-entries.ts';
import { noteOfDraw, placeOfRequest, type Sample } from './samples.ts';

export async function sampleFile(db: Db, sample: Sample): Promise<string | null> {
  const { draw, agencyId } = sample;
  const requested = await placeOfRequest(db, sample);
  const note = draw === null ? null : await noteOfDraw(db, draw.size, sample.witness);
  const opened = await detailOfRequest(db, sample);
  if (draw === null || note === null || requested === null || opened === null) return null;
  const prover = proverFor(db, draw.size);
  const placed = async (place: number): Promise<SampleFile['entries'][number]> => {
    const leaf = await db.selectFrom('audit.log_leaf').select('entry').where('place', '=', place - 1).executeTakeFirstOrThrow();
    return { place, entry: leaf.entry.toString('latin1'), proof: (await prover.inclusion(place - 1)).map(toBase64), detail: '' };
  };
  const entries: SampleFile['entries'][number][] = [];
  for (const { place, detail } of await sampledEntries(db, agencyId, draw.places)) entries.push({ ...(await placed(place)), detail });
  const { place, entry, proof } = await placed(requested);
  const file: SampleFile = { netral: 'log-sample-1', agency: agencyId, seed: draw.seed, population: draw.population, checkpoint: note, request: { place, entry, proof, opened }, entries };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** What was asked is no secret: with its salt anybody can see that it was asked before the seed was there. */
async function detailOfRequest(db: Db, { agencyId, entryId }: Sample): Promise<SampleFile['request']['opened'] | null> {
  const row = await db.selectFrom('audit.audit_detail').selectAll().where('agency_id', '=', agencyId).where('entry_id', '=', entryId).executeTakeFirst();
  if (row === undefined) return null;
  const [actor, subject, content] = [row.actor, row.subject, row.content] as [Json, Json, Json];
  return { salt: toBase64Url(row.salt), actor, subject, content };
}
