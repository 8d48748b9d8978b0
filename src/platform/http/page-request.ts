import type { Lang } from '../../paths.ts';
import type { AppContext } from '../app-context.ts';

/** What every page is given. */
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
