// What the advice door keeps while the program runs: the site's statements, and the sums of the day. It belongs to its
// application, so that two in one process (as in tests) have nothing in common.
import type { Options } from '../../packages/law/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import { openCounts } from './counts/daily-counts.ts';
import { keepDayOpen } from './slip/slip-desk.ts';
import { noGuidance, readGuidance, type SiteGuidance } from './read/site/guidance-file.ts';

export type Desk = {
  readonly law: Options;
  /** The site's statements as they stand in its file, for phones; `[]` without one. */
  readonly siteStatements: string;
  /** SHA-256 of that file, 64 hexadecimal digits; null without one. */
  readonly guidanceDigest: string | null;
  readonly answered: (about: string) => void;
  readonly close: () => Promise<void>;
};

const fromGuidance = ({ statements, text, digest }: SiteGuidance): Pick<Desk, 'law' | 'siteStatements' | 'guidanceDigest'> =>
  ({ law: { statements }, siteStatements: text, guidanceDigest: digest });

/** Before the door is opened, and where only pages are tried. */
const closedDesk: Desk = { ...fromGuidance(noGuidance), answered: () => undefined, close: async () => undefined };

const desks = new WeakMap<AppContext, Desk>();

export const deskOf = (app: AppContext): Desk => desks.get(app) ?? closedDesk;

export async function openAdvice(app: AppContext): Promise<Desk> {
  const { guidancePath } = app.config;
  const guidance = guidancePath === null ? noGuidance : await readGuidance(guidancePath);
  const counts = openCounts(app);
  const days = keepDayOpen(app);
  const close = async (): Promise<void> => {
    await days.close();
    await counts.close();
  };
  const desk: Desk = { ...fromGuidance(guidance), answered: counts.count, close };
  desks.set(app, desk);
  return desk;
}
