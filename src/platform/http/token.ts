// What a program is given that a token let in, and what it answers.
import type { PageRequest } from './page-request.ts';

export type TokenRequest = PageRequest & {
  readonly host: string;
  /** From the header `Authorization`, and from nowhere else: an address is written down on its way. */
  readonly bearer: string | null;
};

export type TokenReply = {
  readonly status: number;
  readonly type: string;
  /** Null: no body. */
  readonly data: string | null;
  readonly location?: string;
  /** What the header `WWW-Authenticate` says. */
  readonly authenticate?: string;
};

export type TokenHandle = (request: TokenRequest) => Promise<TokenReply>;
