// One thing in nine kinds: something that each addressee is asked to read, attend, pass or sign. Pure.
export const directiveKinds = ['instruction', 'circular', 'appeal', 'briefing', 'quiz', 'pledge', 'declaration', 'phase-notice', 'central'] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

export const wantedResponses = ['read', 'attended', 'passed', 'signed'] as const;
export type WantedResponse = (typeof wantedResponses)[number];

/** What each kind asks for; a kind may ask less where `asked` is empty only if it stands here. */
export const kindRules: Readonly<Record<DirectiveKind, { readonly may: readonly WantedResponse[]; readonly must: readonly WantedResponse[] }>> = {
  instruction: { may: ['read'], must: [] },
  circular: { may: ['read'], must: [] },
  appeal: { may: ['read'], must: [] },
  briefing: { may: ['read', 'attended', 'passed'], must: ['attended'] },
  quiz: { may: ['passed'], must: ['passed'] },
  pledge: { may: ['signed'], must: ['signed'] },
  declaration: { may: ['read'], must: [] },
  'phase-notice': { may: [], must: [] },
  central: { may: ['read'], must: [] },
};

export type DirectiveState = 'draft' | 'proposed' | 'sending' | 'sent' | 'withdrawn' | 'closed';

/** What is known of a directive: rows, in the order in which they come to be. */
export type DirectiveFacts = {
  readonly frozen: readonly { readonly number: number; /** `none`: frozen, but the proposal did not come to be; the same form proposes it. */ readonly approval: 'none' | 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired' | 'done' }[];
  readonly sentNumbers: readonly number[];
  readonly end: 'withdrawn' | 'closed' | null;
};

export function stateOf({ frozen, sentNumbers, end }: DirectiveFacts): DirectiveState {
  if (end !== null) return end;
  const newest = frozen.at(-1);
  if (newest !== undefined && !sentNumbers.includes(newest.number)) {
    if (newest.approval === 'waiting') return 'proposed';
    if (newest.approval === 'approved' || newest.approval === 'done') return 'sending';
  }
  return sentNumbers.length > 0 ? 'sent' : 'draft';
}

/** The earliest version whose answers still count for the version `number`: the last that asked again. */
export function askedSince(versions: readonly { readonly number: number; readonly asksAgain: boolean }[], number: number): number {
  const asking = versions.filter((version) => version.asksAgain && version.number <= number).map((version) => version.number);
  return Math.max(1, ...asking);
}
