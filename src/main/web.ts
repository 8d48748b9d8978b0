import { openAdvice } from '../advice/index.ts';
import { startSequencer } from '../audit/index.ts';
import { bindElsewhere, elsewhereFrom, officeDoor, startPeopleImports, startSessionSweep } from '../people/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { routesBehind } from '../platform/http/doors.ts';
import { startHealth } from '../platform/http/health.ts';
import { createServer } from '../platform/http/server.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { readConfig } from '../platform/config.ts';
import { routes } from '../routes.ts';
import { linksToComeIn, prepareFirstStart } from './first-start.ts';
import { openApp } from './open-app.ts';
import { askedToEnd, end, say } from './process.ts';
import { startJobs } from './worker.ts';

type Running = { readonly close: () => Promise<void> };

/** What goes on beside the pages. First what can refuse its settings, last what others hand their work to. */
const beside: readonly ((app: AppContext) => Promise<Running> | Running)[] = [openAdvice, startSequencer, startSessionSweep, startPeopleImports, startJobs];

async function main(): Promise<void> {
  const began = Date.now();
  const config = readConfig(process.env);
  bindElsewhere(config, elsewhereFrom(process.env));
  // Listened for from the first moment: a signal during the start must not leave the database alone.
  const asked = askedToEnd();
  const { app, notices, lost, close } = await openApp(config);
  const running: Running[] = [];
  try {
    for (const start of beside) running.push(await start(app));
    const brought = await prepareFirstStart(app);
    const health = await startHealth(app);
    running.push(health);
    const server = await createServer(app, routesBehind(config, routes), officeDoor);
    health.watch(server.server);
    await server.listen({ port: config.port, host: config.host }).catch((thrown: unknown) => {
      throw portProblem(thrown, config.port, config.host);
    });
    [...notices, ...brought, ...(config.doors === 'public' ? [] : await linksToComeIn(app))].forEach(say);
    say(`Netral answers on ${config.origin} (started in ${((Date.now() - began) / 1000).toFixed(1)} s; data in ${config.dataDir}).`);
    const why = await Promise.race([asked.then(() => 'asked' as const), lost.then(() => 'lost' as const)]);
    // Who has sent half a request, and nothing since, does not hold up the end.
    setTimeout(() => server.server.closeAllConnections(), 3_000).unref();
    await server.close();
    if (why === 'lost') throw new Problem('database-stopped', 'The database has stopped, so Netral stops too; start it again.');
  } finally {
    for (const each of running.toReversed()) await each.close();
    await close();
  }
}

function portProblem(thrown: unknown, port: number, host: string): unknown {
  switch (codeOf(thrown)) {
    case 'EADDRINUSE':
      return new Problem('port-busy', `Port ${port} on ${host} is already in use; stop the other program or set PORT to another number.`, { cause: thrown });
    case 'EACCES':
      return new Problem('port-busy', `This user may not listen on port ${port}; set PORT to a number from 1024 up.`, { cause: thrown });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem('bad-setting', `HOST ${host} is not an address of this machine; set HOST to one of its own, for example 127.0.0.1.`, { cause: thrown });
    default:
      return thrown;
  }
}

await end(main());
