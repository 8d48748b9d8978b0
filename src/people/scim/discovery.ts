// What a client is told about this service before it sends anybody (RFC 7643, 5 to 7).
import { paths } from '../../paths.ts';
import { enterpriseSchema, staffSchema, userSchema } from './schema-names.ts';

export const mostUsersInPage = 200;
const manual = 'docs/how-to/connect-scim.md';

const core = (name: string): string => `urn:ietf:params:scim:schemas:core:2.0:${name}`;

export const serviceConfig = (origin: string): unknown => ({
  schemas: [core('ServiceProviderConfig')],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostUsersInPage },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Bearer token', description: `Made by the administrator of the agency, with a last day; see ${manual}.`, primary: true }],
  meta: { resourceType: 'ServiceProviderConfig', location: `${origin}${paths.scimConfig}` },
});

type Described = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Users only. Groups are not offered: rights are given by people, never by another system. */
export const resourceTypes = (origin: string): readonly Described[] => [{
  id: 'User', schemas: [core('ResourceType')], name: 'User', endpoint: '/Users', description: 'People of the agency', schema: userSchema,
  schemaExtensions: [{ schema: enterpriseSchema, required: false }, { schema: staffSchema, required: false }],
  meta: { resourceType: 'ResourceType', location: `${origin}${paths.scimResourceTypes}/User` },
}];

type More = { readonly required?: true; readonly exact?: true; readonly unique?: true; readonly readOnly?: true; readonly words?: readonly string[]; readonly type?: 'boolean' };

const attribute = (name: string, description: string, { required, exact, unique, readOnly, words, type }: More = {}): unknown => ({
  name, type: type ?? 'string', multiValued: false, description, required: required === true,
  ...(type === undefined && { caseExact: exact === true }), mutability: readOnly ? 'readOnly' : 'readWrite', returned: 'default',
  ...(type === undefined && { uniqueness: unique ? 'server' : 'none' }), ...(words && { canonicalValues: words }),
});

const complex = (name: string, description: string, multiValued: boolean, subAttributes: readonly unknown[]): unknown => (
  { name, type: 'complex', multiValued, description, required: false, mutability: 'readWrite', returned: 'default', subAttributes }
);

const oneAddress = (name: string, description: string, words: readonly string[]): unknown => complex(name, description, true, [
  attribute('value', 'The address or number.', { exact: true }),
  attribute('type', 'For what it is used; others are not read.', { words }),
  attribute('primary', 'Always true: one is kept.', { type: 'boolean' }),
]);

const schema = (id: string, name: string, description: string, attributes: readonly unknown[]) => (origin: string): Described => (
  { id, schemas: [core('Schema')], name, description, attributes, meta: { resourceType: 'Schema', location: `${origin}${paths.scimSchemas}/${id}` } }
);

/** Only what is kept stands here: an attribute that is in no schema is not read. */
export const schemas: readonly ((origin: string) => Described)[] = [
  schema(userSchema, 'User', 'A person of the agency', [
    attribute('userName', 'The name over there. Eighteen digits are taken for a NIP too, six for an NRK.', { required: true, unique: true }),
    complex('name', 'The name with its titles.', false, [attribute('formatted', 'As it is written.')]),
    attribute('displayName', 'The same as name.formatted.'),
    attribute('active', 'Whether the person has a post of their own today.', { type: 'boolean' }),
    oneAddress('emails', 'The official address.', ['work']),
    oneAddress('phoneNumbers', 'A number for notices.', ['work', 'mobile']),
  ]),
  schema(enterpriseSchema, 'EnterpriseUser', 'Numbers of the agency', [attribute('employeeNumber', 'NRK, six digits.', { exact: true, unique: true })]),
  schema(staffSchema, 'Staff', 'Standing and post of civil servants and contract workers', [
    attribute('nip', 'NIP or NI PPPK, eighteen digits.', { exact: true, unique: true }),
    attribute('kind', 'What kind of staff. Community institutions come by lists, never by SCIM.', { words: ['pns', 'cpns', 'pppk', 'contract_worker', 'other'] }),
    attribute('unit', 'Id of the unit in its source (unor_id). The unit must be known already.', { exact: true }),
    attribute('officeHeld', 'Name of the office held.'),
    attribute('echelon', 'Code of SIASN, two digits.', { exact: true }),
    attribute('legalStanding', 'Code of SIASN, two digits.', { exact: true }),
  ]),
];
