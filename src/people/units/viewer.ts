// Who looks at units. A personnel officer sees the part that the right speaks of, with names; an administrator the whole
// structure and its numbers, but no name.
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { askedBy, type AskedBy } from '../asking-holder.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { mayDo, wholeAgency, type Decision, type Matter, type Need } from '../grants/may-do.ts';
import { isId } from '../is-id.ts';
import { isUnit } from './queries.ts';
import { isEmpty, reachOf, type Reach } from './reach.ts';

export const unitViewers = ['personnel-officer', 'administrator'] as const;

export const seesPeople: Need = { anyOf: ['personnel-officer'], touches: 'content', ownMatter: 'allowed' };
const seesStructure: Need = { anyOf: ['administrator'], touches: 'rights', ownMatter: 'allowed' };

export type UnitViewer = AskedBy & {
  readonly structure: Reach;
  /** Units whose people may be named. */
  readonly names: Reach;
};

export async function viewerOf(request: OfficeRequest): Promise<UnitViewer> {
  const asked = await askedBy(request);
  const names = await reachOf(request.app.db, asked.holder, asked.today);
  const whole = mayDo(asked.holder, seesStructure, wholeAgency(asked.holder.agencyId), asked.today).allowed;
  if (!whole && isEmpty(names)) throw new NotAllowed();
  return { ...asked, structure: whole ? 'agency' : names, names };
}

/** A unit that this viewer may see; of another agency, or outside the scope, it is not there. */
export async function unitAsked({ app }: OfficeRequest, { holder, today, structure }: UnitViewer, unitId: string): Promise<Matter> {
  if (!isId(unitId) || !(await isUnit(app.db, holder.agencyId, unitId))) throw new NotFound();
  const matter = await matterOfUnit(app.db, holder.agencyId, unitId, today);
  if (structure !== 'agency' && !mayDo(holder, seesPeople, matter, today).allowed) throw new NotFound();
  return matter;
}

/** For acts: only personnel officers, only in their scope. */
export const mayChange = ({ holder, today }: AskedBy, matter: Matter): Decision => mayDo(holder, { ...seesPeople, ownMatter: 'never' }, matter, today);
