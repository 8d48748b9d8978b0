import type { Holder, Role } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { newestVersion, versionInForce } from '../queries.ts';
import type { Version } from '../version.ts';
import { draftOf } from '../writing/compose-directive.ts';
import { mayCompose } from '../writing/may-compose.ts';

export type Organised = { readonly as: Role; readonly version: Version; readonly hash: string | null; readonly ended: boolean };

/** The briefing as its organiser finds it; null where it is no briefing or not theirs. `hash` is null until it was sent. */
export async function briefingAs(db: Db, holder: Holder, directiveId: string, today: string): Promise<Organised | null> {
  const found = await draftOf(db, holder.agencyId, directiveId);
  if (found === null || found.kind !== 'briefing') return null;
  const sent = await versionInForce(db, holder.agencyId, directiveId);
  const version = sent?.version ?? found.draft ?? (await newestVersion(db, holder.agencyId, directiveId))?.version ?? null;
  const may = await mayCompose(db, holder, version, today);
  return may.allowed && version !== null ? { as: may.as, version, hash: sent?.hash ?? null, ended: sent?.ended ?? false } : null;
}
