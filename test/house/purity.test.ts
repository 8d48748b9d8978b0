// The same facts and the same version of the law must give the same answer for ever, anywhere.
import { test } from 'node:test';
import { assertNone, codeFiles, isTestCode } from './repository.ts';
import { importsOf, isName, isNode, lineOf, nodesOf, type Node } from './syntax.ts';

const pure = codeFiles.filter((path) => path.startsWith('packages/') && !isTestCode(path));
const outside = new Set(['process', 'fetch', 'performance', 'crypto', 'globalThis', 'window', 'localStorage', 'setTimeout', 'setInterval', 'require', 'Buffer', 'console', 'navigator']);
const chance = new Set(['Date.now', 'Math.random']);

function impurity(node: Node, parent: Node | null): string | null {
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'Date') return 'new Date';
  if (node.type === 'CallExpression' && isNode(node['callee']) && node['callee']['name'] === 'Date') return 'Date()';
  if (node.type === 'MemberExpression' && isNode(node['object']) && isNode(node['property'])) {
    const name = `${String(node['object']['name'])}.${String(node['property']['name'])}`;
    if (chance.has(name)) return name;
  }
  const declared = parent?.type === 'VariableDeclarator' && parent['id'] === node;
  return isName(node, parent) && outside.has(node.name) && !declared ? node.name : null;
}

test('there are packages to watch', () => {
  assertNone(['packages/law/', 'packages/language/'].filter((folder) => !pure.some((path) => path.startsWith(folder))), 'This test looks in the wrong place; these folders hold no code:');
});

test('packages read no clock, draw no lots and touch nothing outside', () => {
  const found = pure.flatMap((path) => [...nodesOf(path)].flatMap(({ node, parent }) => {
    const what = impurity(node, parent);
    return what === null ? [] : [`${lineOf(path, node)} uses ${what}`];
  }));
  assertNone(found, 'Take the day, the text or the number as an argument:');
});

test('packages import no module of Node', () => {
  const found = pure.flatMap(importsOf).filter(({ to }) => to.startsWith('node:'));
  assertNone(found.map(({ from, to }) => `${from} imports ${to}`), 'Do it in src and pass in the result:');
});
