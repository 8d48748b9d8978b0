import { lookAtPeople } from '../people/index.ts';
import { lookAtDatabase } from '../platform/backup/doctor-database.ts';
import { lookAtFolder } from '../platform/backup/doctor-folder.ts';
import { lookAtMachine } from '../platform/backup/doctor-machine.ts';
import type { Finding } from '../platform/backup/finding.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import type { CommandIo } from './cli.ts';

/** Says what is set and what is weak. Nothing is changed; the exit status is 1 only when a start would fail or soon will. */
export async function doctorCommand(args: string[], { stdout }: CommandIo): Promise<number> {
  if (args.length > 0) throw new Problem('command-unknown', 'Say "netral doctor" and nothing more.');
  const config = readConfig(process.env);
  const findings = [...(await lookAtMachine(config)), ...(await lookAtFolder(config, systemClock)), ...(await lookAtDatabase(config, systemClock, [lookAtPeople]))];
  for (const state of ['broken', 'weak', 'good'] as const) stdout.write(findings.filter((finding) => finding.state === state).map(line).join(''));
  return findings.some(({ state }) => state === 'broken') ? 1 : 0;
}

const line = ({ state, says }: Finding): string => `${state.padEnd(7)} ${says}\n`;
