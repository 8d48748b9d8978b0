// The identity system of a fictitious agency, as far as the tests need one: a server with its token, and requests.
import { scimRoutes } from '../../src/people/index.ts';
import { fictitiousNip } from '../../src/people/import/fictitious.ts';
import { makeScimToken } from '../../src/people/scim/scim-token.ts';
import type { Tx } from '../../src/platform/db/db.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { addAgencies, changing, ours, theirs, timeZone, unitId } from '../access/cast.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';

export const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const staff = 'urn:netral:params:scim:schemas:extension:staff:2.0:User';

export type Json = Readonly<Record<string, unknown>>;
export type ScimResponse = { readonly status: number; readonly body: Json; readonly headers: Readonly<Record<string, unknown>>; readonly text: string };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type ScimClient = (method: Method, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<ScimResponse>;

export type ScimDoor = OpenedWithDatabase & { readonly token: string; readonly other: string; readonly client: ScimClient; readonly as: (token: string | null, host?: string) => ScimClient };

/** Two agencies, each with units U1 and U2 and a token. */
export async function openScimDoor(routes: readonly Route[] = scimRoutes): Promise<ScimDoor> {
  const opened = await openWithDatabase(routes);
  await addAgencies(opened.app.db);
  for (const agencyId of [ours, theirs]) await changing(opened.app.db, agencyId, (tx) => addUnits(tx, agencyId));
  const [token, other] = [await tokenOf(opened, ours), await tokenOf(opened, theirs)];
  const as = (bearer: string | null, host = 'contoh.localhost') => clientOf(opened, bearer, host);
  return { ...opened, token, other, as, client: as(token) };
}

async function addUnits(tx: Tx, agencyId: string): Promise<void> {
  for (const number of [1, 2]) {
    await tx.insertInto('unit').values({ agency_id: agencyId, id: unitId(number), source_id: `U${number}`, created_on: '2026-01-01' }).execute();
    await tx.insertInto('unit_period').values({ agency_id: agencyId, unit_id: unitId(number), valid_from: '2026-01-01', valid_until: null, name: `Unit ${number}`, functional_parent_id: null, place_parent_id: null, area_code: null }).execute();
  }
}

export const tokenOf = async ({ app }: Pick<OpenedWithDatabase, 'app'>, agencyId: string, days = 30): Promise<string> =>
  (await makeScimToken(app.db, machineOf(agencyId), days, app.clock)).token;

export const machineOf = (agencyId: string) => ({ actor: { role: 'system', id: 'machine', agencyId, timeZone }, personId: null });

const clientOf = ({ server }: OpenedWithDatabase, bearer: string | null, host: string): ScimClient => async (method, path, body, headers = {}) => {
  const response = await server.inject({
    method, url: path, headers: { host, ...(bearer !== null && { authorization: `Bearer ${bearer}` }), ...(body !== undefined && { 'content-type': 'application/scim+json' }), ...headers },
    ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = response.body;
  return { status: response.statusCode, text, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) as Json : {} };
};

export const nipOf = (count: number): string => fictitiousNip(count, false);
export const nrkOf = (count: number): string => String(100_000 + count);

/** As the identity system writes person number `count`. */
export const person = (count: number, more: Json = {}): Json => ({
  schemas: [core, enterprise, staff], userName: nrkOf(count), externalId: `ext-${count}`, displayName: `Staf Umum ${count}`, active: true,
  emails: [{ value: `staf${count}@contoh.example`, type: 'work', primary: true }],
  [enterprise]: { employeeNumber: nrkOf(count) },
  [staff]: { nip: nipOf(count), kind: 'pns', unit: 'U1', officeHeld: 'Pelaksana', echelon: '99', legalStanding: '01' },
  ...more,
});

export const patchOf = (...operations: readonly Json[]): Json => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations });

/** Entries of the log but those of the cast. */
export const entries = async ({ app }: Pick<OpenedWithDatabase, 'app'>): Promise<number> =>
  (await app.db.selectFrom('audit.audit_entry').select('id').where('noun', '<>', 'cast.made').execute()).length;

