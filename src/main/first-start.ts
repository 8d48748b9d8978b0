// What a start brings in before anybody can call: areas, on the very first start the fictitious agency, and the links
// that a person needs to come in. Links go to the terminal of whoever started the program and nowhere else.
import { findDemoVisitors, isDemo, loadDemo, newDemoLink, newSetUpLink } from '../people/index.ts';
import { loadAreas } from '../territory/index.ts';
import type { AppContext } from '../platform/app-context.ts';

/** Lines to print once. */
export async function prepareFirstStart({ db, clock, config }: AppContext): Promise<readonly string[]> {
  await loadAreas(db);
  // A fictitious agency never shares a database that somebody else keeps.
  const demo = config.databaseUrl === null && config.demo === 'on' ? await loadDemo(db, config.timeZone, clock) : null;
  return demo === null ? [] : [`The fictitious agency "contoh" is loaded: ${demo.people.length} people, none of them real.`];
}

export async function linksToComeIn(app: AppContext): Promise<readonly string[]> {
  const setUp = await newSetUpLink(app);
  return [...(setUp === null ? [] : [`Set up the first administrator (once, within a day): ${setUp}`]), ...(await demoLinks(app))];
}

async function demoLinks(app: AppContext): Promise<readonly string[]> {
  const [only, other] = await app.db.selectFrom('agency').select('id').limit(2).execute();
  if (only === undefined || other !== undefined || !(await isDemo(app.db, only.id))) return [];
  const visitors = await findDemoVisitors(app.db, only.id);
  const lines = await Promise.all(visitors.map(async ({ role, personId, name }) =>
    `  ${role} (${name}): ${await newDemoLink(app, { agencyId: only.id, personId })}`));
  return lines.length === 0 ? [] : ['Sign in as somebody of the fictitious agency (each link once, within a day):', ...lines];
}
