// What comes in at the edge of `netral assess` and `netral ask`, mistakes first.
import assert from 'node:assert/strict';
import { PassThrough, Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { Problem } from '../platform/errors.ts';
import { askCommand } from './ask-command.ts';
import { assessCommand, type CommandIo } from './assess-command.ts';

type Answer = {
  id: string | null; error?: { code: string; message: string };
  tracks: { track: string; finding: string; level: string | null; rules: string[] }[];
  status: { row: { candidateFrom: string } | null; standing: string[] };
  situations: { id: string }[];
  verdict: { advice: string; conditions: { key: string }[]; remedies: { key: string }[] } | null;
  conditions: { id: string; en: string }[]; remedies: { id: string; en: string }[]; holidaysDigest?: string;
};
type Command = (args: string[], io: CommandIo) => Promise<number>;

const good = '{"id":"a","actOn":"2023-11-14","contest":"president","actor":{"kind":"pns"},"act":"photo_with","medium":"public_online","target":"candidate"}';

async function run(command: Command, args: string[], lines: readonly string[], files: Record<string, string> = {}): Promise<{ status: number; answers: Answer[] }> {
  const stdout = new PassThrough();
  const printed: string[] = [];
  stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const io: CommandIo = {
    stdin: Readable.from(lines.map((line) => `${line}\n`)), stdout, stderr: new Writable({ write: (_, __, done) => done() }),
    readFile: (path) => (Object.hasOwn(files, path) ? Promise.resolve(files[path] as string) : Promise.reject(new Error('ENOENT'))),
  };
  const status = await command(args, io);
  return { status, answers: printed.join('').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer) };
}

test('a line that cannot be read gets an error of its own, the rest is answered in order, and the status is 1', async () => {
  const { status, answers } = await run(assessCommand, [], [
    good, '{"id":', '[1,2]', '"text"', '{"id":"d","act":"fly"}', '{"id":"e","actOn":"2023-02-30"}', '{"id":"f","name":"somebody"}',
    '{"id":"g","with":["gesture"],"without":["gesture"]}', `{"id":"h","place":"${'x'.repeat(100_000)}"}`, '{"id":"i","place":"a\\u0007b"}', good,
  ]);
  assert.equal(status, 1);
  assert.deepEqual(answers.map(({ id, error }) => [id, error?.code ?? 'answered']), [
    ['a', 'answered'], [null, 'not_json'], [null, 'not_an_object'], [null, 'not_an_object'], ['d', 'not_facts'], ['e', 'not_facts'], ['f', 'not_facts'],
    ['g', 'not_facts'], [null, 'too_long'], ['i', 'not_facts'], ['a', 'answered'],
  ]);
  assert.deepEqual(answers[0], answers.at(-1));
});

test('clean lines end with status 0, and every message stands there in two languages', async () => {
  const { status, answers: [answer] } = await run(assessCommand, [], [good]);
  assert.equal(status, 0);
  assert.ok(answer);
  const messages = [...answer.conditions, ...answer.remedies];
  assert.ok(messages.length > 0);
  for (const { id, en } of messages) assert.ok(id !== en && id.includes(' ') && en.includes(' '));
});

test('the selfie of 14 November 2023 is discipline, severe, by the decision of the 13th; of the 1st it is ethics', async () => {
  const { answers: [later, earlier] } = await run(assessCommand, [], [good, good.replace('2023-11-14', '2023-11-01')]);
  const findings = (answer: Answer | undefined): string[] => (answer?.tracks ?? [])
    .filter(({ finding }) => finding !== 'not_covered').map(({ track, finding, level, rules }) => [track, finding, level, ...rules].join(' '));
  assert.deepEqual(findings(later), ['discipline breach severe SKB-B-7a']);
  assert.deepEqual(findings(earlier), ['ethics breach moral SKB-A-5a']);
  assert.equal(later?.status.row?.candidateFrom, '2023-11-13');
  assert.deepEqual(earlier?.status.standing, ['prospective']);
});

test('a site adds holidays and statements by files, whose digests the answer repeats', async () => {
  const files = { 'h.json': '[]' };
  const { answers: [answer] } = await run(assessCommand, ['--holidays', 'h.json'], [good], files);
  assert.match(String(answer?.holidaysDigest), /^sha256:[0-9a-f]{64}$/);
});

test('a missing, broken or wrongly shaped file is one sentence', async () => {
  for (const [args, files] of [
    [['--guidance'], {}], [['--guidance', 'none.json'], {}], [['--holidays', 'x.json'], { 'x.json': '{' }], [['--holidays', 'x.json'], { 'x.json': '{"a":1}' }],
  ] as const) {
    await assert.rejects(run(assessCommand, [...args], [good], files), (error) => error instanceof Problem && error.code === 'option-file' && !error.message.includes('\n    at '));
  }
});

test('an option that is not known is a sentence and no answer, so that a misspelled file is noticed', async () => {
  for (const args of [['--holiday', 'h.json'], ['--holidays=h.json'], ['h.json']]) {
    await assert.rejects(run(assessCommand, args, [good], { 'h.json': '[]' }), (error) => error instanceof Problem && error.code === 'command-unknown');
  }
  assert.deepEqual(await run(askCommand, ['--no', '2023-10-12'], ['bolehkah saya memasang foto calon?']), { status: 1, answers: [] });
});

test('the schema names every field of input and output', async () => {
  const stdout = new PassThrough();
  const status = await assessCommand(['--schema'], { stdin: Readable.from([]), stdout, stderr: stdout, readFile: () => Promise.reject(new Error('none')) });
  const schema = JSON.parse(String(stdout.read())) as { input: { properties: object }; output: { anyOf: { properties: object }[] } };
  assert.equal(status, 0);
  for (const field of ['actOn', 'contest', 'actor', 'with', 'without', 'acts']) assert.ok(field in schema.input.properties, field);
  for (const field of ['advice', 'tracks', 'missing', 'guidance', 'clocks', 'lawVersion']) assert.ok(field in (schema.output.anyOf[0]?.properties ?? {}), field);
});

test('a question about an old photo is answered: keep it and add the date', async () => {
  const { status, answers: [answer] } = await run(askCommand, ['--on', '2023-10-12'], ['foto lama saya sama pak gubernur yang sekarang nyapres masih ada di fb, perlu dihapus ga?']);
  assert.equal(status, 0);
  assert.equal(answer?.situations[0]?.id, 'foto_lama');
  const verdict = answer?.verdict;
  assert.ok(verdict);
  assert.equal(verdict.advice, 'allowed_with_condition');
  assert.ok(verdict.conditions.some(({ key }) => key === 'add_date_and_event'));
  assert.ok(verdict.remedies.some(({ key }) => key === 'do_not_delete'));
});

test('a question that is not ours gets no situation, and a broken line an error of its own', async () => {
  const { status, answers } = await run(askCommand, [], ['jalan di depan rumah berlubang, lapor ke mana?', '{"id":"q","question":7}', '{"question":']);
  assert.equal(status, 1);
  assert.deepEqual(answers[0]?.situations, []);
  assert.equal(answers[0]?.verdict, null);
  assert.deepEqual(answers.slice(1).map(({ id, error }) => [id, error?.code]), [['q', 'not_a_question'], [null, 'not_json']]);
});
