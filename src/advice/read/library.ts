// The law arranged for reading: rules by source, articles and what rests on them. Everything is worked out once
// from packages/law; nothing is asked of a database.
import type { Rule } from '../../../packages/law/engine/rule.ts';
import { rulebook } from '../../../packages/law/index.ts';
import { ruleText, words } from '../../../packages/law/words/words.ts';
import { paths, type Lang } from '../../paths.ts';
import { readTexts } from './texts.ts';

/** A rule with what is said of the same item in other circumstances: both have one page, as both are shown as one. */
export type Listed = { readonly id: string; readonly rule: Rule; readonly also: readonly Rule[] };

export const groupIds = ['skbA', 'skbB', 'pp94', 'asnActs', 'electionActs', 'spouse', 'running', 'community', 'contract', 'guidance'] as const;
export type GroupId = (typeof groupIds)[number];

/** By how the ids of a source begin; the first that fits. */
const beginnings: readonly (readonly [RegExp, GroupId])[] = [
  [/\//, 'contract'], [/^SKB-A-/, 'skbA'], [/^SKB-B-/, 'skbB'], [/^PP94-/, 'pp94'], [/^(ASN|SAN)-/, 'asnActs'], [/^(EL|PK|PRG|DES)-/, 'electionActs'], [/^SPO-/, 'spouse'],
  [/^(RUN|PAR)-/, 'running'], [/^COM-/, 'community'], [/^(GUI|PER|U|OBJ|DKI)-/, 'guidance'],
];
export const groupOf = (ruleId: string): GroupId | undefined => beginnings.find(([begins]) => begins.test(ruleId))?.[1];

/** The id under which a rule is read: its own, or that of the item of which it says the other half. */
export function readAs(id: string, { shownAs }: Rule): string {
  const item = shownAs?.at(-1);
  if (item === undefined) return id;
  return id.includes('/') ? `${id.slice(0, id.indexOf('/'))}/${item}` : item;
}

const entries = Object.entries(rulebook);
export const allRules: readonly Listed[] = entries.filter(([id, rule]) => readAs(id, rule) === id)
  .map(([id, rule]) => ({ id, rule, also: entries.filter(([otherId, other]) => otherId !== id && readAs(otherId, other) === id).map(([, other]) => other) }));
export const groups: readonly { readonly id: GroupId; readonly rules: readonly Listed[] }[] =
  groupIds.map((group) => ({ id: group, rules: allRules.filter(({ id }) => groupOf(id) === group) }));

const byAddress = <Item>(items: Iterable<Item>, address: (item: Item) => string): ReadonlyMap<string, Item> =>
  new Map(Array.from(items, (item) => [address(item).toLowerCase(), item]));

const ruleAt = byAddress(allRules, ({ id }) => paths.rule(id));
const readAt = new Map(entries.map(([id, rule]) => [paths.rule(id).toLowerCase(), paths.rule(readAs(id, rule)).toLowerCase()]));
/** By the last part of its address, in capitals or not. */
export const findRule = (part: string): Listed | undefined => ruleAt.get(readAt.get(paths.rule(part).toLowerCase()) ?? '');

export const basisOf = ({ rule, also }: Listed): string[] => [...new Set([rule, ...also].flatMap(({ basis }) => basis))];
export const sourcesOf = ({ rule, also }: Listed): string[] => [...new Set([rule, ...also].flatMap(({ source }) => source))];
export const uncertainOf = ({ rule, also }: Listed): string[] => [...new Set([rule, ...also].flatMap(({ uncertain }) => uncertain ?? []))];

/** Rules made from a list item for people under contract read as that item, and say for whom they are. */
export function ruleTitle(ruleId: string, lang: Lang): string {
  const title = ruleText(words[lang], ruleId)?.title ?? ruleId;
  const forWhom = readTexts(lang).forWhom;
  if (ruleId.startsWith('PER-03/')) return `${title} (${forWhom.pppk})`;
  return ruleId.startsWith('PER-04/') ? `${title} (${forWhom.contractWorker})` : title;
}
/** The list item that a rule for people under contract was made from. */
export const madeFrom = (ruleId: string): string | null => (ruleId.includes('/') ? ruleId.slice(ruleId.indexOf('/') + 1) : null);

export type Article = { readonly citation: string; readonly instrument: string; readonly rules: readonly Listed[] };

/** `PP 94/2021 Pasal 5 huruf n` belongs to `PP 94/2021`. */
export const instrumentOf = (citation: string): string => citation.split(/,? (?:Pasal|Lampiran|huruf) /)[0] ?? citation;

function collectArticles(): Article[] {
  const rulesAt = new Map<string, Listed[]>();
  for (const one of allRules) {
    for (const citation of basisOf(one)) rulesAt.set(citation, [...(rulesAt.get(citation) ?? []), one]);
  }
  const inOrder = new Intl.Collator('id', { numeric: true });
  return [...rulesAt]
    .map(([citation, rules]) => ({ citation, instrument: instrumentOf(citation), rules }))
    .sort((one, other) => inOrder.compare(one.citation, other.citation));
}

export const articles: readonly Article[] = collectArticles();
const articleAt = byAddress(articles, ({ citation }) => paths.article(citation));
export const findArticle = (part: string): Article | undefined => articleAt.get(paths.article(part));
export const isCited = (citation: string): boolean => articleAt.has(paths.article(citation));

export function articlesByInstrument(): { instrument: string; articles: readonly Article[] }[] {
  const names = [...new Set(articles.map(({ instrument }) => instrument))];
  return names.map((instrument) => ({ instrument, articles: articles.filter((article) => article.instrument === instrument) }));
}

export const rulesUncertainOf = (questionId: string): Listed[] => allRules.filter((one) => uncertainOf(one).includes(questionId));
