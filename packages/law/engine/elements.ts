// Conditions that several sources share, named as the sources name them.
import type { Rule } from './rule.ts';
import { all, any, has, hasAny, is, type Condition } from './condition.ts';

/** Pegawai ASN: PNS, CPNS and PPPK (UU 20/2023). */
export const civilServant = is('actor.kind', 'pns', 'cpns', 'pppk');
/** Those for whom PP 94/2021 is written; CPNS through its Pasal 43. */
export const pns = is('actor.kind', 'pns', 'cpns');

const person = is('target', 'prospective', 'candidate', 'official');
const side = is('target', 'prospective', 'candidate', 'official', 'campaign_team', 'props');

/** Bakal calon: put forward in public, not yet determined by KPU in that contest (U-07). */
export const hopeful = all(person, is('standing', 'prospective'));
/** Calon: determined by KPU in that contest on or before the day of the act. */
export const candidate = all(person, is('standing', 'candidate'));
export const hopefulSide = all(side, is('standing', 'prospective'));
export const candidateSide = all(side, is('standing', 'candidate'));
export const party = is('target', 'party');
export const candidateSideOrParty = any(candidateSide, party);

/** Giving a sign of support beyond being there ("dan memberikan tindakan/dukungan secara aktif"). */
export const givesSupport = any(
  has('active_support'),
  hasAny('party_attributes', 'gesture', 'symbol', 'speaking', 'call_to_vote'),
  is('stance', 'support'),
);
/** The content speaks for somebody. */
export const promotes = any(is('stance', 'support'), hasAny('call_to_vote', 'active_support', 'symbol', 'gesture'));

/** MED-PUB: open to everybody who looks. */
export const openToAll = is('medium', 'public_online', 'candidate_account', 'broadcast');
/** MED-SEMI (a status, a closed group) is not named in the decree: `GUI-17`. */
export const online = is('medium', 'public_online', 'candidate_account', 'campaign_account', 'broadcast');
/** What can be done in a group or account of a campaign team. */
export const inTeamAccount = [
  'post', 'comment', 'like', 'share', 'follow', 'join_group', 'photo_with', 'repost_old_photo', 'livestream', 'sticker',
] as const;
export const campaignAccount = is('medium', 'campaign_account');

/** National elections, under UU 7/2017. */
export const nationalContest = is('contest', 'president', 'dpr', 'dpd', 'dprd_province', 'dprd_city');
/** Pilkada, under UU 10/2016. */
export const regionalContest = is('contest', 'governor', 'regent', 'mayor');

/** PER-05: pejabat ASN. School heads and heads of health centres are our inference (law.md PER-05). */
export const officialPost = is(
  'actor.post', 'jpt_madya', 'jpt_pratama', 'administrator', 'supervisor', 'camat', 'lurah', 'school_head', 'acting_head',
  'village_secretary',
);
export const spouseOnLeave: Condition = all(is('relation', 'spouse'), is('actor.onUnpaidLeave', 'yes'));

/** The other half of an item that spares a spouse on unpaid leave: it holds for them too when they give a sign. */
export const withSignsOfSpouse = (rules: Readonly<Record<string, Rule>>, ids: readonly string[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(ids.map((id) => {
    const { unless: _, ...rule } = rules[id] as Rule;
    return [`${id}-spouse`, { ...rule, shownAs: [id], special: all(spouseOnLeave, hasAny('gesture', 'symbol', 'party_attributes', 'speaking', 'call_to_vote')) }];
  }));
