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

/** A further act of the same event: what it leaves out is taken from the first; `null` and `[]` clear it. */
export function furtherAct(first: Facts, further: Facts): Facts {
  const actor = further.actor === undefined ? first.actor : further.actor;
  return { ...first, ...further, ...(actor === undefined ? {} : { actor }) };
}
