// Scopes that several statements share: whom they address, which election, what kind of act.
import { all, any, hasAny, is } from '../engine/condition.ts';
import { candidateSideOrParty, civilServant, hopefulSide } from '../engine/elements.ts';
import type { Act, Contest } from '../vocabulary.ts';

export const regional = ['governor', 'regent', 'mayor'] as const satisfies readonly Contest[];
export const pilkada2024 = { contests: regional, elections: ['pilkada-2024'] } as const;
export const pemilu2024 = { contests: ['president', 'dpr', 'dpd', 'dprd_province', 'dprd_city'], elections: ['pemilu-2024'] } as const satisfies { contests: readonly Contest[]; elections: readonly string[] };

export const civilServants = civilServant;
/** What the governor of the province tells its own people; the facts do not say which agency, so the place is read by the person. */
export const staffOfProvince = is('actor.kind', 'pns', 'cpns', 'pppk', 'contract_worker');
export const anyCandidateSide = any(hopefulSide, candidateSideOrParty);

export const onDuty = hasAny('duty_assignment', 'official_invitation');
export const atCampaign = ['attend_campaign', 'attend_declaration', 'attend_meeting'] as const satisfies readonly Act[];
/**
 * At a campaign or declaration, or at a meeting of a side. A statement is shown when its condition is known to hold, so
 * nothing stands here that a person is not asked about; duty, invitation and leave are weighed by the rules.
 */
export const attending = { acts: atCampaign, when: all(civilServants, any(is('act', 'attend_campaign', 'attend_declaration'), anyCandidateSide)) };

/** A reaction to what a candidate or party has put up. */
export const reacting = { acts: ['like', 'comment', 'share'] as const, when: all(civilServants, anyCandidateSide) };
