// The fictitious agency with a publisher, an approver, a head and somebody without a role, for what is written to everybody.
import assert from 'node:assert/strict';
import { act, done } from '../../src/audit/index.ts';
import { holderOf, loadDemo, officeDoor, type Holder, type Role } from '../../src/people/index.ts';
import { insertSession } from '../../src/people/session/open-session.ts';
import { paths } from '../../src/paths.ts';
import { todayIn } from '../../src/platform/clock.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { addGrant, changing, granted } from '../access/cast.ts';
import { officeBrowser, type OfficeBrowser } from './office.ts';
import { approvedAndSent, makeSendQueue } from './sent-directive.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

export const writer = 'Petugas Kepegawaian Contoh';
export const secretary = 'Sekretaris Daerah Contoh';
export const anybody = 'Petugas Prasarana Contoh';

export type NoticesOffice = {
  readonly opened: OpenedWithDatabase;
  readonly agencyId: string;
  readonly idOf: (name: string) => string;
  readonly holder: (name: string) => Promise<Holder>;
  readonly signIn: (name: string) => Promise<OfficeBrowser>;
  /** The cookie alone, for a browser of its own. */
  readonly cookieOf: (name: string) => Promise<string>;
  /** The second person, and then what the queue would do. */
  readonly approveAndSend: (name: string, directiveId: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openNoticesOffice(routes: readonly Route[], begin: string): Promise<NoticesOffice> {
  const opened = await openWithDatabase(routes, begin, officeDoor);
  const { app } = opened;
  const demo = await loadDemo(app.db, 'Asia/Jakarta', app.clock) ?? assert.fail('no agency');
  const { agencyId } = demo;
  const ids = new Map(demo.people.map(({ id, name }) => [name, id]));
  const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);
  const today = (): string => todayIn(app.clock, 'Asia/Jakarta');
  const system = { role: 'system', id: 'test', agencyId, timeZone: 'Asia/Jakarta' };
  const days = { fromOn: today(), untilOn: new Date(Date.parse(today()) + 300 * 86_400_000).toISOString().slice(0, 10) };
  const hold = (name: string, role: Role): Promise<void> => changing(app.db, agencyId, (tx) => addGrant(tx, agencyId, granted(idOf(name), role, { kind: 'agency' }, days)));
  await hold(writer, 'publisher');
  await hold(secretary, 'approver');
  await makeSendQueue(opened.admin);
  const holder = async (name: string): Promise<Holder> => (await holderOf(app.db, idOf(name), agencyId, today())) ?? assert.fail(name);
  const cookieOf = async (name: string): Promise<string> => {
    let value = '';
    await act(app.db, system, 'cast.made', { kind: 'person', id: idOf(name) }, async (tx) => {
      value = await insertSession(tx, { id: idOf(name), agencyId, timeZone: 'Asia/Jakarta' }, 'passkey', app.clock.now());
      return done(null);
    }, app.clock);
    return value;
  };
  return {
    opened, agencyId, idOf, holder, cookieOf,
    signIn: async (name) => {
      const browser = officeBrowser(opened.server);
      browser.cookies.set(officeCookie, { value: await cookieOf(name), path: paths.office, line: '' });
      return browser;
    },
    approveAndSend: async (name, directiveId) => approvedAndSent(app, await holder(name), directiveId),
    close: () => opened.close(),
  };
}
