// A version in words, whole: what an approver reads is everything that its hash stands for, and how many people it reaches.
import { countAudience, roleName, writtenDay, type Audience, type DescribedLine, type LegalGroup } from '../../people/index.ts';
import { areasOn } from '../../territory/index.ts';
import type { Lang } from '../../paths.ts';
import type { Db } from '../../platform/db/db.ts';
import { readVersion, type ReadVersion } from '../queries.ts';
import { caseTitle, headingOf } from '../quiz/case-words.ts';
import { itemsOf } from '../quiz/items-asked.ts';
import { askItem } from '../quiz/quiz-item.ts';
import { directiveTexts } from '../texts.ts';
import type { Version } from '../version.ts';
import { namesOf } from './names-of.ts';

type Counts = Readonly<Record<string, number>>;
type Described = Pick<ReadVersion, 'kind' | 'version'> & { readonly directiveId: string };
type OnDay = { readonly today: string };

/** What an approver sees of a frozen version: its addressees as they will be on the day of sending; once it was sent, as they are. */
export async function describeVersion(db: Db, agencyId: string, { directiveId, number, today }: OnDay & { readonly directiveId: string; readonly number: number }, lang: Lang): Promise<readonly DescribedLine[]> {
  const found = await readVersion(db, agencyId, directiveId, number);
  if (found === null) return [];
  const { described } = directiveTexts(lang);
  const counts = await addressees(db, agencyId, directiveId, number) ?? await willBe(db, agencyId, found.version, today);
  return [
    ...await describeWritten(db, agencyId, { ...found, directiveId }, lang, { counts, today }),
    // Of a first version there is nothing yet that could be asked again.
    ...(number === 1 ? [] : [{ term: described.asksAgain, value: found.asksAgain ? described.yes : described.no }]),
    { term: described.hash, value: found.hash.slice(0, 16) },
  ];
}

export const describeDraft = async (db: Db, agencyId: string, draft: Described & OnDay, lang: Lang): Promise<readonly DescribedLine[]> =>
  describeWritten(db, agencyId, draft, lang, { counts: await willBe(db, agencyId, draft.version, draft.today), today: draft.today });

/** Nothing is sent before its first day. */
const willBe = (db: Db, agencyId: string, { audience, fromOn }: Version, today: string): Promise<Counts> =>
  countAudience(db, agencyId, audience, fromOn > today ? fromOn : today);

/** Those who are asked today; null until this version was sent. */
async function addressees(db: Db, agencyId: string, directiveId: string, number: number): Promise<Counts | null> {
  const sent = await db.selectFrom('directive_sending').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('number', '>=', number).select('number').executeTakeFirst();
  if (sent === undefined) return null;
  const rows = await db.selectFrom('directive_addressee').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).where('left_on', 'is', null)
    .groupBy('legal_group').select(({ fn }) => ['legal_group' as const, fn.countAll<string>().as('people')]).execute();
  return Object.fromEntries(rows.map(({ legal_group: group, people }) => [group, Number(people)]));
}

async function describeWritten(db: Db, agencyId: string, { directiveId, kind, version }: Described, lang: Lang, on: OnDay & { readonly counts: Counts }): Promise<readonly DescribedLine[]> {
  const { described, kinds, wanted } = directiveTexts(lang);
  const { title, issuer, letterNumber, letterOn, fromOn, dueOn, cascade, chatText } = version;
  return [
    { term: described.kind, value: kinds[kind] },
    { term: described.title, value: title },
    { term: described.issuer, value: issuer },
    { term: described.letter, value: letterNumber === null ? described.noLetter : letterOn === null ? letterNumber : `${letterNumber}, ${writtenDay(letterOn, lang)}` },
    { term: described.wanted, value: version.wanted.map((each) => wanted[each]).join(', ') || described.nothing },
    { term: described.from, value: writtenDay(fromOn, lang) },
    ...(dueOn === null ? [] : [{ term: described.due, value: writtenDay(dueOn, lang) }]),
    ...(cascade === 'no' ? [] : [{ term: described.cascade, value: described.cascadeUnits }]),
    ...await describeAudience(db, agencyId, version.audience, lang, on),
    ...describeTexts(version, lang),
    ...(chatText === null ? [] : [{ term: described.chat, value: chatText, length: 'long' as const }]),
    ...(kind === 'quiz' || kind === 'briefing' ? await describeItems(db, agencyId, { directiveId, version }, lang) : []),
  ];
}

/** The count first, then each thing by which the audience is narrowed. */
async function describeAudience(db: Db, agencyId: string, audience: Audience, lang: Lang, { counts, today }: OnDay & { readonly counts: Counts }): Promise<readonly DescribedLine[]> {
  const { described, groups, people } = directiveTexts(lang);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const perGroup = audience.groups.map((group) => `${groups[group]} ${people(counts[group] ?? 0)}`).join('; ');
  const { units } = await namesOf(db, agencyId, audience, today);
  const areas = areasOn(today);
  const narrowed: readonly (readonly [term: string, names: readonly string[]])[] = [
    [described.units, units], [described.areas, audience.areaCodes.map((code) => areas.find((area) => area.code === code)?.name ?? code)],
    [described.echelons, audience.echelons], [described.roles, audience.roles.map((role) => roleName(role, lang))],
    [described.chosen, audience.personIds.length === 0 ? [] : [people(audience.personIds.length)]], [described.heads, audience.heads === 'all' ? [] : [described.yes]],
  ];
  return [{ term: described.audience, value: `${people(total)} (${perGroup})` }, ...narrowed.flatMap(([term, names]) => (names.length === 0 ? [] : [{ term, value: names.join('; ') }]))];
}

/** Each text once, under the names of those who read it. */
function describeTexts({ texts, audience }: Version, lang: Lang): readonly DescribedLine[] {
  const { described, groups } = directiveTexts(lang);
  const readers = new Map<string, LegalGroup[]>();
  for (const group of audience.groups) {
    const text = texts[group] ?? texts.all ?? '';
    readers.set(text, [...readers.get(text) ?? [], group]);
  }
  return [...readers].map(([value, reading]) => ({ term: described.textFor(reading.map((group) => groups[group]).join(', ')), value, length: 'long' }));
}

/** The answers are the law's, as they are today. */
async function describeItems(db: Db, agencyId: string, { directiveId, version }: Pick<Described, 'directiveId' | 'version'>, lang: Lang): Promise<readonly DescribedLine[]> {
  const { described, groups } = directiveTexts(lang);
  return Promise.all(version.audience.groups.map(async (group): Promise<DescribedLine> => {
    const lines = (await itemsOf(db, agencyId, directiveId, group, version.fromOn)).map((item) => {
      const asked = askItem(item, group);
      return `${caseTitle(item.situation, lang)}, ${writtenDay(item.actOn, lang)}${asked === null ? '' : `: ${headingOf(asked.key, lang)}`}`;
    });
    return { term: described.itemsFor(groups[group]), value: lines.join('\n'), length: 'long' };
  }));
}
