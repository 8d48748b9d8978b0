// Who may open what, as people read it: docs/access.md is printed from here and kept current by a test.
import type { Route, Who } from '../../platform/http/route.ts';
import { roles } from './roles.ts';

const mark = (who: Who, role: string): string => (who === 'anyone' || who === 'signed-in' || who.includes(role) ? '✓' : '–');

export function accessTable(routes: readonly Route[]): string {
  const office = routes.filter((route) => route.door === 'office' && route.lang === 'id');
  const count = (door: Route['door']): number => routes.filter((route) => route.door === door).length;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const columns = ['method', 'path', 'nobody signed in', ...roles];
  return [
    '# Access',
    '',
    'Printed from the route table by `npm run docs`. What each line should say stands in the `access.ts` of its slice, written by hand;',
    'a test compares both and knocks at every office page in every role, wrong callers first.',
    '',
    'A mark opens the page. What may be seen and done there, for whom, where and on which day, `mayDo` (`src/people/grants/may-do.ts`) decides',
    'at each request. English pages of the office, under `/kantor/en/`, have the same marks.',
    '',
    `Everybody, without signing in: ${count('public')} public pages, ${count('api')} addresses for programs and ${count('file')} files (\`docs/routes.md\`).`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...office.map(({ method, path, who }) => line([method, `\`${path}\``, who === 'anyone' ? '✓' : '–', ...roles.map((role) => mark(who, role))])),
    '',
  ].join('\n');
}
