import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db } from './db/db.ts';
import type { Keys } from './keys.ts';
import type { Logger } from './log.ts';

/** What every route is given. Made once in `main`, passed on, never ambient. */
export type AppContext = {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly log: Logger;
};
