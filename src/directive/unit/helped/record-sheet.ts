// What both typists saw becomes signatures, one act each, in the name of the second; the sheet names the first. Cut off in the
// middle, the same again records what is missing and nothing twice.
import { actingAs, isOnePerson, type Holder } from '../../../people/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Db, OutsideTx } from '../../../platform/db/db.ts';
import { todayIn } from '../../../platform/clock.ts';
import { readVersion } from '../../queries.ts';
import { signPledge, type SignRefusal } from '../../pledge/signing/sign-pledge.ts';
import { typesFor } from './helped-people.ts';
import { agreed, sheetById, type SheetLine } from './paper-sheet.ts';

export type RecordedLine = { readonly line: SheetLine; readonly outcome: 'signed' | Exclude<SignRefusal, 'given-already'> };

/** Null for whoever may not. */
export async function recordSheet(db: OutsideTx, holder: Holder, sheetId: string, clock: Clock): Promise<readonly RecordedLine[] | null> {
  const { agencyId } = holder;
  const sheet = await sheetById(db, agencyId, sheetId);
  const role = sheet === null ? null : typesFor(holder, sheet.areaCode, todayIn(clock, holder.timeZone));
  if (sheet === null || role === null) return null;
  const printed = await readVersion(db, agencyId, sheet.directiveId, sheet.number);
  const recorded: RecordedLine[] = [];
  for (const line of agreed(sheet)) {
    // Nobody is a witness of their own signature, whoever of the two records it in the end.
    if (await isOneOf(db, agencyId, [holder.personId, sheet.firstBy, sheet.secondBy], line.personId)) continue;
    const signing = { directiveId: sheet.directiveId, personId: line.personId, shownHash: printed?.hash ?? '', shownPerson: null, shownGroup: sheet.group, way: 'paper' } as const;
    const outcome = await signPledge(db, actingAs(holder, role), signing, clock);
    recorded.push({ line, outcome: outcome.done || outcome.refusal === 'given-already' ? 'signed' : outcome.refusal });
  }
  return recorded;
}

async function isOneOf(db: Db, agencyId: string, typists: readonly (string | null)[], personId: string): Promise<boolean> {
  for (const typist of new Set(typists)) if (typist !== null && await isOnePerson(db, agencyId, typist, personId)) return true;
  return false;
}
