// The notices of the calendar over HTTP with scripts off, on the day on which the candidates for president were determined.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { approvalRoutes, approve } from '../../people/index.ts';
import { inLang, paths } from '../../paths.ts';
import { openNoticesOffice, anybody, secretary, writer, type NoticesOffice } from '../../../test/journeys/notices-office.ts';
import { directivePage, proposeSendingNow } from '../writing/directive.page.tsx';
import { clockAt } from '../../platform/clock.ts';
import { officePages } from '../../platform/http/route.ts';
import { randomId } from '../../platform/ids.ts';
import { sendApproval } from '../writing/send-approval.ts';
import { sendDueDirectives } from '../writing/send-due-directives.job.ts';
import { writingId } from '../writing/texts.id.ts';
import { letterFor } from '../queries.ts';
import { cardRoutes } from '../card/routes.ts';
import { cardId } from '../card/texts.id.ts';
import { shippedCalendar, type ElectionCalendar } from './calendar.ts';
import { phaseRoutesFor } from './routes.ts';
import { phaseEn } from './texts.en.ts';
import { phaseId } from './texts.id.ts';

const key = 'pemilu-2024.candidate.ST-1';
/** A site that knows of a day that is not certain, and moves another one later. */
let isMoved = false;
let isOver = false;
const calendar: ElectionCalendar = {
  ...shippedCalendar,
  get phaseRows() { return isOver ? [] : shippedCalendar.phaseRows.map((row) => (row.id === 'PM-12' ? { ...row, confidence: 'C1' as const } : row)); },
  get statusRows() { return isOver ? [] : shippedCalendar.statusRows.map((row) => (isMoved && row.id === 'ST-1' ? { ...row, candidateFrom: '2023-11-15' } : row)); },
};
const around = officePages([
  { method: 'GET', path: paths.directive(':id'), who: ['publisher', 'approver'], audit: null, handle: directivePage },
  { method: 'POST', path: paths.proposeDirective, who: ['publisher'], audit: 'directive.frozen', handle: proposeSendingNow },
]);
let office: NoticesOffice;
before(async () => { office = await openNoticesOffice([...phaseRoutesFor(() => Promise.resolve(calendar)), ...around, ...cardRoutes, ...approvalRoutes([sendApproval])], '2023-11-13T01:00:00Z'); });
after(() => office.close());

const acts = async (): Promise<string[]> =>
  (await office.opened.app.db.selectFrom('audit.audit_entry').where('noun', 'like', '%-notice.%').select('noun').execute()).map(({ noun }) => noun);

test('whoever holds no right sees no notice, and takes none up', async () => {
  const person = await office.signIn(anybody);
  for (const path of [paths.phaseNotices, paths.phaseNotice(key)]) assert.equal((await person.get(path)).status, 403, path);
  const approver = await office.signIn(secretary);
  const page = await approver.get(paths.phaseNotice(key));
  assert.equal(page.status, 200);
  assert.ok(!page.body.includes(phaseId.takeUp));
  assert.deepEqual(await acts(), []);
});

test('the list has today, what comes and what has passed, with its day and its state', async () => {
  const { body } = await (await office.signIn(writer)).get(paths.phaseNotices);
  const [due = '', rest = ''] = (body.split(`<h2>${phaseId.dueTitle}</h2>`)[1] ?? '').split(`<h2>${phaseId.comingTitle}</h2>`);
  assert.match(due, /13 November 2023\..*Belum diambil/su);
  assert.ok(body.includes(phaseId.siteCalendar), 'whose calendar it is');
  assert.ok(!due.includes('3 November 2023, '));
  assert.match(rest, /28 November 2023/u);
  assert.ok(!rest.includes(phaseId.setCalendar));
  assert.match(rest, new RegExp(`11 Februari 2024\\. ${phaseId.uncertainDay}`, 'u'));
  assert.match(rest, new RegExp(`${phaseId.pastTitle} \\(\\d+\\).*3 November 2023\\. ${phaseId.past}`, 'su'));
  assert.equal((await (await office.signIn(writer)).get(paths.phaseNotice('pemilu-2024.candidate.ST-9'))).status, 404);
});

test('one officer takes the notice up, another approves, and only then everybody has it, and is asked nothing', async () => {
  const officer = await office.signIn(writer);
  const missing = await officer.send(paths.phaseNotice(key), paths.takeUpNotice, { dari: ' ' });
  assert.equal(missing.status, 422);
  assert.ok(missing.body.includes(phaseId.issuerMissing));
  assert.deepEqual(await acts(), []);
  const { body: form } = await officer.get(paths.phaseNotice(key));
  const taken = await officer.send(paths.phaseNotice(key), paths.takeUpNotice, { dari: 'Sekretaris Daerah Contoh' });
  assert.equal(taken.status, 303);
  const directiveId = taken.location?.split('/').at(-1) ?? '';
  // The form of a colleague who was slower leads to the same letter.
  const second = await officer.post(paths.takeUpNotice, { ...hidden(form), dari: 'Asisten Contoh' });
  assert.equal(second.location, taken.location);
  assert.deepEqual(await acts(), ['phase-notice.taken-up']);
  assert.equal(await letterFor(office.opened.app.db, office.agencyId, directiveId, office.idOf(anybody)), null);
  const proposed = await officer.send(paths.directive(directiveId), paths.proposeDirective, { alasan: 'Penetapan calon' });
  assert.equal(proposed.status, 303);
  assert.ok((await officer.get(paths.phaseNotices)).body.includes(phaseId.states.proposed));
  assert.equal(await letterFor(office.opened.app.db, office.agencyId, directiveId, office.idOf(anybody)), null);
  await assert.rejects(office.approveAndSend(writer, directiveId), /own-proposal/u);
  await office.approveAndSend(secretary, directiveId);
  const letter = await letterFor(office.opened.app.db, office.agencyId, directiveId, office.idOf(anybody)) ?? assert.fail('not sent');
  assert.deepEqual([letter.kind, letter.wanted, letter.issuer], ['phase-notice', [], 'Sekretaris Daerah Contoh']);
  assert.match(letter.text, /^Mulai hari ini, 13 November 2023,/u);
  const { addressees } = await office.opened.app.db.selectFrom('directive_sending').where('directive_id', '=', directiveId).select('addressees').executeTakeFirstOrThrow();
  assert.equal(addressees, (await office.opened.app.db.selectFrom('person').select('id').execute()).length);
  const page = await officer.get(paths.phaseNotice(key));
  assert.ok(page.body.includes(phaseId.states.sent) && page.body.includes(phaseId.takenUpBy(writer, '13 November 2023')));
});

test('what was sent becomes a card of its own sentences, and what was not sent or is not chosen becomes none', async () => {
  const officer = await office.signIn(writer);
  const { directive_id: id } = await office.opened.app.db.selectFrom('phase_notice').select('directive_id').executeTakeFirstOrThrow();
  assert.equal((await (await office.signIn(anybody)).get(paths.card(id, '1'))).status, 403);
  const page = await officer.get(paths.card(id, '1'));
  assert.equal(page.status, 200);
  assert.match(page.body, /<svg[^>]*role="img" aria-label="Kartu bertulisan\. Judul: Pemilu 2024: calon sudah ditetapkan\. Isi: Mulai hari ini, 13 November 2023,/u);
  assert.ok(page.body.includes(cardId.caption) && !page.body.includes('1632/2023'));
  const none = await officer.send(paths.card(id, '1'), paths.chooseCard, {});
  assert.equal(none.status, 422);
  assert.ok(none.body.includes(cardId.tooMany));
  const chosen = await officer.send(paths.card(id, '1'), paths.chooseCard, { kalimat: 'ya', 'kalimat-3': 'ya' });
  assert.equal(chosen.location, paths.card(id, '1-3'));
  for (const [file, type, begin] of [['square.png', 'image/png', '\uFFFDPNG'], ['tall.png', 'image/png', '\uFFFDPNG'], ['tall.svg', 'image/svg+xml; charset=utf-8', '<svg ']] as const) {
    const answer = await officer.get(paths.cardFile(id, '1-3', file));
    assert.deepEqual([answer.status, answer.headers['content-type'], answer.headers['content-disposition']], [200, type, `attachment; filename="kartu-${file}"`]);
    assert.ok(answer.body.startsWith(begin), file);
  }
  for (const path of [paths.cardFile(id, '1-3', 'square.gif'), paths.cardFile(id, '99', 'square.png'), paths.cardFile(randomId(), '1', 'square.png')]) assert.equal((await officer.get(path)).status, 404, path);
  assert.ok((await officer.get(paths.card(randomId(), '1'))).body.includes(cardId.notSent));
});

test('the English page tells what would be sent in Indonesian, with a translation', async () => {
  const { status, body } = await (await office.signIn(writer)).get(inLang('en', paths.phaseNotice('pemilu-2024.campaign.PM-10')));
  assert.equal(status, 200);
  assert.match(body, /<div lang="id"><p>Mulai hari ini, 28 November 2023, masa kampanye/u);
  assert.ok(body.includes(phaseEn.translation) && body.includes('From today, 28 November 2023, the campaign of General election 2024'));
});

test('a notice that is approved before its day waits for it, and its page says so and offers to withdraw it', async () => {
  const officer = await office.signIn(writer);
  const coming = paths.phaseNotice('pemilu-2024.campaign.PM-10');
  assert.ok((await officer.get(coming)).body.includes(phaseId.comingHint));
  const taken = await officer.send(coming, paths.takeUpNotice, { dari: 'Sekretaris Daerah Contoh' });
  const directiveId = taken.location?.split('/').at(-1) ?? '';
  await officer.send(paths.directive(directiveId), paths.proposeDirective, { alasan: 'Masa kampanye' });
  const { db, clock } = office.opened.app;
  const { approval_id: id, content_hash: hash } = await db.selectFrom('directive_version as v').innerJoin('approval as a', (join) => join.onRef('a.agency_id', '=', 'v.agency_id').onRef('a.id', '=', 'v.approval_id'))
    .where('v.directive_id', '=', directiveId).select(['v.approval_id', 'a.content_hash']).executeTakeFirstOrThrow();
  assert.equal((await approve(db, await office.holder(secretary), [sendApproval], { id, shownHash: hash.toString('hex') }, clock)).done, true);
  assert.equal(await sendDueDirectives(db, clock), 0);
  const { body } = await officer.get(paths.directive(directiveId));
  assert.ok(body.includes(writingId.sendsOn('28 November 2023')) && body.includes(writingId.withdraw), body);
  assert.equal(await letterFor(db, office.agencyId, directiveId, office.idOf(anybody)), null);
  assert.equal(await sendDueDirectives(db, clockAt('2023-11-27T17:01:00Z')), 1);
  assert.match((await letterFor(db, office.agencyId, directiveId, office.idOf(anybody)))?.text ?? '', /^Mulai hari ini, 28 November 2023,/u);
});

test('when the calendar moves a day after its notice was taken up, the page says for which day the text was made', async () => {
  isMoved = true;
  const { body } = await (await office.signIn(writer)).get(paths.phaseNotice(key));
  assert.ok(body.includes(phaseId.moved('13 November 2023')) && body.includes('<dd>15 November 2023</dd>'));
  isMoved = false;
});

test('where nothing comes any more, the page says that a calendar of the agency can be set', async () => {
  isOver = true;
  const { body } = await (await office.signIn(writer)).get(paths.phaseNotices);
  assert.ok(body.includes(`${phaseId.noneComing} ${phaseId.setCalendar}`));
  isOver = false;
});

function hidden(body: string): Record<string, string> {
  return Object.fromEntries([...body.matchAll(/name="(_csrf|tahap|surat)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}
