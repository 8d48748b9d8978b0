// How many requests were answered, how, and how fast. By door only: a route would say what people came for. Requests at the
// doors that nobody signs in to are shown late, in bundles whose size is drawn anew each time, so that neither a single visit nor
// its minute can be read from two looks, not even by somebody who fills a bundle up with requests of his own.
import { randomInt } from 'node:crypto';
import type { Server } from 'node:http';
import { paths } from '../../paths.ts';

type Seen = { readonly status: string; readonly seconds: number };
type Sum = { readonly byStatus: Map<string, number>; readonly atMost: number[]; seconds: number; count: number };
export type Counter = { readonly add: (seen: Seen) => void; readonly sum: () => Sum };
export type RequestCounts = { readonly office: Counter; readonly anonymous: Counter };

export const boundsSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const smallestBundle = 50;
const largestBundle = 100;

function openCounter(): Counter {
  const sum: Sum = { byStatus: new Map(), atMost: boundsSeconds.map(() => 0), seconds: 0, count: 0 };
  const add = ({ status, seconds }: Seen): void => {
    sum.byStatus.set(status, (sum.byStatus.get(status) ?? 0) + 1);
    for (const [at, bound] of boundsSeconds.entries()) if (seconds <= bound) sum.atMost[at] = (sum.atMost[at] ?? 0) + 1;
    sum.seconds += seconds;
    sum.count++;
  };
  return { add, sum: () => sum };
}

function openBundles(): Counter {
  const shown = openCounter();
  let held: Seen[] = [];
  let size = randomInt(smallestBundle, largestBundle + 1);
  const add = (seen: Seen): void => {
    held.push(seen);
    if (held.length < size) return;
    for (const each of held) shown.add(each);
    [held, size] = [[], randomInt(smallestBundle, largestBundle + 1)];
  };
  return { add, sum: shown.sum };
}

export const openCounts = (): RequestCounts => ({ office: openCounter(), anonymous: openBundles() });

/** A forgotten page and a mended form are all one to whoever watches an anonymous door; only our faults are told apart. */
const statusAt = (door: keyof RequestCounts, code: number): string =>
  door === 'office' ? `${Math.floor(code / 100)}xx` : code < 500 ? 'answered' : 'fault';

/** With the office go the programs that come with a token. */
const isOffice = (url: string): boolean => [paths.office, paths.scim].some((path) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`));

export function countRequests(server: Server, counts: RequestCounts): void {
  server.on('request', (request, response) => {
    const door = isOffice(request.url ?? '') ? 'office' : 'anonymous';
    const began = performance.now();
    response.once('finish', () => counts[door].add({ status: statusAt(door, response.statusCode), seconds: (performance.now() - began) / 1000 }));
  });
}
