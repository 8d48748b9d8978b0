// Where somebody goes after signing in or stepping up: back to the page they asked for, if it is one of the office.
import { inLang, paths, type Lang } from '../../paths.ts';
import { sendAgain } from '../../platform/http/office.ts';

/** Only a path of the office, letters and digits as our own paths have them; nothing that leads to another host. */
export function pageAfter(lang: Lang, asked: string | undefined): string {
  const [page, query, ...more] = asked?.split('?') ?? [];
  const known = more.length === 0 && (query === undefined || query === `${sendAgain.name}=${sendAgain.value}`);
  const fits = asked !== undefined && page !== undefined && known && /^\/kantor(\/[A-Za-z0-9._~-]+)*$/u.test(page) && !page.includes('..') && asked.length <= 200;
  return fits ? asked : inLang(lang, paths.office);
}
