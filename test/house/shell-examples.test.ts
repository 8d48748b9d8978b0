// What the documents show is what the program answers: the functions behind the commands, on the same lines.
import assert from 'node:assert/strict';
import { PassThrough, Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import * as law from '../../packages/law/index.ts';
import { askCommand } from '../../src/advice/ask-command.ts';
import { assessCommand } from '../../src/advice/assess-command.ts';
import { assertNone, textOf } from './repository.ts';

const contract = 'docs/how-to/assess.md';
const documents = ['README.md', contract, 'docs/how-to/add-a-rule.md'];

type Shown = { path: string; line: string; answer: string };

function examplesIn(path: string, command: RegExp): Shown[] {
  return [...textOf(path).matchAll(/```sh\n([^`]*?)```\n+```(?:json|text)\n([\s\S]*?)```/gu)].flatMap(({ 1: shell = '', 2: answer = '' }) => {
    const line = command.exec(shell.trim())?.[1];
    return line === undefined ? [] : [{ path, line, answer }];
  });
}

type Run = { status: number; output: string; said: string };

async function run(command: typeof assessCommand, args: string[], input: string): Promise<Run> {
  let output = '';
  let said = '';
  const into = (take: (text: string) => void): Writable => new Writable({ write: (chunk, _encoding, done) => { take(String(chunk)); done(); } });
  const stdin = input === '' ? new PassThrough().end() : Readable.from([input]);
  const status = await command(args, {
    stdin, stdout: into((text) => { output += text; }), stderr: into((text) => { said += text; }),
    readFile: async (path: string) => textOf(path),
  });
  return { status, output, said };
}

/** Every field that is shown is so; a list holds at least what is shown of it. */
function holds(shown: unknown, told: unknown): boolean {
  if (Array.isArray(shown)) return Array.isArray(told) && (shown.length > 0 || told.length === 0) && shown.every((one) => told.some((other) => holds(one, other)));
  if (typeof shown !== 'object' || shown === null) return shown === told;
  return typeof told === 'object' && told !== null && Object.entries(shown).every(([name, value]) => holds(value, (told as Record<string, unknown>)[name]));
}

const assessExamples = documents.flatMap((path) => examplesIn(path, /^echo '(\{.*\})' \| npx netral assess$/u));
const askExamples = documents.flatMap((path) => examplesIn(path, /^npx netral ask (".*" --on \S+)$/u));

test('there are examples to run', () => {
  assertNone(documents.filter((path) => ![...assessExamples, ...askExamples].some((shown) => shown.path === path)), 'Give each an `echo … | npx netral assess` in a sh block with its answer in a json block below:');
});

for (const { path, line, answer } of assessExamples) {
  test(`${path} shows what netral assess answers to ${line.slice(0, 120)}`, async () => {
    const shown = JSON.parse(answer) as Record<string, unknown>;
    const { status, output } = await run(assessCommand, [], `${line}\n`);
    const told: unknown = JSON.parse(output);
    assert.ok(holds(shown, told), `Mend the answer in ${path}; the program says\n${output}`);
    assert.equal(status, 'error' in shown ? 1 : 0);
  });
}

for (const { path, line, answer } of askExamples) {
  test(`${path} shows what netral ask answers to ${line.slice(0, 120)}`, async () => {
    const [, question = '', on = ''] = /^"(.*)" --on (\S+)$/u.exec(line) ?? [];
    const { status, output } = await run(askCommand, [question, '--on', on], '');
    const lost = answer.split('\n').map((each) => each.trim()).filter((each) => each !== '' && each !== '…' && !output.includes(each));
    assertNone(lost, `Mend the answer in ${path}; the program does not say:`);
    assert.equal(status, 0);
  });
}

const wordLists: Readonly<Record<string, readonly string[]>> = {
  contest: [...law.contests, ...law.contestKinds], contentMade: law.contentTimes, phaseKnown: law.knownPhases, 'actor.kind': law.actorKinds, 'actor.post': law.posts,
  relation: law.relations, act: law.acts, medium: law.media, target: law.targets, targetStatusKnown: law.targetStatuses, stance: law.stances,
  proof: law.proofs, with: law.qualifiers, advice: law.advices, 'tracks[].track': law.tracks, 'tracks[].finding': law.findings,
};

for (const [field, words] of Object.entries(wordLists)) {
  test(`the contract lists every word of ${field}, and no other`, () => {
    const row = textOf(contract).split('\n').find((line) => line.startsWith(`| \`${field}\` |`)) ?? '';
    const listed = [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/gu)].map(({ 1: word = '' }) => word);
    assert.deepEqual(listed.toSorted(), [...words].toSorted(), `Mend the row of ${field} in ${contract}.`);
  });
}

test('the contract names every field of the input and of the output', async () => {
  const { output } = await run(assessCommand, ['--schema'], '');
  const { input, output: answer } = JSON.parse(output) as { input: Schema; output: { anyOf: Schema[] } };
  const fields = [...Object.keys(input.properties), ...Object.keys(answer.anyOf[0]?.properties ?? {})];
  assertNone(fields.filter((name) => !textOf(contract).includes(`\`${name}`)), `Say in ${contract} what this means:`);
});

type Schema = { readonly properties: Readonly<Record<string, unknown>> };
