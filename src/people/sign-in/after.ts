// Where somebody goes after signing in or stepping up: back to the page they asked for, if it is one of the office.
import { inLang, paths, type Lang } from '../../paths.ts';

/** Only a path of the office, letters and digits as our own paths have them; nothing that leads to another host. */
export function pageAfter(lang: Lang, asked: string | undefined): string {
  const fits = asked !== undefined && /^\/kantor(\/[A-Za-z0-9._~-]+)*$/u.test(asked) && !asked.includes('..') && asked.length <= 200;
  return fits ? asked : inLang(lang, paths.office);
}
