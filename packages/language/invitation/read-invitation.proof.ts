// How well the signs of an invitation are read, kind by kind, on invitations that the cues were never tuned on.
// The floors lie a little below what was measured when they were set. They are raised, never lowered.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { InvitationExample } from './example.ts';
import { heldOutCampaign, heldOutHarmless, heldOutLater, heldOutTricky } from './held-out.ts';
import { readInvitation } from './read-invitation.ts';
import { signKinds, type SignKind } from './sign-cues.ts';

interface Rate {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const kinds = Object.keys(signKinds) as SignKind[];
const first = [...heldOutCampaign, ...heldOutHarmless, ...heldOutTricky];
const precision = ({ right, wrong }: Rate): number => right / Math.max(1, right + wrong);
const recall = ({ right, missed }: Rate): number => right / Math.max(1, right + missed);

function rateOf(kind: SignKind, examples: readonly InvitationExample[]): Rate {
  const read = examples.map((example) => ({ there: example.kinds.includes(kind), found: signsIn(example).includes(kind) }));
  const count = (there: boolean, found: boolean): number => read.filter((one) => one.there === there && one.found === found).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

const signsIn = ({ text }: InvitationExample): readonly SignKind[] => readInvitation(text).signs.map(({ kind }) => kind);

function measure(t: TestContext, name: string, examples: readonly InvitationExample[]): { all: Rate; byKind: ReadonlyMap<SignKind, Rate> } {
  const byKind = new Map(kinds.map((kind) => [kind, rateOf(kind, examples)]));
  const sum = (part: keyof Rate): number => [...byKind.values()].reduce((total, rate) => total + rate[part], 0);
  const all = { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
  for (const [kind, rate] of [...byKind, ['all kinds', all] as const]) {
    t.diagnostic(`${name}: ${kind} precision ${precision(rate).toFixed(2)}, recall ${recall(rate).toFixed(2)} (right ${rate.right}, wrong ${rate.wrong}, missed ${rate.missed})`);
  }
  return { all, byKind };
}

test('the first batch of held-out invitations shows its signs', (t: TestContext) => {
  const { all, byKind } = measure(t, 'first batch', first);
  assert.ok(precision(all) >= 0.92 && recall(all) >= 0.95, JSON.stringify(all));
  assert.ok(recall(byKind.get('candidate') ?? all) >= 0.95 && recall(byKind.get('campaign_inviter') ?? all) >= 0.9);
});

test('the second batch of held-out invitations, told as in a chat, shows its signs', (t: TestContext) => {
  const { all } = measure(t, 'second batch', heldOutLater);
  assert.ok(precision(all) >= 0.82 && recall(all) >= 0.83, JSON.stringify(all));
});

test('few harmless invitations show a sign of a campaign, and few campaigns show none', (t: TestContext) => {
  const examples = [...first, ...heldOutLater];
  const showsCampaign = (read: readonly string[]): boolean => read.some((kind) => Object.hasOwn(signKinds, kind) && signKinds[kind as SignKind] !== 'official');
  const harmless = examples.filter((example) => !showsCampaign(example.kinds));
  const campaigns = examples.filter((example) => showsCampaign(example.kinds));
  const alarms = harmless.filter((example) => showsCampaign(signsIn(example))).length;
  const overlooked = campaigns.filter((example) => !showsCampaign(signsIn(example))).length;
  t.diagnostic(`harmless invitations with a sign of a campaign: ${alarms} of ${harmless.length}; campaigns without any: ${overlooked} of ${campaigns.length}`);
  assert.ok(alarms <= 1 && overlooked <= 2, `${alarms} alarms, ${overlooked} overlooked`);
});
