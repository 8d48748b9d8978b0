// What the programs of the database have used of the processors so far, as Linux counts it; elsewhere nothing is known.
import { readdir, readFile } from 'node:fs/promises';

const ticksPerSecond = 100;

/** Milliseconds of one core, of the server with this number and all that it started and that still run. */
export async function databaseCpuMs(postmaster: number): Promise<number> {
  const stats = await Promise.all((await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name)).map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')));
  let ticks = 0;
  for (const stat of stats) {
    const [pid = ''] = stat.split(' ');
    // After the name of the program, which may hold anything: state, parent … user time, system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(pid) === postmaster || Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return (ticks * 1000) / ticksPerSecond;
}
