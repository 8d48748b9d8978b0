// Which line and which day a page of units shows. Both stand in the address: they say nothing about anybody.
import type { OfficeRequest } from '../../platform/http/office.ts';
import { inLang, type Lang } from '../../paths.ts';
import { readDay } from '../written-day.ts';
import type { Line } from './head-count.ts';

export const viewField = { line: 'garis', day: 'hari', skip: 'mulai' } as const;
export const lineWords: Readonly<Record<Line, string>> = { functional: 'tugas', place: 'tempat' };
export const lines = ['functional', 'place'] as const satisfies readonly Line[];
export const pageSize = 100;

export type UnitView = {
  readonly line: Line; readonly day: string;
  /** As typed, where it cannot be read; then today is shown. */
  readonly wrongDay: string | null;
  readonly skip: number;
};

export const lineNamed = (word: string | undefined): Line | null => lines.find((line) => lineWords[line] === word) ?? null;

export function viewOf({ query }: Pick<OfficeRequest, 'query'>, today: string): UnitView {
  const typed = (query[viewField.day] ?? '').trim();
  const read = typed === '' ? today : readDay(typed);
  const day = read !== null && read <= today ? read : null;
  const skip = /^\d{1,6}$/u.test(query[viewField.skip] ?? '') ? Number(query[viewField.skip]) : 0;
  return { line: lineNamed(query[viewField.line]) ?? 'functional', day: day ?? today, wrongDay: day === null ? typed.slice(0, 40) : null, skip };
}

/** The same view on another page; what is usual is left out of the address. */
export function viewAddress(lang: Lang, path: string, { line, day }: Pick<UnitView, 'line' | 'day'>, today: string, skip = 0): string {
  const query = new URLSearchParams({
    ...(line === 'place' ? { [viewField.line]: lineWords.place } : {}), ...(day === today ? {} : { [viewField.day]: day }), ...(skip === 0 ? {} : { [viewField.skip]: String(skip) }),
  }).toString();
  return inLang(lang, query === '' ? path : `${path}?${query}`);
}
