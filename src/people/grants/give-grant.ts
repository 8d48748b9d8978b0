// A right is given by an administrator, never to oneself, and for a sensitive role only with a second person.
import { sql } from 'kysely';
import { act, done, refused, type Json, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { actingAs } from './acting.ts';
import { grantProblem, type GrantProblem, type NewGrant } from './grant.ts';
import { mayDo, wholeAgency, type Decision, type Holder } from './may-do.ts';
import { isOnePerson } from './one-person.ts';
import { ruleOf } from './roles.ts';

export type GiveRefusal = GrantProblem | 'not-allowed' | 'to-oneself' | 'needs-approval' | 'person-unknown' | 'unit-unknown' | 'area-unknown' | 'given-already';

export const mayGive = (holder: Holder, today: string): Decision =>
  mayDo(holder, { anyOf: ['administrator'], touches: 'rights', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);

export const mayApproveGrant = (holder: Holder, today: string): Decision =>
  mayDo(holder, { anyOf: ['approver', 'administrator'], touches: 'rights', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);

/** All that speaks against it, whether it is given at once or proposed. */
export async function objection(db: Db, holder: Holder, grant: NewGrant, today: string): Promise<GiveRefusal | null> {
  if (await isOnePerson(db, holder.agencyId, grant.personId, holder.personId)) return 'to-oneself';
  return grantProblem(grant, today) ?? await unknownIn(db, holder.agencyId, grant, today);
}

async function unknownIn(db: Db, agencyId: string, { personId, scope }: NewGrant, today: string): Promise<GiveRefusal | null> {
  const person = await db.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', personId).select('id').executeTakeFirst();
  if (person === undefined) return 'person-unknown';
  if (scope.kind === 'unit') {
    const unit = await db.selectFrom('unit').where('agency_id', '=', agencyId).where('id', '=', scope.unitId).select('id').executeTakeFirst();
    return unit === undefined ? 'unit-unknown' : null;
  }
  if (scope.kind === 'agency') return null;
  const area = await db.selectFrom('area').where('code', '=', scope.areaCode)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', today)])).select('code').executeTakeFirst();
  return area === undefined ? 'area-unknown' : null;
}

export async function giveGrant(db: OutsideTx, holder: Holder, grant: NewGrant, clock: Clock): Promise<Outcome<null, GiveRefusal>> {
  const today = todayIn(clock, holder.timeZone);
  const may = mayGive(holder, today);
  if (!may.allowed) return refused('not-allowed');
  const problem = await objection(db, holder, grant, today);
  if (problem !== null) return refused(problem);
  const alone = ruleOf(grant.role).sensitive;
  if (alone && !(await mayGiveAlone(db, holder, grant, today))) return refused('needs-approval');
  const noun = alone ? 'role-grant.given-alone' : 'role-grant.given';
  return act<null, GiveRefusal>(db, actingAs(holder, may.as), noun, { kind: 'role-grant', id: grant.id }, async (tx) => {
    if (alone) {
      // Of two that are sent at once, the second finds the first.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`given-alone ${holder.agencyId}`}, 0))`.execute(tx);
      if (!(await mayGiveAlone(tx, holder, grant, today))) return refused('needs-approval');
    }
    const given = await writeGrant(tx, holder.agencyId, grant, { givenBy: holder.personId, approvalId: null, now: clock.now() });
    return given ? done(null, grantInLog(grant)) : refused('given-already');
  }, clock);
}

/**
 * The first administrator has nobody who could approve. Until somebody else can, they may name one second person alone; the
 * log says so under a name of its own. Never again after a right of another was ended by hand: else whoever took over one
 * account could put the second person out and a puppet in.
 */
export async function mayGiveAlone(db: Db, holder: Holder, grant: NewGrant, today: string): Promise<boolean> {
  if (grant.scope.kind !== 'agency' || (grant.role !== 'administrator' && grant.role !== 'approver')) return false;
  const others = await db.selectFrom('role_grant as g')
    .leftJoin('role_grant_end as e', (join) => join.onRef('e.agency_id', '=', 'g.agency_id').onRef('e.grant_id', '=', 'g.id'))
    .where('g.agency_id', '=', holder.agencyId).where('g.person_id', '<>', holder.personId)
    .where('g.role', 'in', ['administrator', 'approver']).where('g.scope_kind', '=', 'agency')
    .where((where) => where.or([where('g.until_on', '>=', today), where('e.grant_id', 'is not', null)]))
    .select('g.id').executeTakeFirst();
  return others === undefined;
}

export const grantInLog = ({ id, personId, role, scope, fromOn, untilOn }: NewGrant): Json => ({ id, personId, role, scope: { ...scope }, fromOn, untilOn });

type GivenBy = { readonly givenBy: string | null; readonly approvalId: string | null; readonly now: Date };

/** False where a grant of this id is there already: the same form was sent twice. */
export async function writeGrant(tx: Tx, agencyId: string, grant: NewGrant, { givenBy, approvalId, now }: GivenBy): Promise<boolean> {
  const { scope } = grant;
  const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('role_grant').values({
    agency_id: agencyId, id: grant.id, person_id: grant.personId, role: grant.role, scope_kind: scope.kind,
    unit_id: scope.kind === 'unit' ? scope.unitId : null, axis: scope.kind === 'unit' ? scope.axis : null,
    area_code: scope.kind === 'area' ? scope.areaCode : null,
    from_on: grant.fromOn, until_on: grant.untilOn, given_by: givenBy, given_at: now, approval_id: approvalId,
  }).onConflict((conflict) => conflict.columns(['agency_id', 'id']).doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}
