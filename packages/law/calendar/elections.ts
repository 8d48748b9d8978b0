// The elections that this version holds, from calendar.md sections 1, 2, 5. Dates are local (WIB), inclusive.
import type { Contest, KnownPhase } from '../vocabulary.ts';
import type { Confidence } from '../engine/rule.ts';

export type StatusRow = {
  readonly id: string;
  readonly contests: readonly Contest[];
  readonly election: string;
  /** Latest day from which a person counts as put forward; in practice earlier, from the first public declaration (U-07). */
  readonly prospectiveBy: string;
  /** The KPU decision, not its announcement. */
  readonly candidateFrom: string;
  /** The day on which the result (PM-14) or the elected pair (PK-12) was decided. */
  readonly endsOn?: string;
  readonly decision: string;
  readonly confidence: Confidence;
  readonly source: readonly string[];
};

export type PhaseRow = {
  readonly id: string;
  readonly election: string;
  readonly phase: KnownPhase;
  readonly from: string;
  readonly to: string;
  readonly confidence: Confidence;
};

/** No later election is in this version: beyond this day, or before the first, a role stands as told unless the election is named. */
export const calendarHolds = { from: '2022-09-22', to: '2025-12-31' } as const;

export const statusRows: readonly StatusRow[] = [
  { id: 'ST-1', contests: ['president'], election: 'pemilu-2024', prospectiveBy: '2023-10-19', candidateFrom: '2023-11-13', endsOn: '2024-03-20', decision: 'Keputusan KPU 1632/2023', confidence: 'C2', source: ['S129'] },
  { id: 'ST-2', contests: ['dpr'], election: 'pemilu-2024', prospectiveBy: '2023-05-01', candidateFrom: '2023-11-03', endsOn: '2024-03-20', decision: 'KPU (DCT)', confidence: 'C2', source: ['S129'] },
  { id: 'ST-3', contests: ['dpd'], election: 'pemilu-2024', prospectiveBy: '2022-12-06', candidateFrom: '2023-11-03', endsOn: '2024-03-20', decision: 'KPU (DCT)', confidence: 'C2', source: ['S129'] },
  { id: 'ST-4', contests: ['dprd_province'], election: 'pemilu-2024', prospectiveBy: '2023-05-01', candidateFrom: '2023-11-03', endsOn: '2024-03-20', decision: 'KPU DKI Jakarta (DCT)', confidence: 'C2', source: ['S129'] },
  { id: 'PM-06', contests: ['dprd_city'], election: 'pemilu-2024', prospectiveBy: '2023-05-01', candidateFrom: '2023-11-03', endsOn: '2024-03-20', decision: 'DCT', confidence: 'C2', source: ['S129'] },
  { id: 'ST-5', contests: ['governor'], election: 'pilkada-2024', prospectiveBy: '2024-08-28', candidateFrom: '2024-09-22', endsOn: '2025-01-09', decision: 'Keputusan KPU DKI Jakarta 125/2024', confidence: 'C2', source: ['S129'] },
  { id: 'PK-05', contests: ['regent', 'mayor'], election: 'pilkada-2024', prospectiveBy: '2024-08-27', candidateFrom: '2024-09-22', decision: 'PKPU 2/2024', confidence: 'C2', source: ['S129'] },
];

export const phaseRows: readonly PhaseRow[] = [
  { id: 'PM-01', election: 'pemilu-2024', phase: 'before_campaign', from: '2022-07-29', to: '2023-11-27', confidence: 'C2' },
  { id: 'PM-10', election: 'pemilu-2024', phase: 'campaign', from: '2023-11-28', to: '2024-02-10', confidence: 'C2' },
  { id: 'PM-12', election: 'pemilu-2024', phase: 'quiet_days', from: '2024-02-11', to: '2024-02-13', confidence: 'C2' },
  { id: 'PM-13', election: 'pemilu-2024', phase: 'voting', from: '2024-02-14', to: '2024-02-14', confidence: 'C2' },
  { id: 'PM-14', election: 'pemilu-2024', phase: 'after_voting', from: '2024-02-15', to: '9999-12-31', confidence: 'C2' },
  { id: 'PK-01', election: 'pilkada-2024', phase: 'before_campaign', from: '2022-09-22', to: '2024-09-24', confidence: 'C2' },
  { id: 'PK-07', election: 'pilkada-2024', phase: 'campaign', from: '2024-09-25', to: '2024-11-23', confidence: 'C2' },
  { id: 'PK-08', election: 'pilkada-2024', phase: 'quiet_days', from: '2024-11-24', to: '2024-11-26', confidence: 'C2' },
  { id: 'PK-09', election: 'pilkada-2024', phase: 'voting', from: '2024-11-27', to: '2024-11-27', confidence: 'C2' },
  { id: 'PK-10', election: 'pilkada-2024', phase: 'after_voting', from: '2024-11-28', to: '9999-12-31', confidence: 'C2' },
];
