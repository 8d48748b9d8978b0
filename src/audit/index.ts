export { act, done, refused, type Actor, type AuditNoun, type Outcome, type Subject } from './act.ts';
export type { Json } from './canonical.ts';
export { housekeep } from './housekeep.ts';
export { housekeepingList, type HousekeepingName } from './housekeeping-list.ts';
