// `netral witness`: runs at a university, an inspectorate, another agency. It needs nothing of the service but its published
// files, and no database.
import { once } from 'node:events';
import { parseCheckpoint, parseNote, parseNoteKey, proverOf, writeNoteKey, type NoteKey, type ReadFile, tilePath } from '../../packages/proof/index.ts';
import { systemClock } from '../platform/clock.ts';
import { codeOf, Problem } from '../platform/errors.ts';
import { lockFolder } from '../platform/folder-lock.ts';
import { hashNow } from './hash-now.ts';
import { publishedLogKeys, sourceAt } from './log-source.ts';
import type { Output } from './verify-log-command.ts';
import { openWitness, type Witness } from './witness.ts';
import { witnessServer } from './witness-server.ts';

const usage = [
  'Say which log to watch:',
  '  netral witness --state FOLDER --log FOLDER|URL [--name NAME] [--key KEY] --once',
  '  netral witness --state FOLDER --log FOLDER|URL [--name NAME] [--key KEY] --serve PORT [--host ADDRESS]',
  '    --state  where this witness keeps its key and what it signed last',
  '    --name   who this witness is; needed once',
  '    --key    key of the log; without it the one it publishes now is trusted from now on',
  '    --once   look once, print the signed checkpoint, and end',
  '    --serve  wait to be asked by the service',
].join('\n');

type Asked = { readonly state: string; readonly log: string; readonly name: string | null; readonly keys: readonly NoteKey[]; readonly port: number | null; readonly host: string };

function readArguments(args: readonly string[]): Asked {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const takesValue = ['--state', '--log', '--name', '--key', '--serve', '--host'].includes(arg);
    const value = takesValue ? (args[++at] ?? '') : 'yes';
    if ((!takesValue && arg !== '--once') || given.has(arg) || value === '') throw new Problem('command-unknown', usage);
    given.set(arg, value);
  }
  const [state, log, port] = [given.get('--state'), given.get('--log'), given.get('--serve')];
  if (state === undefined || log === undefined || given.has('--once') === (port !== undefined) || !/^\d{1,5}$/u.test(port ?? '0')) throw new Problem('command-unknown', usage);
  const line = given.get('--key');
  const key = line === undefined ? null : parseNoteKey(line);
  if (line !== undefined && key === null) throw new Problem('option-file', `"${line}" is no key of a log; it has the form name+hash+key.`);
  return { state, log, name: given.get('--name') ?? null, keys: key === null ? [] : [key], port: port === undefined ? null : Number(port), host: given.get('--host') ?? '127.0.0.1' };
}

export async function witnessCommand(args: string[], { stdout }: Output): Promise<number> {
  const asked = readArguments(args);
  const lock = lockFolder(asked.state);
  try {
    const first = await openWitness(asked.state, { name: asked.name, clock: systemClock, logKeys: asked.keys });
    // Trusted at first sight only: a log that comes with another key later is another log.
    const witness = first.logKeys.length > 0 ? first : await openWitness(asked.state, { name: asked.name, clock: systemClock, logKeys: (await publishedLogKeys(sourceAt(asked.log))).keys });
    return await (asked.port === null ? look(witness, sourceAt(asked.log), stdout) : serve(witness, asked.port, asked.host, stdout));
  } finally {
    lock.release();
  }
}

async function look(witness: Witness, read: ReadFile, stdout: Output['stdout']): Promise<number> {
  const note = Buffer.from((await read('checkpoint')) ?? []).toString('utf8');
  const size = parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? 0;
  const old = witness.held()?.size ?? 0;
  const path = old > size ? [] : await proverOf(size, (level, index, width) => tileAt(read, level, index, width), hashNow).consistency(old).catch(tooShort);
  const found = await witness.add({ old, path, note });
  stdout.write(found.ok ? `${note}${found.line}` : `${sentences[found.why]}\n`);
  return found.ok ? 0 : 1;
}

/** Tiles that do not hold what they should lead to no proof, and so to no signature. */
function tooShort(thrown: unknown): [] {
  if (thrown instanceof RangeError) return [];
  throw thrown;
}

async function tileAt(read: ReadFile, level: number, index: number, width: number): Promise<Uint8Array> {
  return (await read(tilePath(level, index, width))) ?? new Uint8Array();
}

const sentences = {
  not_a_checkpoint: 'Not signed: the log has no checkpoint, or it is not in its form.',
  unknown_log: 'Not signed: this is another log than the one this witness watches.',
  not_signed: 'Not signed: the checkpoint is not signed by a key of the log that this witness knows.',
  conflict: 'Not signed: the log was asked about from another size.',
  shrunk: 'Not signed: the log is shorter than the one this witness signed. Keep this folder and ask why.',
  rewritten: 'Not signed: the log no longer begins with what this witness signed. Keep this folder and ask why.',
} as const;

async function serve(witness: Witness, port: number, host: string, stdout: Output['stdout']): Promise<number> {
  const server = witnessServer(witness, (thrown) => void process.stderr.write(`The witness could not answer (${codeOf(thrown)}).\n`));
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  server.listen(port, host);
  await once(server, 'listening').catch((thrown: unknown) => {
    throw new Problem('port-busy', `This witness cannot listen on port ${port} of ${host} (${codeOf(thrown)}); name another one.`, { cause: thrown });
  });
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  stdout.write(`${JSON.stringify({ key: writeNoteKey(witness.key), url: `http://${host}:${at}` })}\n`);
  await ended;
  server.close();
  server.closeAllConnections();
  return 0;
}
