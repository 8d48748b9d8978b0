// "Simpan bukti bahwa saya sudah bertanya": the whole answer as plain text with a mark of this service under it.
// It stays with the asker; nothing is kept here. Two years later the text alone shows day, facts, wording and
// version of the rules, and the page /tanya/bukti says whether a word was changed since.
import { isOurs, signText } from '../platform/form/signed-text.ts';
import type { SigningKey } from '../platform/form/sealed-state.ts';
import type { Lang } from '../paths.ts';
import type { AnswerShown } from './answer.ts';
import { lawWords } from './law-words.ts';
import { adviceTexts, writtenDate } from './texts.ts';

const purpose = 'slip';
const markWord = 'NETRAL-1';

export type SlipContent = {
  lang: Lang; askedOn: string; actOn: string; answer: AnswerShown;
  /** What was asked and answered, in words. */
  rows: readonly (readonly [term: string, value: string])[];
};

export function writeSlip(content: SlipContent, keys: readonly SigningKey[]): string {
  const text = slipText(content);
  return `${text}\n${markWord} ${signText(text, keys, purpose)}\n`;
}

function slipText({ lang, askedOn, actOn, answer, rows }: SlipContent): string {
  const texts = adviceTexts(lang);
  const listed = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]);
  return [
    texts.slipTitle,
    `${texts.slipAskedOn}: ${writtenDate(askedOn, lang)}`,
    ...rows.map(([term, value]) => `${term}: ${value}`),
    '',
    `${texts.slipAnswer}: ${answer.heading}`,
    ...listed(texts.reasonTitle, answer.reasons),
    ...listed(texts.conditionTitle, answer.conditions),
    ...listed(texts.ruleTitle, answer.rules.map(({ id, title, articles }) => [title, ...articles, id].join('; '))),
    ...listed(texts.doTitle, answer.remedies),
    '',
    lawWords(lang).note('disclaimer').replace('{date}', writtenDate(actOn, lang)),
    `${texts.version}: ${answer.lawVersion}`,
    `netral assess: ${answer.line}`,
    '',
  ].join('\n');
}

/** Whether this text, with its mark on the end, left this service as it is. */
export function isUnchangedSlip(pasted: string, keys: readonly SigningKey[]): boolean {
  const at = pasted.lastIndexOf(markWord);
  if (at < 0) return false;
  return isOurs(pasted.slice(0, at), pasted.slice(at + markWord.length), keys, purpose);
}
