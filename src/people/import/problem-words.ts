import type { Lang } from '../../paths.ts';
import { importTexts } from './texts.ts';

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

export const reasonWord = (lang: Lang, code: string): string => wordOf(importTexts(lang).rowCodes, code);
export const columnWord = (lang: Lang, column: string): string => wordOf(importTexts(lang).columns, column);
