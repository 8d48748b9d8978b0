// `node --import ./scripts/typescript.mjs file.ts`: TypeScript and JSX straight from the sources, for tests, benches and
// `npm run dev`. Each file is translated once per change of its text and then taken from a cache, as is V8's code for it:
// a test run starts several hundred processes, and loading the sources was a third of its time (ADR 0043).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'typescript');
// Another version of this file or of the translator finds an empty cache.
const lock = readFileSync(join(root, 'node_modules', 'oxc-transform', 'package.json'));
const maker = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url))).update(lock).digest('hex').slice(0, 16);
mkdirSync(join(cache, maker), { recursive: true });
enableCompileCache(join(cache, 'compiled'));
process.setSourceMapsEnabled(true);

const options = { sourcemap: true, typescript: { onlyRemoveTypeImports: true }, jsx: { runtime: 'automatic', importSource: 'preact' } };

/** Node's own stripping leaves every line and column where it is; what has JSX in it is written anew and needs a map to be found again. */
function translate(file, text) {
  if (file.endsWith('.ts')) return stripped(text);
  const { code, map, errors } = require('oxc-transform').transformSync(file, text, options);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map(({ message, codeframe }) => codeframe ?? message).join('\n')}`);
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}\n`;
}

/** Without Node's remark that this is new, which programs under test would print among their own lines. */
function stripped(text) {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !/\.tsx?(?:\?|$)/u.test(url) || url.includes('/node_modules/')) return next(url, context);
    const file = fileURLToPath(url);
    const text = readFileSync(file, 'utf8');
    const kept = join(cache, maker, `${createHash('sha256').update(`${file}\0${text}`).digest('hex')}.js`);
    if (existsSync(kept)) return { format: 'module', source: readFileSync(kept, 'utf8'), shortCircuit: true };
    const source = translate(file, text);
    // Written beside and put in place: several processes may be at it at once.
    writeFileSync(`${kept}.${process.pid}`, source);
    renameSync(`${kept}.${process.pid}`, kept);
    return { format: 'module', source, shortCircuit: true };
  },
});
