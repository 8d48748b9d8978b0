import { pledgePaperEn } from './texts.en.ts';
import { pledgePaperId, type PledgePaperTexts } from './texts.id.ts';

const textsOf: Record<'id' | 'en', PledgePaperTexts> = { id: pledgePaperId, en: pledgePaperEn };

export const pledgePaperTexts = (lang: 'id' | 'en'): PledgePaperTexts => textsOf[lang];

/** `{name}` in a sentence by its value. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
