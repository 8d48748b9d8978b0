// The plan of the event beside its invitation. It may change until the first office has signed; then the order stands.
import * as v from 'valibot';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, everybody, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { factsOf } from '../queries.ts';
import { stateOf } from '../directive.ts';
import { draftOf, saveDraft } from '../writing/compose-directive.ts';
import { mayCompose } from '../writing/may-compose.ts';
import { invitation, type Invited } from './invitation.ts';
import { planSchema, problemsOfPlan, type Plan, type PlanProblem } from './plan.ts';
import { planOf, signingsOf } from './queries.ts';

export type SavePlanRefusal = 'not-allowed' | 'other-kind' | 'begun' | 'same' | PlanProblem;

export type SavingPlan = Invited & { readonly directiveId: string; readonly plan: Plan };

/** Saves the plan, and the invitation as a draft as long as nobody has sent it. */
export async function savePlan(db: OutsideTx, holder: Holder, { directiveId, plan, title, issuer }: SavingPlan, clock: Clock): Promise<Outcome<null, SavePlanRefusal>> {
  const today = todayIn(clock, holder.timeZone);
  const may = await mayCompose(db, holder, { audience: everybody }, today);
  if (!may.allowed) return refused('not-allowed');
  const [problem] = problemsOfPlan(plan);
  if (problem !== undefined) return refused(problem);
  const known = await draftOf(db, holder.agencyId, directiveId);
  if (known !== null && known.kind !== 'declaration') return refused('other-kind');
  const state = stateOf(await factsOf(db, holder.agencyId, directiveId, clock.now()));
  // What is with the approver, or was sent, is changed where every letter is changed: with a version of its own.
  if (state === 'draft') {
    const saved = await saveDraft(db, holder, { id: directiveId, kind: 'declaration', draft: invitation({ title, issuer }, plan, today) }, clock);
    if (!saved.done) return refused(saved.refusal === 'other-kind' ? 'other-kind' : 'not-allowed');
  }
  return act<null, SavePlanRefusal>(db, actingAs(holder, may.as), 'declaration.planned', { kind: 'directive', id: directiveId }, async (tx) => {
    await tx.selectFrom('directive').where('agency_id', '=', holder.agencyId).where('id', '=', directiveId).select('id').forUpdate().executeTakeFirstOrThrow();
    if ((await signingsOf(tx, holder.agencyId, directiveId)).length > 0) return refused('begun');
    const before = await planOf(tx, holder.agencyId, directiveId);
    const text = JSON.stringify(v.parse(planSchema, plan));
    if (before !== null && JSON.stringify(before.plan) === text) return refused('same');
    const number = (before?.number ?? 0) + 1;
    await tx.insertInto('declaration_plan').values({
      agency_id: holder.agencyId, directive_id: directiveId, number, plan: text, saved_by: holder.personId, saved_at: clock.now(),
    }).execute();
    return done(null, { number, heldOn: plan.heldOn, seats: plan.seats.length });
  }, clock);
}
