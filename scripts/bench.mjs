// npm run bench -- <name>: runs bench/<name>.bench.ts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { become, findNode, install, root, stop } from './prepare.mjs';

install();
process.chdir(root);
const [name = '', ...args] = process.argv.slice(2);
const file = join('bench', `${name}.bench.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = existsSync('bench') ? readdirSync('bench').flatMap((each) => (each.endsWith('.bench.ts') ? [each.slice(0, -9)] : [])) : [];
  stop(`Say which measurement to run: ${names.map((each) => `npm run bench -- ${each}`).join(', ') || 'there is none yet'}.`);
}
become(findNode(), ['--import', './scripts/typescript.mjs', file, ...args]);
