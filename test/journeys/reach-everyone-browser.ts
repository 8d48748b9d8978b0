// The small agency in a browser: who comes in as whom, and the two steps that every letter takes there.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { directiveId as shared } from '../../src/directive/texts.id.ts';
import { writingId } from '../../src/directive/writing/texts.id.ts';
import { approvalId } from '../../src/people/approval/texts.id.ts';
import { loadDemo } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { officeCookie } from '../../src/platform/http/office.ts';
import { startChromium } from './chromium.ts';
import { officeVisitors, type OfficeVisitor, type OfficeVisitors } from './office-visitor.ts';
import { approvalOf, openReachOffice, type ReachOffice } from './reach-everyone.ts';

export const writer = 'Petugas Kepegawaian Contoh';
export const approver = 'Sekretaris Daerah Contoh';
export const helper = 'Staf Kelurahan Contoh';

export type ReachBrowser = {
  readonly office: ReachOffice; readonly base: string; readonly visitors: OfficeVisitors;
  /** Of a person or unit of the demonstration. */
  readonly idOf: (name: string) => string;
  readonly visitorAs: (name: string, options?: { readonly scripts?: boolean }) => Promise<OfficeVisitor>;
  readonly fileOf: (name: string, path: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

export async function openReachBrowser(): Promise<ReachBrowser> {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => ids.get(name) ?? assert.fail(`nobody is called ${name}`);
  const office = await openReachOffice(async (db, clock) => {
    const demo = await loadDemo(db, 'Asia/Jakarta', clock) ?? assert.fail('no agency');
    for (const { id, name } of demo.people) ids.set(name, id);
    for (const { unit_id: id, name } of await db.selectFrom('unit_period').select(['unit_id', 'name']).execute()) ids.set(name, id);
    return demo.agencyId;
  });
  await office.hold(idOf(writer), 'publisher');
  await office.hold(idOf(approver), 'approver');
  await office.hold(idOf('Kepala Sekolah Contoh'), 'unit-head', { kind: 'unit', unitId: idOf('Sekolah Contoh'), axis: 'function' });
  await office.hold(idOf(helper), 'ward-helper', { kind: 'area', areaCode: '31.71.01.1001' });
  await office.server.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://localhost:${(office.server.server.address() as AddressInfo).port}`;
  const started = await startChromium();
  const visitors = await officeVisitors(started.browser, 'reach-everyone');
  return {
    office, base, visitors, idOf,
    visitorAs: async (name, options = {}) => {
      const visitor = await visitors.visitor(options);
      await visitor.page.context().addCookies([{ name: officeCookie, value: await office.sessionOf(idOf(name)), domain: 'localhost', path: paths.office, httpOnly: true, sameSite: 'Lax' }]);
      return visitor;
    },
    fileOf: async (name, path) => {
      const answer = await office.server.inject({ url: path, headers: { host: 'localhost', cookie: `${officeCookie}=${await office.sessionOf(idOf(name))}` } });
      assert.equal(answer.statusCode, 200, path);
      return answer.rawPayload;
    },
    close: async () => {
      await visitors.close();
      await started.close();
      await office.close();
    },
  };
}

const wordsOn = async ({ page }: OfficeVisitor): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');

export async function says(visitor: OfficeVisitor, ...texts: readonly string[]): Promise<void> {
  const words = await wordsOn(visitor);
  for (const text of texts) assert.ok(words.includes(text), `${text} on ${visitor.page.url()}: ${words}`);
}

const idAt = ({ page }: OfficeVisitor): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const counted = (people: number): string => `${shared.described.audience} ${shared.people(people)} (`;

export async function writeLetter({ base }: ReachBrowser, publisher: OfficeVisitor, kind: 'circular' | 'pledge', fields: Readonly<Record<string, string>>, ticked: readonly string[]): Promise<void> {
  await publisher.open(base + paths.directives);
  await publisher.link(writingId.write);
  await publisher.page.getByLabel(shared.kinds[kind], { exact: true }).check();
  await publisher.button(writingId.next);
  await publisher.write({ dari: 'Sekretaris Daerah Contoh', ...fields });
  for (const name of ticked) await publisher.page.locator(`input[name="${name}"]`).check();
  await publisher.button(writingId.save);
}

/** From the draft on the page of the writer to everybody; the count is the same on every page on the way. */
export async function sendLetter({ office, base, visitorAs }: ReachBrowser, publisher: OfficeVisitor, people: number): Promise<string> {
  const id = idAt(publisher);
  await says(publisher, counted(people));
  await publisher.write({ alasan: 'Arahan pimpinan' });
  await publisher.button(writingId.propose);
  await says(publisher, counted(people), writingId.waiting);
  const second = await visitorAs(approver, { scripts: true });
  await second.open(base + paths.approvals);
  await second.tap(second.page.locator(`a[href="${paths.approval(approvalOf(await publisher.page.content()))}"]`));
  await says(second, counted(people));
  await second.button(approvalId.approve);
  await says(second, approvalId.states.done);
  await second.close();
  await office.workOff();
  await publisher.open(base + paths.directive(id));
  await says(publisher, counted(people));
  return id;
}
