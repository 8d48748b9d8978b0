// The event at which institutions declare together: who holds it, where, when, in which order, and which offices sign. Pure.
import * as v from 'valibot';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** In the order of the ceremony: `first` in public before all others, `institutions` for their institutions; `witness` signs apart. */
export const seatStandings = ['first', 'institutions', 'witness'] as const;
export type SeatStanding = (typeof seatStandings)[number];

/** An office, never a name: who holds it on the day is in the minutes of the body itself. */
const seatSchema = v.strictObject({ id: v.pipe(v.string(), v.uuid()), standing: v.picklist(seatStandings), office: line(200), institution: line(200) });
export type Seat = v.InferOutput<typeof seatSchema>;

export const planSchema = v.strictObject({
  /** May be another body, for example the supervisors of the election. */
  organiser: line(200),
  place: line(200),
  heldOn: v.pipe(v.string(), v.isoDate()),
  points: v.pipe(v.array(line(300)), v.minLength(1), v.maxLength(40), v.readonly()),
  seats: v.pipe(v.array(seatSchema), v.maxLength(200), v.readonly()),
  /** The directive by which people pledge one by one; null: none yet. */
  pledgeId: v.nullable(v.pipe(v.string(), v.uuid())),
});
export type Plan = v.InferOutput<typeof planSchema>;

export type PlanProblem = 'no-first' | 'no-institutions' | 'double';

export function problemsOfPlan({ seats }: Plan): readonly PlanProblem[] {
  const names = seats.map(({ office, institution }) => `${office}, ${institution}`.toLowerCase());
  return [
    ...(seats.some(({ standing }) => standing === 'first') ? [] : ['no-first' as const]),
    ...(seats.some(({ standing }) => standing === 'institutions') ? [] : ['no-institutions' as const]),
    ...(new Set(names).size === names.length ? [] : ['double' as const]),
  ];
}

export const seatsOf = ({ seats }: Plan, standing: SeatStanding): readonly Seat[] => seats.filter((seat) => seat.standing === standing);

export type Signing = { readonly seatId: string; readonly outcome: 'signed' | 'not-signed'; readonly time: string | null; readonly number: number };

/** Whether this seat may be recorded now: nobody signs before those who sign first and in public have been asked. */
export function mayBeRecorded(plan: Plan, seatId: string, signings: readonly Signing[]): boolean {
  const seat = plan.seats.find(({ id }) => id === seatId);
  if (seat === undefined) return false;
  return seat.standing === 'first' || seatsOf(plan, 'first').every(({ id }) => signings.some((each) => each.seatId === id));
}

/** `9.05`, `09:05` or `09.05 WIB`; null for what is no time of day. */
export function readTime(typed: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})(?:\s*WIB|\s*WITA|\s*WIT)?$/iu.exec(typed.trim()) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
