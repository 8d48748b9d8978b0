// The areas that this version knows: one province, 6 regions, 44 districts, 267 wards, after ministerial decision
// 300.2.2-2430 of 2025. Codes and names are facts; tiles place the districts on a grid of equal squares.
//
// A change is a new line: the old one gets `until`, the successor `from`. A code is never taken out.
import table from './areas.json' with { type: 'json' };

export type AreaLevel = 'province' | 'city' | 'regency' | 'district' | 'ward' | 'village';

export type Area = {
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: string;
  /** As people say it; without it the name. */
  readonly short?: string;
  /** Other spellings that people type. */
  readonly aliases?: readonly string[];
  /** Column and row on the grid of districts, from 1, and a label that fits a tile. */
  readonly tile?: readonly [column: number, row: number];
  readonly label?: string;
  readonly from?: string;
  readonly until?: string;
};

/** First day of which the table speaks: the year of the decision it follows. Older names are not kept. */
export const areasFrom = '2025-01-01';

export const areas = table as unknown as readonly Area[];

/** `31.71.01.1001` → `31.71.01` → `31.71` → `31`. */
export const parentCode = (code: string): string | null => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null);

const holdsOn = ({ from = areasFrom, until }: Area, day: string): boolean => from <= day && (until === undefined || day < until);

export const areasOn = (day: string): readonly Area[] => areas.filter((area) => holdsOn(area, day));

/** With or without dots: `3171011001` is `31.71.01.1001`. */
export function areaCode(typed: string): string | null {
  const digits = typed.replaceAll(/[\s.]/gu, '');
  const code = /^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/u.exec(digits)?.slice(1).filter((part) => part !== undefined).join('.');
  return code !== undefined && [2, 4, 6, 10].includes(digits.length) ? code : null;
}

const spelling = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

/** By code, name, short name or alias, whatever the case, blanks and dots. */
export function findAreas(typed: string, day: string): readonly Area[] {
  const code = areaCode(typed);
  const wanted = spelling(typed);
  if (wanted === '') return [];
  return areasOn(day).filter((area) => area.code === code || [area.name, area.short ?? area.name, ...(area.aliases ?? [])].some((name) => spelling(name) === wanted));
}

/** Decided, but without codes: nothing changes until the ministry gives them. */
export const decidedChanges = [
  { district: '31.73.01', ward: '31.73.01.1005', into: ['Kapuk', 'Kapuk Selatan', 'Kapuk Timur'], instrument: 'Keputusan Gubernur 850/2025', decidedOn: '2025-09-23' },
] as const;
