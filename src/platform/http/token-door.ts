// The door for programs that were let in by a token: JSON in and out, neither cookie nor form secret, and no other
// site may read an answer. Its routes say themselves what trouble looks like, because their protocols prescribe it.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dataLimitBytes } from './data-answers.ts';
import type { PageRequest, TokenRoute } from './route.ts';
import type { TokenReply } from './token.ts';

type Told = {
  readonly routes: readonly TokenRoute[];
  readonly headers: Readonly<Record<string, string>>;
  readonly pageRequest: (route: TokenRoute, request: FastifyRequest) => PageRequest;
  /** Notes a fault once and says under which number. */
  readonly noteFault: (error: unknown, route: TokenRoute | undefined) => string;
  readonly isEnding: () => boolean;
};

export async function openTokenDoor(server: FastifyInstance, told: Told): Promise<void> {
  const [anyRoute] = told.routes;
  if (anyRoute === undefined) return;
  await server.register(async (door) => {
    door.removeAllContentTypeParsers();
    // Unread here: the route decides what the text may say.
    door.addContentTypeParser(['application/json', 'application/scim+json'], { parseAs: 'string' }, (_request, body, done) => { done(null, String(body)); });
    door.setErrorHandler(async (error: FastifyError, request, reply) => {
      const status = error.statusCode ?? 500;
      const ours = status < 400 || status >= 500;
      const route = told.routes.find((each) => each === request.routeOptions.config.route);
      return send(reply, (route ?? anyRoute).trouble(ours ? 500 : status, ours ? told.noteFault(error, route) : null), told);
    });
    for (const route of told.routes) {
      door.route({
        method: route.method, url: route.path, config: { route }, bodyLimit: dataLimitBytes,
        handler: async (request, reply) => send(reply, await route.handle({
          ...told.pageRequest(route, request), host: request.hostname, bearer: bearerIn(request.headers.authorization),
        }), told),
      });
    }
  });
}

const bearerIn = (header: string | undefined): string | null => /^Bearer +([A-Za-z0-9._~+/=-]{1,300})$/iu.exec(header ?? '')?.[1] ?? null;

function send(reply: FastifyReply, { status, type, data, location, authenticate }: TokenReply, { headers, isEnding }: Told): FastifyReply {
  reply.code(status).headers(headers).header('cache-control', 'no-store');
  if (isEnding()) reply.header('connection', 'close');
  if (location !== undefined) reply.header('location', location);
  if (authenticate !== undefined) reply.header('www-authenticate', authenticate);
  return data === null ? reply.send() : reply.header('content-type', type).send(data);
}
