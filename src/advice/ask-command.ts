// `netral ask`: a question as an argument gives an answer to read; lines on standard input give JSON Lines.
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { spanSchema } from '../../packages/law/schema.ts';
import { askQuestion } from './ask-question.ts';
import type { CommandIo } from './assess-command.ts';
import { readableAnswer } from './readable-answer.ts';
import { withTexts } from './verdict-texts.ts';

const lineSchema = v.strictObject({ id: v.nullish(v.pipe(v.string(), v.maxLength(200))), question: v.string(), on: v.nullish(spanSchema) });
type Line = v.InferOutput<typeof lineSchema>;

/** A line that is not JSON is a bare question. */
function readLine(line: string): Line | { id: string | null; error: { code: string; message: string } } {
  if (!line.trimStart().startsWith('{')) return { question: line };
  let told: unknown;
  try {
    told = JSON.parse(line);
  } catch {
    return { id: null, error: { code: 'not_json', message: 'The line begins like JSON and is not.' } };
  }
  const parsed = v.safeParse(lineSchema, told);
  if (parsed.success) return parsed.output;
  const { id } = told as { id?: unknown };
  return { id: typeof id === 'string' ? id.slice(0, 200) : null, error: { code: 'not_a_question', message: `${v.getDotPath(parsed.issues[0]) ?? ''}: ${parsed.issues[0].message}`.slice(0, 400) } };
}

export async function askCommand(args: string[], io: CommandIo): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--on');
  if (unknown !== undefined) {
    io.stderr.write(`netral ask does not know "${unknown}"; it takes a question and --on DATE.\n`);
    return 1;
  }
  const at = args.indexOf('--on');
  const on = at < 0 ? null : (args[at + 1] ?? '');
  if (on !== null && !v.safeParse(spanSchema, on).success) {
    io.stderr.write('netral ask: --on wants a date, for example --on 2023-12-01.\n');
    return 1;
  }
  const question = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1)).join(' ').trim();
  if (args.length > (at < 0 ? 0 : 2) && question === '') {
    io.stderr.write('netral ask: the question is empty.\n');
    return 1;
  }
  if (question !== '') {
    io.stdout.write(readableAnswer(askQuestion(question, on), on));
    return 0;
  }
  let failures = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('error' in read) failures++;
    const answer = 'error' in read ? read : tell(read, on);
    if (!io.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => io.stdout.once('drain', resolve));
  }
  return failures > 0 ? 1 : 0;
}

function tell(line: Line, on: string | null): unknown {
  const { verdict, ...asked } = askQuestion(line.question, line.on ?? on);
  return { id: line.id ?? null, ...asked, verdict: verdict && withTexts(verdict) };
}
