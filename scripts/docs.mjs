// Prints the documents that are made from code. Run with `npm run docs`; tests keep them current.
import { writeFile } from 'node:fs/promises';
import './typescript.mjs';

const { routes } = await import('../src/routes.ts');
const { routeTable } = await import('../src/platform/http/route-table.ts');
const { accessTable } = await import('../src/people/index.ts');
for (const [name, text] of [['routes', routeTable(routes)], ['access', accessTable(routes)]]) {
  await writeFile(new URL(`../docs/${name}.md`, import.meta.url), text);
  console.log(`docs/${name}.md is current.`);
}
