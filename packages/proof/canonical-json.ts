// One byte form for one value, so that what is signed can be written again from what it says: names sorted, no
// spaces, ASCII only (everything else as \uXXXX in lower case), whole numbers only.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

const name = /^[A-Za-z][A-Za-z0-9_]{0,40}$/u;
const deepest = 8;

/** Throws a RangeError for what has no canonical form: fractions, odd names, `undefined`, too deep a nest. */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > deepest) throw new RangeError(`JSON nested deeper than ${deepest}.`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new RangeError('Only whole numbers have a canonical form.');
    return String(value);
  }
  if (isList(value)) return `[${value.map((each) => canonicalJson(each, depth + 1)).join(',')}]`;
  return `{${Object.keys(value).toSorted().map((key) => `${canonicalName(key)}:${canonicalJson(valueAt(value, key), depth + 1)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(object: JsonObject, key: string): Json {
  const value = object[key];
  if (value === undefined || typeof value === 'function') throw new RangeError(`"${key}" holds nothing that JSON can.`);
  return value;
}

function canonicalName(key: string): string {
  // Only ASCII names: they sort alike in every programming language.
  if (!name.test(key)) throw new RangeError('A name in a record begins with a letter and holds letters, digits and "_".');
  return `"${key}"`;
}

const canonicalString = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
