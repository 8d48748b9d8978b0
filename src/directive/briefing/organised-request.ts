import { askedBy, isId, type Holder } from '../../people/index.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { draftOf } from '../writing/compose-directive.ts';
import { briefingAs, type Organised } from './organises.ts';
import { sessionById, type Session } from './session.ts';

export type Organising = { readonly holder: Holder; readonly organised: Organised; readonly directiveId: string };

/** Not there for another agency, and not allowed for a writer of other units. */
export async function organisingOf(request: OfficeRequest, directiveId: string): Promise<Organising> {
  const { app, actor } = request;
  if (!isId(directiveId) || (await draftOf(app.db, actor.agencyId, directiveId))?.kind !== 'briefing') throw new NotFound();
  const { holder, today } = await askedBy(request);
  const organised = await briefingAs(app.db, holder, directiveId, today);
  if (organised === null) throw new NotAllowed();
  return { holder, organised, directiveId };
}

export async function guidingOf(request: OfficeRequest, sessionId: string): Promise<Organising & { readonly session: Session }> {
  const session = isId(sessionId) ? await sessionById(request.app.db, request.actor.agencyId, sessionId) : null;
  if (session === null) throw new NotFound();
  return { session, ...await organisingOf(request, session.directiveId) };
}
