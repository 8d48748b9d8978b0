// Prints the documents that are made from code. Run with `npm run docs`; tests keep them current.
import { writeFile } from 'node:fs/promises';
import { register } from 'tsx/esm/api';

register();
const { routes } = await import('../src/routes.ts');
const { routeTable } = await import('../src/platform/http/route-table.ts');
const path = new URL('../docs/routes.md', import.meta.url);
await writeFile(path, routeTable(routes));
console.log('docs/routes.md is current.');
