// A verdict with its messages in both languages, for programs that read the command's output.
import type { Verdict } from '../../packages/law/index.ts';
import { stepsEn } from '../../packages/law/words/steps.en.ts';
import { stepsId } from '../../packages/law/words/steps.id.ts';
import { statementsEn } from '../../packages/law/statements/texts.en.ts';
import { statementsId } from '../../packages/law/statements/texts.id.ts';

type Message = { key: string; id: string; en: string };

const id: Readonly<Record<string, string>> = stepsId;
const en: Readonly<Record<string, string>> = stepsEn;
const said: Readonly<Record<string, string>> = statementsId;
const saidEn: Readonly<Record<string, string>> = statementsEn;

/** A key without a text is a defect of ours: `words.test.ts` looks for one before a reader does. */
const message = (key: string): Message => ({ key, id: id[key] ?? key, en: en[key] ?? key });

export type ToldVerdict = Omit<Verdict, 'conditions' | 'remedies' | 'guidance'> & {
  conditions: Message[];
  remedies: Message[];
  guidance: (Verdict['guidance'][number] & { text?: { id: string; en: string } })[];
};

export function withTexts(verdict: Verdict): ToldVerdict {
  return {
    ...verdict,
    conditions: verdict.conditions.map(message),
    remedies: verdict.remedies.map(message),
    guidance: verdict.guidance.map((statement) => {
      const { quote, ...shown } = statement;
      const text = said[statement.id];
      if (quote) return { ...shown, text: quote };
      return text === undefined ? shown : { ...shown, text: { id: text, en: saidEn[statement.id] ?? text } };
    }),
  };
}
