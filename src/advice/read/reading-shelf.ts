// The pages of procedure and rights, by their addresses.
import { readingPages, type ReadingPage } from '../../../packages/law/reading/rows.ts';
import { readingEn } from '../../../packages/law/reading/texts.en.ts';
import { readingId } from '../../../packages/law/reading/texts.id.ts';
import { paths, type Lang } from '../../paths.ts';
import { readTexts } from './texts.ts';

const textsOf = { id: readingId, en: readingEn } as const;
export const readingTexts = (lang: Lang): (typeof textsOf)[Lang] => textsOf[lang];

/** Last part of the address, in Indonesian like every address. */
const addresses: Readonly<Record<ReadingPage, string>> = {
  supervision: 'pengawas', discipline: 'pemeriksaan', authority: 'wewenang', punishments: 'hukuman', remedies: 'keberatan',
  personalData: 'data-pribadi', reporters: 'pelapor',
};
export const deadlinesAddress = 'tenggat';
export const readingAddress = (page: ReadingPage): string => paths.reading(addresses[page]);

const pages = Object.keys(readingPages) as ReadingPage[];
export const findReadingPage = (part: string): ReadingPage | undefined => pages.find((page) => addresses[page] === part);

export function readingTitles(lang: Lang): { path: string; title: string }[] {
  const titles = readingTexts(lang).pages;
  return [
    ...pages.map((page) => ({ path: readingAddress(page), title: titles[page] })),
    { path: paths.reading(deadlinesAddress), title: readTexts(lang).deadlinesTitle },
  ];
}
