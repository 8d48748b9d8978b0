// One line per address. The table is read by the server, by the generated docs/routes.md and by the
// tests of access, so a page that stands in no table does not exist.
import { inLang, langs, type Lang } from '../../paths.ts';
import type { AppContext } from '../app-context.ts';
import type { Reply } from './reply.ts';

/**
 * `api`: programs call; bodies and trouble are JSON, and any site may read the answer. `file`: loaded by a page or a phone,
 * the same for everybody and in no language.
 */
export type Door = 'public' | 'office' | 'api' | 'file';
/** Who may call. Officers' roles are added with sign-in. */
export type Who = 'anyone';

export type PageRequest = {
  readonly app: AppContext;
  readonly lang: Lang;
  /** Path of the page in the language-free form, for the switch between languages. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of the posted form, one value each, cleaned of control characters. */
  readonly form: Readonly<Record<string, string>>;
  /** The JSON body as it came, only at the door `api`; else empty. */
  readonly text: string;
};

export type Handle = (request: PageRequest) => Reply | Promise<Reply>;

export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly lang: Lang;
  readonly door: Door;
  readonly who: Who;
  /** Name of the audit entry that this route writes; null where nothing is changed. */
  readonly audit: string | null;
  readonly handle: Handle;
  /** Invisible characters reach this page as they were sent, because it judges whether a text was changed. */
  readonly asTyped?: true;
  /** What the person sees whose form is longer than we read; without it a general page. */
  readonly tooLong?: Handle;
};

export type PublicPage = Pick<Route, 'method' | 'path' | 'handle' | 'tooLong' | 'asTyped'>;

/** A public page that changes nothing stands in the table twice, once for each language. */
export function publicPages(pages: readonly PublicPage[]): Route[] {
  return pages.flatMap((page) => langs.map((lang): Route => (
    { ...page, path: inLang(lang, page.path), lang, door: 'public', who: 'anyone', audit: null }
  )));
}

export const fileRoutes = (list: readonly Pick<Route, 'path' | 'handle'>[]): Route[] =>
  list.map((route) => ({ ...route, method: 'GET', lang: 'id', door: 'file', who: 'anyone', audit: null }));

export type ApiRoute = Pick<Route, 'method' | 'path' | 'handle'>;

/** For programs: once, as every answer carries both languages. */
export const apiRoutes = (list: readonly ApiRoute[]): Route[] =>
  list.map((route) => ({ ...route, lang: 'id', door: 'api', who: 'anyone', audit: null }));
