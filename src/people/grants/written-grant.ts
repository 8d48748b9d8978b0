// What an administrator typed, read into a grant or into messages at the fields.
import type { Db } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { findPerson } from '../find-person.ts';
import { findUnits } from '../find-unit.ts';
import { readDay } from '../written-day.ts';
import type { GiveRefusal } from './give-grant.ts';
import type { NewGrant } from './grant.ts';
import type { Scope } from './may-do.ts';
import { grantedRoles } from './roles.ts';
import type { GrantsTexts } from './texts.id.ts';

export const grantField = { number: 'nomor', role: 'peran', scope: 'cakupan', where: 'letak', from: 'mulai', until: 'sampai', content: 'isi', reason: 'alasan', change: 'ubah' } as const;

/** What the first step asks for. */
export const typedFields = [grantField.number, grantField.role, grantField.scope, grantField.where, grantField.from, grantField.until] as const;

export const scopeChoices = ['agency', 'function', 'place', 'area'] as const;
export type ScopeChoice = (typeof scopeChoices)[number];

type Form = Readonly<Record<string, string>>;
type Written = { readonly ok: true; readonly grant: NewGrant } | { readonly ok: false; readonly messages: FieldMessages };

export async function readGrant(db: Db, agencyId: string, form: Form, today: string, texts: GrantsTexts): Promise<Written> {
  const at = (name: string): string => (form[name] ?? '').trim();
  const person = await findPerson(db, agencyId, at(grantField.number));
  const role = grantedRoles.find((each) => each === at(grantField.role));
  const scope = await readScope(db, agencyId, at(grantField.scope), at(grantField.where), today, texts);
  const fromOn = readDay(at(grantField.from));
  const untilOn = readDay(at(grantField.until));
  if (person !== null && role !== undefined && scope.ok && fromOn !== null && untilOn !== null) {
    return { ok: true, grant: { id: randomId(), personId: person, role, scope: scope.scope, fromOn, untilOn } };
  }
  return { ok: false, messages: {
    ...(person === null ? { [grantField.number]: texts.numberUnknown } : {}),
    ...(role === undefined ? { [grantField.role]: texts.roleMissing } : {}),
    ...(scope.ok ? {} : scope.messages),
    ...(fromOn === null ? { [grantField.from]: texts.dayMissing } : {}),
    ...(untilOn === null ? { [grantField.until]: texts.dayMissing } : {}),
  } };
}

type WrittenScope = { readonly ok: true; readonly scope: Scope } | { readonly ok: false; readonly messages: FieldMessages };

async function readScope(db: Db, agencyId: string, choice: string, where: string, today: string, texts: GrantsTexts): Promise<WrittenScope> {
  const is = (scope: Scope): WrittenScope => ({ ok: true, scope });
  const isNot = (field: string, message: string): WrittenScope => ({ ok: false, messages: { [field]: message } });
  if (choice === 'agency') return is({ kind: 'agency' });
  if (choice === 'area') return /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/u.test(where) ? is({ kind: 'area', areaCode: where }) : isNot(grantField.where, texts.giveRefusals['area-unknown']);
  if (choice !== 'function' && choice !== 'place') return isNot(grantField.scope, texts.scopeMissing);
  const [unitId, ...others] = await findUnits(db, agencyId, where, today);
  if (unitId === undefined) return isNot(grantField.where, texts.unitUnknown);
  return others.length > 0 ? isNot(grantField.where, texts.unitDouble) : is({ kind: 'unit', unitId, axis: choice });
}

/** The field at which a refusal is shown. */
export const fieldOf: Readonly<Record<GiveRefusal, string>> = {
  'not-allowed': grantField.number, 'to-oneself': grantField.number, 'person-unknown': grantField.number, 'given-already': grantField.number,
  'needs-approval': grantField.role, 'role-by-standing': grantField.role, 'scope-not-for-role': grantField.scope,
  'unit-unknown': grantField.where, 'area-unknown': grantField.where,
  'begins-in-the-past': grantField.from, 'begins-too-late': grantField.from, 'ends-before-it-begins': grantField.until, 'too-long': grantField.until,
};
