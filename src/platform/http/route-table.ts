// The route table as people read it: docs/routes.md is printed from here and kept current by a test.
import type { Route } from './route.ts';

const columns = ['method', 'path', 'language', 'door', 'who may', 'audit name'] as const;

export function routeTable(routes: readonly Route[]): string {
  const rows = routes.map((route) => [
    route.method, `\`${route.path}\``, route.door === 'api' ? 'id, en' : route.lang, route.door, typeof route.who === 'string' ? route.who : route.who.join(', '), route.audit ? `\`${route.audit}\`` : '–',
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Routes',
    '',
    'Printed from the route table by `npm run docs`; change `src/routes.ts` and the slices, not this file.',
    'A route without an audit name changes nothing that is kept.',
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}
