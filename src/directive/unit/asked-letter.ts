import { askedBy, type AskedBy } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { unitLetter, type UnitLetter } from './unit-letter.ts';

export type AskedLetter = AskedBy & { readonly letter: UnitLetter };

/** The letter and unit of an address; of a unit that is none of theirs it is not there. */
export async function askedLetter(request: OfficeRequest, directiveId: string, unitId: string): Promise<AskedLetter> {
  const asked = await askedBy(request);
  const letter = await unitLetter(request.app.db, asked.holder, { directiveId, unitId }, asked.today, 'below');
  if (letter === null) throw new NotFound();
  return { ...asked, letter };
}

export const letterOfAddress = (request: OfficeRequest): Promise<AskedLetter> => askedLetter(request, request.params['id'] ?? '', request.params['unit'] ?? '');

/** Names are for the head of the very unit. */
export async function ownLetterOfAddress(request: OfficeRequest): Promise<AskedLetter> {
  const asked = await letterOfAddress(request);
  if (asked.letter.as === null) throw new NotFound();
  return asked;
}
