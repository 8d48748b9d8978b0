// What an anonymous person has answered so far travels in the form itself, signed, so that nothing about
// them is kept here. A token reads `keyId.body.mark`: body is base64url JSON with purpose, day and state,
// mark is HMAC-SHA-256 over all before it. It carries a day, never an hour: see "Anonymous acts leave no
// time". Signed, not encrypted: the state is the person's own answers, shown back to that person.
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Opened } from './opened.ts';

export type SigningKey = { readonly id: string; readonly secret: Uint8Array };

/** Longer tokens are not even looked at. */
const maximumLength = 64 * 1024;

export function seal(state: unknown, keys: readonly SigningKey[], about: { purpose: string; issuedOn: string }): string {
  const key = keys[0];
  if (!key) throw new Error('No key to sign forms with.');
  const body = Buffer.from(JSON.stringify({ p: about.purpose, on: about.issuedOn, s: state }), 'utf8').toString('base64url');
  const signed = `${key.id}.${body}`;
  return `${signed}.${mark(signed, key).toString('base64url')}`;
}

export function open<Schema extends v.GenericSchema>(
  token: string, keys: readonly SigningKey[], about: { purpose: string; today: string; schema: Schema },
): Opened<v.InferOutput<Schema>> {
  const forged = { ok: false, why: 'forged' } as const;
  const [keyId, body, signature, ...rest] = token.length > maximumLength ? [] : token.split('.');
  if (!keyId || !body || !signature || rest.length > 0) return forged;
  const key = keys.find((each) => each.id === keyId);
  if (!key) return { ok: false, why: 'unknown-key' };
  const given = Buffer.from(signature, 'base64url');
  const expected = mark(`${keyId}.${body}`, key);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return forged;
  return read(body, about) ?? forged;
}

// Signed by us, so it parses; the schema still decides, because a newer release may have changed the shape.
function read<Schema extends v.GenericSchema>(
  body: string, about: { purpose: string; today: string; schema: Schema },
): Opened<v.InferOutput<Schema>> | null {
  const envelope = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.object({ p: v.literal(about.purpose), on: v.pipe(v.string(), v.isoDate()), s: v.unknown() })),
    Buffer.from(body, 'base64url').toString('utf8'),
  );
  if (!envelope.success) return null;
  if (!isFresh(envelope.output.on, about.today)) return { ok: false, why: 'expired' };
  const state = v.safeParse(about.schema, envelope.output.s);
  return state.success ? { ok: true, state: state.output } : { ok: false, why: 'expired' };
}

/** Good on the day of issue and the day after: at least 24 hours, told by dates alone. */
function isFresh(issuedOn: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(issuedOn)) / 86_400_000;
  return days >= -1 && days <= 1;
}

function mark(text: string, key: SigningKey): Buffer {
  return createHmac('sha256', key.secret).update(text, 'utf8').digest();
}
