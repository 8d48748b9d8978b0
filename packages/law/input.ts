// The facts as a program or a page tells them: the input of `netral assess`.
import type {
  Act, ActorKind, ContentTime, Contest, ContestKind, KnownPhase, Medium, Post, Proof, Qualifier, Relation, Stance, Target, TargetStatus,
} from './vocabulary.ts';

type Maybe<T> = T | null | undefined;

export type Facts = {
  actOn?: Maybe<string>;
  contentOn?: Maybe<string>;
  contentMade?: Maybe<ContentTime>;
  contest?: Maybe<Contest | ContestKind>;
  election?: Maybe<string>;
  phaseKnown?: Maybe<KnownPhase>;
  place?: Maybe<string>;
  actor?: Maybe<{ kind?: Maybe<ActorKind>; post?: Maybe<Post>; onUnpaidLeave?: Maybe<boolean> }>;
  relation?: Maybe<Relation>;
  act?: Maybe<Act>;
  medium?: Maybe<Medium>;
  target?: Maybe<Target>;
  targetStatusKnown?: Maybe<TargetStatus>;
  stance?: Maybe<Stance>;
  proof?: Maybe<Proof>;
  with?: Maybe<readonly Qualifier[]>;
  without?: Maybe<readonly Qualifier[]>;
};

export type AssessInput = Facts & {
  id?: Maybe<string>;
  knownOn?: Maybe<string>;
  reportedOn?: Maybe<string>;
  acts?: Maybe<readonly Facts[]>;
};

/**
 * A further act of the same event: what it leaves out is taken from the first; `null` and `[]` clear it. An `actor` is
 * another person and taken whole. A qualifier that it tells itself is not denied by what it inherits, nor the other way.
 */
export function furtherAct(first: Facts, further: Facts): Facts {
  const actor = further.actor === undefined ? first.actor : further.actor;
  const told = further.with === undefined ? without(first.with, further.without) : further.with;
  const denied = further.without === undefined ? without(first.without, further.with) : further.without;
  return {
    ...first, ...further, ...(actor === undefined ? {} : { actor }),
    ...(told === undefined ? {} : { with: told }), ...(denied === undefined ? {} : { without: denied }),
  };
}

const without = (inherited: Maybe<readonly Qualifier[]>, told: Maybe<readonly Qualifier[]>): Maybe<readonly Qualifier[]> =>
  (told ? inherited?.filter((word) => !told.includes(word)) : inherited);
