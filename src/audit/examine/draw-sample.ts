import type { AppContext } from '../../platform/app-context.ts';
import { act, done, refused, type Outcome } from '../act.ts';
import type { Named } from './request-sample.ts';
import { placesOf, sampleById, seedFor, type NotReady } from './samples.ts';

export type DrawRefusal = NotReady | 'not-there' | 'drawn-already';

/** Once for each request: the seed is the one that the rule names, whoever draws and whenever. */
export async function drawSampleOf({ db, clock }: Pick<AppContext, 'db' | 'clock'>, actor: Named, id: string): Promise<Outcome<null, DrawRefusal>> {
  const sample = await sampleById(db, actor.agencyId, id);
  if (sample === null) return refused('not-there');
  if (sample.draw !== null) return refused('drawn-already');
  const ready = await seedFor(db, sample);
  if (typeof ready === 'string') return refused(ready);
  const { population, places } = await placesOf(db, sample, ready);
  return act<null, DrawRefusal>(db, actor, 'audit-sample.drawn', { kind: 'audit-sample', id }, async (tx) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('audit_sample_draw').values({
      agency_id: actor.agencyId, sample_id: id, size: ready.size, seed: ready.seed, population, places: JSON.stringify(places), drawn_by: actor.id, drawn_at: clock.now(),
    }).onConflict((conflict) => conflict.columns(['agency_id', 'sample_id']).doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n ? done(null, { size: ready.size, seed: ready.seed, population, places }) : refused('drawn-already');
  }, clock);
}
