import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile, calendarText, foldLine } from './calendar-file.ts';

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

test('a long line is folded at 75 octets, no character is cut, and unfolding gives it back', () => {
  for (const line of ['x'.repeat(75), 'x'.repeat(76), 'é'.repeat(200), '🙂'.repeat(60), `a${'€'.repeat(120)}`, '']) {
    const folded = foldLine(line).split('\r\n');
    for (const part of folded) assert.ok(Buffer.byteLength(part) <= 75, `${Buffer.byteLength(part)} octets`);
    assert.doesNotMatch(folded.join(''), /\uFFFD/u);
    assert.equal(folded.map((part, at) => (at === 0 ? part : part.slice(1))).join(''), line);
  }
  assert.equal(foldLine('x'.repeat(75)).length, 75, 'what fits is left alone');
});

test('separators in a text are escaped', () => {
  const text = calendarText([{ id: 'a', from: '2024-02-28', to: '2024-02-29', summary: 'satu, dua; tiga \\ empat\nlima' }], 'id', '2026-01-02.3');
  assert.ok(unfolded(text).includes('SUMMARY:satu\\, dua\\; tiga \\\\ empat\\nlima'));
  assert.ok(unfolded(text).includes('DTEND;VALUE=DATE:20240301'), 'the day after the last');
  assert.ok(unfolded(text).includes('DTSTAMP:20260102T000003Z'));
});

for (const lang of ['id', 'en'] as const) {
  test(`the calendar in "${lang}" has whole events with names of their own, and the same bytes each time`, () => {
    const text = calendarFile(lang);
    assert.equal(text, calendarFile(lang));
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/u), null, 'every line ends in CRLF');
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const lines = unfolded(text);
    assert.deepEqual([lines[0], lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const events = lines.join('\n').split('BEGIN:VEVENT\n').slice(1);
    assert.ok(events.length > 60, String(events.length));
    for (const event of events) {
      const [, from = ''] = /^DTSTART;VALUE=DATE:(\d{8})$/mu.exec(event) ?? [];
      const [, to = ''] = /^DTEND;VALUE=DATE:(\d{8})$/mu.exec(event) ?? [];
      assert.ok(from !== '' && from < to && to < '2030', event);
      assert.match(event, /^SUMMARY:\S/mu);
      assert.doesNotMatch(event, /undefined|9999/u);
    }
    const names = events.map((event) => /^UID:(.*)$/mu.exec(event)?.[1]);
    assert.equal(new Set(names).size, events.length);
  });
}

test('the days of the campaign of 2024 and of the determination stand in it', () => {
  const events = calendarFile('id').replaceAll('\r\n ', '').split('BEGIN:VEVENT');
  const event = (id: string): string => events.find((one) => one.includes(`UID:${id}.id@`)) ?? '';
  assert.match(event('PK-07'), /DTSTART;VALUE=DATE:20240925\r\nDTEND;VALUE=DATE:20241124/u);
  assert.match(event('ST-1-candidate'), /DTSTART;VALUE=DATE:20231113\r\nDTEND;VALUE=DATE:20231114/u);
});
