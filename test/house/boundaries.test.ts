import { test } from 'node:test';
import { assertNone, codeFiles, files, isTestCode, textOf } from './repository.ts';
import { importsOf, type Import } from './syntax.ts';

const layers: Readonly<Record<string, number>> = {
  platform: 1, audit: 2,
  evidence: 3, people: 3, territory: 3, precedent: 3, programme: 3,
  report: 4, patrol: 4, advice: 4, directive: 4, desk: 4,
  case: 5, overview: 6, main: 7, 'routes.ts': 7, 'jobs.ts': 7, 'routes.test.ts': 7, 'sw.ts': 7,
};
const testSupport = 'src/platform/db/test-database.ts';
const writer = 'src/platform/db/writer.ts';

const all = codeFiles.filter((path) => /^(packages|src|test|bench)\//u.test(path)).flatMap(importsOf);
const inHouse = all.filter(({ to }) => files.includes(to));
const libraries = all.filter(({ to }) => !to.includes('.') || /^(@|node:)/u.test(to)).filter(({ to }) => !files.includes(to));

const part = (path: string): string => path.split('/')[1] ?? '';
const layerOf = (path: string): number => layers[part(path)] ?? Number.NaN;
const isPackage = (path: string): boolean => path.startsWith('packages/');
const isBrowser = (path: string): boolean => /\.(island\.tsx|browser\.ts)$/u.test(path) || path === 'src/sw.ts';
/** A command is an entry of its slice like its routes, in a file of its own (ADR 0017). */
const isCommand = (from: string, to: string): boolean => from === 'src/main/cli.ts' && to.endsWith('-command.ts');
const shown = ({ from, to }: Import): string => `${from} imports ${to}`;

test('every import inside the house leads to a file that is there', () => {
  const lost = all.filter(({ to, from }) => !inHouse.some((one) => one.from === from && one.to === to))
    .filter(({ to }) => /^(packages|src|test|bench|db|public)\//u.test(to));
  assertNone(lost.map(shown), 'Mend the path, extension included, or commit the file that is missing:');
});

test('every folder of src stands in the order of layers', () => {
  const strange = codeFiles.filter((path) => path.startsWith('src/') && path !== 'src/paths.ts' && Number.isNaN(layerOf(path)));
  assertNone(strange, 'Move the file into a slice, or give its folder a layer here and in ARCHITECTURE.md:');
});

test('a package imports nothing of ours but itself', () => {
  const wrong = inHouse.filter(({ from, to }) => isPackage(from) && !(isPackage(to) && part(from) === part(to)))
    .filter(({ from, to }) => !(isTestCode(from) && to.startsWith('test/')));
  assertNone(wrong.map(shown), 'Pass the value in as an argument; what puts packages together belongs in src (for questions: src/advice/ask.ts):');
});

test('a package uses only the libraries that its own package.json names', () => {
  const wrong = libraries.filter(({ from, to }) => {
    if (!isPackage(from) || isTestCode(from)) return false;
    const { dependencies = {} } = JSON.parse(textOf(`packages/${part(from)}/package.json`)) as { dependencies?: Record<string, string> };
    return !Object.keys(dependencies).some((name) => to === name || to.startsWith(`${name}/`));
  });
  assertNone(wrong.map(shown), 'A package must run in a browser and in other programs; do without the library or move the code to src:');
});

test('code that runs in service uses only what npm installs for service', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const wrong = libraries.filter(({ from, to, typeOnly }) => from.startsWith('src/') && !isTestCode(from) && !typeOnly && !to.startsWith('node:')
    && !Object.keys(dependencies).some((name) => to === name || to.startsWith(`${name}/`)));
  assertNone(wrong.map(shown), 'Move the library from devDependencies to dependencies, with an ADR, or do without it:');
});

test('a slice imports from strictly lower layers, and there only the index.ts of another slice', () => {
  const wrong = inHouse.filter(({ from, to }) => {
    if (!from.startsWith('src/') || isPackage(to) || to === 'src/paths.ts' || to === testSupport || to.startsWith('test/')) return false;
    if (from === 'src/paths.ts') return true;
    if (part(from) === part(to) || (layerOf(from) === 7 && layerOf(to) === 7)) return false;
    if (part(from) === 'people' && to === 'src/territory/index.ts') return false;
    // A test runs in no service: it may come through any front door, upwards as well.
    if (isTestCode(from) && to.endsWith('/index.ts')) return false;
    if (!(layerOf(to) < layerOf(from))) return true;
    return layerOf(to) > 1 && !to.endsWith('/index.ts') && !isCommand(from, to) && !(from === 'src/sw.ts' && isBrowser(to));
  });
  assertNone(wrong.map(shown), 'Export it from the index.ts of the lower slice; a higher slice tells a lower one by a command, never the reverse:');
});

test('code that runs in service imports nothing from tests', () => {
  const wrong = inHouse.filter(({ from, to }) => !isTestCode(from) && (isTestCode(to) || (to === testSupport && from !== 'src/platform/db/write-schema.ts')));
  assertNone(wrong.map(shown), 'Move what both need out of the test:');
});

test('only the audit slice reaches the pool that may write', () => {
  const wrong = inHouse.filter(({ from, to }) => to === writer && part(from) !== 'audit' && from !== 'src/platform/db/pools.ts' && !isTestCode(from));
  assertNone(wrong.map(shown), 'Change data through `act` or, for its closed list, `housekeep` (src/audit):');
});

/** All that a file loads when it runs, by the way it was reached. */
function loadedBy(path: string): Map<string, string> {
  const reached = new Map([[path, path]]);
  for (const [at, way] of reached) {
    const next = files.includes(at) ? importsOf(at).filter(({ typeOnly }) => !typeOnly) : [];
    for (const { to } of next) if (!reached.has(to)) reached.set(to, `${way} → ${to}`);
  }
  return reached;
}

test('what a phone runs reaches no module of Node, no database and no library but those made for browsers', () => {
  const forBrowsers = /^(preact|preact-render-to-string|valibot|exifreader|@simplewebauthn\/browser|@noble\/(hashes|curves))(\/|$)/u;
  const entries = codeFiles.filter(isBrowser);
  assertNone(entries.length > 2 ? [] : ['src'], 'This test no longer finds browser code in:');
  const wrong = entries.flatMap((path) => [...loadedBy(path)].filter(([to]) => !files.includes(to) && !forBrowsers.test(to)).map(([, way]) => way));
  assertNone(wrong, 'Move the pure part into a file of its own, or take types only:');
});

test('browser code imports packages, addresses, pages and pure files of the platform and of its own slice', () => {
  const wrong = inHouse.filter(({ from, to }) => isBrowser(from) && !isPackage(to) && to !== 'src/paths.ts'
    && part(to) !== 'platform' && part(from) !== part(to) && !(from === 'src/sw.ts' && to.endsWith('.browser.ts')));
  assertNone(wrong.map(shown), 'Hand the value to the island as a property of the page, or move the pure part into a file of its own:');
});

test('no files import one another in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, lazy } of inHouse) if (!lazy) next.set(from, [...(next.get(from) ?? []), to]);
  assertNone(circles(next).map((circle) => circle.join(' → ')), 'Move what both sides need into a third file:');
});

/** Each circle once, found by walking down and meeting the path again. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const walk = (at: string): void => {
    const before = path.indexOf(at);
    if (before >= 0) found.push([...path.slice(before), at]);
    if (before >= 0 || finished.has(at)) return;
    path.push(at);
    for (const to of next.get(at) ?? []) walk(to);
    path.pop();
    finished.add(at);
  };
  for (const at of next.keys()) walk(at);
  return found;
}
