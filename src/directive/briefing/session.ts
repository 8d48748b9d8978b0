// What a briefing has beside the common version: its sessions and its material.
import type { Db } from '../../platform/db/db.ts';
import { minuteIn } from '../../platform/clock.ts';

export type HeldAs = 'on-site' | 'online';
export type MaterialKind = 'text' | 'link' | 'audio';

export type Session = {
  readonly id: string; readonly directiveId: string; readonly held: HeldAs; readonly place: string; readonly speaker: string; readonly seats: number | null;
  readonly startsAt: Date; readonly endsAt: Date;
};
export type Material = { readonly id: string; readonly kind: MaterialKind; readonly title: string; readonly body: string; readonly minutes: number | null };

/** Rooms fill before a session begins and empty after it ends. */
const aroundMs = 30 * 60_000;

export const isRunning = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - aroundMs && now.getTime() <= endsAt.getTime() + aroundMs;

const columns = ['id', 'directive_id', 'held', 'place', 'speaker', 'seats', 'starts_at', 'ends_at'] as const;
type Row = { id: string; directive_id: string; held: string; place: string; speaker: string; seats: number | null; starts_at: Date; ends_at: Date };

const sessionOf = ({ id, directive_id: directiveId, held, place, speaker, seats, starts_at: startsAt, ends_at: endsAt }: Row): Session =>
  ({ id, directiveId, held: held as HeldAs, place, speaker, seats, startsAt, endsAt });

export async function sessionsOf(db: Db, agencyId: string, directiveId: string): Promise<readonly Session[]> {
  const rows = await db.selectFrom('briefing_session').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select(columns).orderBy('starts_at').orderBy('id').execute();
  return rows.map(sessionOf);
}

export async function sessionById(db: Db, agencyId: string, id: string): Promise<Session | null> {
  const row = await db.selectFrom('briefing_session').where('agency_id', '=', agencyId).where('id', '=', id).select(columns).executeTakeFirst();
  return row === undefined ? null : sessionOf(row);
}

export async function materialsOf(db: Db, agencyId: string, directiveId: string): Promise<readonly Material[]> {
  const rows = await db.selectFrom('briefing_material').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId)
    .select(['id', 'kind', 'title', 'body', 'minutes']).orderBy('place').execute();
  return rows.map(({ kind, ...rest }) => ({ ...rest, kind: kind as MaterialKind }));
}

/** How many attended this very session; their answer stands with the directive. */
export async function attendanceOf(db: Db, agencyId: string, sessionId: string): Promise<number> {
  const { people } = await db.selectFrom('briefing_attendance').where('agency_id', '=', agencyId).where('session_id', '=', sessionId)
    .select(({ fn }) => fn.countAll<string>().as('people')).executeTakeFirstOrThrow();
  return Number(people);
}

/** `09.30` on a day on the wall of that zone; null for what is no time. */
export function instantAt(day: string, typed: string, timeZone: string): Date | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/u.exec(typed.trim()) ?? [];
  if (hour === '') return null;
  const wall = `${day}T${hour.padStart(2, '0')}:${minute}`;
  const offset = minuteIn(new Date(`${wall}:00Z`), timeZone).slice('2026-11-22T10:40'.length);
  return new Date(`${wall}:00${offset}`);
}
