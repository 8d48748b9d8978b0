import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { holdsOn, mayDo, reaches, rolesToday, wholeAgency, type Axis, type HeldGrant, type Holder, type Matter, type Need, type Scope } from './may-do.ts';
import { grantedRoles, roleRules, roles, ruleOf, type Role, type Touches } from './roles.ts';

const today = '2026-11-22';
const units = ['u1', 'u2', 'u3'];
const areas = ['31', '31.71', '31.71.01', '31.71.01.1001', '31.72'];
const people = ['p1', 'p2', 'p3'];
// Mostly the same agency and mostly real days: else nearly everything would be refused, and little would be tried.
const agencies = ['a1', 'a1', 'a1', 'a2'];
const days = ['2026-11-21', '2026-11-22', '2026-11-23', 'besok'];
const firstDays = ['2026-01-01', '2026-11-22', '2026-11-23', ''];
const lastDays = ['2027-01-01', '2026-11-22', '2026-11-21', ''];

const axis = fc.constantFrom<Axis>('function', 'place');
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.record({ kind: fc.constant('agency' as const) }),
  fc.record({ kind: fc.constant('unit' as const), unitId: fc.constantFrom(...units), axis }),
  fc.record({ kind: fc.constant('area' as const), areaCode: fc.constantFrom(...areas) }),
);
const grant: fc.Arbitrary<HeldGrant> = fc.record({
  id: fc.uuid(), role: fc.constantFrom(...roles), scope, fromOn: fc.constantFrom(...firstDays), untilOn: fc.constantFrom(...lastDays),
});
const holder: fc.Arbitrary<Holder> = fc.record({
  personId: fc.constantFrom(...people), agencyId: fc.constantFrom(...agencies), timeZone: fc.constant('Asia/Jakarta'),
  grants: fc.array(grant, { maxLength: 5 }), headsUnitIds: fc.subarray(units),
});
const matter: fc.Arbitrary<Matter> = fc.record({
  agencyId: fc.constantFrom(...agencies),
  unitIds: fc.record({ function: fc.subarray(units), place: fc.subarray(units) }),
  areaCodes: fc.subarray(areas),
  personId: fc.constantFrom(null, ...people),
  superiorUnitId: fc.constantFrom(null, ...units),
});
const need: fc.Arbitrary<Need> = fc.record({
  anyOf: fc.subarray([...roles], { minLength: 3 }), touches: fc.constantFrom<Touches>('content', 'rights', 'log'),
  ownMatter: fc.constantFrom('never' as const, 'allowed' as const, 'only' as const),
});
const day = fc.constantFrom(...days);
const always = (check: (h: Holder, n: Need, m: Matter, on: string) => void): void => {
  fc.assert(fc.property(holder, need, matter, day, check), { numRuns: 3000, seed: 4 });
};

test('every question has an answer, the same each time, and an allowed one names a role that was asked for', () => {
  let allowed = 0;
  always((h, n, m, on) => {
    const decision = mayDo(h, n, m, on);
    assert.deepEqual(mayDo(h, n, m, on), decision);
    if (!decision.allowed) return;
    allowed += 1;
    assert.ok(n.anyOf.includes(decision.as));
    assert.ok(ruleOf(decision.as).touches.includes(n.touches));
  });
  assert.ok(allowed > 100, `${allowed} of the questions were allowed: too few to say anything`);
});

test('nobody ever reaches another agency', () => {
  always((h, n, m, on) => {
    if (h.agencyId !== m.agencyId) assert.deepEqual(mayDo(h, n, m, on), { allowed: false, why: 'other-agency' });
  });
});

test('a granted role allows only on its days and within its scope', () => {
  always((h, n, m, on) => {
    const decision = mayDo(h, n, m, on);
    if (!decision.allowed || decision.grantId === null) return;
    const used = h.grants.find(({ id }) => id === decision.grantId);
    assert.ok(used && holdsOn(used, on) && reaches(used.scope, m) && used.role === decision.as);
  });
});

test('without a grant in force, a person does only what belongs to them or to those whom they head', () => {
  always((h, n, m, on) => {
    const decision = mayDo({ ...h, grants: [] }, n, m, on);
    if (!decision.allowed) return;
    assert.ok(decision.as === 'person' ? m.personId === null || m.personId === h.personId : decision.as === 'direct-superior' && m.personId !== h.personId);
  });
});

test('an administrator never sees content, an auditor neither content nor rights', () => {
  always((h, n, m, on) => {
    const decision = mayDo(h, n, m, on);
    if (!decision.allowed) return;
    if (decision.as === 'administrator') assert.notEqual(n.touches, 'content');
    if (decision.as === 'auditor') assert.equal(n.touches, 'log');
  });
});

test('whom a matter concerns never decides it where that is forbidden', () => {
  always((h, n, m, on) => {
    if (m.personId === h.personId && n.ownMatter === 'never') assert.equal(mayDo(h, n, m, on).allowed, false);
    if (m.personId !== h.personId && n.ownMatter === 'only') assert.equal(mayDo(h, n, m, on).allowed, false);
  });
});

test('one more grant never takes a right away', () => {
  fc.assert(fc.property(holder, need, matter, day, grant, (h, n, m, on, more) => {
    if (mayDo(h, n, m, on).allowed) assert.equal(mayDo({ ...h, grants: [...h.grants, more] }, n, m, on).allowed, true);
  }), { numRuns: 2000, seed: 5 });
});

const officer = (role: Role, over: Scope, fromOn = '2026-11-01', untilOn = '2026-11-30'): Holder => (
  { personId: 'p1', agencyId: 'a1', timeZone: 'Asia/Jakarta', headsUnitIds: [], grants: [{ id: 'g1', role, scope: over, fromOn, untilOn }] }
);
const staff = (over: Partial<Matter> = {}): Matter => (
  { agencyId: 'a1', unitIds: { function: ['u2', 'u1'], place: ['u3'] }, areaCodes: ['31.71.01.1001', '31.71.01', '31.71', '31'], personId: 'p2', superiorUnitId: 'u2', ...over }
);
const asked = (role: Role): Need => ({ anyOf: [role], touches: 'content', ownMatter: 'never' });

for (const [title, holding, about, on, expected] of [
  ['a unit and what lies below it by function', officer('unit-head', { kind: 'unit', unitId: 'u1', axis: 'function' }), staff(), today, 'unit-head'],
  ['the same unit asked for by place', officer('unit-head', { kind: 'unit', unitId: 'u1', axis: 'place' }), staff(), today, 'out-of-scope'],
  ['another unit', officer('unit-head', { kind: 'unit', unitId: 'u9', axis: 'function' }), staff(), today, 'out-of-scope'],
  ['the first day', officer('publisher', { kind: 'agency' }), staff(), '2026-11-01', 'publisher'],
  ['the last day', officer('publisher', { kind: 'agency' }), staff(), '2026-11-30', 'publisher'],
  ['the day before', officer('publisher', { kind: 'agency' }), staff(), '2026-10-31', 'not-today'],
  ['the day after', officer('publisher', { kind: 'agency' }), staff(), '2026-12-01', 'not-today'],
  ['a kelurahan inside the area', officer('ward-helper', { kind: 'area', areaCode: '31.71.01' }), staff(), today, 'ward-helper'],
  ['a kelurahan of another area', officer('ward-helper', { kind: 'area', areaCode: '31.72' }), staff(), today, 'out-of-scope'],
  ['another role', officer('publisher', { kind: 'agency' }), staff(), today, 'no-role'],
] as const) {
  test(`a grant decides as its scope and days say: ${title}`, () => {
    const role = expected === 'no-role' ? 'inspectorate' : holding.grants[0]?.role ?? 'person';
    const decision = mayDo(holding, asked(role), about, on);
    assert.equal(decision.allowed ? decision.as : decision.why, expected);
  });
}

test('the head of a unit is the superior of its people, and of nobody else', () => {
  const head: Holder = { ...officer('publisher', { kind: 'agency' }), grants: [], headsUnitIds: ['u2'] };
  assert.equal(mayDo(head, asked('direct-superior'), staff(), today).allowed, true);
  assert.equal(mayDo(head, asked('direct-superior'), staff({ superiorUnitId: 'u1' }), today).allowed, false);
  assert.equal(mayDo(head, asked('direct-superior'), staff({ superiorUnitId: null }), today).allowed, false);
  assert.equal(mayDo(head, { ...asked('direct-superior'), ownMatter: 'allowed' }, staff({ personId: 'p1' }), today).allowed, false);
});

test('what concerns the whole agency is out of reach of a part of it', () => {
  const need: Need = { anyOf: ['publisher'], touches: 'content', ownMatter: 'never' };
  assert.equal(mayDo(officer('publisher', { kind: 'unit', unitId: 'u1', axis: 'function' }), need, wholeAgency('a1'), today).allowed, false);
  assert.equal(mayDo(officer('publisher', { kind: 'agency' }), need, wholeAgency('a1'), today).allowed, true);
});

test('the roles of the day are those in force, and everybody is a person', () => {
  assert.deepEqual(rolesToday(officer('auditor', { kind: 'agency' }), today), ['person', 'auditor']);
  assert.deepEqual(rolesToday(officer('auditor', { kind: 'agency' }), '2026-12-01'), ['person']);
  assert.deepEqual(rolesToday({ ...officer('auditor', { kind: 'agency' }), grants: [], headsUnitIds: ['u1'] }, today), ['person', 'direct-superior']);
});

test('a role that is granted has a scope and an end, and one that comes from the unit has neither', () => {
  assert.deepEqual(roles.filter((role) => !grantedRoles.includes(role)), ['person', 'direct-superior']);
  for (const role of grantedRoles) assert.ok(ruleOf(role).longestDays > 0 && ruleOf(role).longestDays <= 366, role);
  assert.equal(roleRules.administrator.touches.includes('content' as never), false);
});
