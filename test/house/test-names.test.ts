import { test } from 'node:test';
import { assertNone, codeFiles } from './repository.ts';
import { isNode, lineOf, nodesOf, type Node } from './syntax.ts';

const tests = codeFiles.filter((path) => /\.(test|proof)\.tsx?$/u.test(path));

/** `test`, `it`, `describe`, or one of these with `.only`, `.skip`, `.todo`; null for any other call. */
function calledAs(node: Node): string | null {
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee)) return null;
  const owner = callee.type === 'MemberExpression' ? callee['object'] : callee;
  if (!isNode(owner) || !/^(test|it|describe)$/u.test(String(owner['name']))) return null;
  if (callee.type !== 'MemberExpression') return String(owner['name']);
  return isNode(callee['property']) ? `${String(owner['name'])}.${String(callee['property']['name'])}` : null;
}

/** The fixed part of the name; null where the whole name is computed. */
function nameIn(call: Node): string | null {
  const [first] = call['arguments'] as readonly unknown[];
  if (!isNode(first)) return null;
  if (first.type === 'Literal') return String(first['value']);
  if (first.type !== 'TemplateLiteral') return null;
  return (first['quasis'] as readonly Node[]).map((quasi) => (quasi['value'] as { raw: string }).raw).join('x');
}

function* complaints(path: string): Generator<string> {
  for (const { node } of nodesOf(path)) {
    const called = calledAs(node);
    const name = called === null ? null : nameIn(node);
    if (called !== null && /\.(only|skip|todo)$/u.test(called)) yield `${lineOf(path, node)}: ${called}`;
    if (called !== null && name !== null && !name.trim().includes(' ')) yield `${lineOf(path, node)}: "${name}" is no sentence`;
    if (isBareSwitch(node)) yield `${lineOf(path, node)}: a bare skip or only`;
  }
}

/** `{ skip: true }`, `{ only: true }`, `context.skip()`: nobody learns why. */
function isBareSwitch(node: Node): boolean {
  if (node.type === 'Property' && isNode(node['key']) && /^(skip|only|todo)$/u.test(String(node['key']['name']))) {
    return isNode(node['value']) && node['value'].type === 'Literal' && node['value']['value'] === true;
  }
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee['property'])) return false;
  return callee['property']['name'] === 'skip' && (node['arguments'] as readonly unknown[]).length === 0;
}

test('every test has a sentence for a name, runs with the others, and says why when it cannot', () => {
  assertNone(tests.flatMap((path) => [...complaints(path)]), 'Say in a sentence what is true; take out `.only`; give `skip` its reason as text, so that it is printed:');
});
