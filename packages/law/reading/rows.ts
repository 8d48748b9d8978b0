// Pages of the law to read: who supervises, how a recommendation becomes a decision, remedies, punishments, personal
// data, protection of reporters (law.md sections 3.2, 8, 11, 12). Nothing here decides anything: the engine does not
// import this folder, so that the browser does not carry it.
import type { Confidence } from '../engine/rule.ts';
import type { SourceId } from '../sources/register.ts';
import type { QuestionId } from '../uncertain/questions.ts';

export type ReadingRow = {
  readonly basis: readonly string[];
  readonly confidence: Confidence;
  readonly source: readonly SourceId[];
  /** The clock of `clocks/clocks.ts` that this step runs on. */
  readonly clock?: readonly string[];
  readonly uncertain?: readonly QuestionId[];
};
type Rows = Readonly<Record<string, ReadingRow>>;

const pp94 = (article: string, more: Partial<ReadingRow> = {}): ReadingRow => ({ basis: [`PP 94/2021 ${article}`], confidence: 'T', source: ['S01'], ...more });
const pp79 = (article: string, more: Partial<ReadingRow> = {}): ReadingRow => ({ basis: [`PP 79/2021 ${article}`], confidence: 'T', source: ['S02'], ...more });
const pdp = (article: string, more: Partial<ReadingRow> = {}): ReadingRow => ({ basis: [`UU 27/2022 ${article}`], confidence: 'T', source: ['S11P'], ...more });
const sbt = (more: Partial<ReadingRow> = {}): ReadingRow => ({ basis: ['Keterangan BKN tentang SBT'], confidence: 'C2', source: ['S71'], ...more });

const supervision = {
  'SUP-1': { basis: ['UU 5/2014 Pasal 32 ayat (3)', 'UU 5/2014 Pasal 33'], confidence: 'C2', source: ['S34', 'S36', 'S71'], uncertain: ['CU-06'] },
  'SUP-2': { basis: ['Perpres 91/2024', 'Perpres 92/2024', 'SE MenPANRB 4/2024'], confidence: 'C2', source: ['S34', 'S71', 'S73', 'S111'], uncertain: ['CU-06'] },
  'SUP-3': { basis: ['Putusan MK 121/PUU-XXII/2024'], confidence: 'C2', source: ['S35'] },
  'SBT-1': sbt(), 'SBT-2': sbt({ clock: ['D-07'] }), 'SBT-3': sbt({ clock: ['D-08'] }),
  'SBT-4': sbt({ clock: ['D-21'], uncertain: ['U-12'] }), 'SBT-5': sbt(),
  'SBT-6': sbt({ basis: ['Perpres 116/2022 Pasal 20 ayat (4)', 'Peraturan BKN 1/2023'], source: ['S71', 'S74'] }),
} as const satisfies Rows;

const discipline = {
  'DIS-01': pp94('Pasal 26 sampai 28'), 'DIS-02': pp94('Pasal 26 ayat (2)', { clock: ['D-09'] }), 'DIS-03': pp94('Pasal 26 ayat (3)', { clock: ['D-10'] }),
  'DIS-04': pp94('Pasal 26 ayat (4)'), 'DIS-05': pp94('Pasal 27'), 'DIS-06': pp94('Pasal 29'), 'DIS-07': pp94('Pasal 29 ayat (6)'),
  'DIS-08': pp94('Pasal 30'), 'DIS-09': pp94('Pasal 31'), 'DIS-10': pp94('Pasal 32'), 'DIS-11': pp94('Pasal 27 ayat (3) dan (4)'),
  'DIS-12': pp94('Pasal 33'), 'DIS-13': pp94('Pasal 34'), 'DIS-14': pp94('Pasal 35'), 'DIS-15': pp94('Pasal 37', { clock: ['D-11'] }),
  'DIS-16': pp94('Pasal 38', { clock: ['D-12'], uncertain: ['U-14'] }), 'DIS-17': pp94('Pasal 28'), 'DIS-18': pp94('Pasal 24'),
  'DIS-19': pp94('Pasal 36'), 'DIS-20': pp94('Pasal 25'),
  'ETH-4': { basis: ['PP 42/2004 Pasal 17 sampai 20'], confidence: 'T', source: ['S03'] },
} as const satisfies Rows;

const authority = {
  'AUT-0': pp94('Pasal 16 sampai 25'), 'AUT-1': pp94('Pasal 17 ayat (2) huruf a, ayat (3) huruf b, dan Pasal 18 ayat (1)'),
  'AUT-2': pp94('Pasal 18 ayat (2) huruf a dan Pasal 20'), 'AUT-3': pp94('Pasal 17 ayat (2) huruf b dan Pasal 18 ayat (2) huruf b'),
  'AUT-4': pp94('Pasal 18 ayat (2) huruf c, Pasal 20, dan Pasal 21'), 'AUT-5': pp94('Pasal 21 dan Pasal 22'),
  'AUT-6': pp94('Pasal 18 ayat (2) huruf c, Pasal 22, dan Pasal 23'),
  'AUT-7': pp94('Pasal 18 ayat (2) huruf d, Pasal 21 huruf c, Pasal 22 ayat (1) huruf c, dan Pasal 23 ayat (1) huruf c', { source: ['S01', 'S126'] }),
  'AUT-8': pp94('Pasal 22 ayat (2) dan (3), Pasal 23 ayat (2) dan (3)'),
  'AUT-PJ': { basis: ['SE Mendagri 821/5492/SJ'], confidence: 'C2', source: ['S49', 'S117'], clock: ['D-17'] },
} as const satisfies Rows;

const remedies = {
  'REM-1': pp79('Pasal 3 sampai 6', { clock: ['D-13', 'D-15'], uncertain: ['CU-09'] }), 'REM-2': pp79('Pasal 3 dan Pasal 7 sampai 9', { clock: ['D-13', 'D-14', 'D-15'], uncertain: ['CU-09'] }),
  'REM-3': pp79('Pasal 10 sampai 18', { clock: ['D-13', 'D-16a', 'D-16b'], uncertain: ['CU-09'] }), 'REM-4': pp79('Pasal 4 ayat (3) dan Pasal 12'), 'REM-5': pp79('Pasal 28'),
} as const satisfies Rows;

const punishments = {
  'SAN-M1': { basis: ['PP 42/2004 Pasal 15'], confidence: 'T', source: ['S03'] },
  'SAN-M2': { basis: ['PP 42/2004 Pasal 15'], confidence: 'T', source: ['S03'] },
  'SAN-M3': { basis: ['PP 42/2004 Pasal 16'], confidence: 'T', source: ['S03'] },
  'SAN-R': pp94('Pasal 8 ayat (2)'),
  'SAN-S-OLD': { basis: ['PP 94/2021 Pasal 42 ayat (2) dan Pasal 45', 'PP 53/2010 Pasal 7 ayat (3)'], confidence: 'T', source: ['S01', 'S05', 'S112'], uncertain: ['U-04'] },
  'SAN-S-NEW': pp94('Pasal 8 ayat (3) dan Pasal 42 ayat (1)', { source: ['S01', 'S113'], uncertain: ['U-04'] }),
  'SAN-B': pp94('Pasal 8 ayat (4)', { uncertain: ['U-10'] }),
  'SAN-PTDH': { basis: ['UU 20/2023 Pasal 52', 'PP 11/2017 Pasal 255', 'PP 37/2004'], confidence: 'T', source: ['S05', 'S109'], uncertain: ['U-10'] },
  'SAN-PPPK-1': { basis: ['PP 49/2018 Pasal 53 ayat (2) huruf b, Pasal 59, dan Pasal 71'], confidence: 'T', source: ['S04'], clock: ['D-22'], uncertain: ['U-09', 'U-10'] },
  'SAN-PPPK-2': { basis: ['PP 49/2018 Pasal 53 ayat (3) huruf c, Pasal 63, dan Pasal 74'], confidence: 'T', source: ['S04'], clock: ['D-18'], uncertain: ['U-09'] },
  'SAN-NONASN': { basis: ['SE MenPANRB 01/2023'], confidence: 'C2', source: ['S30'] },
} as const satisfies Rows;

const inferred = { basis: [], confidence: 'I', source: [] } as const;
const personalData = {
  'PDP-01': pdp('Pasal 1 dan 19'), 'PDP-02': pdp('Pasal 20'), 'PDP-03': pdp('Pasal 2 ayat (2)'), 'PDP-04': pdp('Pasal 4 ayat (2)'),
  'PDP-05': pdp('Pasal 16 ayat (2)'), 'PDP-06': pdp('Pasal 21'), 'PDP-07': pdp('Pasal 5 sampai 13'), 'PDP-08': pdp('Pasal 15'),
  'PDP-09': pdp('Pasal 30, 32, 40, dan 41', { clock: ['D-19'] }), 'PDP-10': pdp('Pasal 46', { clock: ['D-19'] }), 'PDP-11': pdp('Pasal 34'),
  'PDP-12': pdp('Pasal 53'), 'PDP-13': pdp('Pasal 42 sampai 45'), 'PDP-14': pdp('Pasal 47'), 'PDP-15': pdp('Pasal 57'), 'PDP-16': inferred,
  'PDP-17': inferred, 'PDP-18': pdp('Pasal 32', { clock: ['D-19'] }), 'PDP-19': pdp('Pasal 18'),
} as const satisfies Rows;

const reporters = {
  'WB-01': { basis: ['UU 31/2014 Pasal 10'], confidence: 'T', source: ['S12W'] },
  'WB-02': { basis: ['PP 43/2018'], confidence: 'T', source: ['S12W'] },
  'WB-03': { basis: ['PermenPANRB 62/2018'], confidence: 'C1', source: ['S12L'] },
  'WB-04': { basis: [], confidence: 'C1', source: ['S12L'] },
  'WB-05': { basis: [], confidence: 'C2', source: ['S59'] },
  'WB-06': { basis: [], confidence: 'C2', source: ['S59'] },
  'WB-07': { basis: [], confidence: 'M', source: [] },
  'WB-08': { basis: ['PP 94/2021 Pasal 30 dan 32'], confidence: 'I', source: [] },
} as const satisfies Rows;

/** One page each, in the order in which a person meets them. */
export const readingPages = { supervision, discipline, authority, punishments, remedies, personalData, reporters } as const;
export type ReadingPage = keyof typeof readingPages;
type RowsOf<P extends ReadingPage> = keyof (typeof readingPages)[P];
export type ReadingRowId = { [P in ReadingPage]: RowsOf<P> }[ReadingPage];

export type ReadingText = { readonly pages: Record<ReadingPage, string>; readonly rows: Record<ReadingRowId, string> };
