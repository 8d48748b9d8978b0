// `netral verify-pledge`: whether the proof of a pledge is genuine, from the file and the published certificates alone. No
// network, no database. Ends with 0 only for what is as it was given out.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../../../platform/errors.ts';
import { checkPledgeFile } from './check-file.ts';

const usage = [
  'Say where the proof is (the PDF, or the receipt as text):',
  '  netral verify-pledge FILE [--certificates FILE] [--days FILE] [--english]',
  '    --certificates  the published certificates (/sertifikat.json); without it sertifikat.json beside the file',
  '    --days          the published days (/ikrar/hari.json), to ask whether the day stands there too',
].join('\n');

export async function verifyPledgeCommand(args: string[], { stdout }: { readonly stdout: { readonly write: (text: string) => unknown } }): Promise<number> {
  const { file, certificates, days, english } = readArguments(args);
  const published = await readJson('--certificates', certificates ?? join(dirname(file), 'sertifikat.json'));
  const checked = await checkPledgeFile(await bytesAt(file, 'proof'), { certificates: published, days: days === undefined ? null : await readJson('--days', days) }, english ? 'en' : 'id');
  if (checked.verdict === 'no-list') throw new Problem('option-file', `The file of --${checked.which} is no whole list as the service publishes it.`);
  stdout.write(`${checked.lines.join('\n')}\n`);
  return checked.verdict === 'genuine' ? 0 : 1;
}

function readArguments(args: string[]): { file: string; certificates: string | undefined; days: string | undefined; english: boolean } {
  try {
    const { values, positionals: [file, ...others] } = parseArgs({ args, allowPositionals: true, options: { certificates: { type: 'string' }, days: { type: 'string' }, english: { type: 'boolean' } } });
    if (file !== undefined && others.length === 0) return { file, certificates: values.certificates, days: values.days, english: values.english === true };
  } catch (thrown) {
    throw new Problem('command-unknown', usage, { cause: thrown });
  }
  throw new Problem('command-unknown', usage);
}

const bytesAt = (path: string, what: string): Promise<Buffer> => readFile(path).catch((thrown: unknown) => {
  throw new Problem('option-file', `The ${what} ${path} cannot be read.`, { cause: thrown });
});

async function readJson(option: string, path: string): Promise<unknown> {
  const bytes = await bytesAt(path, `file of ${option}`);
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (thrown) {
    throw new Problem('option-file', `The file of ${option} (${path}) is not JSON.`, { cause: thrown });
  }
}
