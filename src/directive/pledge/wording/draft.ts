import type { LegalGroup } from '../../../people/index.ts';
import { pledgeSentences } from './draft.id.ts';

const textOf = (sentences: readonly string[]): string => sentences.join('\n\n');

/** As a text is written in a version: a paragraph for each promise. */
export const pledgeDraft: Readonly<Record<LegalGroup, string>> = {
  'civil-servant': textOf(pledgeSentences['civil-servant']), community: textOf(pledgeSentences.community), 'contract-worker': textOf(pledgeSentences['contract-worker']),
};
