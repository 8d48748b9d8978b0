// Mails out of the table, at least once and hardly ever twice. Before a mail leaves it is committed that it is in hand; after
// the server took it, that it was sent, and only then does the same connection take the next. So a crash at any instant loses
// none, and repeats at most one for each connection.
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import type { Handed } from '../../platform/mail/mail.ts';
import type { Channel } from './channel.ts';
import { claim, settle, type Claimed, type Day, type Settled } from './claim.ts';
import { dropNeedless, endDay } from './end-day.ts';
import { together } from './together.ts';

export type Counts = Readonly<Record<'taken' | 'refused' | 'later', number>>;

const claimedAtOnce = 500;

/** Hands over all that is due, agency by agency, and says what came of it. Stops early when `ended` says so. */
export async function handOverAll(db: OutsideTx, clock: Clock, channel: Channel, ended: () => boolean = () => false): Promise<Counts> {
  const agencies = await db.selectFrom('agency').select(['id', 'time_zone']).orderBy('id').execute();
  const counts = { taken: 0, refused: 0, later: 0 };
  for (const { id: agencyId, time_zone: timeZone } of agencies) {
    const day = { agencyId, timeZone, today: todayIn(clock, timeZone) };
    await endDay(db, clock, day);
    await dropNeedless(db, day);
    if (await handOverDay(db, clock, channel, day, counts, ended) === 'closed') break;
  }
  return counts;
}

type ZonedDay = Day & { readonly timeZone: string };

async function handOverDay(db: OutsideTx, clock: Clock, channel: Channel, day: ZonedDay, counts: Record<keyof Counts, number>, ended: () => boolean): Promise<'done' | 'closed'> {
  const commit = together((list: readonly Settled[]) => settle(db, clock, list));
  let closed = false;
  // A mail of yesterday that leaves after midnight would be that person's second today.
  const over = (): boolean => ended() || todayIn(clock, day.timeZone) !== day.today;
  const take = supply(() => (closed || over() ? Promise.resolve([]) : claim(db, clock, day, claimedAtOnce)));
  const handOne = async (claimed: Claimed): Promise<Handed | 'not-begun'> => {
    if (claimed.address === null) return 'refused';
    if (closed) return 'closed';
    if (over() || clock.now() >= claimed.beginBefore) return 'not-begun';
    return channel.hand({ address: claimed.address, id: claimed.messageId, at: clock.now() });
  };
  const work = async (): Promise<void> => {
    for (let claimed = await take(); claimed !== null; claimed = await take()) {
      const handed = await handOne(claimed);
      if (handed === 'closed') closed = true;
      await commit({ claimed, handed });
      if (handed === 'taken' || handed === 'refused') counts[handed] += 1;
      else counts.later += 1;
    }
  };
  // All come to their end before the first failure is told: none goes on unseen.
  const results = await Promise.allSettled(Array.from({ length: channel.atOnce }, work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return closed ? 'closed' : 'done';
}

/** One after the other, with the next batch on its way before the last is used up; null when nothing comes any more. */
export function supply<Item>(fetchMore: () => Promise<readonly Item[]>): () => Promise<Item | null> {
  const queue: Item[] = [];
  let dry = false;
  let coming: Promise<void> | null = null;
  const refill = async (): Promise<void> => {
    try {
      const more = await fetchMore();
      dry = more.length === 0;
      queue.push(...more);
    } catch (thrown) {
      dry = true;
      throw thrown;
    } finally {
      coming = null;
    }
  };
  return async () => {
    for (;;) {
      if (!dry && queue.length < claimedAtOnce / 2) {
        coming ??= refill();
        coming.catch(() => undefined);
      }
      const found = queue.shift();
      if (found !== undefined) return found;
      if (coming === null) return null;
      await coming;
    }
  };
}
