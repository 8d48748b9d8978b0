// The examples of every rule, written to be read by a lawyer, made into cases that a program can check.
// A variation changes facts of its example: `same_if` must leave the answer as it is, `not_if` must take the
// first rule named away altogether, `open_if` must leave it open.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Facts } from '../input.ts';
import { inputSchema } from '../schema.ts';
import { actorKinds, advices, findings, levels, qualifiers, tracks } from '../vocabulary.ts';

const text = v.pipe(v.string(), v.minLength(1));
const ids = v.optional(v.array(text), []);
const finding = v.pipe(v.string(), v.check((value) => {
  const [found = '', level] = value.split('/');
  return (findings as readonly string[]).includes(found) && (level === undefined || (levels as readonly string[]).includes(level));
}, 'a finding, or a finding and its level: breach/severe'));
const variation = v.optional(v.record(text, v.array(v.unknown())), {});

const expectSchema = v.strictObject({
  advice: v.picklist(advices),
  ...(Object.fromEntries(tracks.map((track) => [track, v.optional(finding)])) as Record<(typeof tracks)[number], v.OptionalSchema<typeof finding, undefined>>),
  /** Met, and among the reasons of the advice. */
  rules: ids,
  /** Met and shown on their track, but not what decides the advice. */
  beside: ids,
  /** Not decided: they wait for a fact. */
  open: ids,
  not: ids,
  standing: v.optional(v.array(text)),
  missing: ids,
  basis: ids,
  uncertain: ids,
});
const exampleSchema = v.strictObject({
  title: text, facts: v.record(text, v.unknown()), expect: expectSchema,
  same_if: variation, not_if: variation, open_if: variation,
});
export type Expected = v.InferOutput<typeof expectSchema>;
export type Example = v.InferOutput<typeof exampleSchema> & { readonly folder: string };
export type Case = { readonly title: string; readonly folder: string; readonly facts: Facts; readonly expect: Partial<Expected> };

const root = fileURLToPath(new URL('../', import.meta.url));

export function readExamples(): Example[] {
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('examples.yaml')).sort();
  return folders.flatMap((path) => {
    const found = v.safeParse(v.array(exampleSchema), parse(readFileSync(root + path, 'utf8'), { schema: 'core' }));
    if (!found.success) throw new Error(`${path}: ${found.issues.slice(0, 3).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ')}`);
    return found.output.map((example) => ({ ...example, folder: path.slice(0, path.indexOf('/')) }));
  });
}

/** `actor.kind: cpns`, `with: gesture`, `without: gesture`, `untold: medium`, `facts: {…}` for more than one at once. */
function changed(facts: Readonly<Record<string, unknown>>, name: string, value: unknown): Record<string, unknown> {
  const flags = (key: string): unknown[] => ((facts[key] as unknown[] | undefined) ?? []).filter((word) => word !== value);
  if (name === 'facts') return changedTogether(facts, value as Record<string, unknown>);
  if (name === 'with' || name === 'without') return { ...facts, with: flags('with'), without: flags('without'), [name]: [...flags(name), value] };
  if (name === 'untold' && (qualifiers as readonly unknown[]).includes(value)) return { ...facts, with: flags('with'), without: flags('without') };
  if (name === 'untold') return changed(facts, value as string, null);
  if (name.startsWith('actor.')) return { ...facts, actor: { ...(facts['actor'] as object), [name.slice(6)]: value } };
  return { ...facts, [name]: value };
}

/** `with` and `without` stand here for the whole list; a word told one way is no longer told the other way. */
function changedTogether(facts: Readonly<Record<string, unknown>>, together: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words = (key: 'with' | 'without'): unknown[] => ((together[key] ?? facts[key]) as unknown[] | undefined) ?? [];
  const others = Object.entries(together).filter(([key]) => key !== 'with' && key !== 'without');
  const told = others.reduce<Record<string, unknown>>((all, [key, one]) => changed(all, key, one), { ...facts });
  const overruled = together['with'] === undefined ? words('without') : words('with');
  return together['with'] === undefined
    ? { ...told, with: words('with').filter((word) => !overruled.includes(word)), without: words('without') }
    : { ...told, with: words('with'), without: words('without').filter((word) => !overruled.includes(word)) };
}

export const subjectOf = ({ rules = [], beside = [], open = [] }: Partial<Expected>): string | undefined => rules[0] ?? beside[0] ?? open[0];

function variations(example: Example, kind: 'same_if' | 'not_if' | 'open_if', expect: Partial<Expected>): Case[] {
  return Object.entries(example[kind]).flatMap(([name, values]) => values.map((value) => asCase(
    example, changed(example.facts, name, value), expect, ` [${kind} ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}]`)));
}

function asCase(example: Example, facts: Record<string, unknown>, expect: Partial<Expected>, suffix = ''): Case {
  const read = v.safeParse(inputSchema, facts);
  const title = `${example.folder}: ${example.title}${suffix}`;
  if (!read.success) throw new Error(`${title}: ${read.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ')}`);
  return { title, folder: example.folder, facts: read.output, expect };
}

export function casesOf(example: Example): Case[] {
  const subject = subjectOf(example.expect);
  const about = (list: 'not' | 'open'): Partial<Expected> => ({ [list]: subject ? [subject] : [] });
  // Another person or day may rest on another article, another status, other open facts.
  const { standing: _, missing: __, basis: ___, ...sameAnswer } = example.expect;
  return [
    asCase(example, example.facts, example.expect),
    ...variations(example, 'same_if', sameAnswer), ...variations(example, 'not_if', about('not')), ...variations(example, 'open_if', about('open')),
  ];
}

const listed = (folder: string): boolean => folder === 'skb-a' || folder === 'skb-b';
/** Item 5 has one text for each ASN Act; the contract has one for both, so the days that part them do not matter there. */
const undated = (id: string): boolean => !id.endsWith('/SKB-B-5');
/** The circular for staff without civil-service status (SE MenPANRB 01/2023) is of 3 January 2023: before it, none of this. */
const beforeCircular = ({ actOn }: Facts, kind: string): boolean => kind !== 'pppk' && (actOn ?? '9999') < '2023-01-03';
const contractKinds = ['pppk', 'contract_worker', 'volunteer'] as const;
/** Unpaid leave of this kind exists for civil servants with a post only (SPO-09): what hangs on it is not read over. */
const onLeave = ({ actor }: Facts): boolean => actor?.onUnpaidLeave === true;
const isCivilServant = ({ actor }: Facts): boolean => actor?.kind === 'pns' || actor?.kind === 'pppk';

/**
 * What lists A and B say of a civil servant is read for staff by contract too (PER-03, PER-04): the same facts,
 * another person, the same item, on the track of the contract and without a level.
 */
export function contractCases(cases: readonly Case[], ruleIds: ReadonlySet<string>): Case[] {
  return [...sameItems(cases, ruleIds), ...notTheirContract(cases, ruleIds)];
}

/** What is the contract's speaks for nobody else: each item, told of every other kind of person. */
function notTheirContract(cases: readonly Case[], ruleIds: ReadonlySet<string>): Case[] {
  const items = cases.filter(({ folder, title, facts }) => listed(folder) && isCivilServant(facts) && !title.endsWith(']'));
  return items.flatMap((one) => actorKinds.map((kind): Case => {
    const theirs = kind === 'pppk' ? 'PER-03' : kind === 'contract_worker' || kind === 'volunteer' ? 'PER-04' : null;
    const others = ['PER-03', 'PER-04'].filter((person) => person !== theirs);
    const items = [...(one.expect.rules ?? []), ...(one.expect.beside ?? [])];
    const not = others.flatMap((person) => items.map((id) => `${person}/${id}`)).filter((id) => ruleIds.has(id));
    return { ...one, title: `${one.title} (${kind}, no such contract)`, folder: 'contract', facts: { ...one.facts, actor: { ...one.facts.actor, kind } }, expect: { not } };
  }));
}

function sameItems(cases: readonly Case[], ruleIds: ReadonlySet<string>): Case[] {
  return cases.filter(({ folder, facts }) => listed(folder) && isCivilServant(facts)).flatMap((one) => contractKinds.flatMap((kind) => {
    if (onLeave(one.facts)) return [];
    const derived = (list: readonly string[] = []): string[] =>
      list.map((id) => `${kind === 'pppk' ? 'PER-03' : 'PER-04'}/${id}`).filter((id) => ruleIds.has(id));
    const told = derived([...(one.expect.rules ?? []), ...(one.expect.beside ?? [])]);
    const early = beforeCircular(one.facts, kind);
    const met = early ? [] : told;
    const open = derived(one.expect.open).filter(undated);
    const decisive = new Set(derived(one.expect.rules));
    const expect: Partial<Expected> = { rules: met.filter((id) => decisive.has(id)), beside: met.filter((id) => !decisive.has(id)), not: [...derived(one.expect.not).filter(undated), ...(early ? [...told, ...open] : [])], open: early ? [] : open };
    if (told.length + (expect.not?.length ?? 0) + open.length === 0) return [];
    const isBreach = met.length > 0 && Object.values(one.expect).some((value) => typeof value === 'string' && value.startsWith('breach/'));
    return [{
      ...one, title: `${one.title} (${kind})`, folder: 'contract', facts: { ...one.facts, actor: { ...one.facts.actor, kind } },
      expect: { ...expect, ...(met.length > 0 && one.expect.discipline === 'needs_facts' ? { contract: 'needs_facts' } : {}), ...(isBreach ? { contract: 'breach', advice: 'forbidden' as const } : {}) },
    }];
  }));
}
