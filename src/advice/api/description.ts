// The description of the service (OpenAPI 3.1), printed from the schemas that also read the input.
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { lawVersion } from '../../../packages/law/index.ts';
import { paths } from '../../paths.ts';
import { shapes, type ShapeName } from './answer-schemas.ts';
import { assessLine } from '../assess-command.ts';
import { mostInputs } from './assess-body.ts';
import { assessExamples, changeExample, ruleExample } from './examples.ts';

type Json = Readonly<Record<string, unknown>>;

const ref = (name: ShapeName): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json, more: Json = {}): Json => ({ 'application/json': { schema, ...more } });
const problem = (text: string): Json => ({ description: text, content: json(ref('Trouble')) });
const busy = {
  ...problem('Too much is asked of the whole service at once.'),
  headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } } },
};
const always = { 500: problem('A fault of ours, with a reference number.'), 503: busy };
const kept = {
  ETag: { description: 'Version of the law and digest of the answer', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long the answer may be kept', schema: { type: 'string' } },
};
const notModified = { description: 'The kept answer still holds.' };

function reading(operationId: string, summary: string, content: Json, more: { parameters?: readonly Json[]; responses?: Json } = {}): Json {
  return { get: {
    operationId, summary, security: [], ...(more.parameters ? { parameters: more.parameters } : {}),
    responses: { 200: { description: 'The answer', headers: kept, content }, 304: notModified, ...more.responses, ...always },
  } };
}

const query = (name: string, description: string, schema: Json, example: string): Json => ({ name, in: 'query', required: false, description, schema, example });

/** An example that is shown is what the core says. */
const answerTo = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((one) => assessLine(JSON.stringify(one), {}, {}).answer) : assessLine(JSON.stringify(body), {}, {}).answer;
function answersWith(status: number): Json {
  return Object.fromEntries(Object.entries(assessExamples).filter(([, example]) => example.status === status)
    .map(([name, { summary, body }]) => [name, { summary, value: answerTo(body) }]));
}

function assessPath(): Json {
  const oneOrMany = (one: Json): Json => ({ anyOf: [one, { type: 'array', maxItems: mostInputs, items: one }] });
  const requests = Object.fromEntries(Object.entries(assessExamples).map(([name, { summary, body }]) => [name, { summary, value: body }]));
  return { post: {
    operationId: 'assess', summary: 'Facts in, verdict out: one object, or a list in the same order', security: [],
    requestBody: { required: true, content: json(oneOrMany(ref('AssessInput')), { examples: requests }) },
    responses: {
      200: { description: 'The verdict, or one answer for each of the list', content: json({ anyOf: [ref('AssessOutput'), { type: 'array', maxItems: mostInputs, items: { anyOf: [ref('AssessOutput'), ref('AssessError')] } }] }, { examples: answersWith(200) }) },
      413: problem('The body or the list is too long.'), 415: problem('The body is not sent as application/json.'),
      422: { description: 'The object cannot be read as facts.', content: json(ref('Trouble'), { examples: answersWith(422) }) },
      ...always,
    },
  } };
}

export function description(): Json {
  const day = { type: 'string', format: 'date' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Netral: the law as a service', version: lawVersion, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'What the law on the neutrality of civil servants says about an act on a day. People decide; this service cites. No key, no cookie; nothing about the caller is kept.',
    },
    servers: [{ url: '/' }],
    paths: {
      [paths.apiAssess]: assessPath(),
      [paths.apiSituations]: reading('situations', 'Situations that people ask about, each with its facts', json(ref('Situations'))),
      [paths.apiRules]: reading('rules', 'Every rule, or what began and ended on a day', json({ anyOf: [ref('Rules'), ref('Changes')] }), {
        parameters: [query('changed', 'Only rules of which this is the first day, or the first day without them', day, changeExample)],
        responses: { 422: problem('Not a real day.') },
      }),
      [`${paths.apiRules}/{id}`]: reading('rule', 'One rule', json(ref('OneRule')), {
        parameters: [{ name: 'id', in: 'path', required: true, description: 'Id of the rule; "/" may be written "-"', schema: { type: 'string' }, example: ruleExample }],
        responses: { 404: problem('There is no such rule.') },
      }),
      [paths.apiCalendar]: reading('calendar', 'Standing by contest and day, phases, windows, holidays', json(ref('Calendar'))),
      [paths.apiCalendarFile]: reading('calendarFile', 'The calendar for calendar programs', { 'text/calendar': { schema: { type: 'string' } } }, {
        parameters: [query('lang', 'Language of the entries', { type: 'string', enum: ['id', 'en'], default: 'id' }, 'en')],
      }),
      [paths.apiStatements]: reading('statements', 'Dated statements of authorities, side by side', json(ref('Statements'))),
      [paths.apiDescription]: reading('description', 'This description', json({ type: 'object' })),
    },
    components: { schemas: toJsonSchemaDefs(shapes, {
      target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore', overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    }) },
  };
}
