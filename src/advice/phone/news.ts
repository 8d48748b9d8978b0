import { changesEn } from '../../../packages/law/words/changes.en.ts';
import { changesId } from '../../../packages/law/words/changes.id.ts';
import type { Lang } from '../../paths.ts';

const changesOf: Record<Lang, Readonly<Record<string, readonly string[]>>> = { id: changesId, en: changesEn };

/** What changed after `version`, oldest first; everything, where that version is not known. */
export function newsSince(version: string, lang: Lang): readonly string[] {
  const all = Object.entries(changesOf[lang]);
  const at = all.findIndex(([known]) => known === version);
  return all.slice(at + 1).flatMap(([, sentences]) => sentences);
}
