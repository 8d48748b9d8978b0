// What is read aloud: a line for each breath, an empty line for each pause. Its version is in it, so that a listener
// hears which rules were recorded, and so that a recording of other words is found out (`recording.ts`).
import { lawVersion } from '../../../../packages/law/index.ts';
import { tenRuleIds, tenRuleTexts } from '../../../../packages/law/words/ten-rules.ts';
import type { Lang } from '../../../paths.ts';
import { writtenDate } from '../../texts.ts';
import { tenRulesTexts } from './texts.ts';

const bySentence = (text: string): string => text.replaceAll(/(?<=[.?])\s+/g, '\n');

/** `2026-11-22.1` as it is said. */
function spokenVersion(lang: Lang): string {
  const [day = '', number = ''] = lawVersion.split('.');
  return tenRulesTexts(lang).numbered.replace('{date}', writtenDate(day, lang)).replace('{number}', number);
}

export function scriptOf(lang: Lang): string {
  const texts = tenRulesTexts(lang);
  const parts = [
    `${texts.title}.`, `${texts.version}: ${spokenVersion(lang)}.`, bySentence(texts.intro),
    ...tenRuleIds.map((id) => bySentence(tenRuleTexts[lang][id])), bySentence(texts.notAll),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `sepuluh-aturan.id.txt`: the script as it is downloaded and kept beside its recording; `.opus`: the recording. */
export const fileNameOf = (lang: Lang, kind: 'txt' | 'opus'): string => `sepuluh-aturan.${lang}.${kind}`;
