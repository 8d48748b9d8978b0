// One line per address. The table is read by the server, by the generated docs/routes.md and by the
// tests of access, so a page that stands in no table does not exist.
import { inLang, langs, type Lang } from '../../paths.ts';
import { MustAddFactor, MustSignIn, MustStepUp } from './office-errors.ts';
import { isFresh, type EntranceHandle, type OfficeHandle, type OfficeRequest } from './office.ts';
import type { PageRequest } from './page-request.ts';
import type { Reply } from './reply.ts';
import type { TokenHandle, TokenReply } from './token.ts';

export type { PageRequest } from './page-request.ts';

/**
 * `api`: programs call; bodies and trouble are JSON, and any site may read the answer. `file`: loaded by a page or a phone,
 * the same for everybody and in no language. `token`: programs of the agency, let in by a token; it goes with the office.
 */
export type Door = 'public' | 'office' | 'api' | 'file' | 'token';
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
  readonly door: Exclude<Door, 'office' | 'token'>;
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
  /** Called by a program, not by a form of ours: it proves itself, and no secret of a form is asked for. */
  readonly fromProgram?: true;
  /** A factor must have been shown within the last minutes. */
  readonly stepUp?: true;
  /** Of a POST: the page of its form, where somebody comes back who had to show a factor first. */
  readonly formPage?: FormPage;
};

/** An address, or how to tell it from what the form says. */
export type FormPage = string | ((form: Readonly<Record<string, string>>) => string);

export type TokenRoute = Omit<Line, 'method'> & {
  readonly method: Line['method'] | 'PUT' | 'PATCH' | 'DELETE';
  readonly door: 'token';
  /** What kind of token opens it. */
  readonly who: readonly string[];
  readonly handle: TokenHandle;
  /** The answer to what never reaches `handle`; `reference` where the fault is ours. */
  readonly trouble: (status: number, reference: string | null) => TokenReply;
};

export type Route = PlainRoute | OfficeRoute | TokenRoute;

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

export type EntrancePage = Pick<OfficeRoute, 'method' | 'path' | 'audit' | 'handle' | 'fromProgram'>;

/** Pages of the office that are seen before signing in. */
export const entrancePages = (pages: readonly EntrancePage[]): Route[] =>
  pages.flatMap((page) => langs.map((lang): Route => ({ ...page, path: inLang(lang, page.path), lang, door: 'office', who: 'anyone' })));

export type OfficePage = Pick<OfficeRoute, 'method' | 'path' | 'audit' | 'takesUpload' | 'asTyped' | 'stepUp' | 'formPage'> & {
  readonly who: Exclude<Who, 'anyone'>;
  readonly handle: OfficeHandle;
  /** Open also to whoever still has to add a second factor: adding it, and leaving. */
  readonly withoutFactor?: true;
};

/** Pages for people who signed in; the server has compared `who` with their roles before `handle` is called. */
export const officePages = (pages: readonly OfficePage[]): Route[] =>
  pages.flatMap(({ handle, withoutFactor, ...page }) => langs.map((lang): Route => ({
    ...page, ...formPageOf(page, pages), path: inLang(lang, page.path), lang, door: 'office',
    handle: (request) => {
      if (request.actor === null) throw new MustSignIn();
      if (request.actor.lacksFactor && !withoutFactor) throw new MustAddFactor();
      if (page.stepUp && !isFresh(request.actor, request.app.clock.now())) throw new MustStepUp();
      return handle(request as OfficeRequest);
    },
  })));

/** Most forms are sent to the address of their own page. */
function formPageOf({ method, path, formPage }: Pick<OfficePage, 'method' | 'path' | 'formPage'>, pages: readonly OfficePage[]): Pick<OfficeRoute, 'formPage'> {
  if (method === 'GET' || formPage !== undefined) return {};
  return pages.some((each) => each.method === 'GET' && each.path === path) ? { formPage: path } : {};
}
