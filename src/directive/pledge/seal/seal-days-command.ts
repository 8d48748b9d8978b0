// `netral seal-days`: where a certification body seals, somebody who holds its seal gives the code that it sends for each sheet.
// The code is read from standard input, used once, and stands nowhere afterwards.
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import type { AppContext } from '../../../platform/app-context.ts';
import { readConfig, type Config } from '../../../platform/config.ts';
import { Problem } from '../../../platform/errors.ts';
import { SealRefused } from '../../../platform/sign/sealer.ts';
import { sealDay, unsealedDays } from './seal-day.ts';
import { bodySealer } from './sealer.ts';

type Open = (config: Config) => Promise<{ readonly app: AppContext; readonly close: () => Promise<void> }>;
type Io = { readonly stdin: Readable; readonly stdout: Writable };

const noBody = 'No certification body is named in NETRAL_SEAL: the program seals each day by itself.\n';

export const sealDaysCommand = (open: Open) => async (args: string[], { stdin, stdout }: Io): Promise<number> => {
  if (args.length > 0) throw new Problem('command-unknown', 'Say "netral seal-days" and nothing more.');
  const { app, close } = await open(readConfig(process.env));
  const lines = createInterface({ input: stdin });
  const typed = lines[Symbol.asyncIterator]();
  const code = async (): Promise<string> => {
    stdout.write('Code of the seal: ');
    const next = await typed.next();
    return next.done === true ? '' : next.value.trim();
  };
  try {
    const sealer = await bodySealer(app, code);
    if (sealer === null) {
      stdout.write(noBody);
      return 1;
    }
    const days = await unsealedDays(app.db, app.clock);
    if (days.length === 0) stdout.write('Every day that is over is sealed.\n');
    for (const day of days) {
      stdout.write(`Pledges of ${day.agencyName} of ${day.day}: a code is on its way to whoever holds the seal.\n`);
      await sealer.requestCode(1);
      const outcome = await sealDay(app.db, sealer, day, app.clock);
      stdout.write(outcome.done ? `Sealed: ${outcome.value.count} pledges.\n` : `Not sealed: ${outcome.refusal}.\n`);
    }
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof SealRefused)) throw thrown;
    stdout.write(`${thrown.message} Nothing was kept of this day; run the command again.\n`);
    return 1;
  } finally {
    lines.close();
    await close();
  }
};
