// SCIM 2.0 (RFC 7643, 7644) for the identity system of an agency. `docs/how-to/connect-scim.md` is the contract.
import { paths } from '../../paths.ts';
import type { TokenHandle, TokenReply, TokenRequest } from '../../platform/http/token.ts';
import type { Route, TokenRoute } from '../../platform/http/route.ts';
import { isId } from '../is-id.ts';
import { errorAnswer, emptyAnswer, notLetIn, refusedAnswer, scimAnswer, troubleAnswer } from './answers.ts';
import { askedInAddress, askedInBody, wantedOf, type Asked } from './ask-users.ts';
import { resourceTypes, schemas, serviceConfig } from './discovery.ts';
import { readPatch } from './read-patch.ts';
import { objectOf, sayAll, type Said } from './said.ts';
import { messageSchema } from './schema-names.ts';
import { ScimRefused } from './scim-refused.ts';
import { callerOf, type ScimCaller } from './scim-token.ts';
import { findUsers, readUser } from './stored-user.ts';
import { locationOf, partOf, userResource } from './user-resource.ts';
import { addUser, changeUser, releaseUser } from './write-user.ts';

type Work = (request: TokenRequest, caller: ScimCaller) => TokenReply | Promise<TokenReply>;

/** A token in an address is known to everything on the way; whoever sends it so is told, and not let in. */
const tokenNames = ['access_token', 'token', 'bearer'];

const letIn = (work: Work): TokenHandle => async (request) => {
  if (tokenNames.some((name) => request.query[name] !== undefined)) return errorAnswer(400, 'A token stands in the header Authorization, never in an address. End this one: it is known now.');
  const caller = await callerOf(request.app.db, request.host, request.bearer, request.app.clock);
  if (caller === null) return notLetIn;
  try {
    return await work(request, caller);
  } catch (thrown) {
    if (thrown instanceof ScimRefused) return refusedAnswer(thrown);
    throw thrown;
  }
};

function bodyOf({ text }: TokenRequest): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    throw new ScimRefused(400, 'invalidSyntax', 'The body is no object of JSON.');
  }
}

function saidIn(request: TokenRequest): Said {
  const said: Said = {};
  sayAll(said, bodyOf(request), 'body');
  return said;
}

const notThere = (): ScimRefused => new ScimRefused(404, null, 'There is no such user among those who were sent.');

const idOf = ({ params }: TokenRequest): string => {
  const id = params['id'] ?? '';
  if (!isId(id)) throw notThere();
  return id;
};

async function show({ app, query }: TokenRequest, { agencyId }: ScimCaller, personId: string, status = 200): Promise<TokenReply> {
  const wanted = wantedOf(query['attributes']?.split(','), query['excludedAttributes']?.split(','));
  const user = await readUser(app.db, agencyId, personId);
  if (user === null) throw notThere();
  const answer = scimAnswer(status, partOf(userResource(user, app.config.origin), wanted));
  return status === 201 ? { ...answer, location: locationOf(app.config.origin, personId) } : answer;
}

const listOf = (resources: readonly unknown[], total = resources.length, from = 1): TokenReply => (
  scimAnswer(200, { schemas: [messageSchema.list], totalResults: total, startIndex: from, itemsPerPage: resources.length, Resources: resources })
);

async function list({ app }: TokenRequest, { agencyId }: ScimCaller, { filter, page, wanted }: Asked): Promise<TokenReply> {
  const { total, users } = await findUsers(app.db, agencyId, filter, page);
  return listOf(users.map((user) => partOf(userResource(user, app.config.origin), wanted)), total, page.from);
}

const add: Work = async (request, caller) => show(request, caller, await addUser(request.app.db, caller, saidIn(request), request.app.clock), 201);

const change = (read: (request: TokenRequest) => Said): Work => async (request, caller) => {
  const id = idOf(request);
  if (!(await changeUser(request.app.db, caller, id, read(request), request.app.clock))) throw notThere();
  return show(request, caller, id);
};

const release: Work = async (request, caller) => {
  if (!(await releaseUser(request.app.db, caller, idOf(request), request.app.clock))) throw notThere();
  return emptyAnswer;
};

/** What describes the service is small and fixed, so it is not searched (RFC 7644, 4). */
const describing = (read: (request: TokenRequest) => TokenReply): Work => (request) => {
  if (request.query['filter'] !== undefined) throw new ScimRefused(403, null, 'This is not filtered.');
  return read(request);
};

const oneOf = (all: readonly { readonly id: string }[], id: string | undefined): TokenReply => {
  const found = all.find((each) => each.id.toLowerCase() === id?.toLowerCase());
  if (found === undefined) throw new ScimRefused(404, null, 'There is nothing at this address.');
  return scimAnswer(200, found);
};

const allSchemas = ({ app }: TokenRequest) => schemas.map((each) => each(app.config.origin));
const notOffered = (what: string): Work => () => errorAnswer(501, `${what} is not offered.`);
const nothing: Work = () => errorAnswer(404, 'There is nothing at this address.');
const noGroups: Work = () => errorAnswer(404, 'Groups are not offered: rights are given by people.');

type Line = Pick<TokenRoute, 'method' | 'path' | 'audit'> & { readonly handle: TokenHandle };
const reading = (path: string, work: Work): Line => ({ method: 'GET', path, audit: null, handle: letIn(work) });
const search: Work = (request, caller) => list(request, caller, askedInBody(bodyOf(request)));

const lines: readonly Line[] = [
  // Open, so that a client can learn how to be let in (RFC 7643, 5).
  { method: 'GET', path: paths.scimConfig, audit: null, handle: async ({ app }) => scimAnswer(200, serviceConfig(app.config.origin)) },
  reading(paths.scimResourceTypes, describing(({ app }) => listOf(resourceTypes(app.config.origin)))),
  reading(`${paths.scimResourceTypes}/:id`, describing(({ app, params }) => oneOf(resourceTypes(app.config.origin), params['id']))),
  reading(paths.scimSchemas, describing((request) => listOf(allSchemas(request)))),
  reading(`${paths.scimSchemas}/:id`, describing((request) => oneOf(allSchemas(request), request.params['id']))),
  reading(paths.scimUsers, (request, caller) => list(request, caller, askedInAddress(request.query))),
  reading(paths.scimUser(':id'), (request, caller) => show(request, caller, idOf(request))),
  { method: 'POST', path: `${paths.scimUsers}/.search`, audit: null, handle: letIn(search) },
  { method: 'POST', path: `${paths.scim}/.search`, audit: null, handle: letIn(search) },
  { method: 'POST', path: paths.scimUsers, audit: 'scim-person.added', handle: letIn(add) },
  { method: 'PUT', path: paths.scimUser(':id'), audit: 'scim-person.changed', handle: letIn(change(saidIn)) },
  { method: 'PATCH', path: paths.scimUser(':id'), audit: 'scim-person.changed', handle: letIn(change((request) => readPatch(bodyOf(request)))) },
  { method: 'DELETE', path: paths.scimUser(':id'), audit: 'scim-person.released', handle: letIn(release) },
  { method: 'POST', path: `${paths.scim}/Bulk`, audit: null, handle: letIn(notOffered('Bulk')) },
  reading(`${paths.scim}/Me`, notOffered('Me')),
  reading(`${paths.scim}/Groups`, noGroups),
  { method: 'POST', path: `${paths.scim}/Groups`, audit: null, handle: letIn(noGroups) },
  ...(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method): Line => ({ method, path: '/scim/*', audit: null, handle: letIn(nothing) })),
];

export const scimRoutes: readonly Route[] = lines.map((line) => ({ ...line, lang: 'id', door: 'token', who: ['scim'], trouble: troubleAnswer }));
