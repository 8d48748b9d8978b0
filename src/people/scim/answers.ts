import type { TokenReply } from '../../platform/http/token.ts';
import { messageSchema } from './schema-names.ts';
import type { ScimRefused } from './scim-refused.ts';

const type = 'application/scim+json; charset=utf-8';

export const scimAnswer = (status: number, value: unknown): TokenReply => ({ status, type, data: JSON.stringify(value) });

export const emptyAnswer: TokenReply = { status: 204, type, data: null };

export function errorAnswer(status: number, detail: string, scimType: string | null = null): TokenReply {
  return scimAnswer(status, { schemas: [messageSchema.error], status: String(status), ...(scimType !== null && { scimType }), detail });
}

export const refusedAnswer = ({ status, scimType, message }: ScimRefused): TokenReply => errorAnswer(status, message, scimType);

/** Unknown, ended, another agency's: nobody is told which. */
export const notLetIn: TokenReply = { ...errorAnswer(401, 'A token that holds is needed.'), authenticate: 'Bearer realm="scim"' };

/** What happened before the request could be read, or a fault of ours. */
export function troubleAnswer(status: number, reference: string | null): TokenReply {
  if (reference !== null) return errorAnswer(500, `The fault is ours. Reference number: ${reference}`);
  if (status === 413) return errorAnswer(413, 'A body may have 1048576 bytes.');
  if (status === 415) return errorAnswer(415, 'Send the body as application/scim+json.');
  return errorAnswer(status, 'The request could not be read.', status === 400 ? 'invalidSyntax' : null);
}
