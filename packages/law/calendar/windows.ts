// Windows computed from the key dates (calendar.md section 6). Both ends inclusive.
import type { WindowId } from '../engine/condition.ts';
import type { Confidence } from '../engine/rule.ts';

export type Window = { readonly from: string; readonly to: string; readonly basis: string; readonly confidence: Confidence };

export const windows: Readonly<Record<WindowId, Window>> = {
  'W-01': { from: '2024-03-22', to: '2025-02-20', basis: 'UU 10/2016 Pasal 71 ayat (2) dan (4)', confidence: 'C2' },
  'W-02': { from: '2024-03-22', to: '2025-01-09', basis: 'UU 10/2016 Pasal 71 ayat (3) dan (4)', confidence: 'T' },
  'W-03': { from: '2025-02-20', to: '2025-08-20', basis: 'UU 10/2016 Pasal 162 ayat (3)', confidence: 'C2' },
  'W-04': { from: '2024-11-13', to: '2024-11-27', basis: 'Surat edaran Menteri Dalam Negeri, 13 November 2024', confidence: 'C2' },
  'W-09': { from: '2022-12-14', to: '9999-12-31', basis: 'UU 7/2017 Pasal 283', confidence: 'I' },
  'W-11': { from: '2022-10-17', to: '2025-02-20', basis: 'PP 49/2008 Pasal 132A', confidence: 'C1' },
};
