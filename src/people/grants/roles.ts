// The closed list of roles. Two come from where a person stands and are never granted; the others are granted
// for a time and within a scope. Names go into the log as they stand here, so none is ever renamed.

export type ScopeKind = 'agency' | 'unit' | 'area';

/** What a right touches: what people did and said, who holds which right, or the log and figures only. */
export type Touches = 'content' | 'rights' | 'log';

type RoleRule = {
  /** Scopes in which the role may be granted; none where it comes from the unit. */
  readonly scopes: readonly ScopeKind[];
  readonly touches: readonly Touches[];
  /** A second person must approve the grant. */
  readonly sensitive: boolean;
  readonly longestDays: number;
};

const byStanding = { scopes: [], touches: ['content'], sensitive: false, longestDays: 0 } as const satisfies RoleRule;

/** Lengths are defaults, to be confirmed by each agency. */
export const roleRules = {
  person: byStanding,
  'direct-superior': byStanding,
  'unit-head': { scopes: ['unit'], touches: ['content'], sensitive: false, longestDays: 366 },
  'personnel-officer': { scopes: ['agency', 'unit'], touches: ['content'], sensitive: true, longestDays: 366 },
  publisher: { scopes: ['agency', 'unit'], touches: ['content'], sensitive: false, longestDays: 366 },
  approver: { scopes: ['agency', 'unit'], touches: ['content', 'rights'], sensitive: true, longestDays: 366 },
  'ward-helper': { scopes: ['area'], touches: ['content'], sensitive: false, longestDays: 366 },
  'governors-office': { scopes: ['agency'], touches: ['content'], sensitive: true, longestDays: 366 },
  inspectorate: { scopes: ['agency'], touches: ['content'], sensitive: true, longestDays: 366 },
  auditor: { scopes: ['agency'], touches: ['log'], sensitive: true, longestDays: 92 },
  administrator: { scopes: ['agency'], touches: ['rights', 'log'], sensitive: true, longestDays: 366 },
} as const satisfies Readonly<Record<string, RoleRule>>;

export type Role = keyof typeof roleRules;

export const roles = Object.keys(roleRules) as readonly Role[];

export const grantedRoles: readonly Role[] = roles.filter((role) => roleRules[role].scopes.length > 0);

/** How long most roles may be given for, and those that may only be shorter. */
export const longestOf = longestDays();

export const isGranted = (role: Role): boolean => grantedRoles.includes(role);

export const isRole = (name: string): name is Role => Object.hasOwn(roleRules, name);

export const ruleOf = (role: Role): RoleRule => roleRules[role];

function longestDays(): { readonly most: number; readonly shorter: readonly { readonly role: Role; readonly days: number }[] } {
  const all = grantedRoles.map((role) => ({ role, days: roleRules[role].longestDays as number }));
  const most = Math.max(...all.map(({ days }) => days));
  return { most, shorter: all.filter(({ days }) => days < most) };
}
