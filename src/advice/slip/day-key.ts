// Each day has keys of its own for signing slips. Their private halves live in the memory of one process and die with
// it; their public halves are entered into a list that only grows, signed by the long-term slip key, before the first
// slip. So whoever steals the long-term key can still make no slip of a day that is past.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { dayEntryBytesToSign, firstPrevious, rootOf, toBase64Url, type DayEntry } from '../../../packages/proof/index.ts';
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import { codeOf } from '../../platform/errors.ts';
import { publicHalfOf } from '../../platform/key-files.ts';
import { clockSetBack, currentSlipSecret, whileKeysStay } from '../../platform/keys.ts';
import { entryOfRow } from './published.ts';

export type DayKey = {
  readonly entry: DayEntry;
  /** Ed25519 (RFC 8032), 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
};

type Place = Pick<AppContext, 'config' | 'db'>;

/** Enters a new key for `today`; throws the problem `clock-set-back` when the list has already a later day. */
export async function openDay(app: Place, today: string): Promise<DayKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const entry = await whileKeysStay(app.config, () => enter(app, today, privateKey));
  return { entry, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
}

/** Of programs that enter at once one is first; the others find another last entry, and bind theirs to that. */
async function enter({ config, db }: Place, today: string, dayKey: KeyObject): Promise<DayEntry> {
  const slipKey = await currentSlipSecret(config.dataDir);
  if (today < slipKey.from) throw clockSetBack(today, slipKey.from);
  const key = toBase64Url(publicHalfOf(dayKey));
  for (let tries = 1; ; tries++) {
    try {
      return await housekeep(db, 'open-slip-day', (tx) => append(tx, { day: today, key, keyId: slipKey.id }, slipKey.key));
    } catch (thrown) {
      const lostRace = codeOf(thrown) === '23505';
      if (!lostRace || tries >= 100) throw thrown;
    }
  }
}

async function append(tx: Tx, opened: Pick<DayEntry, 'day' | 'key' | 'keyId'>, slipKey: KeyObject): Promise<DayEntry> {
  const last = await tx.selectFrom('audit.slip_day').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (last !== undefined && opened.day < last.day) throw clockSetBack(opened.day, last.day);
  const unsigned = { ...opened, previous: last === undefined ? firstPrevious : rootOf(entryOfRow(last)) };
  const entry = { ...unsigned, signature: toBase64Url(sign(null, dayEntryBytesToSign(unsigned), slipKey)) };
  // A slip must never be older than its entry, so a server told to answer before it has written is told otherwise here.
  await sql`select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'`.execute(tx);
  await tx.insertInto('audit.slip_day').values({ number: (last?.number ?? 0) + 1, ...rowOfEntry(entry) }).execute();
  return entry;
}

const rowOfEntry = ({ day, key, keyId, previous, signature }: DayEntry) => ({
  day,
  key: Buffer.from(key, 'base64url'),
  key_id: keyId,
  previous: Buffer.from(previous, 'base64url'),
  signature: Buffer.from(signature, 'base64url'),
});

export type DayKeys = {
  /** The key of today, and an instant of that day for the slip it signs. */
  readonly now: () => Promise<DayKey & { readonly at: Date }>;
};

/** One per process: keeps the key of the day, and opens the next when the date has changed. */
export function dayKeys(app: Place & Pick<AppContext, 'clock'>): DayKeys {
  let held: { readonly day: string; readonly key: Promise<DayKey> } | null = null;
  const keyOf = (day: string): Promise<DayKey> => {
    if (held?.day === day) return held.key;
    const before = held;
    const opening = { day, key: openDay(app, day) };
    held = opening;
    // After a failure the next caller tries again; a clock that is set right finds the key it had.
    opening.key.catch(() => {
      if (held === opening) held = before;
    });
    return opening.key;
  };
  return {
    now: async () => {
      for (;;) {
        const day = todayIn(app.clock, app.config.timeZone);
        const key = await keyOf(day);
        const at = app.clock.now();
        // Midnight may have passed meanwhile.
        if (todayIn({ now: () => at }, app.config.timeZone) === day) return { ...key, at };
      }
    },
  };
}
