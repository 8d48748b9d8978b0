import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../assess.ts';

const guest = { actor: { kind: 'pns' }, medium: 'physical', actOn: '2026-11-22' } as const;

test('who comes as a guest is not asked for a letter of assignment, who comes on duty is', () => {
  const event = { ...guest, act: 'attend_event', target: 'candidate' } as const;
  assert.equal(assess(event).advice, 'allowed_with_condition');
  assert.ok(!assess(event).conditions.includes('carry_assignment_letter'));
  assert.ok(assess({ ...event, with: ['duty_assignment'] }).conditions.includes('carry_assignment_letter'));
});
