// One program opens both doors, or each door is a program of its own under its own host name. A door that is not open does not
// exist: its addresses are those of no page, and without the office nothing in the program reads a cookie.
import { inLang, paths } from '../../paths.ts';
import type { Config } from '../config.ts';
import { moved } from './reply.ts';
import type { PageRequest, Route } from './route.ts';

/** Files that only pages of the office load lie below its address. */
const isOfOffice = ({ door, path }: Route): boolean => door === 'office' || door === 'token' || path.startsWith(`${paths.office}/`);

export function routesBehind({ doors, publicOrigin }: Pick<Config, 'doors' | 'publicOrigin'>, routes: readonly Route[]): readonly Route[] {
  if (doors === 'both') return routes;
  const behind = routes.filter((route) => isOfOffice(route) === (doors === 'office'));
  return doors === 'office' && publicOrigin !== null ? [...behind, ...leading(publicOrigin, routes)] : behind;
}

/** Office pages have links to public ones. They go on leading there, with nothing but the page's own address. */
const leading = (origin: string, routes: readonly Route[]): readonly Route[] => routes.flatMap((route): Route[] =>
  (route.door === 'public' && route.method === 'GET' ? [{ ...route, handle: ({ lang, path }: PageRequest) => moved(`${origin}${inLang(lang, path)}`) }] : []));
