import type { DescribedLine } from '../../people/index.ts';
import type { Lang } from '../../paths.ts';
import type { Db } from '../../platform/db/db.ts';
import { versionInForce } from '../queries.ts';
import { owingOf } from './owing.ts';
import { reminderTexts } from './texts.ts';
import { countLeft } from './write-round.ts';

/** What an approver sees; the absent are those of the day on which it was proposed. */
export async function describeRound(db: Db, agencyId: string, { directiveId, on }: { readonly directiveId: string; readonly on: string }, lang: Lang): Promise<readonly DescribedLine[]> {
  const found = await versionInForce(db, agencyId, directiveId);
  const asked = await owingOf(db, agencyId, directiveId, on);
  const { described, mailSubject, nothingOwed, number } = reminderTexts(lang);
  if (found === null || asked === null) return [{ term: described.left, value: nothingOwed }];
  const { left, withoutAddress } = await countLeft(db, asked);
  return [
    { term: described.letter, value: found.version.title },
    { term: described.left, value: number(left) },
    { term: described.without, value: number(withoutAddress) },
    { term: described.subject, value: mailSubject },
  ];
}
