// How many answers were given about each situation, summed in memory by day and added to the database at every full
// hour and at the end of the program. No time, no order and nothing typed is kept: rows are written sorted, for all
// askers of the hour in one statement, so that the minute of writing is nobody's.
//
// A program that is killed loses at most an hour of sums and nothing else. A commit whose answer never came back is
// added again: a figure may be too large by that hour.
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { isReleased } from '../../platform/figures/closed-month.ts';
import { faultFields } from '../../platform/log.ts';
import { cellFor } from './groups.ts';

export type Counts = {
  readonly count: (about: string) => void;
  readonly flush: () => Promise<void>;
  /** Writes what is left; afterwards no timer runs. */
  readonly close: () => Promise<void>;
};

type Row = { readonly asked_on: string; readonly situation: string; readonly asked: number };

export function openCounts({ db, clock, config, log }: Pick<AppContext, 'db' | 'clock' | 'config' | 'log'>): Counts {
  // By day and situation: `2026-11-22 like`.
  let sums = new Map<string, number>();
  let failing = false;
  let writing = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const today = (): string => todayIn(clock, config.timeZone);
  const add = (key: string, asked: number): void => void sums.set(key, (sums.get(key) ?? 0) + asked);

  const write = async (): Promise<void> => {
    const taken = sums;
    sums = new Map();
    try {
      const { rows, tooLate } = split(rowsOf(taken), today());
      if (rows.length > 0) await addRows(db, rows);
      if (tooLate) log.warn({ event: 'advice-counts-too-late' }, 'sums of a month that is already shown were dropped');
      failing = false;
    } catch (thrown) {
      for (const [key, asked] of taken) add(key, asked);
      if (!failing) log.warn({ event: 'advice-counts-kept', ...faultFields(thrown) }, 'sums of questions wait for the next hour');
      failing = true;
    }
  };
  const flush = (): Promise<void> => (writing = writing.then(write));
  const atFullHours = (): void => {
    timer = setTimeout(() => {
      void flush();
      atFullHours();
    }, untilFullHour(clock.now())).unref();
  };
  atFullHours();
  return {
    count: (about) => add(`${today()} ${cellFor(about)}`, 1),
    flush,
    close: async () => {
      clearTimeout(timer);
      await flush();
    },
  };
}

const hourMs = 3_600_000;
/** Never 0: at the full hour itself the next one is meant. */
export const untilFullHour = (now: Date): number => hourMs - (now.getTime() % hourMs);

function rowsOf(sums: ReadonlyMap<string, number>): Row[] {
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, asked]) => {
    const [day = '', situation = ''] = key.split(' ');
    return { asked_on: day, situation, asked };
  });
}

/** A month that is shown never changes: two versions of its table could be subtracted. */
function split(all: readonly Row[], today: string): { rows: readonly Row[]; tooLate: boolean } {
  const rows = all.filter(({ asked_on }) => !isReleased(asked_on, today));
  return { rows, tooLate: rows.length < all.length };
}

const addRows = (db: OutsideTx, rows: readonly Row[]): Promise<unknown> => housekeep(db, 'flush-advice-counts', (tx) =>
  tx.insertInto('advice_count').values(rows)
    .onConflict((conflict) => conflict.columns(['asked_on', 'situation']).doUpdateSet((eb) => ({ asked: eb('advice_count.asked', '+', eb.ref('excluded.asked')) })))
    .execute());
