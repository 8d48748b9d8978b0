import type { Db } from '../../platform/db/db.ts';
import { factsOf, readVersion } from '../queries.ts';
import { draftOf } from '../writing/compose-directive.ts';

/** As it stands in the draft, or in the newest version. */
export async function titleOf(db: Db, agencyId: string, directiveId: string, now: Date): Promise<string> {
  return (await letterOf(db, agencyId, directiveId, now)).title;
}

export async function letterOf(db: Db, agencyId: string, directiveId: string, now: Date): Promise<{ readonly title: string; readonly issuer: string }> {
  const draft = (await draftOf(db, agencyId, directiveId))?.draft ?? null;
  if (draft !== null) return draft;
  const newest = (await factsOf(db, agencyId, directiveId, now)).frozen.at(-1);
  const frozen = newest === undefined ? null : await readVersion(db, agencyId, directiveId, newest.number);
  return frozen?.version ?? { title: '', issuer: '' };
}
