// From a draft to a version that two people send. Until it is frozen a draft changes as often as its writer likes; frozen, it
// never changes, and what is approved is its hash.
import * as v from 'valibot';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { actingAs, contentOf, countAudience, propose, type Holder } from '../../people/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import type { DirectiveKind } from '../directive.ts';
import { mayCompose } from './may-compose.ts';
import { sendApproval } from './send-approval.ts';
import { fitsPaper } from '../pledge/paper/fits-paper.ts';
import { problemsOf, textFor, versionHash, versionSchema, versionText, type Version, type VersionProblem } from '../version.ts';

export type DraftRefusal = 'not-allowed' | 'not-there' | 'other-kind';

/** Saves the draft under the id of its form; the first save makes the directive. */
export async function saveDraft(
  db: OutsideTx, holder: Holder, { id, kind, draft }: { readonly id: string; readonly kind: DirectiveKind; readonly draft: Version }, clock: Clock,
): Promise<Outcome<null, DraftRefusal>> {
  const today = todayIn(clock, holder.timeZone);
  const may = await mayCompose(db, holder, draft, today);
  if (!may.allowed) return refused('not-allowed');
  return act<null, DraftRefusal>(db, actingAs(holder, may.as), 'directive.composed', { kind: 'directive', id }, async (tx) => {
    const known = await tx.selectFrom('directive').where('agency_id', '=', holder.agencyId).where('id', '=', id).select('kind').forUpdate().executeTakeFirst();
    if (known !== undefined && known.kind !== kind) return refused('other-kind');
    const text = JSON.stringify(v.parse(versionSchema, draft));
    if (known === undefined) await tx.insertInto('directive').values({ agency_id: holder.agencyId, id, kind, draft: text, composed_by: holder.personId, created_on: today }).execute();
    else await tx.updateTable('directive').where('agency_id', '=', holder.agencyId).where('id', '=', id).set({ draft: text }).execute();
    return done(null, { kind, hash: versionHash(kind, draft).toString('hex') });
  }, clock);
}

export type ProposeSendRefusal = 'not-allowed' | 'not-there' | 'no-draft' | 'frozen-already' | 'no-reason' | VersionProblem | 'nobody';

export type SendProposal = { readonly directiveId: string; readonly approvalId: string; readonly asksAgain: 'yes' | 'no'; readonly reason: string };

/** Freezes the draft as the next version and proposes to send it. Sent twice by the same form, it is frozen once. */
export async function proposeSending(db: OutsideTx, holder: Holder, asked: SendProposal, clock: Clock): Promise<Outcome<null, ProposeSendRefusal>> {
  const frozen = await freeze(db, holder, asked, clock);
  if (!frozen.done && frozen.refusal !== 'frozen-already') return frozen;
  const version = await db.selectFrom('directive_version').where('agency_id', '=', holder.agencyId).where('directive_id', '=', asked.directiveId)
    .where('approval_id', '=', asked.approvalId).select(['number', 'content_hash']).executeTakeFirst();
  if (version === undefined) return refused('no-draft');
  const content = contentOf({ directiveId: asked.directiveId, number: version.number, hash: version.content_hash.toString('hex') });
  const proposed = await propose(db, holder, sendApproval, { id: asked.approvalId, content, reason: asked.reason }, clock);
  if (proposed.done || proposed.refusal === 'already-proposed') return done(null);
  return refused(proposed.refusal === 'no-reason' ? 'no-reason' : 'not-allowed');
}

async function freeze(db: OutsideTx, holder: Holder, { directiveId, approvalId, asksAgain, reason }: SendProposal, clock: Clock): Promise<Outcome<null, ProposeSendRefusal>> {
  if (reason.trim().length < 3) return refused('no-reason');
  const found = await draftOf(db, holder.agencyId, directiveId);
  if (found === null) return refused('not-there');
  if (found.draft === null) return refused('frozen-already');
  const { kind, draft } = found;
  const today = todayIn(clock, holder.timeZone);
  const may = await mayCompose(db, holder, draft, today);
  if (!may.allowed) return refused('not-allowed');
  const [problem] = problemsOf(kind, draft);
  if (problem !== undefined) return refused(problem);
  if (kind === 'pledge' && !(await allFitPaper(draft))) return refused('too-long-for-paper');
  // Approved, it would wait for ever: what is for nobody is never sent.
  const people = await countAudience(db, holder.agencyId, draft.audience, draft.fromOn > today ? draft.fromOn : today);
  if (Object.values(people).every((count) => count === 0)) return refused('nobody');
  return act<null, ProposeSendRefusal>(db, actingAs(holder, may.as), 'directive.frozen', { kind: 'directive', id: directiveId }, async (tx) => {
    const locked = await tx.selectFrom('directive').where('agency_id', '=', holder.agencyId).where('id', '=', directiveId).select('draft').forUpdate().executeTakeFirst();
    if (locked === undefined || locked.draft === null) return refused('frozen-already');
    // What is frozen is what was looked at, not what a colleague saved meanwhile.
    if (locked.draft !== JSON.stringify(draft)) return refused('no-draft');
    const { last } = await tx.selectFrom('directive_version').where('agency_id', '=', holder.agencyId).where('directive_id', '=', directiveId)
      .select(({ fn }) => fn.max('number').as('last')).executeTakeFirstOrThrow();
    const number = (last ?? 0) + 1;
    const hash = versionHash(kind, draft);
    await tx.insertInto('directive_version').values({
      agency_id: holder.agencyId, directive_id: directiveId, number, content: versionText(kind, draft), content_hash: hash,
      asks_again: number === 1 || asksAgain === 'yes', frozen_by: holder.personId, frozen_at: clock.now(), approval_id: approvalId,
    }).execute();
    await tx.updateTable('directive').where('agency_id', '=', holder.agencyId).where('id', '=', directiveId).set({ draft: null }).execute();
    return done(null, { number, hash: hash.toString('hex') });
  }, clock);
}

/** One after the other: each is drawn whole. */
async function allFitPaper(version: Version): Promise<boolean> {
  for (const words of new Set(version.audience.groups.map((group) => textFor(version, group) ?? ''))) if (!(await fitsPaper(words))) return false;
  return true;
}

export async function draftOf(db: Db, agencyId: string, directiveId: string): Promise<{ readonly kind: DirectiveKind; readonly draft: Version | null } | null> {
  const row = await db.selectFrom('directive').where('agency_id', '=', agencyId).where('id', '=', directiveId).select(['kind', 'draft']).executeTakeFirst();
  if (row === undefined) return null;
  return { kind: row.kind as DirectiveKind, draft: row.draft === null ? null : v.parse(versionSchema, JSON.parse(row.draft)) };
}
