// What everybody may have, and needs in order to check a slip without us: the public halves of all slip keys, and the
// list of day keys.
import { rootOf, toBase64Url, type DayEntry, type Published } from '../../../packages/proof/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Tables } from '../../platform/db/tables.ts';
import { readKeys, type SlipKey } from '../../platform/keys.ts';

type Place = Pick<AppContext, 'config' | 'db' | 'keys'>;

export async function publishedKeys(app: Place): Promise<Published> {
  const days = await entriesIn(app.db);
  const slipKeys = (await keysOf(app, days)).toReversed().map(publicEntry);
  return { netral: 'keys-1', service: app.config.origin, slipKeys, days };
}

/** The list only grows, and after ten years has thousands of entries: what was read once is not read again. */
const lists = new WeakMap<Db, readonly DayEntry[]>();

async function entriesIn(db: Db): Promise<readonly DayEntry[]> {
  const held = lists.get(db) ?? [];
  // Places count from 1: this asks for the last entry that is held, and all behind it.
  const rows = await db.selectFrom('audit.slip_day').selectAll().where('number', '>=', held.length).orderBy('number').execute();
  const read = rows.map(entryOfRow);
  const last = held.at(-1);
  if (last === undefined) return keep(db, read);
  if (read[0] !== undefined && rootOf(read[0]) === rootOf(last)) return read.length === 1 ? held : keep(db, [...held, ...read.slice(1)]);
  // The database was put back under a running program.
  lists.delete(db);
  return entriesIn(db);
}

function keep(db: Db, list: readonly DayEntry[]): readonly DayEntry[] {
  lists.set(db, list);
  return list;
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
