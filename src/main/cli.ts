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
  'verify-pledge': { purpose: 'check the proof of a pledge against published certificates, without a network', load: async () => (await import('../directive/pledge/receipt/verify-pledge-command.ts')).verifyPledgeCommand },
  'verify-log': { purpose: 'check the log of a folder or an address, without a database', load: async () => (await import('../audit/verify-log-command.ts')).verifyLogCommand },
  log: { purpose: 'export the log into a folder', load: async () => (await import('../audit/log-command.ts')).logCommand((await import('./open-app.ts')).openApp) },
  witness: { purpose: 'sign only a log that grows without changing', load: async () => (await import('../audit/witness-command.ts')).witnessCommand },
  setup: { purpose: 'print a link for the first administrator, or a code for the first officers', load: async () => (await import('./setup-command.ts')).setupCommand },
  backup: { purpose: 'write an encrypted back-up', load: async () => (await import('./backup-command.ts')).backupCommand },
  restore: { purpose: 'bring a back-up into an empty place', load: async () => (await import('./restore-command.ts')).restoreCommand },
  move: { purpose: 'move the data to another major version of PostgreSQL', load: async () => (await import('./move-command.ts')).moveCommand },
  doctor: { purpose: 'say what is set and what is weak', load: async () => (await import('./doctor-command.ts')).doctorCommand },
  scim: { purpose: 'make, list and end tokens of the identity system', load: async () => (await import('../people/index.ts')).scimCommand((await import('./open-app.ts')).openApp) },
  bounces: { purpose: 'take in what the mail server sent back', load: async () => (await import('../directive/index.ts')).bouncesCommand((await import('./open-app.ts')).openApp) },
  'seal-days': { purpose: 'seal days of pledges through a certification body', load: async () => (await import('../directive/index.ts')).sealDaysCommand((await import('./open-app.ts')).openApp) },
  seed: { purpose: 'load a large fictitious agency into an empty database, or write its lists', load: async () => (await import('./seed-command.ts')).seedCommand },
  worker: { purpose: 'do only the jobs, beside web programs', load: async () => (await import('./worker.ts')).workerCommand },
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
