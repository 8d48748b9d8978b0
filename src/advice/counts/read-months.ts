// The figures of the months that may be shown, newest first.
import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { closedMonths, type ClosedMonth } from '../../platform/figures/closed-month.ts';
import { release, type Figure } from '../../platform/figures/release.ts';
import { groupsOf, otherCell, treeOf } from './groups.ts';

export type MonthFigures = { readonly month: ClosedMonth; readonly figures: ReadonlyMap<string, Figure> };

export const mostMonths = 12;

export async function readMonths(db: Db, today: string): Promise<MonthFigures[]> {
  const months = closedMonths(await firstDay(db) ?? today, today).slice(0, mostMonths);
  const [newest, oldest] = [months[0], months.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const month = sql<string>`to_char(asked_on, 'YYYY-MM')`;
  const rows = await db.selectFrom('advice_count')
    .select([month.as('month'), 'situation', sql<string>`sum(asked)`.as('asked')])
    .where(month, '>=', oldest).where(month, '<=', newest)
    .groupBy([month, 'situation']).execute();
  return months.map((each) => figuresOf(each, rows.filter((row) => row.month === each)));
}

/** The day of the first start: it does not hang on anybody's question, as the first day with a count would. */
async function firstDay(db: Db): Promise<string | null> {
  const { day } = await db.selectFrom('key_known').select((eb) => eb.fn.min('created_on').as('day')).executeTakeFirstOrThrow();
  return day;
}

function figuresOf(month: ClosedMonth, rows: readonly { readonly situation: string; readonly asked: string }[]): MonthFigures {
  const groups = groupsOf(month);
  const cells = new Set<string>(groups.flatMap(({ about }) => about));
  const counts = new Map<string, number>();
  for (const { situation, asked } of rows) {
    const cell = cells.has(situation) ? situation : otherCell;
    counts.set(cell, (counts.get(cell) ?? 0) + Number(asked));
  }
  return { month, figures: release(treeOf(groups), { month, counts }) };
}
