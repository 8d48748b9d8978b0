// npm start
import { join } from 'node:path';
import { become, build, findNode, install, root } from './prepare.mjs';

install();
build();
become(findNode(), ['--enable-source-maps', join(root, 'dist', 'server', 'web.js')]);
