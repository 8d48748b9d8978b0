// `netral verify-slip`: whether a slip is genuine, years later, from the published keys alone. No network, no database.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkSlip, departsFrom, longestPasted, parsePublished, type CheckedKeys, type SlipCheck } from '../../../packages/proof/index.ts';
import { readConfig } from '../../platform/config.ts';
import { Problem } from '../../platform/errors.ts';
import type { CommandIo } from '../assess-command.ts';
import { verifyOnNode } from './verify-on-node.ts';
import { checkLines } from './verify-words.ts';
import { verifySlipId } from './verify-texts.id.ts';

const usage = [
  'Say where the slip is:',
  '  netral verify-slip FILE|- [--keys FILE] [--earlier FILE] [--name TEXT] [--json]',
  '    --keys     the published keys; without it published-keys.json in NETRAL_DATA',
  '    --earlier  an older copy of the published keys, which they must continue',
  '    --name     the name or number that the slip is said to be tied to',
].join('\n');

type Asked = { readonly slip: string; readonly keys: string | null; readonly earlier: string | null; readonly name: string | null; readonly json: boolean };

/** Null for what is not the usage. */
function readArguments(args: readonly string[]): Asked | null {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const isOption = arg === '--keys' || arg === '--earlier' || arg === '--name';
    const value = isOption ? args[++at] : '';
    if (value === undefined || given.has(arg)) return null;
    if (isOption || arg === '--json') given.set(arg, value);
    else if (arg.startsWith('--')) return null;
    else files.push(arg);
  }
  const [slip, ...others] = files;
  if (slip === undefined || others.length > 0) return null;
  return { slip, keys: given.get('--keys') ?? null, earlier: given.get('--earlier') ?? null, name: given.get('--name') ?? null, json: given.has('--json') };
}

export async function verifySlipCommand(args: string[], io: CommandIo): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) throw new Problem('command-unknown', usage);
  const keys = await readKeyFile('--keys', asked.keys ?? join(readConfig(process.env).dataDir, 'published-keys.json'), io);
  const earlier = asked.earlier === null ? null : await readKeyFile('--earlier', asked.earlier, io);
  const departs = earlier === null ? null : departsFrom(earlier, keys);
  const check = checkSlip(await readPasted(asked.slip, io), keys, asked.name);
  const output = asked.json
    ? JSON.stringify({ ...check, ...(earlier === null ? {} : { departsAt: departs }) })
    : [...checkLines(check, keys), ...(departs === null ? [] : [verifySlipId.rewritten.replace('{place}', String(departs))])].join('\n');
  io.stdout.write(`${output}\n`);
  return holds(check, asked.name) && departs === null ? 0 : 1;
}

/** Words that were changed, or a name that is not the one asked for, are no proof either. */
function holds(check: SlipCheck, name: string | null): boolean {
  return (check.verdict === 'genuine' || check.verdict === 'genuine_block_only') && (name === null || check.owner === 'matches');
}

async function readPasted(path: string, io: CommandIo): Promise<string> {
  if (path !== '-') {
    return io.readFile(path).catch((thrown: unknown) => {
      throw new Problem('option-file', `The slip ${path} cannot be read.`, { cause: thrown });
    });
  }
  let pasted = '';
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (pasted.length <= longestPasted) pasted += `${line}\n`;
  }
  return pasted;
}

async function readKeyFile(option: string, path: string, io: CommandIo): Promise<CheckedKeys> {
  const text = await io.readFile(path).catch((thrown: unknown) => {
    throw new Problem('option-file', `The file of ${option} (${path}) cannot be read; the service gives it out under /kunci.json, and "netral keys publish" writes it.`, { cause: thrown });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    throw new Problem('option-file', `The file of ${option} (${path}) is not JSON.`, { cause: thrown });
  }
  const read = parsePublished(json, undefined, verifyOnNode);
  if (read.ok) return read.keys;
  const place = read.place === null ? '' : ` ${read.problem.startsWith('slip_key') ? 'at slip key' : 'at entry'} ${read.place} of the list`;
  throw new Problem('option-file', `The file of ${option} (${path}) is no whole list of published keys: ${read.problem}${place}; docs/how-to/check-a-slip.md says what that means.`);
}
