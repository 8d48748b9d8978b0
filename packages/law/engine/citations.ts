// The articles of a rule as they stood on the days of the act, for the person who acted.
import { maskOf } from './state.ts';
import type { Interval } from './dates.ts';

/** UU 20/2023 replaced UU 5/2014 on this day (calendar.md AU-13). */
const newCivilServiceAct = 20231031;
const pppk = maskOf('actor.kind', ['pppk']);
/** Written for PNS (U-09); PPPK stand under PP 49/2018 and their contract. */
const forPns = /^(PP (94\/2021|42\/2004|37\/2004|11\/2017|53\/2010))\b/u;

/** Null where the article did not speak on that day, or not to that person. */
export function citationFor(article: string, days: Interval, kinds: number): string | null {
  if (kinds === pppk && forPns.test(article)) return null;
  if (days.from === 0 || days.to >= newCivilServiceAct || !article.startsWith('UU 20/2023')) return article;
  return article === 'UU 20/2023 Pasal 9 ayat (2)' ? 'UU 5/2014 Pasal 9 ayat (2)' : null;
}
