// How long the server waits for somebody who is still sending. A form arrives within its time. An upload may take as long as
// its bytes keep coming, because a line can be slow; whoever only holds the line is cut off. The server's own limit knows
// only one time for all, so it is not used for bodies; it still holds for headers.
import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { listenAtMostBytes } from './upload.ts';

export type Patience = {
  /** Headers, and the body of a form, from the first byte to the last. */
  readonly formMs: number;
  /** An upload brings at least `uploadBytes` in each of these spans. */
  readonly spanMs: number;
  readonly uploadBytes: number;
};

/** A file of 30 MB is there within 52 minutes at the worst: an hour after its beginning a list counts as forgotten. */
export const usualPatience: Patience = { formMs: 60_000, spanMs: 30_000, uploadBytes: 300 * 1024 };

/** For `http.createServer`; bodies are watched by `watchSenders`. */
export const headerPatience = ({ formMs }: Patience): { readonly headersTimeout: number; readonly requestTimeout: 0; readonly connectionsCheckingInterval: number } =>
  ({ headersTimeout: formMs, requestTimeout: 0, connectionsCheckingInterval: Math.ceil(formMs / 2) });

export function watchSenders(server: FastifyInstance, patience: Patience): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    // What a test puts in has no line to be cut off.
    if (!(raw.socket instanceof Socket)) return done();
    if (raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined) {
      const { route } = request.routeOptions?.config ?? {};
      const stop = route?.door === 'office' && route.takesUpload === true ? watchUpload(raw, patience) : watchForm(raw, patience);
      raw.once('close', stop);
    }
    done();
  });
}

function watchForm(raw: IncomingMessage, { formMs }: Patience): () => void {
  const timer = setTimeout(() => { if (!raw.complete) cutOff(raw); }, formMs).unref();
  return () => clearTimeout(timer);
}

function watchUpload(raw: IncomingMessage, { spanMs, uploadBytes }: Patience): () => void {
  const begin = raw.socket.bytesRead;
  let before = begin;
  const timer = setInterval(() => {
    if (raw.complete) return;
    const now = raw.socket.bytesRead;
    // Bytes that wait here are our slowness, not the sender's. Where nobody reads, because the sender was answered already,
    // what arrives is thrown away, but not for ever.
    if ((now - before < uploadBytes && raw.readableLength === 0) || now - begin > 2 * listenAtMostBytes) cutOff(raw);
    before = now;
  }, spanMs).unref();
  return () => clearInterval(timer);
}

function cutOff({ socket }: IncomingMessage): void {
  if (socket.destroyed) return;
  socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  socket.destroySoon();
}
