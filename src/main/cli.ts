// `npx netral <command>`: each command is loaded only when it is asked for.
import { readFile } from 'node:fs/promises';
import { Problem } from '../platform/errors.ts';
import { end } from './process.ts';

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  readFile: (path: string) => readFile(path, 'utf8'),
};

export type CommandIo = typeof io;
type Command = (args: string[], io: CommandIo) => Promise<number>;

const commands: Readonly<Record<string, { readonly purpose: string; load(): Promise<Command> }>> = {
  assess: { purpose: 'answer facts about acts, one JSON object a line', load: async () => (await import('../advice/assess-command.ts')).assessCommand },
  ask: { purpose: 'answer a question in everyday words', load: async () => (await import('../advice/ask-command.ts')).askCommand },
  'verify-slip': { purpose: 'check a slip against published keys, without a network', load: async () => (await import('../advice/slip/verify-slip-command.ts')).verifySlipCommand },
  migrate: { purpose: 'bring the database up to date', load: async () => (await import('./migrate.ts')).migrateCommand },
  keys: { purpose: 'list the keys in NETRAL_DATA/keys; rotate, publish', load: async () => (await import('./keys-command.ts')).keysCommand },
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return (await command.load())(args, io);
  const usage = Object.entries(commands).map(([each, { purpose }]) => `  netral ${each.padEnd(12)} ${purpose}`).join('\n');
  if (name === '--help' || name === 'help') {
    io.stdout.write(`${usage}\n`);
    return 0;
  }
  throw new Problem('command-unknown', `${name === '' ? 'Say what Netral is to do' : `There is no command "${name}"`}:\n${usage}`);
}

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await end(main(process.argv.slice(2)));
