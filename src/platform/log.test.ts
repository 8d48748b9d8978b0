import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogger, faultFields } from './log.ts';

function written(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('only the allowed fields reach the log', () => {
  const line = written((log) => log.error({ route: '/tanya', status: 500, reference: 'ABCD-2345', code: '23505', url: '/tanya?q=rahasia', ip: '10.0.0.1', body: 'rahasia' }, 'fault'));
  const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
  assert.equal(typeof time, 'string');
  assert.deepEqual(rest, { level: 'error', route: '/tanya', status: 500, reference: 'ABCD-2345', code: '23505', msg: 'fault' });
});

test('an error, a request or a child logger given by mistake says nothing about a person', () => {
  const text = written((log) => {
    log.error(new Error('rahasia'), 'fault');
    log.error({ err: new Error('rahasia'), req: { url: 'rahasia', ip: 'rahasia' }, request: 'rahasia' }, 'fault');
    log.child({ url: 'rahasia', reqId: 'rahasia' }).error({ status: 500 }, 'fault');
  });
  assert.equal(text.split('\n').length, 4);
  assert.doesNotMatch(text, /rahasia/u);
});

test('a fault is described by its code and the places in the code, never by its message', () => {
  const thrown = Object.assign(new Error('nama: rahasia\n    at the house'), { code: '23505' });
  const { code, where } = faultFields(thrown);
  assert.equal(code, '23505');
  assert.ok(where.some((line) => line.includes('log.test.ts')));
  assert.doesNotMatch(JSON.stringify(where), /rahasia|the house/u);
});
