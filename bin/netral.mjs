#!/usr/bin/env node
// npx netral <command>: runs on the machine's own Node, then hands over to Node 24 and the build.
import { join } from 'node:path';
import { become, build, findNode, install, root } from '../scripts/prepare.mjs';

install();
build();
become(findNode(), ['--enable-source-maps', join(root, 'dist', 'server', 'cli.js'), ...process.argv.slice(2)]);
