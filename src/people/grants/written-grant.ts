// What an administrator typed, read into a grant or into messages at the fields.
import type { Db } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Lang } from '../../paths.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { findPerson } from '../find-person.ts';
import { searchPeople, type FoundPerson } from '../staff/search-people.ts';
import { chosenField, pickUnit, type UnitOption } from '../units/pick-unit.tsx';
import { readDay } from '../written-day.ts';
import type { GiveRefusal } from './give-grant.ts';
import type { NewGrant } from './grant.ts';
import type { Scope } from './may-do.ts';
import { grantedRoles } from './roles.ts';
import { grantsTexts } from './texts.ts';

export const grantField = { number: 'nomor', role: 'peran', scope: 'cakupan', where: 'letak', from: 'mulai', until: 'sampai', content: 'isi', reason: 'alasan', change: 'ubah' } as const;

/** What the first step asks for, and which of several people or units was meant. */
export const typedFields = [
  grantField.number, chosenField(grantField.number), grantField.role, grantField.scope, grantField.where, chosenField(grantField.where), grantField.from, grantField.until,
] as const;

export const scopeChoices = ['agency', 'function', 'place', 'area'] as const;
export type ScopeChoice = (typeof scopeChoices)[number];

type Form = Readonly<Record<string, string>>;

/** Several that fit what was typed; the page offers them to choose from. */
export type Options = { readonly people: readonly FoundPerson[]; readonly units: readonly UnitOption[] };
export const noOptions: Options = { people: [], units: [] };

type Written = { readonly ok: true; readonly grant: NewGrant } | { readonly ok: false; readonly messages: FieldMessages; readonly options: Options };
type Asked = { readonly agencyId: string; readonly today: string };

export async function readGrant(db: Db, asked: Asked, form: Form, lang: Lang): Promise<Written> {
  const texts = grantsTexts(lang);
  const at = (name: string): string => (form[name] ?? '').trim();
  const person = await pickPerson(db, asked, form, lang);
  const role = grantedRoles.find((each) => each === at(grantField.role));
  const scope = await readScope(db, asked, form, lang);
  const fromOn = readDay(at(grantField.from));
  const untilOn = readDay(at(grantField.until));
  if (person.ok && role !== undefined && scope.ok && fromOn !== null && untilOn !== null) {
    return { ok: true, grant: { id: randomId(), personId: person.id, role, scope: scope.scope, fromOn, untilOn } };
  }
  return { ok: false, messages: {
    ...(person.ok ? {} : person.messages),
    ...(role === undefined ? { [grantField.role]: texts.roleMissing } : {}),
    ...(scope.ok ? {} : scope.messages),
    ...(fromOn === null ? { [grantField.from]: texts.dayMissing } : {}),
    ...(untilOn === null ? { [grantField.until]: texts.dayMissing } : {}),
  }, options: { people: person.ok ? [] : person.options, units: scope.ok ? [] : scope.options } };
}

type PickedPerson = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly messages: FieldMessages; readonly options: readonly FoundPerson[] };

const mostPeople = 10;

/** By number or address, or by part of the name; an administrator sees of each who fits the name and the unit, nothing else. */
async function pickPerson(db: Db, { agencyId, today }: Asked, form: Form, lang: Lang): Promise<PickedPerson> {
  const texts = grantsTexts(lang);
  const typed = (form[grantField.number] ?? '').trim();
  const problem = (message: string): PickedPerson => ({ ok: false, messages: { [grantField.number]: message }, options: [] });
  if (typed === '') return problem(texts.numberMissing);
  const byNumber = await findPerson(db, agencyId, typed);
  if (byNumber !== null) return { ok: true, id: byNumber };
  const found = await searchPeople(db, { agencyId, reach: 'agency', today }, typed) ?? [];
  const field = chosenField(grantField.number);
  const chosen = found.find(({ id }) => id === form[field]) ?? (found.length === 1 ? found[0] : undefined);
  if (chosen !== undefined) return { ok: true, id: chosen.id };
  if (found.length === 0) return problem(texts.numberUnknown);
  return found.length > mostPeople ? problem(texts.peopleTooMany) : { ok: false, messages: { [field]: texts.peopleSeveral }, options: found };
}

type WrittenScope = { readonly ok: true; readonly scope: Scope } | { readonly ok: false; readonly messages: FieldMessages; readonly options: readonly UnitOption[] };

async function readScope(db: Db, asked: Asked, form: Form, lang: Lang): Promise<WrittenScope> {
  const texts = grantsTexts(lang);
  const choice = form[grantField.scope];
  const where = (form[grantField.where] ?? '').trim();
  const is = (scope: Scope): WrittenScope => ({ ok: true, scope });
  const isNot = (field: string, message: string): WrittenScope => ({ ok: false, messages: { [field]: message }, options: [] });
  if (choice === 'agency') return is({ kind: 'agency' });
  if (choice === 'area') return /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/u.test(where) ? is({ kind: 'area', areaCode: where }) : isNot(grantField.where, texts.giveRefusals['area-unknown']);
  if (choice !== 'function' && choice !== 'place') return isNot(grantField.scope, texts.scopeMissing);
  const picked = await pickUnit(db, lang, { ...asked, reach: 'agency' }, form, grantField.where);
  return picked.ok ? is({ kind: 'unit', unitId: picked.id, axis: choice }) : picked;
}

/** The field at which a refusal is shown. */
export const fieldOf: Readonly<Record<GiveRefusal, string>> = {
  'not-allowed': grantField.number, 'to-oneself': grantField.number, 'person-unknown': grantField.number, 'given-already': grantField.number,
  'needs-approval': grantField.role, 'role-by-standing': grantField.role, 'scope-not-for-role': grantField.scope,
  'unit-unknown': grantField.where, 'area-unknown': grantField.where,
  'begins-in-the-past': grantField.from, 'begins-too-late': grantField.from, 'ends-before-it-begins': grantField.until, 'too-long': grantField.until,
};
