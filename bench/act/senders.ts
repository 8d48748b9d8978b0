// Senders that go on at once: each asks for the next piece of work as soon as its last one was answered.
import { request, type Agent } from 'node:http';

export type Run = { readonly count: number; readonly latencies: readonly number[]; readonly tookSeconds: number };

/** `send` gives false when there is nothing left to send. */
export async function runSenders(senders: number, seconds: number, send: (sender: number, number: number) => Promise<boolean>): Promise<Run> {
  const latencies: number[] = [];
  const began = performance.now();
  const one = async (sender: number): Promise<void> => {
    for (let number = 0; performance.now() - began < seconds * 1000; number++) {
      const at = performance.now();
      if (!(await send(sender, number))) return;
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: senders }, (_, sender) => one(sender)));
  return { count: latencies.length, latencies: latencies.toSorted((a, b) => a - b), tookSeconds: (performance.now() - began) / 1000 };
}

export const share = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

export type Asked = { readonly agent: Agent; readonly port: number; readonly method: 'GET' | 'POST'; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
export type Answered = { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: string };

export const ask = ({ agent, port, method, path, headers = {}, body = '' }: Asked): Promise<Answered> => new Promise((resolve, reject) => {
  const asked = request({ agent, port, host: '127.0.0.1', method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (answer) => {
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces).toString('utf8') }));
  });
  asked.on('error', reject).end(body);
});
