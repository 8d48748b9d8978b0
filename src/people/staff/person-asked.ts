// One person, as a personnel officer may see them: of another agency, or outside the scope, they are not there.
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { askedBy, type AskedBy } from '../asking-holder.ts';
import { matterOfPerson } from '../grants/matter-of.ts';
import { mayDo, type Matter } from '../grants/may-do.ts';
import { isOnePerson } from '../grants/one-person.ts';
import type { Role } from '../grants/roles.ts';
import { isId } from '../is-id.ts';
import { mayChange, seesPeople } from '../units/viewer.ts';

export type PersonAsked = AskedBy & {
  readonly personId: string; readonly matter: Matter;
  readonly as: Role;
  /** Nobody changes what is recorded of themselves. */
  readonly own: boolean;
};

export async function personAsked(request: OfficeRequest, personId: string): Promise<PersonAsked> {
  const { app } = request;
  const asked = await askedBy(request);
  const { holder, today } = asked;
  const matter = isId(personId) ? await matterOfPerson(app.db, holder.agencyId, personId, today) : null;
  if (matter === null) throw new NotFound();
  const may = mayDo(holder, seesPeople, matter, today);
  if (!may.allowed) throw new NotFound();
  return { ...asked, personId, matter, as: may.as, own: await isOnePerson(app.db, holder.agencyId, personId, holder.personId) };
}

/** For acts; whoever may look but not change is told the same as whoever may not look. */
export async function personToChange(request: OfficeRequest, personId: string): Promise<PersonAsked> {
  const asked = await personAsked(request, personId);
  if (asked.own || !mayChange(asked, asked.matter).allowed) throw new NotFound();
  return asked;
}
