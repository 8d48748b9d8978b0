// What the asking pages are given. They are the same pages on the server and in the service worker of a phone, so they
// know neither: only what was posted, which day it is, and how the conversation travels.
import type { Options } from '../../packages/law/index.ts';
import type { Lang } from '../paths.ts';
import type { Opened } from '../platform/form/opened.ts';
import type { PageReply } from '../platform/http/reply.ts';
import type { Conversation } from './conversation.ts';

export type Asking = {
  readonly lang: Lang;
  /** Path of the page in the language-free form. */
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` where the asker is. */
  readonly today: string;
  /** The address of the service, as it may be said to others. */
  readonly origin: string;
  /** Who makes the answer. An answer made on a phone has no slip and says so. */
  readonly madeOn: 'server' | 'phone';
  /** Statements of the site and its holidays. */
  readonly law: Options;
  readonly seal: (conversation: Conversation) => string;
  readonly open: (token: string) => Opened<Conversation>;
  /** An answer about this was given. Sums by day are all that comes of it. */
  readonly answered: (about: string) => void;
  /** Sentences that stand once on the first page of a phone: what changed in the law. */
  readonly news: readonly string[];
};

export type AskingPage = (asking: Asking) => PageReply;
