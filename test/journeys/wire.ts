// The wire between a phone and the server: every byte that leaves the phone passes here, whoever in the browser sent it
// (a page, a worker, the browser itself). It can be cut like the signal of a phone.
import { createServer, connect, type Socket } from 'node:net';

export type Wire = {
  readonly base: string;
  /** Bytes that left the phone, and the first lines of the requests among them, since the last call. */
  readonly sent: () => { bytes: number; requests: string[] };
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

export async function layWire(server: string): Promise<Wire> {
  const { port, hostname } = new URL(server);
  const open = new Set<Socket>();
  let isCut = false;
  let bytes = 0;
  let requests: string[] = [];
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const listener = createServer((phone) => {
    if (isCut) {
      phone.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    [phone, far].forEach(keep);
    phone.on('data', (chunk) => {
      bytes += chunk.length;
      requests.push(...chunk.toString('latin1').split('\r\n').filter((line) => / HTTP\/1\.\d$/.test(line)));
    });
    phone.pipe(far).pipe(phone);
  });
  await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', resolve); });
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');
  const hangUp = (): void => { for (const socket of open) socket.destroy(); };
  return {
    base: `http://127.0.0.1:${address.port}`,
    sent: () => {
      const before = { bytes, requests };
      bytes = 0;
      requests = [];
      return before;
    },
    cut: () => { isCut = true; hangUp(); },
    mend: () => { isCut = false; },
    close: () => new Promise((resolve) => { listener.close(() => resolve()); hangUp(); }),
  };
}
