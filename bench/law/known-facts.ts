// What the other engines are given: facts already derived by our reading (status of the person, phase, windows),
// so that they are spared that work. A fact that is not known is left out.
import { windowIds } from '../../packages/law/engine/condition.ts';
import { actIndex, read } from '../../packages/law/engine/read.ts';
import { flag, flagIndex, isSingle, setNames, valuesOf } from '../../packages/law/engine/state.ts';
import type { AssessInput } from '../../packages/law/input.ts';
import { qualifiers, type Act } from '../../packages/law/vocabulary.ts';

export type KnownFacts = Readonly<Record<string, string | boolean | number>>;

/** Names that both engines accept: `actor.kind` → `actor_kind`, window `W-01` → `window_w01`. */
export const factKey = (name: string): string => name.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const flagKey = (name: string): string => `has_${name}`;
export const windowKey = (name: string): string => `window_${name.replace('-', '').toLowerCase()}`;

export function knownFacts(input: AssessInput): KnownFacts {
  const { state, days } = read(input, actIndex(input.act as Act));
  const known: Record<string, string | boolean | number> = { act: input.act as Act };
  if (days.from > 0 && days.from === days.to) known['day'] = days.from;
  setNames.forEach((name, index) => {
    const possible = state.sets[index] as number;
    const [only] = valuesOf(name, possible);
    if (isSingle(possible) && only) known[factKey(name)] = only;
  });
  for (const name of qualifiers) if (flag(state, flagIndex(name)) !== 1) known[flagKey(name)] = flag(state, flagIndex(name)) === 2;
  for (const name of windowIds) if (flag(state, flagIndex(name)) !== 1) known[windowKey(name)] = flag(state, flagIndex(name)) === 2;
  return known;
}
