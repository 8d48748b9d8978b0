// Some checks need what a machine may lack. There they are skipped with a printed reason; in CI,
// where everything is installed first, a missing thing is a failure.
import { spawnSync } from 'node:child_process';

export function skipUnless(present: boolean, reason: string): string | false {
  if (present) return false;
  if (process.env['CI'] === 'true') throw new Error(`In CI nothing is skipped: ${reason}`);
  return reason;
}

export const isRoot = process.getuid?.() === 0;

/** Whether the machine has all these programs; a skip names those it lacks. */
export function skipWithout(...programs: readonly string[]): string | false {
  const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  return skipUnless(missing.length === 0, `not on this machine: ${missing.join(', ')}`);
}
