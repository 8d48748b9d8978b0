// How long somebody stays signed in, and what their cookie is. The secret is known to the browser alone.
import { createHash, randomBytes } from 'node:crypto';

export const idleMinutes = 30;
export const longestHours = 8;
/** A page within a minute of the last one writes nothing. */
export const touchSeconds = 60;

export type Way = 'password' | 'totp' | 'code' | 'passkey' | 'elsewhere' | 'link';

export type SessionTimes = { readonly seen_at: Date; readonly ends_at: Date };

export const isOpen = ({ seen_at, ends_at }: SessionTimes, now: Date): boolean =>
  now < ends_at && now.getTime() - seen_at.getTime() <= idleMinutes * 60_000;

export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is not a token of ours is not looked up. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/u.test(text);

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
