// npm run dev: straight from the sources, started again when one of them changes.
import { join } from 'node:path';
import { become, findNode, install, root } from './prepare.mjs';

install();
process.chdir(root);
become(findNode(), ['--import', './scripts/typescript.mjs', '--watch', join('src', 'main', 'web.ts')]);
