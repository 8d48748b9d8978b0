// The office door: the only place where cookies are read or set. It is a part of its own of the server, so that
// no page of the public door can see a cookie, even where both doors are open in one process.
import { createHmac } from 'node:crypto';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { inLang, paths } from '../../paths.ts';
import type { AppContext } from '../app-context.ts';
import { NotAllowed } from '../errors.ts';
import { MustSignIn } from './office-errors.ts';
import { officeCookie, sendAgain, type EntranceRequest, type OfficeActor, type OfficeDoor, type Upload } from './office.ts';
import { moved, type CookieChange, type MovedReply, type Reply } from './reply.ts';
import type { OfficeRoute, PageRequest } from './route.ts';

const csrfCookie = 'netral_formulir';

type Told = {
  readonly app: AppContext;
  readonly routes: readonly OfficeRoute[];
  readonly door: OfficeDoor;
  readonly bodyLimitBytes: number;
  readonly pageRequest: (route: OfficeRoute, request: FastifyRequest) => PageRequest;
  readonly send: (request: FastifyRequest, reply: FastifyReply, answer: Reply) => Promise<FastifyReply>;
};

/** Cookies travel in the clear only where nothing leaves the machine. */
export const isSecure = (origin: string): boolean => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u.test(origin);

export async function openOfficeDoor(server: FastifyInstance, told: Told): Promise<void> {
  const { app, routes, door } = told;
  const secure = isSecure(app.config.origin);
  await server.register(async (office) => {
    await office.register(cookie);
    await office.register(csrf, {
      cookieKey: csrfCookie,
      cookieOpts: { path: paths.office, httpOnly: true, sameSite: 'strict', secure },
      csrfOpts: { hmacKey: formKeyOf(app), userInfo: true },
      getUserInfo: sessionOf,
      getToken: (request) => tokens.get(request) ?? (request.body as Record<string, string> | null)?.['_csrf'],
    });
    office.addContentTypeParser('multipart/form-data', (request, payload, done) => {
      const { route } = request.routeOptions.config;
      if (route?.door === 'office' && route.takesUpload) done(null, payload);
      else done(Object.assign(new Error('no upload is taken here'), { statusCode: 415 }));
    });
    for (const route of routes) addRoute(office, route, told, { secure, door });
  });
}

function addRoute(office: FastifyInstance, route: OfficeRoute, told: Told, { secure, door }: { secure: boolean; door: OfficeDoor }): void {
  office.route({
    method: route.method,
    url: route.path,
    config: { route },
    bodyLimit: told.bodyLimitBytes,
    ...(route.method === 'POST' && !route.takesUpload && !route.fromProgram ? { preHandler: (request: FastifyRequest, reply: FastifyReply, done: () => void) => { office.csrfProtection(request, reply, done); } } : {}),
    handler: async (request, reply) => {
      const { actor: found, fictitious } = await door.whoIs(told.app, request.hostname, request.cookies[officeCookie] ?? null);
      const actor = allowed(route, found);
      const asked: EntranceRequest = {
        ...told.pageRequest(route, request),
        host: request.hostname,
        cookies: request.cookies,
        csrf: reply.generateCsrf({ userInfo: sessionOf(request) }),
        actor,
        upload: uploadOf(office, request),
        fictitious,
      };
      const answer = await route.handle(asked);
      if ('location' in answer) setCookies(reply, answer, secure);
      return told.send(request, reply, answer);
    },
  });
}

/** Forms are bound to the session; those of the sign-in pages to the browser alone. */
const sessionOf = (request: FastifyRequest): string => request.cookies[officeCookie] ?? 'entrance';

/** The oldest key of forms never changes while programs run, so that every program knows every form. */
const formKeyOf = ({ keys }: AppContext): string =>
  createHmac('sha256', keys.form.at(-1)?.secret ?? keys.form[0].secret).update('netral office form').digest('base64');

function allowed({ who }: OfficeRoute, actor: OfficeActor | null): OfficeActor | null {
  if (who === 'anyone') return actor;
  if (actor === null) throw new MustSignIn();
  if (who === 'signed-in') return actor;
  const role = who.find((each) => actor.roles.includes(each));
  if (role === undefined) throw new NotAllowed();
  return { ...actor, role };
}

const tokens = new WeakMap<FastifyRequest, string>();

function uploadOf(office: FastifyInstance, request: FastifyRequest): Upload | null {
  if (!(request.body instanceof Readable)) return null;
  return {
    stream: request.body,
    contentType: request.headers['content-type'] ?? '',
    isOwnForm: (token) => {
      tokens.set(request, token);
      let own = true;
      // The library refuses by sending an answer; here the page answers, so it is only told.
      const refused = { send: () => { own = false; } } as unknown as FastifyReply;
      office.csrfProtection(request, refused, () => undefined);
      return own;
    },
  };
}

function setCookies(reply: FastifyReply, { cookies = [] }: MovedReply, secure: boolean): void {
  for (const change of cookies) setCookie(reply, change, secure);
}

function setCookie(reply: FastifyReply, { name, value, path, maxAgeSeconds }: CookieChange, secure: boolean): void {
  const kept = maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds };
  reply.setCookie(name, value ?? '', { path, httpOnly: true, sameSite: 'lax', secure, ...(value === null ? { maxAge: 0 } : kept) });
}

/** Where somebody is led who has to sign in, or to show a factor again, before the page may be seen. */
export function ledTo(path: string, route: OfficeRoute, request: FastifyRequest): MovedReply {
  const asked = askedPage(route, request);
  const to = inLang(route.lang, path);
  return moved(asked === '' || asked === inLang(route.lang, paths.office) ? to : `${to}?ke=${encodeURIComponent(asked)}`);
}

/** Of a POST the page of its form, with word that the form has to be sent again: what was written in it is not kept. */
function askedPage({ method, lang, formPage }: OfficeRoute, request: FastifyRequest): string {
  const here = request.url.split('?')[0] ?? '';
  if (method === 'GET') return here;
  if (formPage === undefined) return '';
  const form = typeof request.body === 'object' && !(request.body instanceof Readable) ? (request.body ?? {}) as Record<string, string> : {};
  const page = typeof formPage === 'string' ? formPage : formPage(form);
  // A name of the route's own address stands for what was asked for.
  return `${page.includes(':') ? here : inLang(lang, page)}?${sendAgain.name}=${sendAgain.value}`;
}
