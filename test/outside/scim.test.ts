// The manual, followed literally by curl: each example of docs/how-to/connect-scim.md is run in a shell and must answer
// what the manual shows.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { act, done } from '../../src/audit/index.ts';
import { scimRoutes } from '../../src/people/index.ts';
import { machineOf, tokenOf } from '../attacks/scim-client.ts';
import { textOf } from '../house/repository.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';
import { skipWithout } from '../needs.ts';
import { ours, timeZone, unitId } from '../access/cast.ts';

const manual = 'docs/how-to/connect-scim.md';
const written = 'http://localhost:3000';
const examples = [...textOf(manual).matchAll(/```sh\n(curl [^`]*?)```\n+```json\n([\s\S]*?)```/gu)].map(({ 1: line = '', 2: answer = '' }) => ({ line, answer: JSON.parse(answer) as unknown }));
const skip = skipWithout('curl');

let opened: OpenedWithDatabase;
let [address, token] = ['', ''];
before(async () => {
  opened = await openWithDatabase(scimRoutes);
  await act(opened.app.db, machineOf(ours).actor, 'agency.added', { kind: 'agency', id: ours }, async (tx) => {
    await tx.insertInto('agency').values({ id: ours, code: 'contoh', name: 'Pemerintah Contoh', time_zone: timeZone, created_on: '2026-11-01' }).execute();
    await tx.insertInto('unit').values({ agency_id: ours, id: unitId(1), source_id: 'U1', created_on: '2026-01-01' }).execute();
    return done(null);
  });
  token = await tokenOf(opened, ours);
  await opened.server.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(opened.server.server.address() as AddressInfo).port}`;
});
after(() => opened.close());

/** Every field that is shown is so; a list holds at least what is shown of it. */
function holds(shown: unknown, told: unknown): boolean {
  if (Array.isArray(shown)) return Array.isArray(told) && shown.every((one) => told.some((other) => holds(one, other)));
  if (typeof shown !== 'object' || shown === null) return shown === told;
  return typeof told === 'object' && told !== null && Object.entries(shown).every(([name, value]) => holds(value, (told as Record<string, unknown>)[name]));
}

test('the manual has an example of describing, sending, finding and refusing', () => {
  assert.equal(examples.length, 4);
  assert.ok(examples.every(({ line }) => line.includes(written)));
});

test('curl gets from each line of the manual, in their order, what the manual shows', { skip }, async () => {
  for (const { line, answer } of examples) {
    const { stdout } = await promisify(execFile)('sh', ['-c', line.replaceAll(written, address)], { env: { ...process.env, TOKEN: token, no_proxy: '*' } });
    assert.ok(holds(answer, JSON.parse(stdout)), `Mend ${manual}; to\n${line}\nthe program says\n${stdout}`);
  }
});

test('the manual names every attribute of our extension and every attribute of the schemas that is kept', async () => {
  const answer = await opened.server.inject({ url: '/scim/v2/Schemas', headers: { authorization: `Bearer ${token}` } });
  const { Resources: schemas } = JSON.parse(answer.body) as { Resources: { id: string; attributes: { name: string }[] }[] };
  const names = schemas.flatMap(({ id, attributes }) => [id, ...attributes.map(({ name }) => name)]).filter((name) => !name.startsWith('urn:ietf:'));
  assert.ok(names.length > 12);
  assert.deepEqual(names.filter((name) => !textOf(manual).includes(`\`${name}`)), []);
});
