// The inputs of the measurement: acts that people do online, drawn with a fixed seed from the whole vocabulary.
import type { AssessInput, Facts } from '../../packages/law/input.ts';
import { actorKinds, targets, type Act, type Contest, type Medium, type Qualifier } from '../../packages/law/vocabulary.ts';

export const onlineActs = [
  'post', 'comment', 'like', 'share', 'follow', 'join_group', 'added_to_group', 'sticker', 'photo_with',
  'keep_old_photo', 'repost_old_photo', 'tagged_by_other', 'livestream',
] as const satisfies readonly Act[];

const media: readonly Medium[] = ['public_online', 'campaign_account', 'candidate_account', 'closed_group', 'status_story', 'private_message'];
const days: readonly (readonly [string, Contest])[] = [
  ['2023-10-12', 'president'], ['2023-11-05', 'dpr'], ['2023-11-14', 'president'], ['2024-02-12', 'president'],
  ['2024-09-10', 'governor'], ['2024-10-15', 'governor'], ['2024-11-27', 'governor'], ['2024-08-30', 'mayor'],
];
const signs: readonly Qualifier[] = ['gesture', 'symbol', 'party_attributes', 'active_support', 'call_to_vote', 'official_source', 'campaign_background'];

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As people tell them: who, what, where, toward whom and when are known; a few details are, most are not. */
export function drawInputs(count: number, seed: number): AssessInput[] {
  const random = seeded(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, index): AssessInput => {
    const [actOn, contest] = one(days);
    const told: Facts = {
      actOn, contest, act: onlineActs[index % onlineActs.length],
      actor: { kind: one(actorKinds), ...(random() < 0.3 ? { onUnpaidLeave: random() < 0.5 } : {}) },
      medium: one(media), target: one(targets), relation: random() < 0.8 ? 'none' : one(['spouse', 'family'] as const),
      with: signs.filter(() => random() < 0.12), without: [],
      ...(random() < 0.5 ? { stance: one(['support', 'oppose', 'neutral', 'unclear'] as const) } : {}),
    };
    return { id: `input-${index}`, ...told, without: signs.filter((sign) => !told.with?.includes(sign) && random() < 0.4) };
  });
}
