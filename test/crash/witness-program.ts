import { witnessCommand } from '../../src/audit/witness-command.ts';

process.exitCode = await witnessCommand(process.argv.slice(2), process);
