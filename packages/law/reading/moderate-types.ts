// Which types a moderate punishment has (U-04): a dated parameter that the legal officer switches, never a guess.
import type { ReadingRowId } from './rows.ts';

export type ModerateRow = Extract<ReadingRowId, `SAN-S-${string}`>;

/** No regulation on pay that would start the types of PP 94/2021 was found, so this version knows no such day. */
export const payRegulationInForceFrom: string | null = null;

/** `switchedFrom`: the day that a site's legal officer has set, where one is. */
export const moderateTypesOn = (decidedOn: string, switchedFrom: string | null = payRegulationInForceFrom): ModerateRow =>
  switchedFrom !== null && decidedOn >= switchedFrom ? 'SAN-S-NEW' : 'SAN-S-OLD';
