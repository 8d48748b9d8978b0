// What the tests of the house read from code: imports, and every node of the tree.
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { textOf } from './repository.ts';

/** `to` is a path from the root, or the name of a library or built-in module. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly lazy: boolean };

export type Node = { readonly type: string; readonly [field: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

type Parsed = ReturnType<typeof parseSync>;
const parsed = new Map<string, Parsed>();

function parse(path: string): Parsed {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const result = parseSync(path, textOf(path));
  if (result.errors.length > 0) throw new Error(`${path} cannot be parsed: ${result.errors[0]?.message ?? ''}`);
  parsed.set(path, result);
  return result;
}

export function importsOf(path: string): Import[] {
  const { module } = parse(path);
  const text = textOf(path);
  const made = (specifier: string, typeOnly: boolean, lazy: boolean): Import =>
    ({ from: path, to: specifier.startsWith('.') ? join(dirname(path), specifier) : specifier, typeOnly, lazy });
  const isType = (entries: readonly { readonly isType: boolean }[]): boolean => entries.length > 0 && entries.every((entry) => entry.isType);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => made(moduleRequest.value, isType(entries), false)),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest ? [made(entry.moduleRequest.value, entry.isType, false)] : []))),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^['"`](.+)['"`]$/u.exec(text.slice(start, end));
      return literal?.[1] === undefined ? [] : [made(literal[1], false, true)];
    }),
  ];
}

/** Every node of a file, with the node above it. */
export function* nodesOf(path: string): Generator<{ node: Node; parent: Node | null }> {
  yield* below(parse(path).program as unknown as Node, null);
}

function* below(node: Node, parent: Node | null): Generator<{ node: Node; parent: Node | null }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* below(child, node);
  }
}

export const lineOf = (path: string, node: Node): string =>
  `${path}:${textOf(path).slice(0, Number(node['start'])).split('\n').length}`;

/** A name as it is used or declared, not the key of a field. */
export function isName(node: Node, parent: Node | null): node is Node & { readonly name: string } {
  if (node.type !== 'Identifier') return false;
  if (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) return false;
  return !(/^(Property|TSPropertySignature|TSMethodSignature)$/u.test(parent?.type ?? '') && parent?.['key'] === node && parent['shorthand'] !== true);
}
