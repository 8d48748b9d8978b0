// The sealed proof of somebody who signed with help, fetched for them by a helper who may help them today. An act, because it is
// a look at another person's signature; so it is the answer to a form and stands under no address.
import { act, done } from '../../../audit/index.ts';
import { actingAs } from '../../../people/index.ts';
import { NotFound } from '../../../platform/errors.ts';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { pledgeFile } from '../../pledge/receipt/own-files.ts';
import { actOfPerson, type PledgeAct } from '../../pledge/signing/own-act.ts';
import { askedHelp } from './asked-help.ts';
import { helpField } from './help-field.ts';

/** Whoever signed with an own sign-in gets the proof there. */
export const isHelped = ({ record }: PledgeAct): boolean => record.way === 'helper' || record.way === 'paper';

export async function helpedProofNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, actor: { agencyId }, form } = request;
  const [directiveId, personId] = [form[helpField.directive] ?? '', form[helpField.person] ?? ''];
  const { holder } = await askedHelp(request, directiveId, personId);
  const pledge = await actOfPerson(db, agencyId, { directiveId, personId });
  if (pledge === null || pledge.place === null || !isHelped(pledge)) throw new NotFound();
  await act(db, actingAs(holder, 'ward-helper'), 'pledge-proof.viewed', { kind: 'directive', id: directiveId }, async () => done(null, { pledge: pledge.id, person: personId }), clock);
  return pledgeFile(request, pledge);
}
