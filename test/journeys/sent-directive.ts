// A letter that is out: written by one, approved by another, sent by the job, as on any day.
import assert from 'node:assert/strict';
import { sendApproval } from '../../src/directive/index.ts';
import type { DirectiveKind } from '../../src/directive/directive.ts';
import type { Version } from '../../src/directive/version.ts';
import { proposeSending, saveDraft } from '../../src/directive/writing/compose-directive.ts';
import { sendDirective } from '../../src/directive/writing/send-directive.ts';
import { approve, type Holder } from '../../src/people/index.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { withClient, type Address } from '../../src/platform/db/address.ts';
import type { OutsideTx } from '../../src/platform/db/db.ts';
import { randomId } from '../../src/platform/ids.ts';

type Place = { readonly db: OutsideTx; readonly clock: Clock };
type Letter = { readonly kind: DirectiveKind; readonly version: Version; readonly id?: string; readonly asksAgain?: 'yes' | 'no' };

/** A start makes it; where nothing starts, it is made by hand. */
export const makeSendQueue = (admin: Address): Promise<unknown> =>
  withClient(admin, (client) => client.query(`select pgboss.create_queue('send-directive', '{"policy": "exclusive"}'::jsonb)`));

export async function sentDirective({ db, clock }: Place, writer: Holder, approver: Holder, { kind, version, id = randomId(), asksAgain = 'no' }: Letter): Promise<string> {
  const approvalId = randomId();
  assert.equal((await saveDraft(db, writer, { id, kind, draft: version }, clock)).done, true);
  const proposed = await proposeSending(db, writer, { directiveId: id, approvalId, asksAgain, reason: 'Arahan pimpinan' }, clock);
  assert.equal(proposed.done, true, JSON.stringify(proposed));
  await approvedAndSent({ db, clock }, approver, id);
  return id;
}

/** What was proposed last. */
export async function approvedAndSent({ db, clock }: Place, approver: Holder, directiveId: string): Promise<void> {
  const { id, hash } = await db.selectFrom('directive_version as v').innerJoin('approval as a', (join) => join.onRef('a.agency_id', '=', 'v.agency_id').onRef('a.id', '=', 'v.approval_id'))
    .where('v.directive_id', '=', directiveId).orderBy('v.number', 'desc').select(['a.id', 'a.content_hash as hash']).executeTakeFirstOrThrow();
  const approved = await approve(db, approver, [sendApproval], { id, shownHash: hash.toString('hex') }, clock);
  assert.equal(approved.done, true, JSON.stringify(approved));
  const sent = await sendDirective(db, { agencyId: approver.agencyId, directiveId, approvalId: id }, clock);
  assert.equal(sent.done, true, JSON.stringify(sent));
}
