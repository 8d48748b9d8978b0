// Who receives a file about the neutrality of a civil servant. The day of forwarding counts, not the day of the act.
import { toDayNumber } from '../calendar/days.ts';
import type { ReadingRowId } from './rows.ts';

export type Supervisor = {
  readonly body: 'kasn' | 'ask_a_person' | 'bkn';
  readonly row: Extract<ReadingRowId, `SUP-${number}`>;
  readonly basis: readonly string[];
  readonly uncertain: readonly ['CU-06'] | readonly [];
};

/** "About 24 August 2024": this is the last day on which KASN is named without asking. */
const lastDayOfKasn = '2024-08-23';
/** The circular on the files of KASN was signed on this day; it is the last one on which a person is asked. */
const dayOfCircular = '2024-09-04';

const kasn: Supervisor = { body: 'kasn', row: 'SUP-1', basis: ['UU 5/2014 Pasal 32 ayat (3)', 'UU 5/2014 Pasal 33'], uncertain: [] };
const person: Supervisor = { body: 'ask_a_person', row: 'SUP-2', basis: ['SE MenPANRB 4/2024'], uncertain: ['CU-06'] };
const bkn: Supervisor = { body: 'bkn', row: 'SUP-2', basis: ['Perpres 92/2024', 'SE MenPANRB 4/2024'], uncertain: [] };

/** `SUP-3`, the independent body of MK 121/PUU-XXII/2024, has no date yet, so BKN stands until one is set. */
export function supervisorOn(forwardedOn: string): Supervisor {
  const day = toDayNumber(forwardedOn);
  if (day <= toDayNumber(lastDayOfKasn)) return kasn;
  return day <= toDayNumber(dayOfCircular) ? person : bkn;
}
