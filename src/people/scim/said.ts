// What one request says about a person: only these attributes are looked at. Everything else that an identity system may
// send (address, birth place, title, groups, roles, photos …) is never read and so reaches no table and no log.
import { cleanText } from '../../platform/form/clean-form.ts';
import { readPath, type AttributePath } from './attribute-path.ts';
import { enterpriseSchema, staffSchema } from './schema-names.ts';
import { ScimRefused } from './scim-refused.ts';

/** Null: shall stand empty. Absent: nothing was said, so it stays as it is. */
export type Said = {
  userName?: string;
  externalId?: string | null;
  active?: boolean;
  name?: string;
  email?: string | null;
  phone?: string | null;
  nrk?: string | null;
  nip?: string | null;
  standing?: string | null;
  office?: string | null;
  echelon?: string | null;
  kind?: string;
  unit?: string;
};

type Emptiable = 'externalId' | 'email' | 'phone' | 'nrk' | 'nip' | 'standing' | 'office' | 'echelon';
type Needed = 'userName' | 'name' | 'kind' | 'unit';

const staffAttributes: Readonly<Record<string, Emptiable | Needed>> = { nip: 'nip', kind: 'kind', unit: 'unit', officeheld: 'office', echelon: 'echelon', legalstanding: 'standing' };

/** Attributes of the core schema that are dropped at the door. */
const unread = new Set(['nickname', 'profileurl', 'title', 'usertype', 'preferredlanguage', 'locale', 'timezone', 'password', 'ims', 'photos', 'addresses', 'groups', 'entitlements', 'roles', 'x509certificates']);
const readOnly = new Set(['id', 'meta', 'schemas']);

export type Way = 'body' | 'operation';

/** Takes in one attribute; `value` undefined: it is removed. Names that stand for the same thing: the last one holds. */
export function say(said: Said, path: AttributePath, value: unknown, way: Way): void {
  if (path.schema === staffSchema) return sayStaff(said, path, value, way);
  if (path.schema === enterpriseSchema) return sayEnterprise(said, path, value, way);
  const { attribute, sub } = path;
  switch (attribute) {
    case 'username': return needed(said, 'userName', plain(path, value), way);
    case 'externalid': return emptiable(said, 'externalId', plain(path, value));
    case 'displayname': return needed(said, 'name', plain(path, value), way);
    case 'name': return sayName(said, path, value, way);
    case 'active': return sayActive(said, value, way);
    case 'emails': return sayOneOf(said, 'email', path, value, ['work']);
    case 'phonenumbers': return sayOneOf(said, 'phone', path, value, ['work', 'mobile']);
    default:
      if (way === 'body') return;
      if (attribute !== null && readOnly.has(attribute)) throw new ScimRefused(400, 'mutability', 'id, meta and schemas are not for the client to change.');
      if (attribute === null || !unread.has(attribute)) throw new ScimRefused(400, 'invalidPath', `There is no such attribute${sub === null ? '' : ' or part of it'}.`);
  }
}

/** A whole resource, or the value of an operation without a path: each member is a path. */
export function sayAll(said: Said, value: unknown, way: Way): void {
  const members = Object.entries(objectOf(value)).map(([key, each]) => ({ path: readPath(key), value: each }));
  // The fuller name holds where both are given.
  const ordered = members.toSorted((a, b) => Number(a.path?.attribute === 'name') - Number(b.path?.attribute === 'name'));
  for (const { path, value: each } of ordered) if (path !== null) say(said, path, each, 'body');
  if (way === 'operation' && members.length === 0) throw new ScimRefused(400, 'invalidValue', 'value: says nothing.');
}

function sayStaff(said: Said, path: AttributePath, value: unknown, way: Way): void {
  if (path.attribute === null) return sayMembers(said, staffSchema, value, way);
  const attribute = staffAttributes[path.attribute];
  if (attribute === undefined) throw new ScimRefused(400, way === 'body' ? 'invalidSyntax' : 'invalidPath', 'The staff extension has nip, kind, unit, officeHeld, echelon and legalStanding only.');
  if (isNeeded(attribute)) needed(said, attribute, plain(path, value), way);
  else emptiable(said, attribute, plain(path, value));
}

const isNeeded = (attribute: Emptiable | Needed): attribute is Needed => attribute === 'kind' || attribute === 'unit' || attribute === 'userName' || attribute === 'name';

function sayEnterprise(said: Said, path: AttributePath, value: unknown, way: Way): void {
  if (path.attribute === null) return sayMembers(said, enterpriseSchema, value, way);
  // Department, manager and the like come from the list of units.
  if (path.attribute === 'employeenumber') emptiable(said, 'nrk', plain(path, value));
}

function sayMembers(said: Said, schema: string, value: unknown, way: Way): void {
  if (value === undefined) throw new ScimRefused(400, 'mutability', 'An extension is emptied attribute by attribute.');
  if (value === null) return;
  for (const [key, each] of Object.entries(objectOf(value))) {
    const path = readPath(`${schema}:${key}`);
    if (path !== null && path.attribute !== null) say(said, path, each, way === 'operation' && each === null ? 'body' : way);
  }
}

/** One name, as it is written: many people have no second one. Parts are read where nothing else is given. */
function sayName(said: Said, path: AttributePath, value: unknown, way: Way): void {
  if (path.sub === 'formatted') return needed(said, 'name', plain({ ...path, sub: null }, value), way);
  if (path.sub !== null) return;
  if (value === undefined || value === null) return needed(said, 'name', null, way);
  const parts = new Map(Object.entries(objectOf(value)).map(([key, part]) => [key.toLowerCase(), part]));
  const part = (key: string): string | null => textOf(key, parts.get(key) ?? null);
  const formatted = part('formatted');
  if (formatted !== null) said.name = formatted;
  else if (said.name === undefined) composeName(said, part);
}

function composeName(said: Said, part: (key: string) => string | null): void {
  const own = [part('givenname'), part('middlename'), part('familyname')].filter((each) => each !== null).join(' ');
  if (own === '') return;
  const [before, behind] = [part('honorificprefix'), part('honorificsuffix')];
  said.name = `${before === null ? '' : `${before} `}${own}${behind === null ? '' : `, ${behind}`}`;
}

function sayActive(said: Said, value: unknown, way: Way): void {
  const flag = typeof value === 'string' ? value.toLowerCase() : value;
  if (flag === true || flag === 'true') said.active = true;
  else if (flag === false || flag === 'false') said.active = false;
  else if (value === undefined && way === 'operation') throw new ScimRefused(400, 'mutability', 'active: cannot be removed.');
  else if (value !== null && value !== undefined) throw new ScimRefused(400, 'invalidValue', 'active: true or false.');
}

/** Of several addresses the one for work; what is private is not read. */
function sayOneOf(said: Said, attribute: 'email' | 'phone', { where, sub }: AttributePath, value: unknown, types: readonly string[]): void {
  if (sub !== null && sub !== 'value') return;
  if (where !== null && !(where.sub === 'type' && types.includes(where.value.toLowerCase())) && !(where.sub === 'primary' && where.value === 'true')) return;
  if (value === undefined || value === null) return emptiable(said, attribute, null);
  if (typeof value === 'string') return emptiable(said, attribute, textOf(attribute, value));
  const list = Array.isArray(value) ? value as unknown[] : [value];
  if (list.length > 50) throw new ScimRefused(400, 'invalidValue', `${attribute}: too many.`);
  const entries = list.map((each) => new Map(Object.entries(objectOf(each)).map(([key, part]) => [key.toLowerCase(), part])));
  const typeOf = (entry: ReadonlyMap<string, unknown>): string => (typeof entry.get('type') === 'string' ? String(entry.get('type')).toLowerCase() : '');
  const fitting = entries.filter((entry) => where !== null || typeOf(entry) === '' || types.includes(typeOf(entry)));
  const chosen = fitting.find((entry) => entry.get('primary') === true) ?? types.map((type) => fitting.find((entry) => typeOf(entry) === type)).find((entry) => entry !== undefined) ?? fitting[0];
  if (chosen !== undefined) emptiable(said, attribute, textOf(attribute, chosen.get('value') ?? null));
  else if (list.length === 0) emptiable(said, attribute, null);
}

function needed(said: Said, attribute: Needed, value: string | null, way: Way): void {
  if (value !== null) said[attribute] = value;
  else if (way === 'operation') throw new ScimRefused(400, 'mutability', `${attribute}: cannot be removed.`);
}

function emptiable(said: Said, attribute: Emptiable, value: string | null): void {
  said[attribute] = value;
}

function plain({ attribute, sub, where }: AttributePath, value: unknown): string | null {
  if (sub !== null || where !== null) throw new ScimRefused(400, 'invalidPath', `${attribute ?? 'value'}: has no parts.`);
  return textOf(attribute ?? 'value', value ?? null);
}

/** A number in JSON has lost its zeros, so it is refused. */
function textOf(attribute: string, value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw new ScimRefused(400, 'invalidValue', `${knownName(attribute)}: must be a string.`);
  const text = cleanText(value).replaceAll(/\s+/gu, ' ').trim();
  return text === '' || text === '-' ? null : text;
}

/** Only names that we know are repeated. */
const knownName = (attribute: string): string => (/^[a-z]{2,20}$/u.test(attribute) ? attribute : 'value');

export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ScimRefused(400, 'invalidSyntax', 'An object is expected.');
  return value as Record<string, unknown>;
}

