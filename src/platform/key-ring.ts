// Where several programs share one data folder, one of them rotates a key while the others run. Each looks into the
// folder every few seconds, so that a form signed by one opens at another.
import { isDeepStrictEqual } from 'node:util';
import { readKeys, type Keys } from './keys.ts';

export type KeyRing = {
  readonly current: () => Keys;
  /** Looks now; the timer does nothing else. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Told = {
  /** Called with what was found before it is used, and again at the next look when it failed. */
  readonly changed: (keys: Keys) => Promise<void>;
  /** Called once, until a look succeeds again. */
  readonly failed: (thrown: unknown) => void;
};

export function followKeys(dataDir: string, first: Keys, told: Told, everyMs = 5_000): KeyRing {
  let keys = first;
  let failing = false;
  let looking = Promise.resolve();
  const lookOnce = async (): Promise<void> => {
    const found = await readKeys(dataDir);
    if (found !== null && holdsAll(found, keys) && !isDeepStrictEqual(found, keys)) {
      await told.changed(found);
      keys = found;
    }
    failing = false;
  };
  const onFailure = (thrown: unknown): void => {
    if (!failing) told.failed(thrown);
    failing = true;
  };
  const look = (): Promise<void> => (looking = looking.then(lookOnce).catch(onFailure));
  const timer = setInterval(() => void look(), everyMs).unref();
  return {
    current: () => keys,
    look,
    close: () => {
      clearInterval(timer);
      return looking;
    },
  };
}

const idsOf = (keys: Keys): string[] => [...keys.form, ...keys.slip, ...keys.log].map(({ id }) => id);

/** A folder that is just being put back takes no key away from a running program. */
const holdsAll = (found: Keys, keys: Keys): boolean => idsOf(keys).every((id) => idsOf(found).includes(id));
