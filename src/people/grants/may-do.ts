// May this person do this, here, today? Pure: everything it depends on is an argument, it never throws, and
// whatever it does not know is a refusal.
import { ruleOf, type Role, type Touches } from './roles.ts';

/** Units have two parents; a scope follows one of them, so that nobody falls under it by both. */
export type Axis = 'function' | 'place';

export type Scope =
  | { readonly kind: 'agency' }
  | { readonly kind: 'unit'; readonly unitId: string; readonly axis: Axis }
  | { readonly kind: 'area'; readonly areaCode: string };

export type HeldGrant = {
  readonly id: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly fromOn: string;
  /** The last day on which it holds. */
  readonly untilOn: string;
};

/** Whoever signed in, with what they hold. Made by `actorOf`; the log is told the role that was used. */
export type Holder = {
  readonly personId: string;
  readonly agencyId: string;
  readonly timeZone: string;
  readonly grants: readonly HeldGrant[];
  /** Units whose head this person is today, as holder of the post or acting for it. */
  readonly headsUnitIds: readonly string[];
};

/** What somebody wants to act on. Lists hold the thing itself and everything above it. */
export type Matter = {
  readonly agencyId: string;
  readonly unitIds: Readonly<Record<Axis, readonly string[]>>;
  readonly areaCodes: readonly string[];
  /** Whom it is about or for, if anybody. */
  readonly personId: string | null;
  /** The unit whose head is the direct superior of that person. */
  readonly superiorUnitId: string | null;
};

export type Need = {
  readonly anyOf: readonly Role[];
  readonly touches: Touches;
  /** `never`: whom it concerns may not decide it. `only`: nobody else may. */
  readonly ownMatter: 'never' | 'allowed' | 'only';
};

export type Decision =
  | { readonly allowed: true; readonly as: Role; readonly grantId: string | null }
  | { readonly allowed: false; readonly why: 'other-agency' | 'own-matter' | 'not-own' | 'no-role' | 'not-today' | 'out-of-scope' };

const refuse = (why: Extract<Decision, { allowed: false }>['why']): Decision => ({ allowed: false, why });

export function mayDo(holder: Holder, need: Need, matter: Matter, today: string): Decision {
  if (holder.agencyId !== matter.agencyId) return refuse('other-agency');
  const own = matter.personId === holder.personId;
  if (own && need.ownMatter === 'never') return refuse('own-matter');
  if (!own && need.ownMatter === 'only') return refuse('not-own');
  // A role that never touches this kind of thing is not saved by standing in the list.
  const fitting = need.anyOf.filter((role) => ruleOf(role).touches.includes(need.touches));
  if (fitting.includes('person') && (own || matter.personId === null)) return { allowed: true, as: 'person', grantId: null };
  if (fitting.includes('direct-superior') && isSuperior(holder, matter)) return { allowed: true, as: 'direct-superior', grantId: null };
  const held = holder.grants.filter(({ role }) => fitting.includes(role));
  if (held.length === 0) return refuse('no-role');
  const inForce = held.filter((grant) => holdsOn(grant, today));
  if (inForce.length === 0) return refuse('not-today');
  const reaching = inForce.find(({ scope }) => reaches(scope, matter));
  return reaching === undefined ? refuse('out-of-scope') : { allowed: true, as: reaching.role, grantId: reaching.id };
}

const isSuperior = (holder: Holder, { personId, superiorUnitId }: Matter): boolean =>
  superiorUnitId !== null && personId !== holder.personId && holder.headsUnitIds.includes(superiorUnitId);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** Days compare as text; what is no day never holds. */
export const holdsOn = ({ fromOn, untilOn }: Pick<HeldGrant, 'fromOn' | 'untilOn'>, today: string): boolean =>
  isDay(fromOn) && isDay(untilOn) && isDay(today) && fromOn <= today && today <= untilOn;

export function reaches(scope: Scope, { unitIds, areaCodes }: Pick<Matter, 'unitIds' | 'areaCodes'>): boolean {
  if (scope.kind === 'agency') return true;
  return scope.kind === 'unit' ? unitIds[scope.axis].includes(scope.unitId) : areaCodes.includes(scope.areaCode);
}

/** Roles that open a page today, wherever they hold; what is on the page asks `mayDo` again. */
export function rolesToday(holder: Holder, today: string): readonly Role[] {
  const byStanding: Role[] = holder.headsUnitIds.length > 0 ? ['person', 'direct-superior'] : ['person'];
  const granted = holder.grants.filter((grant) => holdsOn(grant, today)).map(({ role }) => role);
  return [...new Set([...byStanding, ...granted])];
}

/** Something of the agency as a whole: only a scope over the whole agency reaches it. */
export const wholeAgency = (agencyId: string): Matter => (
  { agencyId, unitIds: { function: [], place: [] }, areaCodes: [], personId: null, superiorUnitId: null }
);
