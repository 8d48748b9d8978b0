// The path of an attribute as RFC 7644 writes it (3.5.2 and 3.10), and the two filters that a list can be asked by. Pure;
// whatever is not understood is null, and nothing of it is repeated.
import { resourceSchemas, userSchema, type ResourceSchema } from './schema-names.ts';

/** All names in small letters; `attribute` null where a path names a whole extension. */
export type AttributePath = {
  readonly schema: ResourceSchema;
  readonly attribute: string | null;
  readonly sub: string | null;
  /** `emails[type eq "work"]`. */
  readonly where: { readonly sub: string; readonly value: string } | null;
};

const name = '[a-z$][a-z0-9_$-]{0,99}';
/** A string or a literal of JSON; backtracks nowhere. */
const literal = String.raw`"(?:[^"\\]|\\.){0,500}"|true|false`;
const pathForm = new RegExp(String.raw`^(${name})(?:\[\s*(${name})\s+eq\s+(${literal})\s*\])?(?:\.(${name}))?$`, 'iu');
const filterForm = new RegExp(String.raw`^\s*([a-z0-9:._$-]{1,200})\s+eq\s+(${literal})\s*$`, 'iu');
export const longestPath = 1_000;

export function readPath(text: string): AttributePath | null {
  if (text.length > longestPath) return null;
  const found = schemaOf(text);
  if (found.rest === '') return { schema: found.schema, attribute: null, sub: null, where: null };
  const [, attribute, whereSub, whereLiteral, sub] = pathForm.exec(found.rest) ?? [];
  if (attribute === undefined) return null;
  const value = whereLiteral === undefined ? null : valueOf(whereLiteral);
  if (whereSub !== undefined && value === null) return null;
  return {
    schema: found.schema, attribute: attribute.toLowerCase(), sub: sub?.toLowerCase() ?? null,
    where: whereSub === undefined || value === null ? null : { sub: whereSub.toLowerCase(), value },
  };
}

function schemaOf(text: string): { schema: ResourceSchema; rest: string } {
  const small = text.toLowerCase();
  for (const schema of resourceSchemas) {
    if (small === schema.toLowerCase() && schema !== userSchema) return { schema, rest: '' };
    if (small.startsWith(`${schema.toLowerCase()}:`)) return { schema, rest: text.slice(schema.length + 1) || ' ' };
  }
  return { schema: userSchema, rest: text === '' ? ' ' : text };
}

function valueOf(text: string): string | null {
  try {
    return String(JSON.parse(text));
  } catch {
    // An escape that JSON does not know.
    return null;
  }
}

export type UserFilter = { readonly by: 'userName' | 'externalId'; readonly value: string };

/** Only by one of the two names: a token shall not search people by other attributes. */
export function readFilter(text: string): UserFilter | null {
  if (text.length > longestPath) return null;
  const [, path = '', literalText = ''] = filterForm.exec(text) ?? [];
  const asked = readPath(path);
  if (asked === null || asked.schema !== userSchema || asked.sub !== null || !literalText.startsWith('"')) return null;
  const value = valueOf(literalText);
  const by = asked.attribute === 'username' ? 'userName' : asked.attribute === 'externalid' ? 'externalId' : null;
  return by === null || value === null ? null : { by, value };
}
