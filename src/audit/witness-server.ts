// The one address of a witness, as C2SP tlog-witness has it: POST /add-checkpoint.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { parseAddCheckpoint, type Growth } from '../../packages/proof/index.ts';
import type { Witness } from './witness.ts';

const longestBody = 20_000;

const statusOf: Readonly<Record<(Growth & { ok: false })['why'], number>> = {
  not_a_checkpoint: 400, unknown_log: 404, not_signed: 403, conflict: 409, shrunk: 400, rewritten: 422,
};

/** `failed`: told of a fault of this machine; whoever asked learns only that there was one. */
export function witnessServer(witness: Witness, failed: (thrown: unknown) => void): Server {
  const server = createServer((request, response) => {
    answer(witness, request, response).catch((thrown: unknown) => {
      failed(thrown);
      response.writeHead(500).end();
    });
  });
  server.requestTimeout = 20_000;
  return server;
}

async function answer(witness: Witness, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => void response.writeHead(status, { 'content-type': type }).end(text);
  if (request.method !== 'POST' || request.url !== '/add-checkpoint') return send(404, '');
  const body = await bodyOf(request);
  const asked = body === null ? null : parseAddCheckpoint(body);
  if (asked === null) return send(400, 'not a request for a cosignature\n');
  const found = await witness.add(asked);
  if (found.ok) return send(200, found.line);
  if (found.why === 'conflict') return send(409, `${witness.held()?.size ?? 0}\n`, 'text/x.tlog.size');
  return send(statusOf[found.why], `${found.why}\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > longestBody) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
