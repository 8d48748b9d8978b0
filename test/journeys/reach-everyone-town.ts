// The large agency as its lists say it, counted here without the database: what every page and file has to agree with.
import { bigSize } from '../../src/people/index.ts';
import { fictitiousLists } from '../../src/people/demo/fictitious-lists.ts';
import { seeded } from '../../src/people/import/fictitious.ts';
import { proofCount } from '../proof-size.ts';

export const size = { staff: proofCount({ small: 3_000, full: bigSize.staff }), community: proofCount({ small: 600, full: bigSize.community }) };
export const everybodyCount = size.staff + size.community;

export type TownUnit = {
  readonly code: string; readonly name: string; readonly parent: string | null; readonly area: string;
  /** Numbers of the lists: `P-…` of staff, `L-…` of community institutions. */
  readonly people: readonly string[];
};
export type Town = ReadonlyMap<string, TownUnit>;

const cells = (line: string): string[] => line.trimEnd().split(',');
const dayOfLists = '2025-01-02';

export function readTown(): Town {
  const [unitList, staffList, communityList] = fictitiousLists(size, dayOfLists);
  const rows = (list: typeof unitList): string[][] => [...list?.lines() ?? []].map(cells);
  const [, ...units] = rows(unitList);
  const [staffHeadings = [], ...staff] = rows(staffList);
  const [, ...community] = rows(communityList);
  const people = new Map<string, string[]>();
  const add = (unit: string, person: string): void => { people.set(unit, [...people.get(unit) ?? [], person]); };
  for (const row of staff) add(row[staffHeadings.indexOf('unor_id')] ?? '', row[0] ?? '');
  for (const [id = '', , , , ward = ''] of community) add(`community:${ward}`, id);
  const town = new Map<string, TownUnit>();
  const wards = new Map<string, string>();
  for (const [code = '', name = '', parent = '', , area = ''] of units) {
    town.set(code, { code, name, parent: parent === '' ? null : parent, area, people: people.get(code) ?? [] });
    if (area.length === 13) wards.set(area, code);
  }
  for (const [code, members] of people) {
    const area = code.replace('community:', '');
    if (area !== code) town.set(code, { code, name: code, parent: wards.get(area) ?? null, area, people: members });
  }
  return town;
}

/** The unit itself first. */
export const wayUp = (town: Town, code: string): readonly string[] => {
  const parent = town.get(code)?.parent ?? null;
  return parent === null ? [code] : [code, ...wayUp(town, parent)];
};

export type Sum = { readonly addressed: number; readonly answered: number; readonly excused: number; readonly left: number };
const numberOf = (person: string): number => Number(person.slice(2));
/** Of every third number an answer, of every seventh an absence; some are both. The statement that writes them says the same. */
export const hasAnswered = (person: string): boolean => numberOf(person) % 3 === 0;
export const isAway = (person: string): boolean => numberOf(person) % 7 === 0;

/** Every unit with all below it, person by person. */
export function sums(town: Town): ReadonlyMap<string, Sum> {
  const all = new Map<string, Sum>();
  for (const { code, people } of town.values()) {
    for (const person of people) {
      const answered = hasAnswered(person);
      const excused = !answered && isAway(person);
      for (const at of wayUp(town, code)) {
        const sum = all.get(at) ?? { addressed: 0, answered: 0, excused: 0, left: 0 };
        all.set(at, { addressed: sum.addressed + 1, answered: sum.answered + Number(answered), excused: sum.excused + Number(excused), left: sum.left + Number(!answered && !excused) });
      }
    }
  }
  return all;
}

/** The offices whose heads are of echelon II: those right below the top in which anybody works. */
export const officesOf = (town: Town): readonly TownUnit[] =>
  [...town.values()].filter(({ code, people }) => people.length > 0 && wayUp(town, code).length === 2);

/** A letter to these offices goes to every unit with people below them. Some say nothing; who, is drawn with a seed. */
export function tell(town: Town): ReadonlyMap<string, string> {
  const chance = seeded(13);
  const told = new Map<string, string>();
  for (const { code, people } of town.values()) {
    const level = wayUp(town, code).length;
    const [silent, day] = [chance() < (level === 2 ? 0.15 : 0.09), 7 + Math.trunc(chance() * 4)];
    if (!silent && people.length > 0 && reached(town, code)) told.set(code, `2023-11-${String(day).padStart(2, '0')}`);
  }
  return told;
}

export type Silence = { readonly silent: ReadonlyMap<string, string>; readonly waiting: readonly string[] };

/** Silent: was told, or is where the letter began, and has not said so. Waiting: nobody above has said so yet. */
export function silence(town: Town, told: ReadonlyMap<string, string>, sentOn: string): Silence {
  const silent = new Map<string, string>();
  const waiting: string[] = [];
  for (const { code, people } of town.values()) {
    const [, ...above] = wayUp(town, code).slice(0, -1);
    if (people.length === 0 || told.has(code) || !reached(town, code)) continue;
    const next = above.find((each) => (town.get(each)?.people.length ?? 0) > 0);
    const since = next === undefined ? sentOn : told.get(next);
    if (since === undefined) waiting.push(code);
    else silent.set(code, since);
  }
  return { silent, waiting };
}

/** Somebody above, or the unit itself, was sent the letter. */
export const reached = (town: Town, code: string): boolean => {
  const office = wayUp(town, code).at(-2);
  return office !== undefined && (town.get(office)?.people.length ?? 0) > 0;
};
