import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { fileOf } from '../coverage/coverage-file.ts';
import { letterOfAddress } from './asked-letter.ts';
import { passingOnBelow } from './unit-letter.ts';

/** The unit and all below it, one line each: every number with what lies below. */
export async function unitFile(request: OfficeRequest): Promise<Reply> {
  const { holder, today, letter } = await letterOfAddress(request);
  const passing = await passingOnBelow(request.app.db, holder, letter, today);
  return fileOf(request, [...letter.units.values()].filter(({ unitId, all }) => all.addressed > 0 || passing.has(unitId)), null);
}
