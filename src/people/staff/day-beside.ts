const beside = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Tables hold the first day on which something no longer holds; people say the last on which it does. */
export const dayAfter = (day: string): string => beside(day, 1);
export const dayBefore = (day: string): string => beside(day, -1);
