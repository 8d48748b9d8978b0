// Words of the pages for reading the law. What the law says stands in packages/law.
import type { Lang } from '../../paths.ts';
import { readTextsEn } from './texts.en.ts';
import { readTextsId, type ReadTexts } from './texts.id.ts';

const textsOf: Record<Lang, ReadTexts> = { id: readTextsId, en: readTextsEn };

export function readTexts(lang: Lang): ReadTexts {
  return textsOf[lang];
}
