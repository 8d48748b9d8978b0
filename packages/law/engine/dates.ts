// A day as one comparable number: 2023-11-14 is 20231114. No calendar arithmetic happens here.
export type Interval = { from: number; to: number };

/** The day of the joint decree. The law of earlier days is not encoded. */
export const firstDay = 20220922;
export const endOfTime = 99991231;
export const always: Interval = { from: 0, to: endOfTime };

/** `2023-11-14`, `2023-11`, `2023` or `2023-11-10/2023-11-14`, already checked by the schema. */
export function intervalOf(text: string): Interval {
  const slash = text.indexOf('/');
  if (slash >= 0) return { from: intervalOf(text.slice(0, slash)).from, to: intervalOf(text.slice(slash + 1)).to };
  const year = Number(text.slice(0, 4)) * 10_000;
  if (text.length === 4) return { from: year + 101, to: year + 1231 };
  const month = year + Number(text.slice(5, 7)) * 100;
  if (text.length === 7) return { from: month + 1, to: month + 31 };
  const day = month + Number(text.slice(8, 10));
  return { from: day, to: day };
}

export const dayOf = (iso: string): number => intervalOf(iso).from;

/** Where an act's days lie against a period: 2 all inside, 0 none, 1 some. */
export function within(act: Interval, from: number, to: number): 0 | 1 | 2 {
  if (act.to < from || act.from > to) return 0;
  return act.from >= from && act.to <= to ? 2 : 1;
}
