// The operations of a PATCH (RFC 7644, 3.5.2), taken in one after the other; what they say together is written at once.
import { readPath } from './attribute-path.ts';
import { objectOf, say, sayAll, type Said } from './said.ts';
import { messageSchema } from './schema-names.ts';
import { ScimRefused } from './scim-refused.ts';

const mostOperations = 100;

export function readPatch(body: unknown): Said {
  const members = smallNames(body);
  const schemas = members.get('schemas');
  if (!Array.isArray(schemas) || !schemas.some((each) => typeof each === 'string' && each.toLowerCase() === messageSchema.patch.toLowerCase())) throw new ScimRefused(400, 'invalidSyntax', 'schemas: names PatchOp.');
  const operations = members.get('operations');
  if (!Array.isArray(operations) || operations.length === 0) throw new ScimRefused(400, 'invalidSyntax', 'Operations: a list of at least one.');
  if (operations.length > mostOperations) throw new ScimRefused(413, 'tooMany', `Operations: at most ${mostOperations}.`);
  const said: Said = {};
  for (const operation of operations as unknown[]) takeIn(said, smallNames(operation));
  return said;
}

const smallNames = (value: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(objectOf(value)).map(([key, each]) => [key.toLowerCase(), each]));

function takeIn(said: Said, operation: ReadonlyMap<string, unknown>): void {
  const word = operation.get('op');
  const op = typeof word === 'string' ? word.toLowerCase() : '';
  if (op !== 'add' && op !== 'replace' && op !== 'remove') throw new ScimRefused(400, 'invalidSyntax', 'op: add, replace or remove.');
  const text = operation.get('path');
  if (text === undefined || text === null) {
    if (op === 'remove') throw new ScimRefused(400, 'noTarget', 'remove: needs a path.');
    return sayAll(said, operation.get('value'), 'operation');
  }
  const path = typeof text === 'string' ? readPath(text) : null;
  if (path === null) throw new ScimRefused(400, 'invalidPath', 'path: cannot be read.');
  if (op !== 'remove' && operation.get('value') === undefined) throw new ScimRefused(400, 'invalidValue', `${op}: needs a value.`);
  say(said, path, op === 'remove' ? undefined : operation.get('value'), 'operation');
}
