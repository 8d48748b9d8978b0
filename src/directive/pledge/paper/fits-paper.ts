// Whoever signs takes the words home on one sheet, so words that do not fit on it are never sent.
import { TooMuchForOnePage } from '../../../platform/pdf/one-page.ts';
import { drawPledge } from './pledge-pdf.ts';

const long = (word: string, length: number): string => word.repeat(Math.ceil(length / word.length)).slice(0, length).trim();
const hash = 'A'.repeat(43);

/** With a name, a post and a unit as long as lists have them. */
export async function fitsPaper(words: string): Promise<boolean> {
  const person = { name: long('Staf Umum ', 200), post: long('Kepala Seksi ', 300), unit: long('Dinas Contoh ', 300) };
  const record = { v: 1, id: '00000000-0000-4000-8000-000000000000', version: hash, number: 999, person: hash, group: 'contract-worker', unit: long('UNIT', 100), at: '2026-11-22T10:40:05+07:00', way: 'helper' } as const;
  const day = { agency: record.id, day: '2026-11-22', count: 999_999, root: hash };
  const shown = { lang: 'id', agency: long('Pemerintah Contoh ', 100), at: '22 November 2026, 10.40 WIB', check: `https://${'n'.repeat(60)}.example.go.id/periksa/ikrar/${record.id}` } as const;
  try {
    await drawPledge({ netral: 'pledge-1', record, person, salt: '', words, leaf: hash, index: 0, path: [], day, sheet: hash, shown });
    return true;
  } catch (thrown) {
    if (thrown instanceof TooMuchForOnePage) return false;
    throw thrown;
  }
}
