// The event as a letter to everybody: what, where, when, in which order. An answer is not asked.
import { everybody, writtenDay } from '../../people/index.ts';
import type { Version } from '../version.ts';
import type { Plan } from './plan.ts';
import { declarationId } from './texts.id.ts';

export type Invited = { readonly title: string; readonly issuer: string };

export function invitation({ title, issuer }: Invited, { organiser, place, heldOn, points }: Plan, today: string): Version {
  const { invited } = declarationId;
  const order = [invited.order, ...points.map((point, index) => `${index + 1}. ${point}`)].join('\n\n');
  const all = [invited.held(organiser, writtenDay(heldOn, 'id')), invited.place(place), order, invited.ask].join('\n\n');
  return { title, issuer, letterNumber: null, letterOn: null, texts: { all }, chatText: null, wanted: [], fromOn: today, dueOn: null, cascade: 'no', audience: everybody };
}
