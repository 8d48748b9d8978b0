// Names of the fields that travel in the forms of this door.
import type { Opened } from '../platform/form/opened.ts';
import { inLang, paths, type Lang } from '../paths.ts';
import type { LanguageSwitch } from '../platform/html/page.tsx';
import type { Asking } from './asking.ts';
import type { Conversation } from './conversation.ts';

export const field = {
  question: 'pertanyaan',
  about: 'tentang',
  state: 'keadaan',
  answered: 'jawab',
  step: 'langkah',
} as const;

/** Values of the `langkah` button. */
export const stepBack = 'kembali';
export const stepMore = 'lagi';
export const stepShow = 'lihat';
export const stepChange = 'ubah:';
export const noneOfThese = 'bukan-ini';

/** A typed question longer than this gets a message; shorter is kept through all pages. */
export const questionLimit = 1000;

/** What the frame of a page has to know: on a phone the name of the service leads to the first page that the phone has. */
export const frameOf = ({ lang, madeOn }: Pick<Asking, 'lang' | 'madeOn'>): { lang: Lang; home?: string } => (madeOn === 'phone' ? { lang, home: paths.ask } : { lang });

/** The first page again: on the server the one that needs no script. */
export const startOf = ({ lang, madeOn }: Pick<Asking, 'lang' | 'madeOn'>): string => inLang(lang, madeOn === 'phone' ? paths.ask : paths.home);

/** A phone holds only Indonesian: its link to English leads to the server, which cannot read what a phone has kept. */
export const switchTo = ({ madeOn }: Asking, path: string, fields: Readonly<Record<string, string>>): LanguageSwitch =>
  (madeOn === 'phone' ? { path: paths.ask } : { path, fields });

/** The fields that carry the conversation into the next page. */
export function carry(asking: Asking, conversation: Conversation): Record<string, string> {
  const state = asking.seal(conversation);
  const question = typedQuestion(asking);
  // Our own forms hold none that is longer, and an answer has a dozen forms.
  return question === '' || question.length > questionLimit ? { [field.state]: state } : { [field.state]: state, [field.question]: question };
}

export const carried = (asking: Asking): Opened<Conversation> => asking.open(asking.form[field.state] ?? '');

export const typedQuestion = ({ form }: Pick<Asking, 'form'>): string => (form[field.question] ?? '').trim();
