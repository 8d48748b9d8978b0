// `netral verify-log`: whether a log holds, from its files alone. No database, no account.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import {
  checkLog, checkSample, parseNote, parseNoteKey, toBase64, toBase64Url, type LogCheck, type LogProblem, type LogQuestion, type NoteKey, type SampleCheck, type SampleProblem,
} from '../../packages/proof/index.ts';
import { Problem } from '../platform/errors.ts';
import { hashNow } from './hash-now.ts';
import { publishedLogKeys, publishedWitnessed, sourceAt } from './log-source.ts';
import { verifyNow } from './verify-now.ts';

const usage = [
  'Say where the log is:',
  '  netral verify-log FOLDER|URL [--key KEY] [--witness KEY] [--kept FILE] [--earlier FOLDER|URL] [--sample FILE] [--json]',
  '    --key      key of the log, from somewhere else than the log itself; may be repeated',
  '    --witness  key of a witness that you trust; may be repeated',
  '    --kept     a checkpoint that you kept: the log must still begin with it; may be repeated',
  '    --earlier  an older copy of the log; then the first changed entry is named',
  '    --sample   the file of an auditor\'s sample: whether chance drew it, and from this log',
].join('\n');

export type Output = { readonly stdout: { readonly write: (text: string) => unknown } };

type Asked = { readonly place: string; readonly many: ReadonlyMap<string, readonly string[]>; readonly json: boolean };

function readArguments(args: readonly string[]): Asked {
  const many = new Map<string, string[]>();
  const places: string[] = [];
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') json = true;
    else if (['--key', '--witness', '--kept', '--earlier', '--sample'].includes(arg)) many.set(arg, [...(many.get(arg) ?? []), args[++at] ?? '']);
    else places.push(arg);
  }
  const [place] = places;
  const isWhole = place !== undefined && places.length === 1 && !place.startsWith('--') && [...many.values()].flat().every((value) => value !== '')
    && ['--earlier', '--sample'].every((name) => (many.get(name) ?? []).length <= 1);
  if (!isWhole) throw new Problem('command-unknown', usage);
  return { place, many, json };
}

const keysFrom = (lines: readonly string[]): NoteKey[] => lines.map((line) => {
  const key = parseNoteKey(line);
  if (key === null) throw new Problem('option-file', `"${line}" is no key of a log or of a witness; it has the form name+hash+key.`);
  return key;
});

export async function verifyLogCommand(args: string[], { stdout }: Output): Promise<number> {
  const { place, many, json } = readArguments(args);
  const read = sourceAt(place);
  const given = keysFrom(many.get('--key') ?? []);
  const trusted = keysFrom(many.get('--witness') ?? []);
  const published = await publishedLogKeys(read);
  const notes = await Promise.all((many.get('--kept') ?? []).map((path) => noteIn(path, '--kept')));
  const [samplePath] = many.get('--sample') ?? [];
  const sample = samplePath === undefined ? null : await noteIn(samplePath, '--sample');
  const [earlier] = many.get('--earlier') ?? [];
  const question: LogQuestion = {
    read, keys: given.length > 0 ? given : published.keys, witnesses: trusted.length > 0 ? trusted : published.witnesses,
    kept: [...notes, ...sampleCheckpoint(sample), ...(await publishedWitnessed(read))], earlier: earlier === undefined ? undefined : sourceAt(earlier), hash: hashNow, verify: verifyNow,
  };
  const check = await checkLog(question);
  const drawn = sample === null || !check.ok ? null : await checkSample({
    file: sample, read, size: check.checkpoint.size, keys: question.keys, witnesses: question.witnesses ?? [], witnessed: question.kept ?? [], hash: hashNow, verify: verifyNow,
  });
  const lines = [...linesOf(check), ...(drawn === null ? [] : [sampleLine(drawn)]), ...(given.length > 0 ? [] : [ownKeys])];
  stdout.write(`${json ? jsonOf(drawn === null ? check : { ...check, sample: drawn }) : lines.join('\n')}\n`);
  return check.ok && drawn?.ok !== false ? 0 : 1;
}

/** So that the log is also held against the checkpoint of the sample; whether it is one, the check of the sample says. */
function sampleCheckpoint(sample: string | null): readonly string[] {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), v.object({ checkpoint: v.string() })), sample ?? '');
  if (!found.success || parseNote(found.output.checkpoint) === null) return [];
  return [found.output.checkpoint];
}

const ownKeys = 'The key came from the log itself: that shows that its files agree. With --key from elsewhere it shows whose log it is.';

const noteIn = (path: string, option: string): Promise<string> => readFile(path, 'utf8').catch((thrown: unknown) => {
  throw new Problem('option-file', `The file of ${option} (${path}) cannot be read.`, { cause: thrown });
});

const jsonOf = (check: LogCheck & { readonly sample?: SampleCheck }): string =>
  JSON.stringify(check, (_, value: unknown) => (value instanceof Uint8Array ? toBase64Url(value) : value));

function linesOf(check: LogCheck): string[] {
  if (!check.ok) return [`The log does not hold: ${wordsOf(check)}`];
  const { origin, size, root } = check.checkpoint;
  const witnessed = check.witnesses.length === 0
    ? 'No witness that you trust has signed it: it proves order, not honesty.'
    : `Witnessed up to entry ${check.witnessed} by ${check.witnesses.join(', ')}: nothing up to there can change unnoticed.`;
  return [`The log ${origin} holds: ${size} entries, root ${toBase64(root)}.`, `It begins with each of ${check.kept} older checkpoints.`, witnessed];
}

type Words = { readonly [Name in LogProblem['problem']]: (found: LogProblem & { problem: Name }) => string };

const words: Words = {
  checkpoint_missing: () => 'it has no checkpoint.',
  checkpoint_shape: () => 'a checkpoint is not in its form.',
  checkpoint_signature: () => 'a checkpoint is not signed by the key of the log.',
  file_missing: (found) => `the file ${found.path} is missing.`,
  file_shape: (found) => `the file ${found.path} is not whole.`,
  entry_differs: (found) => `entry ${found.place} is not the one whose hash was published.`,
  entry_differs_from_copy: (found) => `entry ${found.place} is not the one of the earlier copy.`,
  tile_differs: (found) => `the hashes in ${found.path} do not stand on entries ${found.from} to ${found.to}.`,
  departs: (found) => `it no longer begins with a checkpoint of ${found.to} entries; one of the entries ${found.from} to ${found.to} was changed, put in or taken out.`,
  shrunk: (found) => `it has ${found.size} entries, but once had ${found.kept}.`,
  root_differs: (found) => `its checkpoint does not stand on entries ${found.from} to ${found.to}.`,
};

// The list has a sentence for each problem, which the types of the list check.
const wordsOf = (found: LogProblem): string => (words[found.problem] as (found: LogProblem) => string)(found);

type SampleWords = { readonly [Name in SampleProblem['problem']]: (found: SampleProblem & { problem: Name }) => string };

const sampleWords: SampleWords = {
  sample_shape: () => 'the file is not in its form.',
  sample_checkpoint: () => 'its checkpoint is not signed by the key of the log, or not by the witness that the request named.',
  sample_longer: () => 'it is of a later day than this copy of the log.',
  request_differs: () => 'its request does not stand in the log as the file says.',
  not_first: (found) => `the witness had signed the request already with ${found.size} entries, which gives another seed.`,
  seed_differs: () => 'its seed is not the one that follows from the request and the checkpoint.',
  population_differs: () => 'the period has another number of entries in this log.',
  places_differ: () => 'the seed draws other entries.',
  entry_differs_from_log: (found) => `entry ${found.place} is not the one of the log.`,
};

function sampleLine(check: SampleCheck): string {
  if (!check.ok) return `The sample does not hold: ${(sampleWords[check.problem] as (found: SampleProblem) => string)(check)}`;
  const from = check.witness === null
    ? 'No witness took part: the service could have tried several seeds.'
    : `The seed came from the cosignature of ${check.witness}.`;
  return `The sample holds: ${check.places.length} of ${check.population} entries, drawn with the checkpoint of ${check.size} entries. ${from}`;
}
