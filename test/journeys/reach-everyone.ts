// The office in which a letter reaches everybody, and what every letter goes through in it: written, approved by somebody else,
// sent, counted. The calendar of the law knows a 13 November in 2023, the table of areas begins later; so the lists are brought in
// with the table of their day and then put back to the beginning of that year.
import assert from 'node:assert/strict';
import { act, done } from '../../src/audit/index.ts';
import { sealDayJob, sendDirectiveJob } from '../../src/directive/index.ts';
import { directiveId as words } from '../../src/directive/texts.id.ts';
import type { DirectiveKind } from '../../src/directive/directive.ts';
import { approvalId as approvalWords } from '../../src/people/approval/texts.id.ts';
import type { Scope } from '../../src/people/grants/may-do.ts';
import { officeDoor, type Role } from '../../src/people/index.ts';
import { insertSession } from '../../src/people/session/open-session.ts';
import { paths } from '../../src/paths.ts';
import { clockAt, type Clock } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/db/address.ts';
import type { OutsideTx } from '../../src/platform/db/db.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { randomId } from '../../src/platform/ids.ts';
import { loadAreas } from '../../src/territory/index.ts';
import { everyRoute } from '../access/every-route.ts';
import { someMail } from './unit-head-cast.ts';
import { hiddenFields, officeBrowser, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { openWithDatabase, type OpenedWithDatabase } from './with-database.ts';

const timeZone = 'Asia/Jakarta';
/** Morning of each day, in the office. */
export const days = { circular: '2023-11-06', told: '2023-11-07', notice: '2023-11-13', declaration: '2023-11-14' } as const;
export const morningOf = (day: string): string => `${day}T02:00:00Z`;

export type ReachOffice = OpenedWithDatabase & {
  readonly agencyId: string;
  readonly hold: (personId: string, role: Role, scope?: Scope) => Promise<void>;
  readonly sessionOf: (personId: string) => Promise<string>;
  readonly as: (personId: string) => Promise<OfficeBrowser>;
  /** Whatever waits for a worker is done. */
  readonly workOff: () => Promise<void>;
  /** What the database server does by itself within a minute of many new rows. */
  readonly makeStatistics: () => Promise<void>;
  /** What the job of the night does. */
  readonly sealDays: () => Promise<void>;
};

export async function openReachOffice(load: (db: OutsideTx, clock: Clock) => Promise<string>): Promise<ReachOffice> {
  const opened = await openWithDatabase(everyRoute, morningOf(days.circular), officeDoor, { NETRAL_ORIGIN: 'http://localhost', ...someMail });
  const { app, admin } = opened;
  await loadAreas(app.db);
  const agencyId = await load(app.db, clockAt('2025-01-02T02:00:00Z'));
  await withClient(admin, async (client) => {
    await client.query(`update unit_period set valid_from = '2023-01-01'; update assignment set valid_from = '2023-01-01'; analyze`);
    await client.query(`select pgboss.create_queue('send-directive', '{"policy": "exclusive"}'::jsonb), pgboss.create_queue('hand-over-reminders', '{"policy": "exclusive"}'::jsonb)`);
  });
  const changing = <T>(personId: string, change: Parameters<typeof act<T>>[4]) =>
    act<T>(app.db, { role: 'system', id: 'test', agencyId, timeZone }, 'cast.made', { kind: 'person', id: personId }, change, app.clock);
  const office: ReachOffice = {
    ...opened, agencyId,
    hold: async (personId, role, scope = { kind: 'agency' }) => {
      await changing<null>(personId, async (tx) => {
        await tx.insertInto('role_grant').values({
          agency_id: agencyId, id: randomId(), person_id: personId, role, scope_kind: scope.kind, unit_id: scope.kind === 'unit' ? scope.unitId : null, axis: scope.kind === 'unit' ? scope.axis : null,
          area_code: scope.kind === 'area' ? scope.areaCode : null, from_on: '2023-06-01', until_on: '2024-05-30', given_by: null, given_at: app.clock.now(), approval_id: null,
        }).execute();
        return done(null);
      });
    },
    sessionOf: async (personId) => {
      const opening = await changing<string>(personId, async (tx) => done(await insertSession(tx, { id: personId, agencyId, timeZone }, 'passkey', app.clock.now())));
      return opening.done ? opening.value : assert.fail(personId);
    },
    as: async (personId) => {
      const browser = officeBrowser(opened.server);
      browser.cookies.set(officeCookie, { value: await office.sessionOf(personId), path: paths.office, line: '' });
      return browser;
    },
    workOff: async () => {
      const { rows } = await withClient(admin, (client) => client.query<{ data: Record<string, string> }>(`delete from pgboss.job where name = 'send-directive' returning data`));
      assert.equal(rows.length, 1, 'one sending waits');
      for (const { data } of rows) await sendDirectiveJob.run(app, data);
      await office.makeStatistics();
    },
    makeStatistics: async () => {
      await withClient(admin, (client) => client.query('analyze directive_addressee, directive_response, absence'));
    },
    sealDays: () => sealDayJob.run(app, {}),
  };
  return office;
}

export const mainOf = ({ body }: Pick<OfficeAnswer, 'body'>): string => (/<main.*<\/main>/su.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
export const approvalOf = (body: string): string => new RegExp(paths.approval('([0-9a-f-]{36})'), 'u').exec(body)?.[1] ?? assert.fail('no proposal');

/** The two who stand behind every letter. */
export type Pair = { readonly writer: OfficeBrowser; readonly approver: OfficeBrowser };

/** Written on the pages on which people write; answers with its id. */
export async function write({ writer }: Pair, kind: DirectiveKind, fields: Readonly<Record<string, string>>): Promise<string> {
  const form = await writer.send(paths.newDirective, paths.writeDirective, { jenis: kind });
  assert.equal(form.status, 200);
  const saved = await writer.post(paths.saveDirective, { ...hiddenFields(form.body, paths.saveDirective), ...fields });
  assert.equal(saved.status, 303, mainOf(saved));
  return saved.location?.split('/').at(-1) ?? assert.fail('no address');
}

/** The same count before the proposal, before the approval, and after the sending. */
export async function sendOn(office: ReachOffice, { writer, approver }: Pair, directiveId: string, people: number, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const page = paths.directive(directiveId);
  const counted = (answer: OfficeAnswer): void => {
    assert.equal(answer.status, 200, mainOf(answer));
    assert.ok(mainOf(answer).includes(`${words.described.audience} ${words.people(people)} (`), `${words.people(people)} in: ${mainOf(answer)}`);
  };
  counted(await writer.get(page));
  assert.equal((await writer.send(page, paths.proposeDirective, { alasan: 'Arahan pimpinan', ...fields })).location, page);
  const proposed = await writer.get(page);
  counted(proposed);
  const proposal = paths.approval(approvalOf(proposed.body));
  const asked = await approver.get(proposal);
  counted(asked);
  const decision = hiddenFields(asked.body, paths.approve);
  const own = await writer.post(paths.approve, { ...decision, _csrf: hiddenFields(proposed.body, paths.signOut)['_csrf'] ?? '' });
  assert.deepEqual([own.status, mainOf(own).includes(approvalWords.refusals['own-proposal'])], [422, true], 'whoever proposed it does not approve it');
  assert.equal((await approver.post(paths.approve, decision)).location, proposal);
  await office.workOff();
  counted(await writer.get(page));
}
