// A condition is data, so that it can be printed, drawn, mutated and handed to another engine.
// Its truth has three values (Kleene): what is not known is never taken for "no".
import type {
  Act, ActorKind, ContentTime, Contest, KnownPhase, Medium, Post, Qualifier, Relation, Stance, Target,
} from '../vocabulary.ts';

/** What the person behind the target was on the day of the act, in that contest. */
export const standings = ['none', 'prospective', 'candidate'] as const;
export type Standing = (typeof standings)[number];

/** Windows of `calendar/windows.ts` that a rule may ask for. */
export const windowIds = ['W-01', 'W-02', 'W-03', 'W-04', 'W-09', 'W-11'] as const;
export type WindowId = (typeof windowIds)[number];

export type Values = {
  act: Act;
  'actor.kind': ActorKind;
  'actor.post': Post;
  'actor.onUnpaidLeave': 'yes' | 'no';
  contest: Contest;
  relation: Relation;
  medium: Medium;
  target: Target;
  standing: Standing;
  stance: Stance;
  phase: KnownPhase;
  contentMade: ContentTime;
};
export type FactName = keyof Values;

export type FactIs = { [F in FactName]: { readonly fact: F; readonly in: readonly Values[F][] } }[FactName];
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly has: Qualifier }
  | { readonly window: WindowId }
  | FactIs;

export const all = (...of: Condition[]): Condition => ({ all: of });
export const any = (...of: Condition[]): Condition => ({ any: of });
export const not = (of: Condition): Condition => ({ not: of });
export const has = (qualifier: Qualifier): Condition => ({ has: qualifier });
export const hasAny = (...of: Qualifier[]): Condition => ({ any: of.map(has) });
export const inWindow = (id: WindowId): Condition => ({ window: id });
export const is = <F extends FactName>(fact: F, ...values: Values[F][]): Condition =>
  ({ fact, in: values }) as unknown as Condition;

/** Every condition below this one, itself first. */
export function* within(condition: Condition): Generator<Condition> {
  yield condition;
  if ('all' in condition) for (const part of condition.all) yield* within(part);
  else if ('any' in condition) for (const part of condition.any) yield* within(part);
  else if ('not' in condition) yield* within(condition.not);
}
