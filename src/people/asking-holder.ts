import { NotAllowed } from '../platform/errors.ts';
import { todayIn } from '../platform/clock.ts';
import type { OfficeRequest } from '../platform/http/office.ts';
import { holderOf } from './grants/actor-of.ts';
import type { Holder } from './grants/may-do.ts';

export type AskedBy = { readonly holder: Holder; readonly today: string };

/** Whoever asks, with what they hold at this moment; the page decides with it by `mayDo`. */
export async function askedBy({ app, actor }: OfficeRequest): Promise<AskedBy> {
  const today = todayIn(app.clock, actor.timeZone);
  const holder = await holderOf(app.db, actor.id, actor.agencyId, today);
  if (holder === null) throw new NotAllowed();
  return { holder, today };
}
