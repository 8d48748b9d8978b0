// The first half of a sample: what is asked for stands in the log before anybody can know the seed.
import { createHash } from 'node:crypto';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import { act, done, refused, type Actor, type Outcome } from '../act.ts';
import { witnessesOf } from '../witnesses.ts';
import type { Period } from './count-acts.ts';

export type SampleRequest = Period & { readonly id: string; readonly wanted: number; readonly purpose: string };
export type SampleRefusal = 'period' | 'wanted' | 'purpose' | 'asked-already';
export type Named = Extract<Actor, { readonly id: string }>;

export const mostWanted = 200;

export async function requestSample(app: Pick<AppContext, 'db' | 'config' | 'clock'>, actor: Named, request: SampleRequest): Promise<Outcome<null, SampleRefusal>> {
  const refusal = problemIn(request, todayIn(app.clock, actor.timeZone));
  if (refusal !== null) return refused(refusal);
  // The first by name, so that nobody may choose later among several.
  const [witness = null] = (await witnessesOf(app.config)).map(({ key }) => key.name).toSorted();
  const { id, fromOn, untilOn, wanted } = request;
  const purpose = request.purpose.trim();
  return act<null, SampleRefusal>(app.db, actor, 'audit-sample.requested', { kind: 'audit-sample', id }, async (tx, entryId) => {
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('audit_sample').values({
      agency_id: actor.agencyId, id, entry_id: entryId, from_on: fromOn, until_on: untilOn, wanted, purpose, witness, requested_by: actor.id, requested_at: app.clock.now(),
    }).onConflict((conflict) => conflict.columns(['agency_id', 'id']).doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return refused('asked-already');
    return done(null, { fromOn, untilOn, wanted, witness, purpose: createHash('sha256').update(purpose).digest('hex') });
  }, app.clock);
}

function problemIn({ fromOn, untilOn, wanted, purpose }: SampleRequest, today: string): SampleRefusal | null {
  if (untilOn < fromOn || fromOn > today) return 'period';
  if (!Number.isSafeInteger(wanted) || wanted < 1 || wanted > mostWanted) return 'wanted';
  const length = Array.from(purpose.trim()).length;
  return length < 3 || length > 500 ? 'purpose' : null;
}
