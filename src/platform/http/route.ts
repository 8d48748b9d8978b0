// One line per address. The table is read by the server, by the generated docs/routes.md and by the
// tests of access, so a page that stands in no table does not exist.
import { inLang, langs, type Lang } from '../../paths.ts';
import { MustSignIn, MustStepUp } from './office-errors.ts';
import { isFresh, type EntranceHandle, type OfficeHandle, type OfficeRequest } from './office.ts';
import type { PageRequest } from './page-request.ts';
import type { Reply } from './reply.ts';

export type { PageRequest } from './page-request.ts';

/**
 * `api`: programs call; bodies and trouble are JSON, and any site may read the answer. `file`: loaded by a page or a phone,
 * the same for everybody and in no language.
 */
export type Door = 'public' | 'office' | 'api' | 'file';
/** Who may call: everybody, everybody who signed in, or who holds one of these roles. */
export type Who = 'anyone' | 'signed-in' | readonly string[];

export type Handle = (request: PageRequest) => Reply | Promise<Reply>;

type Line = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly lang: Lang;
  /** Name of the audit entry that this route writes; null where nothing is changed. */
  readonly audit: string | null;
  /** Invisible characters reach this page as they were sent, because it judges whether a text was changed. */
  readonly asTyped?: true;
};

export type PlainRoute = Line & {
  readonly door: Exclude<Door, 'office'>;
  readonly who: 'anyone';
  readonly handle: Handle;
  /** What the person sees whose form is longer than we read; without it a general page. */
  readonly tooLong?: Handle;
};

export type OfficeRoute = Line & {
  readonly door: 'office';
  readonly who: Who;
  readonly handle: EntranceHandle;
  /** The body is handed on unread (`request.upload`). */
  readonly takesUpload?: true;
};

export type Route = PlainRoute | OfficeRoute;

export type PublicPage = Pick<PlainRoute, 'method' | 'path' | 'handle' | 'tooLong' | 'asTyped'>;

/** A public page that changes nothing stands in the table twice, once for each language. */
export function publicPages(pages: readonly PublicPage[]): Route[] {
  return pages.flatMap((page) => langs.map((lang): Route => (
    { ...page, path: inLang(lang, page.path), lang, door: 'public', who: 'anyone', audit: null }
  )));
}

export const fileRoutes = (list: readonly Pick<PlainRoute, 'path' | 'handle'>[]): Route[] =>
  list.map((route) => ({ ...route, method: 'GET', lang: 'id', door: 'file', who: 'anyone', audit: null }));

export type ApiRoute = Pick<PlainRoute, 'method' | 'path' | 'handle'>;

/** For programs: once, as every answer carries both languages. */
export const apiRoutes = (list: readonly ApiRoute[]): Route[] =>
  list.map((route) => ({ ...route, lang: 'id', door: 'api', who: 'anyone', audit: null }));

export type EntrancePage = Pick<OfficeRoute, 'method' | 'path' | 'audit' | 'handle'>;

/** Pages of the office that are seen before signing in. */
export const entrancePages = (pages: readonly EntrancePage[]): Route[] =>
  pages.flatMap((page) => langs.map((lang): Route => ({ ...page, path: inLang(lang, page.path), lang, door: 'office', who: 'anyone' })));

export type OfficePage = Pick<OfficeRoute, 'method' | 'path' | 'audit' | 'takesUpload' | 'asTyped'> & {
  readonly who: Exclude<Who, 'anyone'>;
  readonly handle: OfficeHandle;
  /** Sensitive: a factor must have been shown within the last minutes. */
  readonly stepUp?: true;
};

/** Pages for people who signed in; the server has compared `who` with their roles before `handle` is called. */
export const officePages = (pages: readonly OfficePage[]): Route[] =>
  pages.flatMap(({ handle, stepUp, ...page }) => langs.map((lang): Route => ({
    ...page, path: inLang(lang, page.path), lang, door: 'office',
    handle: (request) => {
      if (request.actor === null) throw new MustSignIn();
      if (stepUp && !isFresh(request.actor, request.app.clock.now())) throw new MustStepUp();
      return handle(request as OfficeRequest);
    },
  })));
