// Who helps, with what, and whom: of another area, or not on the list, nobody is there.
import { askedBy, isId, type AskedBy } from '../../../people/index.ts';
import { NotFound } from '../../../platform/errors.ts';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { letterFor, type Letter } from '../../queries.ts';
import { pledgeInForce, type PledgeInForce } from '../../pledge/in-force.ts';
import { personNow, type PersonNow } from '../../pledge/signing/person-now.ts';
import { areasHelped, helpedPeople, type HelpedPerson } from './helped-people.ts';

export type AskedPledge = AskedBy & { readonly pledge: PledgeInForce; readonly areaCodes: readonly string[]; readonly people: readonly HelpedPerson[] };

export async function askedPledge(request: OfficeRequest, directiveId: string): Promise<AskedPledge> {
  const { app: { db }, actor: { agencyId } } = request;
  const asked = await askedBy(request);
  const areaCodes = areasHelped(asked.holder, asked.today);
  const pledge = isId(directiveId) && areaCodes.length > 0 ? await pledgeInForce(db, agencyId, directiveId) : null;
  if (pledge === null) throw new NotFound();
  return { ...asked, pledge, areaCodes, people: await helpedPeople(db, agencyId, { directiveId, since: pledge.since, areaCodes, today: asked.today }) };
}

export type AskedHelp = AskedPledge & { readonly person: HelpedPerson; readonly letter: Letter; readonly now: PersonNow };

/** Nobody helps themselves: whoever has a sign-in signs with it. */
export async function askedHelp(request: OfficeRequest, directiveId: string, personId: string): Promise<AskedHelp> {
  const { app: { db }, actor: { agencyId } } = request;
  const asked = await askedPledge(request, directiveId);
  const person = asked.people.find(({ id }) => id === personId);
  const letter = person === undefined || personId === asked.holder.personId ? null : await letterFor(db, agencyId, directiveId, personId);
  const now = letter === null ? null : await personNow(db, { agencyId, directiveId, personId, today: asked.today });
  if (person === undefined || letter === null || now === null) throw new NotFound();
  return { ...asked, person, letter, now };
}
