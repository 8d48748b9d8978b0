import type { OfficeRoute, Route } from '../../src/platform/http/route.ts';
import { routes } from '../../src/routes.ts';

export const everyRoute: readonly Route[] = routes;

export const officeRoutes: readonly OfficeRoute[] = everyRoute.filter((route) => route.door === 'office');
