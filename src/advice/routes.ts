import { paths } from '../paths.ts';
import { publicPages } from '../platform/http/route.ts';
import { adviceApiRoutes } from './api/routes.ts';
import { here } from './asking-here.ts';
import { askingPages } from './asking-pages.ts';
import { figuresPage } from './counts/figures.page.tsx';
import { writeLeaving } from './leaving/write-leaving.page.tsx';
import { phoneRoutes } from './phone/routes.ts';
import { readRoutes } from './read/routes.ts';
import { slipRoutes } from './slip/routes.ts';
import { startPage } from './start.page.tsx';

export const adviceRoutes = [...readRoutes, ...phoneRoutes, ...slipRoutes, ...publicPages([
  { method: 'GET', path: paths.home, handle: here(startPage) },
  { method: 'GET', path: paths.figures, handle: figuresPage },
  ...askingPages.map(({ method, path, page, tooLong }) => ({ method, path, handle: here(page), ...(tooLong && { tooLong: here(tooLong) }) })),
  { method: 'POST', path: paths.leaving, handle: writeLeaving },
]), ...adviceApiRoutes];
