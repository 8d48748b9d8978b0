// COPY over the driver, which knows the messages but has no call for them. Both directions hold back: a slow reader
// stops the server, a slow server stops the reader.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Client, Submittable } from 'pg';

/** What the driver's connection can do and its types do not say. */
type Wire = {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
};

const mostWaitingBytes = 4 * 1024 * 1024;
const nothing = (): void => undefined;
const quiet = { handleRowDescription: nothing, handleDataRow: nothing, handleCommandComplete: nothing, handleEmptyQuery: nothing };

/** The rows of `copy … to stdout`, one buffer each. */
export async function* copyOut(client: Client, sql: string): AsyncGenerator<Buffer> {
  let rows: Buffer[] = [];
  let waitingBytes = 0;
  let state: 'reading' | 'ended' | { readonly failed: Error } = 'reading';
  let wire: Wire | undefined;
  let wake = nothing;
  const turn = (next: typeof state): void => {
    state = next;
    wake();
  };
  submit(client, {
    ...quiet,
    submit: (connection: Wire) => {
      wire = connection;
      connection.query(sql);
    },
    handleCopyData: ({ chunk }: { chunk: Buffer }) => {
      // The driver uses its buffer again.
      rows.push(Buffer.from(chunk));
      waitingBytes += chunk.length;
      if (waitingBytes > mostWaitingBytes) wire?.stream.pause();
      wake();
    },
    handleReadyForQuery: () => turn('ended'),
    handleError: (failed: Error) => turn({ failed }),
  });
  const now = (): typeof state => state;
  while (now() === 'reading' || rows.length > 0) {
    const [taken, bytes] = [rows, waitingBytes];
    rows = [];
    yield* taken;
    waitingBytes -= bytes;
    if (waitingBytes <= mostWaitingBytes) wire?.stream.resume();
    if (now() === 'reading' && rows.length === 0) await new Promise<void>((resolve) => (wake = resolve));
  }
  const last = now();
  if (typeof last === 'object') throw last.failed;
}

/** `end` says how many rows went in. */
export type CopyIn = { write(chunk: Uint8Array): Promise<void>; end(): Promise<number> };

/** Begins `copy … from stdin`; nothing counts before `end`. */
export async function beginCopyIn(client: Client, sql: string): Promise<CopyIn> {
  const opened = promised<Wire>();
  const closed = promised<number>();
  closed.promise.catch(nothing);
  let rows = 0;
  submit(client, {
    ...quiet,
    submit: (connection: Wire) => connection.query(sql),
    handleCopyInResponse: (connection: Wire) => opened.resolve(connection),
    handleCommandComplete: ({ text }: { text: string }) => void (rows = Number(text.replace('COPY ', ''))),
    handleReadyForQuery: () => closed.resolve(rows),
    handleError: (failed: Error) => {
      opened.reject(failed);
      closed.reject(failed);
    },
  });
  const wire = await opened.promise;
  return {
    write: async (chunk) => {
      wire.sendCopyFromChunk(chunk);
      // A refused row ends the copy; waiting for a full socket to drain must not outlast that.
      if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), closed.promise]);
    },
    end: () => {
      wire.endCopyFrom();
      return closed.promise;
    },
  };
}

const submit = (client: Client, query: object): void => void client.query(query as Submittable);

type Promised<T> = { readonly promise: Promise<T>; resolve(value: T): void; reject(reason: Error): void };

function promised<T>(): Promised<T> {
  let [resolve, reject]: [(value: T) => void, (reason: Error) => void] = [nothing, nothing];
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve: (value) => resolve(value), reject: (reason) => reject(reason) };
}
