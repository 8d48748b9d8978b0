// Who holds which right in the fictitious agency, and as whom somebody may look around in it.
import { act, done } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { randomId } from '../../platform/ids.ts';
import { writeGrant } from '../grants/give-grant.ts';
import type { Scope } from '../grants/may-do.ts';
import { ruleOf, type Role } from '../grants/roles.ts';
import type { Officer } from '../import/read-list.ts';

type DemoRole = { readonly person: string; readonly role: Role; readonly scope: Scope | { readonly kind: 'own-unit'; readonly unit: string } };

/** By the numbers of the fictitious lists. Who writes letters and who approves them are two people, so that a proposal finds its second one. */
const demoRoles: readonly DemoRole[] = [
  { person: 'C-6', role: 'administrator', scope: { kind: 'agency' } },
  { person: 'C-2', role: 'approver', scope: { kind: 'agency' } },
  { person: 'C-3', role: 'publisher', scope: { kind: 'agency' } },
  { person: 'C-3', role: 'personnel-officer', scope: { kind: 'agency' } },
  { person: 'C-13', role: 'unit-head', scope: { kind: 'own-unit', unit: 'C-SEKOLAH' } },
  { person: 'C-12', role: 'ward-helper', scope: { kind: 'area', areaCode: '31.71.01.1001' } },
];

/** Whom the first start prints a link for. The head of the ward is one by post; a person without any role is among them. */
export const demoVisitors = [
  { role: 'administrator', person: 'C-6' }, { role: 'publisher', person: 'C-3' }, { role: 'approver', person: 'C-2' }, { role: 'personnel-officer', person: 'C-3' },
  { role: 'direct-superior', person: 'C-11' }, { role: 'unit-head', person: 'C-13' }, { role: 'ward-helper', person: 'C-12' }, { role: 'person', person: 'C-14' },
] as const satisfies readonly { readonly role: Role; readonly person: string }[];

export async function giveDemoRoles(db: OutsideTx, officer: Officer, clock: Clock): Promise<void> {
  const { agencyId } = officer;
  const today = todayIn(clock, officer.timeZone);
  await act(db, officer, 'demonstration.roles-given', { kind: 'agency', id: agencyId }, async (tx) => {
    for (const { person, role, scope } of demoRoles) {
      const grant = { id: randomId(), personId: await idOf(tx, 'person', agencyId, person), role, scope: await scopeOf(tx, agencyId, scope), fromOn: today, untilOn: lastDay(role, today) };
      await writeGrant(tx, agencyId, grant, { givenBy: null, approvalId: null, now: clock.now() });
    }
    return done(null, { roles: demoRoles.map(({ role }) => role) });
  }, clock);
}

const lastDay = (role: Role, today: string): string => new Date(Date.parse(today) + (ruleOf(role).longestDays - 1) * 86_400_000).toISOString().slice(0, 10);

const scopeOf = async (tx: Tx, agencyId: string, scope: DemoRole['scope']): Promise<Scope> =>
  (scope.kind === 'own-unit' ? { kind: 'unit', unitId: await idOf(tx, 'unit', agencyId, scope.unit), axis: 'function' } : scope);

const idOf = async (db: Db, table: 'person' | 'unit', agencyId: string, sourceId: string): Promise<string> =>
  (await db.selectFrom(table).where('agency_id', '=', agencyId).where('source_id', '=', sourceId).select('id').executeTakeFirstOrThrow()).id;

export type DemoVisitor = { readonly role: Role; readonly personId: string; readonly name: string };

/** As the lists stand now; somebody who was taken out of them is left out here. */
export async function findDemoVisitors(db: Db, agencyId: string): Promise<readonly DemoVisitor[]> {
  const rows = await db.selectFrom('person').where('agency_id', '=', agencyId).where('source_id', 'in', demoVisitors.map(({ person }) => person))
    .select(['id', 'name', 'source_id']).execute();
  return demoVisitors.flatMap(({ role, person }) => {
    const row = rows.find(({ source_id: sourceId }) => sourceId === person);
    return row === undefined ? [] : [{ role, personId: row.id, name: row.name }];
  });
}
