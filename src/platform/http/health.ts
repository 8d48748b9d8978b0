// What a program that watches us may ask: is it up, can it serve, and figures. On a listener of its own that is off unless
// NETRAL_METRICS names its address; the doors that people use know none of these addresses.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AppContext } from '../app-context.ts';
import { codeOf, Problem } from '../errors.ts';
import { faultFields } from '../log.ts';
import { readChecks } from './health-checks.ts';
import { countRequests, openCounts } from './health-counts.ts';
import { metricsText } from './health-metrics.ts';

export type RunningHealth = {
  /** Requests of this server are counted from now on. */
  readonly watch: (server: Server) => void;
  /** The port that was taken; null where nothing listens. */
  readonly port: number | null;
  readonly close: () => Promise<void>;
};

type Answer = { readonly status: number; readonly text: string };

export async function startHealth(app: AppContext): Promise<RunningHealth> {
  const { metrics } = app.config;
  if (metrics === null) return { watch: () => undefined, port: null, close: async () => undefined };
  const counts = openCounts();
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/healthz': async () => ({ status: 200, text: 'up\n' }),
    '/readyz': async () => {
      const checks = await readChecks(app);
      return { status: checks.every(({ ok }) => ok) ? 200 : 503, text: checks.map(({ name, says }) => `${name}: ${says}\n`).join('') };
    },
    '/metrics': async () => ({ status: 200, text: await metricsText(app, await readChecks(app), counts) }),
  };
  const listener = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const answer = request.method === 'GET' ? answers[(request.url ?? '').split('?')[0] ?? ''] : undefined;
    if (answer === undefined) send(response, { status: 404, text: 'not here\n' });
    else answer().then((found) => send(response, found), (thrown: unknown) => {
      app.log.error({ event: 'health', ...faultFields(thrown) });
      send(response, { status: 500, text: 'fault\n' });
    });
  });
  const port = await listen(listener, metrics);
  return {
    watch: (server) => countRequests(server, counts),
    port,
    close: () => new Promise((resolve) => {
      listener.close(() => resolve());
      listener.closeAllConnections();
    }),
  };
}

function send(response: ServerResponse, { status, text }: Answer): void {
  response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }).end(text);
}

function listen(listener: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    listener.once('error', (thrown) => reject(
      new Problem('port-busy', `NETRAL_METRICS names ${host}:${port}, where this program cannot listen (${codeOf(thrown)}); set it to a free port of this machine.`, { cause: thrown }),
    ));
    listener.listen(port, host, () => {
      const address = listener.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
