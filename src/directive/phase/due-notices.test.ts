import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assess } from '../../../packages/law/assess.ts';
import { toDayNumber } from '../../../packages/law/calendar/days.ts';
import { parseCalendar, readCalendar, shippedCalendar, type ElectionCalendar } from './calendar.ts';
import { noticesOf } from './due-notices.ts';
import { noticeTold, noticeVersion } from './notice-version.ts';
import { problemsOf } from '../version.ts';

const dueOn = (calendar: ElectionCalendar, day: string) => noticesOf(calendar).filter(({ on }) => on === day);

const only = (day: string, calendar: ElectionCalendar = shippedCalendar) => {
  const [notice, ...more] = dueOn(calendar, day);
  assert.ok(notice !== undefined && more.length === 0, `one notice on ${day}`);
  return notice;
};

test('on 13 November 2023 one notice is due: the candidates for president are determined, by the decision of that day', () => {
  const notice = only('2023-11-13');
  assert.deepEqual([notice.turn, notice.rows, notice.contests, notice.decisions, notice.certainty], ['candidate', ['ST-1'], ['president'], ['Keputusan KPU 1632/2023'], 'sure']);
  const { title, all, civilServants } = noticeTold(notice, '2023-11-13', 'id');
  assert.equal(title, 'Pemilu 2024: calon sudah ditetapkan');
  assert.match(all, /^Mulai hari ini, 13 November 2023, Pemilu 2024 punya calon resmi untuk Presiden dan Wakil Presiden\. Dasarnya: Keputusan KPU 1632\/2023\./u);
  assert.match(civilServants, /soal etik\. Kini unggahan yang sama bisa berakibat hukuman disiplin berat/u);
  assert.doesNotMatch(all, /disiplin/u);
  // The draw of numbers was on the 14th and is no notice of its own.
  assert.deepEqual(dueOn(shippedCalendar, '2023-11-14'), []);
});

test('what that notice says is what the law says on the day before and on the day', () => {
  const selfie = { contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate' } as const;
  const on = (actOn: string, track: string) => assess({ ...selfie, actOn }).tracks.find((each) => each.track === track);
  assert.deepEqual([on('2023-11-12', 'ethics')?.finding, on('2023-11-12', 'discipline')?.finding === 'breach'], ['breach', false]);
  assert.deepEqual([on('2023-11-13', 'discipline')?.finding, on('2023-11-13', 'discipline')?.level], ['breach', 'severe']);
});

test('rows that turn together are one message, and every status row and phase that begins within the calendar has one', () => {
  assert.deepEqual(only('2023-11-03').rows, ['PM-06', 'ST-2', 'ST-3', 'ST-4']);
  assert.deepEqual(only('2024-09-22').contests, ['governor', 'regent', 'mayor']);
  const rows = noticesOf(shippedCalendar).flatMap((notice) => notice.rows);
  const all = [...shippedCalendar.statusRows, ...shippedCalendar.phaseRows].map(({ id }) => id);
  // The first phases of both elections had begun, or are where the calendar begins: nobody knows of a turn on that day.
  assert.deepEqual(all.filter((id) => !rows.includes(id)), ['PM-01', 'PK-01']);
  assert.equal(new Set(rows).size, rows.length);
});

test('the first words follow the day, and the day is always written out', () => {
  const notice = only('2024-02-11');
  assert.match(noticeTold(notice, '2024-02-01', 'id').all, /^Mulai 11 Februari 2024, masa tenang/u);
  assert.match(noticeTold(notice, '2024-02-12', 'id').all, /^Sejak 11 Februari 2024,/u);
  assert.match(noticeTold(notice, '2024-02-11', 'en').all, /^From today, 11 February 2024, the quiet days/u);
});

const file = {
  holds: { from: '2028-01-01', to: '2030-12-31' },
  statusRows: [{ id: 'X-1', election: 'pilkada-2029', contests: ['governor'], prospectiveBy: '2029-05-01', candidateFrom: '2029-06-10', decision: 'Keputusan KPU', confidence: 'M' }],
  phaseRows: [{ id: 'X-2', election: 'pilkada-2029', phase: 'campaign', from: '2029-06-20', to: '2029-08-01', confidence: 'T' }, { id: 'X-3', election: 'pilkada-2029', phase: 'quiet_days', from: '2029-08-02', to: '2029-08-04', confidence: 'C1' }],
};
const read = parseCalendar(file);
const edited = read.ok ? read.calendar : assert.fail(read.field);

test('a calendar that a site edits proposes its own notices, and what is not certain says so in the words that are sent', () => {
  assert.deepEqual(noticesOf(edited).map(({ on, turn, certainty }) => `${on} ${turn} ${certainty}`), ['2029-06-10 candidate uncertain', '2029-06-20 campaign sure', '2029-08-02 quiet_days uncertain']);
  assert.match(noticeTold(only('2029-06-10', edited), '2029-06-10', 'id').all, /Pilkada 2029 .*Tanggal ini belum pasti dan masih bisa berubah\./u);
  assert.doesNotMatch(noticeTold(only('2029-06-20', edited), '2029-06-20', 'id').all, /belum pasti/u);
  const moved: ElectionCalendar = { ...edited, phaseRows: edited.phaseRows.map((row) => (row.id === 'X-2' ? { ...row, from: '2029-06-21' } : row)) };
  assert.equal(only('2029-06-21', moved).key, only('2029-06-20', edited).key);
});

test('what is wrong in a calendar is told by its field, and nothing is repaired', () => {
  const [status, campaign, quiet] = [file.statusRows[0], ...file.phaseRows];
  const wrong: readonly (readonly [unknown, string, RegExp])[] = [
    [{ ...file, holds: { from: '2028-01-01', to: '2030-02-30' } }, 'holds.to', /real date/u],
    [{ ...file, holds: { from: '2031-01-01', to: '2030-12-31' } }, 'holds.to', /before holds\.from/u],
    [{ ...file, statusRows: [{ ...status, confidence: undefined }] }, 'statusRows.0.confidence', /must be given/u],
    [{ ...file, statusRows: [{ ...status, confidence: 'sure' }] }, 'statusRows.0.confidence', /must be \("T" \| "C2"/u],
    [{ ...file, statusRows: [{ ...status, contests: [] }] }, 'statusRows.0.contests', /at least one/u],
    [{ ...file, statusRows: [{ ...status, candidateFrom: '2031-01-01' }] }, 'statusRows.0.candidateFrom', /after holds\.to/u],
    [{ ...file, statusRows: [{ ...status, prospectiveBy: '2029-06-11' }] }, 'statusRows.0.prospectiveBy', /after candidateFrom/u],
    [{ ...file, phaseRows: [campaign, { ...quiet, to: '2029-08-01' }] }, 'phaseRows.1.to', /before from/u],
    [{ ...file, phaseRows: [campaign, { ...quiet, id: 'X-1' }] }, 'phaseRows.1.id', /another id/u],
    [{ ...file, phaseRows: [{ ...campaign, id: 'a/b' }] }, 'phaseRows.0.id', /letters and digits/u],
    [{ ...file, holidays: [] }, 'holidays', /left out/u],
    [{ holds: file.holds, statusRows: [] }, 'phaseRows', /must be given/u],
    ['2029', 'the whole', /must be Object/u],
  ];
  for (const [json, field, why] of wrong) {
    const told = parseCalendar(json);
    assert.ok(!told.ok && told.field === field, JSON.stringify(told));
    assert.match(told.why, why);
  }
});

test('the file of NETRAL_CALENDAR is read at the start; without one the calendar of the law holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'netral-calendar-'));
  try {
    const calendarPath = join(folder, 'calendar.json');
    assert.equal(await readCalendar({ calendarPath: null }), shippedCalendar);
    await assert.rejects(readCalendar({ calendarPath }), { name: 'Problem', code: 'bad-setting', message: /NETRAL_CALENDAR .* cannot be read/u });
    await writeFile(calendarPath, '{');
    await assert.rejects(readCalendar({ calendarPath }), { code: 'bad-setting', message: /is not JSON/u });
    await writeFile(calendarPath, JSON.stringify({ ...file, holds: { from: '2028-01-01', to: '2028-13-01' } }));
    await assert.rejects(readCalendar({ calendarPath }), { code: 'bad-setting', message: /is wrong at holds\.to: it must be a real date, YYYY-MM-DD; docs/u });
    await writeFile(calendarPath, JSON.stringify(file));
    assert.deepEqual(await readCalendar({ calendarPath }), edited);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a notice that is taken up before its day leaves on it, in the words of that day; past it, on the day it is taken up', () => {
  const notice = only('2029-06-20', edited);
  const early = noticeVersion(notice, 'Sekretaris Daerah Contoh', '2029-06-01');
  assert.equal(early.fromOn, '2029-06-20');
  assert.match(early.texts.all ?? '', /^Mulai hari ini, 20 Juni 2029,/u);
  const late = noticeVersion(notice, 'Sekretaris Daerah Contoh', '2029-06-22');
  assert.equal(late.fromOn, '2029-06-22');
  assert.match(late.texts.all ?? '', /^Sejak 20 Juni 2029,/u);
});

test('every notice goes to everybody, asks nothing, may be sent as it is, and claims nothing of the law of civil servants for others', () => {
  for (const calendar of [shippedCalendar, edited]) {
    for (const notice of noticesOf(calendar)) {
      const version = noticeVersion(notice, 'Sekretaris Daerah Contoh', notice.on);
      assert.deepEqual(problemsOf('phase-notice', version), [], notice.key);
      assert.deepEqual([version.wanted, version.audience.groups.length, version.audience.unitIds, version.cascade], [[], 3, [], 'no']);
      assert.doesNotMatch(version.texts.all ?? '', /disiplin|\bASN\b/u, notice.key);
      assert.ok(toDayNumber(notice.on) > toDayNumber(calendar.holds.from));
    }
  }
});
