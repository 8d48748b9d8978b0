// What may be written about a request: route pattern, status, reference number, error code. No
// address, agent, URL or value, because a log outlives the promise made on the page. Kept by an
// allow-list, so that a careless `log.info({ request })` writes nothing.
import type { FastifyBaseLogger } from 'fastify';
import { pino, stdTimeFunctions, type DestinationStream, type LoggerOptions } from 'pino';
import { codeOf } from './errors.ts';

export type Logger = FastifyBaseLogger;

const allowed = ['route', 'method', 'status', 'reference', 'code', 'where', 'event', 'count', 'durationMs'] as const;

export const logOptions: LoggerOptions = {
  base: null,
  // Requests are not logged at all; what is written is a fault or a warning.
  level: 'warn',
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }), log: keepAllowed },
  // pino wraps a bare error as `err` before the allow-list drops it.
  serializers: { err: () => undefined, req: () => undefined, res: () => undefined },
};

export function createLogger(destination?: DestinationStream): Logger {
  const logger = destination === undefined ? pino(logOptions) : pino(logOptions, destination);
  // What a child logger is bound to passes the allow-list by, so there are no children.
  return Object.assign(logger, { child: () => logger });
}

/** What may be said about something thrown: its code and the places in our code, never its message. */
export function faultFields(thrown: unknown): { code: string; where: readonly string[] } {
  const where = framesOf(thrown)
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 6)
    .map((line) => line.trim().replace(/^at /u, '').replace(/(?:file:\/\/)?\/\S*\/(?=(?:src|dist|packages|node_modules)\/)/u, ''));
  return { code: codeOf(thrown), where };
}

// The message stands in front of the frames and may have lines that look like one.
function framesOf(thrown: unknown): string {
  if (!(thrown instanceof Error) || thrown.stack === undefined) return '';
  const end = thrown.stack.indexOf(thrown.message) + thrown.message.length;
  return thrown.stack.slice(end);
}

function keepAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(allowed.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
