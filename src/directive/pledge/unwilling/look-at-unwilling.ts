// One personnel officer sees who is not ready: the first who asks, for each directive; every look is an act. For people who
// are no civil servants there is a number and nothing else.
import { act, done, refused, type Outcome } from '../../../audit/index.ts';
import { actingAs, mayDo, wholeAgency, type Holder } from '../../../people/index.ts';
import { todayIn, type Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx } from '../../../platform/db/db.ts';

export type UnwillingPerson = { readonly name: string; readonly unit: string; readonly reason: string | null };
export type LookRefusal = 'not-allowed' | 'not-there' | 'another-officer';

export async function lookAtUnwilling(db: OutsideTx, holder: Holder, directiveId: string, clock: Clock): Promise<Outcome<readonly UnwillingPerson[], LookRefusal>> {
  const { agencyId, personId, timeZone } = holder;
  const today = todayIn(clock, timeZone);
  const may = mayDo(holder, { anyOf: ['personnel-officer'], touches: 'content', ownMatter: 'allowed' }, wholeAgency(agencyId), today);
  if (!may.allowed) return refused('not-allowed');
  return act<readonly UnwillingPerson[], LookRefusal>(db, actingAs(holder, may.as), 'pledge-unwilling.viewed', { kind: 'directive', id: directiveId }, async (tx) => {
    const pledge = await tx.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).where('kind', '=', 'pledge').select('id').executeTakeFirst();
    if (pledge === undefined) return refused('not-there');
    await tx.insertInto('pledge_confidant').values({ agency_id: agencyId, directive_id: directiveId, person_id: personId, taken_at: clock.now() })
      .onConflict((conflict) => conflict.doNothing()).execute();
    const held = await confidantOf(tx, agencyId, directiveId);
    if (held !== personId) return refused('another-officer');
    return done(await people(tx, agencyId, directiveId));
  }, clock);
}

async function confidantOf(db: Db, agencyId: string, directiveId: string): Promise<string | null> {
  const row = await db.selectFrom('pledge_confidant').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('person_id').executeTakeFirst();
  return row?.person_id ?? null;
}

export type UnwillingNumbers = Readonly<Record<'civil-servant' | 'community' | 'contract-worker', number>>;

export async function unwillingNumbers(db: Db, agencyId: string, directiveId: string): Promise<UnwillingNumbers> {
  const { count } = await db.selectFrom('pledge_unwilling').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
    .select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  const others = await db.selectFrom('pledge_unwilling_number').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(['legal_group', 'people']).execute();
  const of = (group: string): number => others.find(({ legal_group: each }) => each === group)?.people ?? 0;
  return { 'civil-servant': Number(count), community: of('community'), 'contract-worker': of('contract-worker') };
}

async function people(db: Db, agencyId: string, directiveId: string): Promise<readonly UnwillingPerson[]> {
  const rows = await db.selectFrom('pledge_unwilling as w')
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'w.agency_id').onRef('p.id', '=', 'w.person_id'))
    .innerJoin('directive_addressee as d', (join) => join.onRef('d.agency_id', '=', 'w.agency_id').onRef('d.directive_id', '=', 'w.directive_id').onRef('d.person_id', '=', 'w.person_id'))
    .leftJoin('unit_period as u', (join) => join.onRef('u.agency_id', '=', 'd.agency_id').onRef('u.unit_id', '=', 'd.unit_id').on('u.valid_until', 'is', null))
    .where('w.agency_id', '=', agencyId).where('w.directive_id', '=', directiveId)
    .select(['p.name', 'u.name as unit', 'w.reason']).orderBy('p.name').orderBy('p.id').limit(2_000).execute();
  return rows.map(({ name, unit, reason }) => ({ name, unit: unit ?? '', reason }));
}
