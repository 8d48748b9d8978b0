// A unit that somebody types: by name or code; where several fit, they are offered to choose from.
import { sql } from 'kysely';
import type { VNode } from 'preact';
import type { Lang } from '../../paths.ts';
import type { Db } from '../../platform/db/db.ts';
import { RadioGroup, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { isWithin, type Reach } from './reach.ts';
import { unitsTexts } from './texts.ts';

type Found = { readonly id: string; readonly name: string; readonly parent: string | null; readonly exact: boolean };
export type PickedUnit =
  | { readonly ok: true; readonly id: string; readonly name: string }
  | { readonly ok: false; readonly messages: FieldMessages; readonly options: readonly Found[] };

export const chosenField = (name: string): string => `${name}-pilihan`;
const mostOptions = 10;

export async function pickUnit(db: Db, lang: Lang, asked: { readonly agencyId: string; readonly today: string; readonly reach: Reach }, form: Readonly<Record<string, string>>, name: string): Promise<PickedUnit> {
  const { pick } = unitsTexts(lang);
  const typed = (form[name] ?? '').trim().slice(0, 300);
  const problem = (message: string, options: readonly Found[] = []): PickedUnit => ({ ok: false, messages: { [name]: message }, options });
  if (typed === '') return problem(pick.empty);
  const found = await findMatching(db, asked, typed);
  const chosen = found.find(({ id }) => id === form[chosenField(name)]) ?? (found.length === 1 ? found[0] : undefined);
  if (chosen !== undefined) return { ok: true, id: chosen.id, name: chosen.name };
  if (found.length === 0) return problem(pick.unknown);
  return found.length > mostOptions ? problem(pick.tooMany) : { ok: false, messages: { [chosenField(name)]: pick.several }, options: found };
}

/** The units whose name or code is exactly this today; more than one where it says too little. */
export async function findUnits(db: Db, agencyId: string, typed: string, today: string): Promise<readonly string[]> {
  const found = await findMatching(db, { agencyId, today, reach: 'agency' }, typed.trim());
  return found.filter(({ exact }) => exact).map(({ id }) => id);
}

/** Those whose name or code is exactly this; where there is none, those whose name has it in it. */
async function findMatching(db: Db, { agencyId, today, reach }: { agencyId: string; today: string; reach: Reach }, typed: string): Promise<readonly Found[]> {
  const within = reach === 'agency' ? sql`true` : sql`p.unit_id = any(${[...reach]}::uuid[])`;
  const part = `%${typed.replaceAll(/[\\%_]/gu, '\\$&')}%`;
  const { rows } = await sql<Found>`
    select p.unit_id as id, p.name, lower(p.name) = lower(${typed}) or lower(u.source_id) = lower(${typed}) as exact,
      (select above.name from unit_period above where above.agency_id = p.agency_id and above.unit_id = coalesce(p.functional_parent_id, p.place_parent_id) and above.valid_until is null) as parent
    from unit_period p join unit u on u.agency_id = p.agency_id and u.id = p.unit_id
    where p.agency_id = ${agencyId}::uuid and p.valid_from <= ${today}::date and (p.valid_until is null or p.valid_until > ${today}::date) and ${within}
      and (p.name ilike ${part} or lower(u.source_id) = lower(${typed}))
    order by exact desc, p.name, p.unit_id limit ${mostOptions + 1}`.execute(db);
  const exact = rows.filter((row) => row.exact);
  return (exact.length > 0 ? exact : rows).filter(({ id }) => isWithin(reach, id));
}

export function UnitField({ lang, name, label, hint, form, messages, options }: {
  lang: Lang; name: string; label: string; hint: string; form: Readonly<Record<string, string>>; messages: FieldMessages; options: readonly Found[];
}): VNode {
  return (
    <>
      <TextField name={name} label={label} hint={hint} value={form[name] ?? ''} message={messages[name]} />
      {options.length > 0 && (
        <RadioGroup name={chosenField(name)} legend={unitsTexts(lang).pick.legend} value={form[chosenField(name)] ?? ''} message={messages[chosenField(name)]}
          options={options.map(({ id, name: unit, parent }) => ({ value: id, label: parent === null ? unit : `${unit} (${parent})` }))} />
      )}
    </>
  );
}

export type { Found as UnitOption };
