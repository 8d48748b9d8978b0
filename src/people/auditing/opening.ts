import type { UseRefusal } from '../approval/use-approval.ts';

export type OpenRefusal = UseRefusal | 'not-allowed' | 'detail-gone';

/** What became of a proposal to open the detail of one entry. */
export type Agreement = { readonly approvalId: string; readonly place: number; readonly state: 'waiting' | 'agreed' | 'refused' | 'over' };
