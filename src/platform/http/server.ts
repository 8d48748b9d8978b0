// The web server: one handler per line of the route table, the same headers on every answer, and three
// kinds of trouble: what a person can mend is a page of its own (handlers return it), what is not there
// is a calm page, and what is our fault is logged once under a reference number that the page shows.
// Requests are not logged: a public page leaves no line behind.
import { createHash } from 'node:crypto';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { inLang, paths, type Lang } from '../../paths.ts';
import type { AppContext } from '../app-context.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { referenceNumber } from '../ids.ts';
import { faultFields } from '../log.ts';
import { faultPage, missingPage, refusedPage, stalePage, tooLongPage, unreadablePage, type Place } from '../html/trouble.page.tsx';
import { styleSheet } from '../html/style.ts';
import { chooseEncoding, compress } from './compression.ts';
import { answerPreflight, dataFault, dataLimitBytes, dataTrouble, readJsonBodies, setDataHeaders, stillHolds } from './data-answers.ts';
import { cleanForm } from '../form/clean-form.ts';
import { securityHeaders, withScripts, withTargets } from './headers.ts';
import { ledTo, openOfficeDoor } from './office-door.ts';
import { MustAddFactor, MustSignIn, MustStepUp } from './office-errors.ts';
import type { OfficeDoor } from './office.ts';
import { headerPatience, usualPatience, watchSenders, type Patience } from './patience.ts';
import { moved, type Reply } from './reply.ts';
import type { PageRequest, PlainRoute, Route } from './route.ts';
import { openTokenDoor } from './token-door.ts';

/** Large enough that a pasted megabyte is read and given back with advice, not cut off on the way. */
const bodyLimitBytes = 2 * 1024 * 1024;

const langOf = (url: string): Lang => (/^(\/kantor)?\/en(\/|$|\?)/.test(url) ? 'en' : 'id');

/** Where nobody was told how to know people, nobody is signed in. */
const closedDoor: OfficeDoor = { whoIs: async () => ({ actor: null, fictitious: false }) };

export async function createServer(app: AppContext, routes: readonly Route[], door: OfficeDoor = closedDoor, patience: Patience = usualPatience): Promise<FastifyInstance> {
  const headers = securityHeaders(createHash('sha256').update(styleSheet, 'utf8').digest('base64'), app.config.origin);
  const log: FastifyBaseLogger = app.log;
  const server = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // A page in work is finished before the server ends; connections on which nothing is asked are closed.
    forceCloseConnections: 'idle',
    http: headerPatience(patience),
    frameworkErrors: (error, request, reply) => { void sendTrouble(error, request, reply); },
  });
  watchSenders(server, patience);
  // The page that was in work when the end began is its connection's last, or the end would wait for the next one.
  let ending = false;
  server.addHook('preClose', async () => { ending = true; });
  const send = async (request: FastifyRequest, reply: FastifyReply, answer: Reply) => {
    if (ending) reply.header('connection', 'close');
    reply.code(answer.status).headers(headers).header('vary', 'accept-encoding');
    if ('runsScripts' in answer && answer.runsScripts) reply.header('content-security-policy', withScripts(headers['content-security-policy']));
    if ('location' in answer) return reply.header('cache-control', 'no-store').header('location', answer.location).send();
    if (!('data' in answer) && answer.leadsTo) reply.header('content-security-policy', withTargets(headers['content-security-policy'], answer.leadsTo));
    if ('data' in answer) {
      setDataHeaders(reply, answer);
      if (stillHolds(request.headers['if-none-match'], answer)) return reply.code(304).send();
    } else {
      // A shared phone must not show the next person what the one before has asked.
      reply.header('cache-control', answer.download?.isFixed === true ? 'public, max-age=31536000, immutable' : 'no-store');
      reply.header('content-type', answer.download?.type ?? 'text/html; charset=utf-8');
      if (answer.refreshSeconds !== undefined) reply.header('refresh', String(answer.refreshSeconds));
      if (answer.download) reply.header('content-disposition', `attachment; filename="${answer.download.fileName}"`);
    }
    if ('download' in answer && answer.download?.bytes) return reply.send(Buffer.from(answer.download.bytes));
    const { body, encoding } = await compress('data' in answer ? answer.data : answer.html, chooseEncoding(request.headers['accept-encoding']));
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(body);
  };
  const sendTrouble = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const route = request.routeOptions?.config?.route;
    return send(request, reply, await troubleReply(error, request, route, app));
  };

  // Only what a form without files posts; anything else is answered by a page that says so.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    const { asTyped } = request.routeOptions.config.route ?? {};
    done(null, asTyped ? cleanForm(String(body), (value) => value.replaceAll('\r\n', '\n')) : cleanForm(String(body)));
  });
  server.setErrorHandler(sendTrouble);
  server.setNotFoundHandler((request, reply) => sendTrouble(new NotFound(), request, reply));
  const add = (to: FastifyInstance, route: PlainRoute, limitBytes: number) => to.route({
    method: route.method,
    url: route.path,
    config: { route },
    bodyLimit: limitBytes,
    handler: async (request, reply) => send(request, reply, await route.handle(pageRequest(app, route, request))),
  });
  for (const route of routes) if (route.door === 'public' || route.door === 'file') add(server, route, bodyLimitBytes);
  await server.register(async (forPrograms) => {
    readJsonBodies(forPrograms);
    for (const route of routes) {
      if (route.door !== 'api') continue;
      add(forPrograms, route, dataLimitBytes);
      if (route.method === 'POST') answerPreflight(forPrograms, route.path, route.method, headers);
    }
  });
  await openTokenDoor(server, {
    routes: routes.filter((route) => route.door === 'token'), headers, pageRequest: (route, request) => pageRequest(app, route, request),
    noteFault: (error, route) => logFault(error, route, app), isEnding: () => ending,
  });
  const officeRoutes = routes.filter((route) => route.door === 'office');
  if (officeRoutes.length > 0) await openOfficeDoor(server, { app, routes: officeRoutes, door, bodyLimitBytes, send, pageRequest: (route, request) => pageRequest(app, route, request) });
  return server;
}

function pageRequest(app: AppContext, route: Route, request: FastifyRequest): PageRequest {
  return {
    app,
    lang: route.lang,
    path: languageFree(request.url),
    params: (request.params ?? {}) as Record<string, string>,
    query: cleanForm(request.url.split('?')[1] ?? ''),
    form: typeof request.body === 'string' ? {} : (request.body ?? {}) as Record<string, string>,
    text: typeof request.body === 'string' ? request.body : '',
  };
}

function languageFree(url: string): string {
  const path = url.split('?')[0] ?? '/';
  return path.replace(/^(\/kantor)?\/en(?=\/|$)/, '$1') || '/';
}

async function troubleReply(
  error: unknown, request: FastifyRequest, route: Route | undefined, app: AppContext,
): Promise<Reply> {
  const lang = route?.lang ?? langOf(request.url);
  const place: Place = { lang, home: /^\/kantor(\/|$|\?)/u.test(request.url) ? paths.office : paths.home };
  if (route?.door === 'api') return dataTroubleReply(error, route, app);
  if (error instanceof NotFound) return missingPage(place);
  if (route?.door === 'office' && error instanceof MustSignIn) return ledTo(paths.signIn, route, request);
  if (route?.door === 'office' && error instanceof MustStepUp) return ledTo(paths.stepUp, route, request);
  if (route?.door === 'office' && error instanceof MustAddFactor) return moved(inLang(route.lang, paths.factors));
  if (error instanceof NotAllowed) return refusedPage(place);
  const status = (error as Partial<FastifyError>).statusCode ?? 500;
  if (status === 413) return route && 'tooLong' in route && route.tooLong ? route.tooLong(pageRequest(app, route, request)) : tooLongPage(place);
  if (status === 404) return missingPage(place);
  if (route?.door === 'office' && status === 403) return stalePage(place);
  if (status >= 400 && status < 500) return unreadablePage(place, status);
  return faultPage(place, logFault(error, route, app));
}

function dataTroubleReply(error: unknown, route: Route, app: AppContext): Reply {
  const status = error instanceof NotFound ? 404 : error instanceof NotAllowed ? 403 : (error as Partial<FastifyError>).statusCode ?? 500;
  return status >= 400 && status < 500 ? dataTrouble(status) : dataFault(logFault(error, route, app));
}

/** The only line that a public page can leave. */
function logFault(error: unknown, route: Route | undefined, app: AppContext): string {
  const reference = referenceNumber();
  app.log.error({ reference, route: route?.path ?? null, ...faultFields(error) }, 'fault');
  return reference;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    route?: Route;
  }
}
