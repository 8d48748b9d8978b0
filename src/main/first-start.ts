// What a start brings in before anybody can call: areas, on the very first start the fictitious agency, and the links
// that a person needs to come in. Links go to the terminal of whoever started the program and nowhere else.
import { isDemo, loadDemo, newDemoLink, newSetUpLink } from '../people/index.ts';
import { loadAreas } from '../territory/index.ts';
import type { AppContext } from '../platform/app-context.ts';

/** Lines to print once. */
export async function prepareFirstStart({ db, clock, config }: AppContext): Promise<readonly string[]> {
  await loadAreas(db);
  // A fictitious agency never shares a database that somebody else keeps.
  const demo = config.databaseUrl === null ? await loadDemo(db, config.timeZone, clock) : null;
  return demo === null ? [] : [`The fictitious agency "contoh" is loaded: ${demo.people.length} people, none of them real.`];
}

export async function linksToComeIn(app: AppContext): Promise<readonly string[]> {
  const setUp = await newSetUpLink(app);
  const lines = setUp === null ? [] : [`Set up the first administrator (once, within a day): ${setUp}`];
  const agencies = await app.db.selectFrom('agency').select('id').limit(2).execute();
  const [only, other] = agencies;
  if (only === undefined || other !== undefined || !(await isDemo(app.db, only.id))) return lines;
  const person = await app.db.selectFrom('person').where('agency_id', '=', only.id).select('id').orderBy('name').executeTakeFirst();
  if (person === undefined) return lines;
  return [...lines, `Sign in as somebody of the fictitious agency: ${await newDemoLink(app, { agencyId: only.id, personId: person.id })}`];
}
