// `netral assess`: JSON Lines in, JSON Lines out, one line for one line, in order. The contract is documented in docs/how-to/assess.md.
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { toJsonSchema } from '@valibot/to-json-schema';
import { assess, type Options } from '../../packages/law/index.ts';
import { parseHolidays } from '../../packages/law/calendar/holidays.ts';
import { parseStatements } from '../../packages/law/statements/statements.ts';
import { errorSchema, inputSchema, outputSchema } from '../../packages/law/schema.ts';
import { Problem } from '../platform/errors.ts';
import { withTexts } from './verdict-texts.ts';

export type CommandIo = {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  readFile(path: string): Promise<string>;
};
export type LineError = { id: string | null; error: { code: 'not_json' | 'not_an_object' | 'not_facts' | 'too_long'; message: string } };

/** Longer than any case of fifty acts; a line beyond it is a mistake, not a case. */
const longestLine = 100_000;

/** One line → its answer, and whether it could be read. */
export function assessLine(line: string, options: Options, digests: Record<string, string>): { failed: boolean; answer: unknown } {
  const fail = (id: string | null, code: LineError['error']['code'], message: string): { failed: boolean; answer: LineError } =>
    ({ failed: true, answer: { id, error: { code, message } } });
  if (line.length > longestLine) return fail(null, 'too_long', `A line may have ${longestLine} characters.`);
  let told: unknown;
  try {
    told = JSON.parse(line);
  } catch {
    return fail(null, 'not_json', 'The line is not JSON.');
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return fail(null, 'not_an_object', 'The line is not a JSON object.');
  const parsed = v.safeParse(inputSchema, told);
  if (parsed.success) return { failed: false, answer: { ...withTexts(assess(parsed.output, options)), ...digests } };
  const { id } = told as { id?: unknown };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return fail(typeof id === 'string' && id.length <= 200 ? id : null, 'not_facts', `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 400));
}

type OptionFile<T> = { value: T; digest: string };

/** A site's own file: JSON of the shape that `parse` asks for, or one sentence about what is wrong with it. */
async function fileOption<T>(args: readonly string[], name: string, io: CommandIo, parse: (json: unknown) => T): Promise<OptionFile<T> | null> {
  const at = args.indexOf(name);
  if (at < 0) return null;
  const path = args[at + 1];
  if (path === undefined || path.startsWith('--')) throw new Problem('option-file', `${name} wants the path of a JSON file.`);
  const text = await io.readFile(path).catch(() => {
    throw new Problem('option-file', `The file of ${name} (${path}) cannot be read.`);
  });
  try {
    return { value: parse(JSON.parse(text)), digest: `sha256:${createHash('sha256').update(text).digest('hex')}` };
  } catch (error) {
    throw new Problem('option-file', `The file of ${name} (${path}) is not as it should be: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const fileOptions = ['--holidays', '--guidance'];

/** A misspelled option must not pass in silence: the answers would be those without the site's own file. */
function refuseUnknown(args: readonly string[]): void {
  const unknown = args.find((arg, at) => arg !== '--schema' && !fileOptions.includes(arg) && !fileOptions.includes(args[at - 1] ?? ''));
  if (unknown === undefined) return;
  throw new Problem('command-unknown', `netral assess does not know "${unknown}"; it takes --schema, --holidays FILE and --guidance FILE.`);
}

async function optionsFrom(args: readonly string[], io: CommandIo): Promise<{ options: Options; digests: Record<string, string> }> {
  const holidays = await fileOption(args, '--holidays', io, parseHolidays);
  const guidance = await fileOption(args, '--guidance', io, parseStatements);
  return {
    options: {
      ...(holidays ? { holidays: holidays.value } : {}),
      ...(guidance ? { statements: guidance.value } : {}),
    },
    digests: { ...(holidays ? { holidaysDigest: holidays.digest } : {}), ...(guidance ? { guidanceDigest: guidance.digest } : {}) },
  };
}

export async function assessCommand(args: string[], io: CommandIo): Promise<number> {
  refuseUnknown(args);
  if (args.includes('--schema')) {
    const schema = { input: toJsonSchema(inputSchema, { errorMode: 'ignore' }), output: toJsonSchema(v.union([outputSchema, errorSchema]), { errorMode: 'ignore' }) };
    io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  }
  const { options, digests } = await optionsFrom(args, io);
  let failures = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { failed, answer } = assessLine(line, options, digests);
    if (failed) failures++;
    // Wait where the reader is slower than we are, so that a million lines need no memory.
    if (!io.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => io.stdout.once('drain', resolve));
  }
  return failures > 0 ? 1 : 0;
}
