// People of the cast who are signed in, without going through the sign-in pages.
import { insertSession } from '../../src/people/session/open-session.ts';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { officeBrowser, type OfficeBrowser } from '../journeys/office.ts';
import type { OpenedWithDatabase } from '../journeys/with-database.ts';
import { changing, ours, personId, theirs, timeZone } from './cast.ts';

export async function signedInAs({ app, server }: OpenedWithDatabase, number: number, agencyId = ours, host = agencyId === theirs ? 'lain.localhost' : 'contoh.localhost'): Promise<OfficeBrowser> {
  const browser = officeBrowser(server, host);
  await changing(app.db, agencyId, async (tx) => {
    const value = await insertSession(tx, { id: personId(number), agencyId, timeZone }, 'passkey', app.clock.now());
    browser.cookies.set(officeCookie, { value, path: paths.office, line: '' });
  });
  return browser;
}
