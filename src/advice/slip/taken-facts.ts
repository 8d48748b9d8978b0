// The facts of an answer that no question on the way put: read from the typed question, or meant by the situation. The
// words of a slip name them all, or an answer for somebody else could be shown as one's own.
import type { Facts } from '../../../packages/law/index.ts';
import type { Lang } from '../../paths.ts';
import type { AnswerRow } from '../answer-rows.ts';
import { lawWords } from '../law-words.ts';
import { slipTexts } from './texts.ts';

/** One row, or none where `rows` say everything. */
export function takenRow(facts: Facts, rows: readonly AnswerRow[], lang: Lang): AnswerRow[] {
  const asked = new Set(rows.map(({ fact }) => fact));
  const taken = told(facts).filter(({ fact }) => !asked.has(fact)).map((each) => inWords(each, lang));
  return taken.length === 0 ? [] : [{ term: slipTexts(lang).alsoTaken, value: taken.join('; '), fact: null }];
}

type Told = { readonly fact: string; readonly value: string };

function inWords({ fact, value }: Told, lang: Lang): string {
  const words = lawWords(lang);
  const term = words.asks(fact) ? words.question(fact).text : `${fact === 'election' ? slipTexts(lang).election : fact}:`;
  return `${term} ${words.option(fact, value)}`;
}

/** As the questions name them; the day has its own row. */
function told({ actOn: _day, actor, with: present, without: absent, ...rest }: Facts): Told[] {
  const own = Object.entries(actor ?? {}).map(([name, value]) => [`actor.${name}`, value] as const);
  return [
    ...[...own, ...Object.entries(rest)].flatMap(([fact, value]) => (value === null || value === undefined ? [] : [{ fact, value: spoken(value) }])),
    ...(present ?? []).map((fact) => ({ fact, value: 'yes' })),
    ...(absent ?? []).map((fact) => ({ fact, value: 'no' })),
  ];
}

const spoken = (value: string | boolean): string => (typeof value === 'string' ? value : value ? 'yes' : 'no');
