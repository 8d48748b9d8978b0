// The fictitious agency with letters that were sent to it, and a way to come in as anybody of it.
import assert from 'node:assert/strict';
import { act, done } from '../../src/audit/index.ts';
import { directiveRoutes, waitingFor } from '../../src/directive/index.ts';
import type { DirectiveKind } from '../../src/directive/directive.ts';
import type { Version } from '../../src/directive/version.ts';
import { everybody, grantRoutes, holderOf, loadDemo, officeDoor, signInRoutes, staffRoutes, type Holder, type Role } from '../../src/people/index.ts';
import { insertSession } from '../../src/people/session/open-session.ts';
import { paths } from '../../src/paths.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { randomId } from '../../src/platform/ids.ts';
import type { Scope } from '../../src/people/grants/may-do.ts';
import { addGrant, changing, granted } from '../access/cast.ts';
import { officeBrowser, type OfficeBrowser } from './office.ts';
import { sentDirective } from './sent-directive.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

export const today = '2026-11-22';
const timeZone = 'Asia/Jakarta';

export type DemoOffice = OpenedWithDatabase & {
  readonly agencyId: string;
  /** Of a person or unit of the demonstration. */
  readonly idOf: (name: string) => string;
  readonly holder: (name: string) => Promise<Holder>;
  readonly hold: (name: string, role: Role, scope?: Scope) => Promise<void>;
  readonly sessionOf: (name: string) => Promise<string>;
  readonly as: (name: string) => Promise<OfficeBrowser>;
  /** Written, approved and sent, the whole way; says its id. */
  readonly send: (kind: DirectiveKind, version: Version, id?: string, asksAgain?: 'yes' | 'no') => Promise<string>;
};

export const circular: Version = {
  title: 'Menjaga netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: 'e-0011/SE/2026', letterOn: '2026-11-20',
  texts: { all: 'Anda tetap netral.' }, chatText: null, wanted: ['read'], fromOn: today, dueOn: null, cascade: 'units', audience: everybody,
};

export const pledge: Version = {
  title: 'Ikrar netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null,
  texts: { 'civil-servant': 'Saya tetap netral.', community: 'Saya melayani semua warga.\n\nSaya tetap netral.', 'contract-worker': 'Saya bekerja untuk semua warga.' },
  chatText: null, wanted: ['signed'], fromOn: today, dueOn: null, cascade: 'no', audience: everybody,
};

/** Nobody listens there: what is asked for waits in the table. */
export const someMail = { NETRAL_SMTP: 'smtp://127.0.0.1:9', NETRAL_MAIL_FROM: 'Netral <netral@contoh.example>' };

export async function openDemoOffice(settings: Readonly<Record<string, string>> = someMail): Promise<DemoOffice> {
  const opened = await openWithDatabase([...directiveRoutes, ...staffRoutes, ...grantRoutes, ...signInRoutes([], waitingFor)], undefined, officeDoor, settings);
  const { app: { db, clock }, admin, server } = opened;
  const demo = await loadDemo(db, timeZone, clock) ?? assert.fail('no agency');
  const { agencyId } = demo;
  const ids = new Map(demo.people.map(({ id, name }) => [name, id]));
  for (const { unit_id: id, name } of await db.selectFrom('unit_period').select(['unit_id', 'name']).execute()) ids.set(name, id);
  const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);
  for (const queue of ['send-directive', 'hand-over-reminders']) await withClient(admin, (client) => client.query(`select pgboss.create_queue('${queue}', '{"policy": "exclusive"}'::jsonb)`));
  const system = { role: 'system', id: 'test', agencyId, timeZone };
  const holder = async (name: string): Promise<Holder> => (await holderOf(db, idOf(name), agencyId, today)) ?? assert.fail(name);
  const office: DemoOffice = {
    ...opened, agencyId, idOf, holder,
    hold: (name, role, scope) => changing(db, agencyId, (tx) => addGrant(tx, agencyId, granted(idOf(name), role, scope))),
    sessionOf: async (name) => {
      const opening = await act(db, system, 'cast.made', { kind: 'person', id: idOf(name) }, async (tx) => done(await insertSession(tx, { id: idOf(name), agencyId, timeZone }, 'passkey', clock.now())), clock);
      return opening.done ? opening.value : assert.fail(name);
    },
    as: async (name) => {
      const browser = officeBrowser(server);
      browser.cookies.set(officeCookie, { value: await office.sessionOf(name), path: paths.office, line: '' });
      return browser;
    },
    send: async (kind, version, id = randomId(), asksAgain = 'no') =>
      sentDirective({ db, clock }, await holder('Petugas Kepegawaian Contoh'), await holder('Sekretaris Daerah Contoh'), { kind, version, id, asksAgain }),
  };
  await office.hold('Petugas Kepegawaian Contoh', 'publisher');
  await office.hold('Sekretaris Daerah Contoh', 'approver');
  return office;
}

export const wordsOf = ({ body }: { readonly body: string }): string => (/<main.*<\/main>/su.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

export const actsOf = async ({ app: { db } }: OpenedWithDatabase, noun: string): Promise<number> => (await db.selectFrom('audit.audit_entry').where('noun', '=', noun).select('id').execute()).length;
