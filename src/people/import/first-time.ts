// Who stands in a list twice, and which unit a list has named already. Numbers are held in memory while the list is read.
import type { CheckedRow } from './check-row.ts';
import type { RowCode, RowProblem } from './row-problem.ts';

/** A unit that many rows name is staged once; who comes a second time is refused with the number of the first row. */
export function firstTime(): (row: number, checked: CheckedRow) => CheckedRow {
  const units = new Map<string, { readonly row: number; readonly name: string }>();
  const seen = { nip: new Map<string, number>(), nrk: new Map<string, number>(), source: new Map<string, number>() };
  const codes = { nip: 'twice-nip', nrk: 'twice-nrk', source: 'twice-source' } as const satisfies Record<string, RowCode>;
  return (row, checked) => {
    const { person, unit } = checked;
    const known = unit === null ? undefined : units.get(unit.source);
    const problems: RowProblem[] = [...checked.problems];
    if (person === null && known !== undefined) problems.push({ row, field: 'unit', code: 'twice-unit', other: known.row });
    for (const field of ['nip', 'nrk', 'source'] as const) {
      const value = person?.[field] ?? null;
      const before = value === null ? undefined : seen[field].get(value);
      if (before !== undefined) problems.push({ row, field, code: codes[field], other: before });
    }
    if (problems.length > 0) return { problems, person: null, unit: null };
    for (const field of ['nip', 'nrk', 'source'] as const) if (person?.[field]) seen[field].set(person[field], row);
    if (unit !== null && known === undefined) units.set(unit.source, { row, name: unit.name });
    return { problems, person, unit: known === undefined ? unit : null };
  };
}
