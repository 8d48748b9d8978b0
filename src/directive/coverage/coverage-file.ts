// For the letter to the superior: unit, numbers, percent, time. The same table for an officer and for the head of a unit; where a cascade
// stopped hangs on units above as well, so only the officer has that column.
import type { Db } from '../../platform/db/db.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { timeOf, unitNameOf } from './counts.tsx';
import type { UnitCoverage } from './coverage.ts';
import { cascadeSeen, seenCoverage } from './seen-coverage.ts';
import { coverageTexts } from './texts.ts';

export const coverageFile = async (request: OfficeRequest): Promise<Reply> => {
  const seen = await seenCoverage(request, request.params['id'] ?? '');
  const { app: { db }, actor: { agencyId } } = request;
  const cascade = seen.cascade === 'no' ? null : await cascadeSeen(db, agencyId, seen);
  const stopped = cascade === null ? null : new Map(cascade.silent.map(({ unit, sinceOn }) => [unit.unitId, sinceOn] as const));
  const passing = new Set([...cascade?.told ?? [], ...cascade?.waiting ?? []].map(({ unitId }) => unitId));
  const list = [...seen.units.values()].filter(({ unitId, all }) => all.addressed > 0 || passing.has(unitId) || stopped?.has(unitId));
  return fileOf(request, list, stopped);
};

export async function fileOf(request: OfficeRequest, list: readonly UnitCoverage[], stoppedSince: ReadonlyMap<string, string> | null): Promise<Reply> {
  const { app, lang, actor } = request;
  const codes = await unitCodes(app.db, actor.agencyId);
  const time = timeOf(request);
  const lines = list.map((unit) => [
    codes.get(unit.unitId) ?? '', unitNameOf(unit, lang), unit.all.addressed, unit.all.answered, unit.all.excused, unit.all.left,
    unit.all.addressed === 0 ? '' : ((unit.all.answered / unit.all.addressed) * 100).toFixed(1), unit.toldOn ?? '', time,
    ...(stoppedSince === null ? [] : [stoppedSince.get(unit.unitId) ?? '']),
  ]);
  const { column, stoppedColumn } = coverageTexts(lang);
  const text = [[...Object.values(column), ...(stoppedSince === null ? [] : [stoppedColumn])], ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
  return { status: 200, html: '', download: { fileName: 'cakupan.csv', type: 'text/csv; charset=utf-8', bytes: Buffer.from(`${text}\r\n`, 'utf8') } };
}

async function unitCodes(db: Db, agencyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('unit').where('agency_id', '=', agencyId).select(['id', 'source_id']).execute();
  return new Map(rows.map(({ id, source_id: code }) => [id, code ?? '']));
}

/** A cell that a spreadsheet would take for a formula is made text. */
export const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
