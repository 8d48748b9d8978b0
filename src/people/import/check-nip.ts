// What an 18-digit staff number can and cannot be. There is no check digit: a well-formed number proves nothing.

export type NipProblem = 'nip-notation' | 'nip-rounded' | 'nip-length' | 'nip-date' | 'nip-month' | 'nip-sex' | 'nip-serial';

export type NipResult = { readonly nip: string; readonly contract: boolean } | { readonly problem: NipProblem };

export function checkNip(typed: string): NipResult {
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/iu.test(typed)) return { problem: 'nip-notation' };
  const nip = typed.replaceAll(/[\s.\-']/gu, '');
  if (!/^\d{18}$/u.test(nip)) return { problem: 'nip-length' };
  const [month, sex, serial] = [Number(nip.slice(12, 14)), nip.slice(14, 15), nip.slice(15)];
  // A spreadsheet keeps 15 digits and fills up with zeros.
  if (serial === '000') return { problem: nip.endsWith('0000') ? 'nip-rounded' : 'nip-serial' };
  if (!isDate(nip.slice(0, 8))) return { problem: 'nip-date' };
  const contract = month >= 21 && month <= 29;
  if (!contract && (month < 1 || month > 12)) return { problem: 'nip-month' };
  if (sex !== '1' && sex !== '2') return { problem: 'nip-sex' };
  return { nip, contract };
}

/** `19960818` is a day that there was. */
function isDate(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
