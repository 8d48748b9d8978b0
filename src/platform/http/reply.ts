/** What a handler answers. The server adds headers and compression. */
export type Reply = PageReply | DataReply | MovedReply;

export type CookieChange = {
  readonly name: string;
  /** Null takes the cookie away. */
  readonly value: string | null;
  readonly path: string;
  readonly maxAgeSeconds?: number;
};

/** After an act of somebody who signed in: the next page is asked for, so that "reload" repeats nothing. */
export type MovedReply = { readonly status: 303; readonly location: string; readonly cookies?: readonly CookieChange[] };

export const moved = (location: string, cookies: readonly CookieChange[] = []): MovedReply => ({ status: 303, location, cookies });

export type PageReply = {
  readonly status: number;
  readonly html: string;
  /** The answer is a file to keep, not a page to show; `bytes` where it is no text. */
  readonly download?: { readonly fileName: string; readonly type: string; readonly bytes?: Uint8Array; /** It never changes under its address. */ readonly isFixed?: boolean };
  /** The page carries scripts of ours that only add to what it does without them. */
  readonly runsScripts?: true;
  /** Origins to which a form of this page may lead beside our own (a sign-on elsewhere). */
  readonly leadsTo?: readonly string[];
  /** The page is asked for again by itself after so long, without a script; only for what changes while people look at it. */
  readonly refreshSeconds?: number;
};

/** An answer for programs. */
export type DataReply = {
  readonly status: number;
  readonly data: string;
  readonly type: string;
  /** Names these very bytes, so that a caller may keep them and ask whether they still hold; without it nobody keeps the answer. */
  readonly version?: string;
  /** How long a caller may use it without asking; without it ten minutes. */
  readonly keepSeconds?: number;
  /** The program of a service worker: it may load what is ours. */
  readonly runsScripts?: true;
  readonly retryAfterSeconds?: number;
};

export const jsonType = 'application/json; charset=utf-8';
export const jsonReply = (status: number, value: unknown): DataReply => ({ status, data: JSON.stringify(value), type: jsonType });
