// People of the cast who are signed in, without going through the sign-in pages.
import { insertSession } from '../../src/people/session/open-session.ts';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { officeBrowser, type OfficeBrowser } from '../journeys/office.ts';
import type { OpenedWithDatabase } from '../journeys/with-database.ts';
import { changing, ours, personId, theirs, timeZone } from './cast.ts';

/** The value of their cookie. */
export async function sessionAs({ app }: OpenedWithDatabase, number: number, agencyId = ours): Promise<string> {
  let value = '';
  await changing(app.db, agencyId, async (tx) => { value = await insertSession(tx, { id: personId(number), agencyId, timeZone }, 'passkey', app.clock.now()); });
  return value;
}

export async function signedInAs(opened: OpenedWithDatabase, number: number, agencyId = ours, host = agencyId === theirs ? 'lain.localhost' : 'contoh.localhost'): Promise<OfficeBrowser> {
  const browser = officeBrowser(opened.server, host);
  browser.cookies.set(officeCookie, { value: await sessionAs(opened, number, agencyId), path: paths.office, line: '' });
  return browser;
}
