import type { NipProblem } from './check-nip.ts';
import type { Field } from './columns.ts';

/** Why one row is refused; `texts.id.ts` has a sentence for each. */
export type RowCode = NipProblem
  | 'missing' | 'no-number' | 'formula' | 'encoding' | 'too-long' | 'nrk-notation' | 'nrk-zeros' | 'nrk-form' | 'kind-unknown' | 'standing-form' | 'phone-form' | 'email-form'
  | 'code-form' | 'institution-unknown' | 'institution-contract' | 'ward-unknown' | 'area-unknown'
  | 'twice-nip' | 'twice-nrk' | 'twice-source' | 'twice-person' | 'twice-unit' | 'number-of-another' | 'unit-itself' | 'unit-loop' | 'parent-unknown' | 'unit-refused';

/** Place and reason, never what stood there. */
export type RowProblem = { readonly row: number; readonly field: Field; readonly code: RowCode; readonly other?: number };
