// Two fictitious agencies with the same people in each, so that "the same role of another agency" has a face.
// Fixed ids; the last digits say who it is.
import { act, done } from '../../src/audit/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import type { OutsideTx, Tx } from '../../src/platform/db/db.ts';
import { randomId } from '../../src/platform/ids.ts';
import { writeGrant } from '../../src/people/grants/give-grant.ts';
import type { NewGrant } from '../../src/people/grants/grant.ts';
import type { Scope } from '../../src/people/grants/may-do.ts';
import type { Role } from '../../src/people/grants/roles.ts';

export const ours = '00000000-0000-4000-8000-0000000000a1';
export const theirs = '00000000-0000-4000-8000-0000000000a2';
export const timeZone = 'Asia/Jakarta';
const before = clockAt('2026-06-01T02:00:00Z');

const idOf = (block: string, number: number): string => `00000000-0000-4000-${block}-${String(number).padStart(12, '0')}`;
export const personId = (number: number): string => idOf('8001', number);
export const unitId = (number: number): string => idOf('8002', number);
export const grantId = (number: number): string => idOf('8003', number);
export const approvalId = (number: number): string => idOf('8004', number);

export async function addAgencies(db: OutsideTx): Promise<void> {
  for (const [id, code] of [[ours, 'contoh'], [theirs, 'lain']] as const) {
    await act(db, { role: 'person', id: personId(0), agencyId: id, timeZone }, 'agency.added', { kind: 'agency', id }, async (tx) => {
      await tx.insertInto('agency').values({ id, code, name: `Pemerintah ${code}`, host_name: `${code}.localhost`, time_zone: timeZone, created_on: '2026-11-01' }).execute();
      return done(null);
    }, before);
  }
}

type Staff = { readonly name?: string; readonly nrk?: string; readonly email?: string };

export const addPerson = (tx: Tx, agencyId: string, number: number, staff: Staff = {}) => tx.insertInto('person').values({
  agency_id: agencyId, id: personId(number), kind: 'pns', name: staff.name ?? `Staf Umum ${number}`, source_id: null, nip: null, nrk: staff.nrk ?? null,
  legal_standing: '01', institution: null, official_email: staff.email ?? null, phone: null, created_on: '2026-11-01',
}).execute();

export const changing = async (db: OutsideTx, agencyId: string, change: (tx: Tx) => Promise<unknown>): Promise<void> => {
  await act(db, { role: 'person', id: personId(0), agencyId, timeZone }, 'cast.made', { kind: 'cast', id: agencyId }, async (tx) => {
    await change(tx);
    return done(null);
  }, before);
};

export const wholeYear = { fromOn: '2026-06-01', untilOn: '2027-05-31' } as const;

export const held = (number: number, holder: number, role: Role, scope: Scope = { kind: 'agency' }, days: Pick<NewGrant, 'fromOn' | 'untilOn'> = wholeYear): NewGrant => (
  { id: grantId(number), personId: personId(holder), role, scope, ...days }
);

/** The same with an id by chance, where nobody asks for it. */
export const granted = (holderId: string, role: Role, scope: Scope = { kind: 'agency' }, days: Pick<NewGrant, 'fromOn' | 'untilOn'> = wholeYear): NewGrant => (
  { id: randomId(), personId: holderId, role, scope, ...days }
);

export const addGrant = (tx: Tx, agencyId: string, grant: NewGrant): Promise<boolean> =>
  writeGrant(tx, agencyId, grant, { givenBy: null, approvalId: null, now: before.now() });

/** What the log says was done to this, each as noun and role; by name, as all of a test's acts share one instant. */
export async function doneTo(db: OutsideTx, id: string): Promise<string[]> {
  const rows = await db.selectFrom('audit.audit_detail as d').innerJoin('audit.audit_entry as e', (join) => join.onRef('e.agency_id', '=', 'd.agency_id').onRef('e.id', '=', 'd.entry_id'))
    .select(['e.noun', 'e.role', 'd.subject']).execute();
  return rows.filter(({ subject }) => (subject as { id: string }).id === id).map(({ noun, role }) => `${noun} ${role}`).toSorted();
}
