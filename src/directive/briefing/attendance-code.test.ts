import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendanceCode, isAttendanceCode } from './attendance-code.ts';

const key = { id: 'one', secret: new Uint8Array(32).fill(7) };
const other = { id: 'two', secret: new Uint8Array(32).fill(8) };
const of = { agencyId: 'a', sessionId: 's' };
const at = (instant: string): Date => new Date(`2026-12-03T${instant}Z`);

test('a code has six digits, is the same within a minute, and says until when', () => {
  const { code, until } = attendanceCode(of, at('02:00:00'), [key]);
  assert.match(code, /^\d{6}$/u);
  assert.equal(attendanceCode(of, at('02:00:59.999'), [key]).code, code);
  assert.notEqual(attendanceCode(of, at('02:01:00'), [key]).code, code);
  assert.deepEqual(until, at('02:01:00'));
});

test('it is taken in its minute and the next one, however it is typed, and not a moment longer', () => {
  const { code } = attendanceCode(of, at('02:00:00'), [key]);
  const taken = (instant: string, typed = code): boolean => isAttendanceCode(of, typed, at(instant), [key]);
  assert.ok(taken('02:00:59'));
  assert.ok(taken('02:01:59.999'));
  assert.ok(taken('02:00:30', ` ${code.slice(0, 3)} ${code.slice(3)} `));
  assert.ok(!taken('02:02:00'));
  assert.ok(!taken('01:59:59'));
});

test('no code opens another session, another agency or the door of another key; an older key still does', () => {
  const { code } = attendanceCode(of, at('02:00:00'), [key]);
  assert.ok(!isAttendanceCode({ ...of, sessionId: 't' }, code, at('02:00:00'), [key]));
  assert.ok(!isAttendanceCode({ ...of, agencyId: 'b' }, code, at('02:00:00'), [key]));
  assert.ok(!isAttendanceCode(of, code, at('02:00:00'), [other]));
  assert.ok(isAttendanceCode(of, code, at('02:00:00'), [other, key]));
  assert.ok(!isAttendanceCode(of, '', at('02:00:00'), [key]));
});

test('the codes of a day are spread over all digits', () => {
  const codes = Array.from({ length: 1_440 }, (_, minute) => attendanceCode(of, new Date(at('00:00:00').getTime() + minute * 60_000), [key]).code);
  assert.ok(new Set(codes).size > 1_430, String(new Set(codes).size));
  for (let digit = 0; digit < 10; digit++) assert.ok(codes.filter((code) => code.startsWith(String(digit))).length > 90);
});
