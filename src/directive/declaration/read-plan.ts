// The plan as an organiser types it: one line for each point and each seat.
import { isId, readDay } from '../../people/index.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { randomId } from '../../platform/ids.ts';
import { seatStandings, type Plan, type Seat, type SeatStanding } from './plan.ts';
import type { DeclarationTexts } from './texts.id.ts';

export const planField = {
  id: 'surat', title: 'judul', issuer: 'dari', organiser: 'penyelenggara', place: 'tempat', heldOn: 'tanggal', points: 'susunan', first: 'pertama', institutions: 'lembaga', witness: 'saksi', pledge: 'ikrar',
} as const;

type Form = Readonly<Record<string, string>>;
type Read = { readonly ok: true; readonly title: string; readonly issuer: string; readonly plan: Plan } | { readonly ok: false; readonly messages: FieldMessages };

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A seat that stood in the plan before keeps its id, so that the same plan typed again is the same. */
export function readPlan(form: Form, before: readonly Seat[], { problems }: DeclarationTexts): Read {
  const messages: Record<string, string> = {};
  const at = (name: string): string => (form[name] ?? '').trim();
  const text = (field: 'title' | 'issuer' | 'organiser' | 'place'): string => {
    if (at(planField[field]) === '') messages[planField[field]] = problems[field];
    else if (at(planField[field]).length > 200) messages[planField[field]] = problems.tooLong;
    return at(planField[field]);
  };
  const [title, issuer, organiser, place] = [text('title'), text('issuer'), text('organiser'), text('place')];
  const heldOn = readDay(at(planField.heldOn));
  if (heldOn === null) messages[planField.heldOn] = problems.heldOn;
  const points = linesOf(at(planField.points)).map((line) => line.replace(/^\d{1,2}[.)]\s+/u, ''));
  if (points.length === 0) messages[planField.points] = problems.points;
  if (points.length > 40 || points.some((point) => point.length > 300)) messages[planField.points] = problems.tooLong;
  const seats = seatStandings.flatMap((standing) => {
    const { list, message } = readSeats(at(planField[standing]), standing, before, problems);
    if (message !== null) messages[planField[standing]] = message;
    return list;
  });
  if (seats.length > 200) messages[planField.institutions] = problems.tooLong;
  if (Object.keys(messages).length > 0 || heldOn === null) return { ok: false, messages };
  const pledge = at(planField.pledge);
  return { ok: true, title, issuer, plan: { organiser, place, heldOn, points, seats, pledgeId: isId(pledge) ? pledge : null } };
}

function readSeats(typed: string, standing: SeatStanding, before: readonly Seat[], { seat, tooLong }: DeclarationTexts['problems']): { readonly list: readonly Seat[]; readonly message: string | null } {
  const list: Seat[] = [];
  for (const [index, line] of linesOf(typed).entries()) {
    const comma = line.lastIndexOf(',');
    const [office, institution] = [line.slice(0, Math.max(0, comma)).trim(), line.slice(comma + 1).trim()];
    if (comma < 0 || office === '' || institution === '') return { list, message: seat(index + 1) };
    if (office.length > 200 || institution.length > 200) return { list, message: tooLong };
    const known = before.find((each) => each.standing === standing && each.office === office && each.institution === institution);
    list.push({ id: known?.id ?? randomId(), standing, office, institution });
  }
  return { list, message: null };
}

/** The plan as it would be typed. */
export const typedPlan = ({ title, issuer, plan }: { readonly title: string; readonly issuer: string; readonly plan: Plan }): Form => ({
  [planField.title]: title, [planField.issuer]: issuer, [planField.organiser]: plan.organiser, [planField.place]: plan.place, [planField.heldOn]: plan.heldOn,
  [planField.points]: plan.points.join('\n'), [planField.pledge]: plan.pledgeId ?? '',
  ...Object.fromEntries(seatStandings.map((standing) => [planField[standing], plan.seats.filter((seat) => seat.standing === standing).map(({ office, institution }) => `${office}, ${institution}`).join('\n')])),
});
