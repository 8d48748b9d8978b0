// A grant before it is given: read, and checked as far as that needs no database.
import * as v from 'valibot';
import { ruleOf, grantedRoles, type Role } from './roles.ts';
import type { Scope } from './may-do.ts';

const day = v.pipe(v.string(), v.isoDate());

export const grantSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  personId: v.pipe(v.string(), v.uuid()),
  role: v.picklist(grantedRoles),
  scope: v.variant('kind', [
    v.strictObject({ kind: v.literal('agency') }),
    v.strictObject({ kind: v.literal('unit'), unitId: v.pipe(v.string(), v.uuid()), axis: v.picklist(['function', 'place']) }),
    v.strictObject({ kind: v.literal('area'), areaCode: v.pipe(v.string(), v.regex(/^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/u)) }),
  ]),
  fromOn: day,
  untilOn: day,
});

export type NewGrant = { readonly id: string; readonly personId: string; readonly role: Role; readonly scope: Scope; readonly fromOn: string; readonly untilOn: string };

export type GrantProblem = 'role-by-standing' | 'scope-not-for-role' | 'begins-in-the-past' | 'begins-too-late' | 'ends-before-it-begins' | 'too-long';

const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
const latestStartDays = 92;

export function grantProblem({ role, scope, fromOn, untilOn }: Pick<NewGrant, 'role' | 'scope' | 'fromOn' | 'untilOn'>, today: string): GrantProblem | null {
  const { scopes, longestDays } = ruleOf(role);
  if (scopes.length === 0) return 'role-by-standing';
  if (!scopes.includes(scope.kind)) return 'scope-not-for-role';
  if (fromOn < today) return 'begins-in-the-past';
  if (daysBetween(today, fromOn) > latestStartDays) return 'begins-too-late';
  if (untilOn < fromOn) return 'ends-before-it-begins';
  return daysBetween(fromOn, untilOn) >= longestDays ? 'too-long' : null;
}
