// A person as the identity system sees them. What stands empty is left out (RFC 7643, 2.5).
import { paths } from '../../paths.ts';
import { enterpriseSchema, staffSchema, userSchema } from './schema-names.ts';
import type { StoredUser } from './stored-user.ts';

type Resource = Readonly<Record<string, unknown>>;

const filled = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

export const locationOf = (origin: string, personId: string): string => `${origin}${paths.scimUser(personId)}`;

export function userResource({ personId, userName, externalId, name, kind, nip, nrk, standing, email, phone, post }: StoredUser, origin: string): Resource {
  const current = post?.current === true ? post : null;
  return {
    schemas: [userSchema, ...(nrk === null ? [] : [enterpriseSchema]), staffSchema],
    id: personId,
    ...filled({ externalId }),
    userName,
    displayName: name,
    name: { formatted: name },
    active: current !== null,
    ...(email !== null && { emails: [{ value: email, type: 'work', primary: true }] }),
    ...(phone !== null && { phoneNumbers: [{ value: phone, type: 'work', primary: true }] }),
    ...(nrk !== null && { [enterpriseSchema]: { employeeNumber: nrk } }),
    [staffSchema]: filled({ nip, kind, unit: current?.unit ?? null, officeHeld: current?.office ?? null, echelon: current?.echelon ?? null, legalStanding: standing }),
    meta: { resourceType: 'User', location: locationOf(origin, personId) },
  };
}

export type Wanted = { readonly only: ReadonlySet<string> | null; readonly without: ReadonlySet<string> };

/** `attributes` and `excludedAttributes`, by whole attributes: a wish for a part brings the whole. */
export function partOf(resource: Resource, { only, without }: Wanted): Resource {
  const always = new Set(['id', 'schemas']);
  const kept = (key: string): boolean => always.has(key) || (only === null ? !without.has(key.toLowerCase()) : only.has(key.toLowerCase()));
  return Object.fromEntries(Object.entries(resource).filter(([key]) => kept(key)));
}
