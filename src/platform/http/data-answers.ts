// What differs where programs call: a body of JSON, answers that other sites may read, trouble as an object with a
// code. Nothing here is about one person, so any origin may read it; no credentials are read, so none are allowed.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { jsonReply, type DataReply } from './reply.ts';

/** A hundred long cases. What is longer is refused before it is read. */
export const dataLimitBytes = 1024 * 1024;
const keptSeconds = 600;

/** Only JSON is read, and as text: the route decides what the text may say. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => { done(null, String(body)); });
}

/** The question that a browser asks before it posts JSON from another site. */
export function answerPreflight(server: FastifyInstance, path: string, method: string, headers: Readonly<Record<string, string>>): void {
  server.options(path, async (_request, reply) => reply.code(204).headers(headers).headers({
    'access-control-allow-origin': '*', 'access-control-allow-methods': method, 'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400', 'cache-control': 'no-store',
  }).send());
}

export function setDataHeaders(reply: FastifyReply, { type, version, keepSeconds = keptSeconds, retryAfterSeconds }: DataReply): void {
  reply.header('access-control-allow-origin', '*').header('content-type', type);
  reply.header('cache-control', version === undefined ? 'no-store' : `public, max-age=${keepSeconds}`);
  if (version !== undefined) reply.header('access-control-expose-headers', 'etag').header('etag', etagOf(version));
  if (retryAfterSeconds !== undefined) reply.header('access-control-expose-headers', 'retry-after').header('retry-after', String(retryAfterSeconds));
}

/** Weak: the same answer travels compressed or plain. */
const etagOf = (version: string): string => `W/"${version}"`;

export function stillHolds(asked: string | undefined, { status, version }: DataReply): boolean {
  if (asked === undefined || version === undefined || status !== 200) return false;
  const named = asked.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(`"${version}"`);
}

export function dataTrouble(status: number): DataReply {
  switch (status) {
    case 404: return jsonReply(404, { error: { code: 'not_found', message: 'There is nothing at this address.' } });
    case 413: return jsonReply(413, { error: { code: 'too_long', message: `A body may have ${dataLimitBytes} bytes.` } });
    case 415: return jsonReply(415, { error: { code: 'not_json', message: 'Send the body as application/json.' } });
    default: return jsonReply(status, { error: { code: 'unreadable', message: 'The request could not be read.' } });
  }
}

export const dataFault = (reference: string): DataReply =>
  jsonReply(500, { error: { code: 'fault', message: `The fault is ours. Reference number: ${reference}` } });
