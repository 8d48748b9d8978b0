// What everybody may have, and needs in order to check a slip without us: the public halves of all slip keys, and the
// list of day keys.
import { toBase64Url, type DayEntry, type Published } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Tables } from '../../platform/db/tables.ts';
import { readKeys, type SlipKey } from '../../platform/keys.ts';

type Place = Pick<AppContext, 'config' | 'db' | 'keys'>;

export async function publishedKeys(app: Place): Promise<Published> {
  const rows = await app.db.selectFrom('audit.slip_day').selectAll().orderBy('number').execute();
  const days = rows.map(entryOfRow);
  const slipKeys = (await keysOf(app, days)).toReversed().map(publicEntry);
  return { netral: 'keys-1', service: app.config.origin, slipKeys, days };
}

/** Another program that shares the folder may have used a new key that this one has not seen yet. */
async function keysOf({ keys, config }: Place, days: readonly DayEntry[]): Promise<readonly SlipKey[]> {
  const isKnown = ({ keyId }: DayEntry): boolean => keys.slip.some(({ id }) => id === keyId);
  if (days.every(isKnown)) return keys.slip;
  return (await readKeys(config.dataDir))?.slip ?? keys.slip;
}

const publicEntry = (key: SlipKey) => ({ id: key.id, public: toBase64Url(key.public), from: key.validity.from, until: key.validity.until });

type SlipDayRow = Tables['audit.slip_day'];

export const entryOfRow = ({ day, key, key_id, previous, signature }: SlipDayRow): DayEntry =>
  ({ day, key: toBase64Url(key), keyId: key_id, previous: toBase64Url(previous), signature: toBase64Url(signature) });
