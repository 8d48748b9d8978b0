import { rootOf, toBase64Url, writeLeaf } from '../../packages/proof/index.ts';
import type { Tables } from '../platform/db/tables.ts';

export type EntryRow = Pick<Tables['audit.audit_entry'], 'agency_id' | 'noun' | 'role' | 'commitment' | 'acted_on' | 'acted_at'>;

/** What is published of an entry. Its id is not: it would tell the second, and lead to rows that a reader of the log cannot have. */
export const leafOfEntry = ({ agency_id, noun, role, commitment, acted_on, acted_at }: EntryRow): Uint8Array => writeLeaf({
  act: {
    agency: agency_id, commitment: toBase64Url(commitment), noun, on: acted_on, role,
    ...(acted_at === null ? {} : { at: `${acted_at.toISOString().slice(0, 16)}Z` }),
  },
});

export const leafOfSlipDay = ({ number, day, key, key_id, previous, signature }: Tables['audit.slip_day']): Uint8Array => writeLeaf({
  slipDay: {
    on: day,
    place: number,
    root: rootOf({ day, key: toBase64Url(key), keyId: key_id, previous: toBase64Url(previous), signature: toBase64Url(signature) }),
  },
});
