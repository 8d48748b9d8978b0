const longMonths = [1, 3, 5, 7, 8, 10, 12];

/** Whether the text is a day of the Gregorian calendar in the form YYYY-MM-DD; such days sort as text. */
export function isRealDay(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (isLeapYear ? 29 : 28) : longMonths.includes(month) ? 31 : 30;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
