// One spelling for one value: the commitment must come out the same from what PostgreSQL gives back.
import { createHash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export type Detail = { readonly actor: Json; readonly subject: Json; readonly content: Json };

/** JSON without spaces, names in order of their code units (RFC 8785 for the values we use). */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonical(each)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number in an audit detail must be finite.');
  return JSON.stringify(value);
}

export const commitmentOf = (salt: Uint8Array, { actor, subject, content }: Detail): Buffer =>
  createHash('sha256').update(salt).update(canonical({ actor, subject, content })).digest();
