// Runs a command of back-up or jobs as a program of its own, to be killed.
import { readFile } from 'node:fs/promises';
import { backupCommand } from '../../src/main/backup-command.ts';
import { moveCommand } from '../../src/main/move-command.ts';
import { end } from '../../src/main/process.ts';
import { restoreCommand } from '../../src/main/restore-command.ts';
import { workerCommand } from '../../src/main/worker.ts';

const commands = { backup: backupCommand, restore: restoreCommand, move: moveCommand, worker: workerCommand } as const;
const [name = '', ...args] = process.argv.slice(2);
const command = Object.entries(commands).find(([each]) => each === name)?.[1];
if (command === undefined) throw new Error(`There is no command ${name} here.`);
const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, readFile: (path: string) => readFile(path, 'utf8') };
await end(command(args, io));
