// How a list is asked for: by GET with fields in the address, or, so that no name stands in an address, by POST to `.search`.
import { readFilter, type UserFilter } from './attribute-path.ts';
import { mostUsersInPage } from './discovery.ts';
import { objectOf } from './said.ts';
import { ScimRefused } from './scim-refused.ts';
import type { Page } from './stored-user.ts';
import type { Wanted } from './user-resource.ts';

export type Asked = { readonly filter: UserFilter | null; readonly page: Page; readonly wanted: Wanted };
type Fields = Readonly<Record<string, unknown>>;

export const askedInAddress = (query: Readonly<Record<string, string>>): Asked => asked({
  filter: query['filter'], startIndex: numberIn(query['startIndex']), count: numberIn(query['count']),
  attributes: listIn(query['attributes']), excludedAttributes: listIn(query['excludedAttributes']),
});

export function askedInBody(body: unknown): Asked {
  const found = new Map(Object.entries(objectOf(body)).map(([key, value]) => [key.toLowerCase(), value]));
  return asked({ filter: found.get('filter'), startIndex: found.get('startindex'), count: found.get('count'), attributes: found.get('attributes'), excludedAttributes: found.get('excludedattributes') });
}

const numberIn = (text: string | undefined): unknown => (text === undefined ? undefined : /^-?\d{1,9}$/u.test(text) ? Number(text) : text);
const listIn = (text: string | undefined): unknown => text?.split(',').map((each) => each.trim());

function asked(fields: Fields): Asked {
  const from = Math.max(1, whole('startIndex', fields['startIndex'], 1));
  const count = Math.min(mostUsersInPage, Math.max(0, whole('count', fields['count'], mostUsersInPage)));
  return { filter: filterOf(fields['filter']), page: { from, count }, wanted: wantedOf(fields['attributes'], fields['excludedAttributes']) };
}

function whole(name: string, value: unknown, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > 1_000_000_000) throw new ScimRefused(400, 'invalidValue', `${name}: a whole number.`);
  return value;
}

function filterOf(value: unknown): UserFilter | null {
  if (value === undefined || value === null || value === '') return null;
  const filter = typeof value === 'string' ? readFilter(value) : null;
  if (filter === null) throw new ScimRefused(400, 'invalidFilter', 'filter: userName eq "…" or externalId eq "…".');
  return filter;
}

export function wantedOf(attributes: unknown, excluded: unknown): Wanted {
  const only = namesIn(attributes);
  const without = namesIn(excluded);
  if (only !== null && without !== null) throw new ScimRefused(400, 'invalidSyntax', 'attributes or excludedAttributes, not both.');
  return { only, without: without ?? new Set() };
}

/** Whole attributes: of `name.formatted` the `name`, of an extension's attribute the extension. */
function namesIn(value: unknown): ReadonlySet<string> | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length > 100 || !value.every((each) => typeof each === 'string')) throw new ScimRefused(400, 'invalidSyntax', 'attributes: a list of names.');
  const names = value.map((each) => each.toLowerCase().replace(/^urn:ietf:params:scim:schemas:core:2\.0:user:/u, ''))
    .map((each) => (each.startsWith('urn:') ? each.replace(/(:user):.*$/u, '$1') : each.replace(/[.[].*$/u, '')));
  return new Set(names);
}
