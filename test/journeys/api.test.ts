// The law as a service: another program asks over HTTP and can rely on what is written in docs/how-to/api.md.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { lawVersion, rulebook, situationIds } from '../../packages/law/index.ts';
import { errorSchema, outputSchema } from '../../packages/law/schema.ts';
import { statements as allStatements } from '../../packages/law/statements/statements.ts';
import * as shape from '../../src/advice/api/answer-schemas.ts';
import { assessLine } from '../../src/advice/assess-command.ts';
import { mostActs, mostInputs } from '../../src/advice/api/assess-body.ts';
import { apiRoutesWithin } from '../../src/advice/api/routes.ts';
import { paths } from '../../src/paths.ts';
import { dataLimitBytes } from '../../src/platform/http/data-answers.ts';
import { routes } from '../../src/routes.ts';
import { openWithoutDatabase, type Opened } from './no-database.ts';

let opened: Opened;
before(async () => { opened = await openWithoutDatabase(routes); });
after(async () => { await opened.close(); });

const asJson = { 'content-type': 'application/json' };
type Answer = Awaited<ReturnType<Opened['server']['inject']>>;
const get = (url: string, headers: Record<string, string> = {}): Promise<Answer> => opened.server.inject({ url, headers });
const post = (payload: string, headers: Record<string, string> = asJson): Promise<Answer> => opened.server.inject({ method: 'POST', url: paths.apiAssess, payload, headers });
const codeIn = (answer: Answer): string => v.parse(shape.trouble, answer.json()).error.code;

const selfie = { id: 'a', actOn: '2023-11-14', contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate' };

test('one object is answered as netral assess answers the same line', async () => {
  const answer = await post(JSON.stringify(selfie));
  assert.equal(answer.statusCode, 200);
  const told = v.parse(outputSchema, answer.json());
  assert.equal(told.advice, 'forbidden');
  assert.deepEqual(told.tracks.find(({ track }) => track === 'discipline')?.rules, ['SKB-B-7a']);
  assert.equal(answer.body, JSON.stringify(assessLine(JSON.stringify(selfie), {}, {}).answer));
});

test('a list is answered in its order, and one bad object does not stop the others', async () => {
  const answer = await post(JSON.stringify([selfie, { id: 'b', act: 'fly' }, 5, { ...selfie, id: 'c', actOn: '2023-11-01' }, [selfie]]));
  assert.equal(answer.statusCode, 200);
  const told = v.parse(v.array(v.union([outputSchema, errorSchema])), answer.json());
  assert.deepEqual(told.map((one) => ('error' in one ? one.error.code : one.id)), ['a', 'not_facts', 'not_an_object', 'c', 'not_an_object']);
  assert.equal((await post('[]')).body, '[]');
});

test('a hundred objects are answered, one more is refused, and so is a list with too many acts', async () => {
  const full = await post(JSON.stringify(Array.from({ length: mostInputs }, (_, at) => ({ ...selfie, id: String(at) }))));
  assert.deepEqual(full.json<{ id: string }[]>().map(({ id }) => Number(id)), Array.from({ length: mostInputs }, (_, at) => at));
  const beyond = await post(JSON.stringify(Array.from({ length: mostInputs + 1 }, () => selfie)));
  assert.deepEqual([beyond.statusCode, codeIn(beyond)], [413, 'too_many']);
  const heavy = { ...selfie, acts: Array.from({ length: 50 }, () => ({ act: 'like' })) };
  assert.equal((await post(JSON.stringify(Array.from({ length: Math.floor(mostActs / 51) }, () => heavy)))).statusCode, 200);
  assert.equal(codeIn(await post(JSON.stringify(Array.from({ length: Math.ceil(mostActs / 51) }, () => heavy)))), 'too_many');
});

test('what is no JSON, no object, no facts or too long gets an object with a code and what to do', async () => {
  const deep = `{"acts":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const cases: readonly (readonly [body: string, status: number, code: string])[] = [
    ['', 422, 'not_json'], ['{', 422, 'not_json'], ['null', 422, 'not_an_object'], ['"text"', 422, 'not_an_object'], ['{"id":"x","act":"fly"}', 422, 'not_facts'],
    ['{"actOn":1e999}', 422, 'not_facts'], [deep, 422, 'not_facts'], [JSON.stringify({ place: 'x'.repeat(100_001) }), 422, 'too_long'],
    [`"${'x'.repeat(dataLimitBytes)}"`, 413, 'too_long'],
  ];
  for (const [body, status, code] of cases) {
    const answer = await post(body);
    assert.deepEqual([answer.statusCode, codeIn(answer)], [status, code], body.slice(0, 60));
    assert.match(String(answer.headers['content-type']), /^application\/json/u);
  }
  const inList = await post(`[{"actOn":1e999},${deep}]`);
  assert.deepEqual(inList.json<{ error: { code: string } }[]>().map(({ error }) => error.code), ['not_facts', 'not_facts']);
});

test('only JSON is read here, and the pages read no JSON', async () => {
  const form = await post('act=like', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.deepEqual([form.statusCode, codeIn(form)], [415, 'not_json']);
  const page = await opened.server.inject({ method: 'POST', url: paths.ask, payload: '{}', headers: asJson });
  assert.equal(page.statusCode, 415);
  assert.match(page.body, /^<!doctype html>/u);
  assert.equal(page.headers['access-control-allow-origin'], undefined, 'a page is not for other sites');
});

const readings: readonly (readonly [url: string, schema: v.GenericSchema])[] = [
  [paths.apiSituations, shape.situations], [paths.apiRules, shape.rules], [`${paths.apiRules}?changed=2023-10-31`, shape.changes],
  [paths.apiCalendar, shape.calendar], [paths.apiStatements, shape.statements], [paths.apiRule('SKB-B-7a'), shape.oneRule],
];

for (const [url, schema] of readings) {
  test(`${url} has the described shape, may be kept, and is asked for again by its version`, async () => {
    const answer = await get(url);
    assert.equal(answer.statusCode, 200);
    const read = v.safeParse(schema, answer.json());
    assert.ok(read.success, read.success ? '' : `${v.getDotPath(read.issues[0])}: ${read.issues[0].message}`);
    assert.equal(answer.json<{ lawVersion: string }>().lawVersion, lawVersion);
    assert.match(String(answer.headers['cache-control']), /^public, max-age=\d+$/u);
    const tag = String(answer.headers['etag']);
    assert.ok(tag.startsWith(`W/"${lawVersion}-`), tag);
    for (const asked of [tag, `"other", ${tag}`, '*']) {
      const again = await get(url, { 'if-none-match': asked });
      assert.deepEqual([again.statusCode, again.body, again.headers['etag']], [304, '', tag]);
    }
    assert.equal((await get(url, { 'if-none-match': 'W/"2020-01-01.1-0"' })).statusCode, 200);
  });
}

test('every rule is there with its condition, articles and sources, under an address of its own', async () => {
  const { rules } = v.parse(shape.rules, (await get(paths.apiRules)).json());
  assert.deepEqual(rules.map(({ id }) => id), Object.keys(rulebook));
  assert.equal(new Set(rules.map(({ id }) => paths.apiRule(id).toLowerCase())).size, rules.length);
  for (const rule of rules) {
    const answer = await get(paths.apiRule(rule.id));
    assert.deepEqual(v.parse(shape.oneRule, answer.json()).rule, rule);
    assert.deepEqual(rule.elements, rulebook[rule.id]?.elements);
    assert.deepEqual(rule.basis, rulebook[rule.id]?.basis);
    assert.ok(rule.text !== null && rule.text.title.id !== '' && rule.text.reason.en !== '', `${rule.id} has no text`);
    assert.equal((await get(rule.page)).statusCode, 200, rule.page);
  }
  assert.equal((await get(`${paths.apiRules}/${encodeURIComponent('PER-04/SKB-A-1')}`)).statusCode, 200);
  const missing = await get(paths.apiRule('SKB-Z-9'));
  assert.deepEqual([missing.statusCode, codeIn(missing)], [404, 'not_found']);
});

test('on 31 October 2023 party membership of civil servants moved from the old act to the new one', async () => {
  const changed = async (on: string): Promise<readonly [began: string[], ended: string[]]> => {
    const { began, ended } = v.parse(shape.changes, (await get(`${paths.apiRules}?changed=${on}`)).json());
    return [began.map(({ id }) => id), ended.map(({ id }) => id)];
  };
  const [began, ended] = await changed('2023-10-31');
  assert.ok(began.includes('ASN-4'), String(began));
  assert.ok(ended.length > 0 && ended.every((id) => rulebook[id]?.until === '2023-10-30'), String(ended));
  assert.deepEqual(await changed('2023-10-30'), [[], []]);
  const wrong = await get(`${paths.apiRules}?changed=2023-02-29`);
  assert.deepEqual([wrong.statusCode, codeIn(wrong)], [422, 'not_a_day']);
});

test('situations, statements and calendar are complete', async () => {
  const { situations } = v.parse(shape.situations, (await get(paths.apiSituations)).json());
  assert.deepEqual(situations.map(({ id }) => id), situationIds);
  const { statements } = v.parse(shape.statements, (await get(paths.apiStatements)).json());
  assert.deepEqual(statements.map(({ id }) => id), allStatements.map(({ id }) => id));
  const { status, phases } = v.parse(shape.calendar, (await get(paths.apiCalendar)).json());
  assert.equal(status.find(({ id }) => id === 'ST-1')?.candidateFrom, '2023-11-13');
  assert.equal(phases.find(({ id }) => id === 'PK-07')?.to, '2024-11-23');
  assert.equal(phases.find(({ id }) => id === 'PK-10')?.to, null, 'no end is no date');
});

test('the calendar file is a calendar in the language that was asked for', async () => {
  const [indonesian, english] = [await get(paths.apiCalendarFile), await get(`${paths.apiCalendarFile}?lang=en`)];
  for (const { headers, body } of [indonesian, english]) {
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(body, /^BEGIN:VCALENDAR\r\n/u);
  }
  assert.match(indonesian.body, /Masa kampanye/u);
  assert.doesNotMatch(english.body, /Masa kampanye/u);
});

type Operation = {
  operationId: string; parameters?: { name: string; in: string; example: string }[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
};
type Description = { openapi: string; paths: Record<string, Record<string, Operation>> };
const described = async (): Promise<Description> => (await get(paths.apiDescription)).json() as Description;

test('the description is valid OpenAPI 3.1 for an outside validator, which finds a fault when there is one', async () => {
  const whole = await described();
  assert.equal(whole.openapi, '3.1.0');
  assert.deepEqual(await new Validator().validate(structuredClone(whole)), { valid: true });
  const broken = structuredClone(whole) as unknown as { info: Record<string, unknown> };
  delete broken.info['title'];
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test('every route is described, and nothing else', async () => {
  const told = Object.entries((await described()).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`));
  const served = routes.filter(({ door, path }) => door === 'api' && !path.endsWith('*')).map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(told.toSorted(), served.toSorted());
});

test('every example of the description is what the running server answers', async () => {
  let sent = 0;
  for (const [path, operations] of Object.entries((await described()).paths)) {
    for (const { parameters = [], requestBody, responses } of Object.values(operations)) {
      for (const [name, { value }] of Object.entries(requestBody?.content['application/json']?.examples ?? {})) {
        const answer = await opened.server.inject({ method: 'POST', url: path, payload: JSON.stringify(value), headers: asJson });
        const shown = responses[String(answer.statusCode)]?.content?.['application/json']?.examples?.[name]?.value;
        assert.ok(shown !== undefined, `${name} shows no answer with the status ${answer.statusCode}`);
        assert.deepEqual(answer.json(), shown, name);
        sent++;
      }
      if (requestBody !== undefined) continue;
      const inPath = parameters.filter((one) => one.in === 'path').reduce((url, { name, example }) => url.replace(`{${name}}`, example), path);
      const inQuery = new URLSearchParams(parameters.filter((one) => one.in === 'query').map(({ name, example }): [string, string] => [name, example])).toString();
      assert.equal((await get(inPath)).statusCode, 200, inPath);
      assert.equal((await get(`${inPath}?${inQuery}`)).statusCode, 200, inQuery);
      sent++;
    }
  }
  assert.ok(sent >= 11, String(sent));
});

test('any site may read the answers, without cookies, and a browser is told so before it posts', async () => {
  const ahead = await opened.server.inject({ method: 'OPTIONS', url: paths.apiAssess, headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' } });
  assert.equal(ahead.statusCode, 204);
  assert.equal(ahead.headers['access-control-allow-methods'], 'POST');
  assert.equal(ahead.headers['access-control-allow-headers'], 'content-type');
  for (const answer of [ahead, await get(paths.apiRules), await post('{}'), await post('{'), await get('/api/nowhere')]) {
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['access-control-allow-credentials'], undefined);
    assert.equal(answer.headers['set-cookie'], undefined);
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/u);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  }
  assert.equal((await post('{}')).headers['cache-control'], 'no-store');
  assert.equal((await get('/api/nowhere')).headers['cache-control'], 'no-store');
});

test('nothing about the caller is logged, whatever was sent', async () => {
  const before = opened.logged().length;
  await post(JSON.stringify({ ...selfie, place: 'rahasia' }));
  await post('{"rahasia":');
  await get(`${paths.apiRules}?changed=rahasia`);
  await get('/api/rahasia');
  assert.equal(opened.logged().length, before);
});

test('when too much is asked at once the answer says busy and when to come again, and the pages still answer', async () => {
  const small = await openWithoutDatabase([...routes.filter(({ door }) => door !== 'api'), ...apiRoutesWithin({ perSecond: 20, burst: 1, mostInside: 2 })]);
  try {
    const ask = (): Promise<Answer> => small.server.inject({ method: 'POST', url: paths.apiAssess, payload: '{"act":"like"}', headers: asJson });
    const page = small.server.inject(paths.home);
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    assert.equal((await page).statusCode, 200);
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other), [200, 200, 503, 503, 503, 503]);
    for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
      assert.equal(codeIn(answer), 'busy');
      assert.ok(Number(answer.headers['retry-after']) >= 1);
      assert.equal(answer.headers['cache-control'], 'no-store');
    }
    assert.equal((await ask()).statusCode, 200, 'there is room again');
  } finally {
    await small.close();
  }
});
