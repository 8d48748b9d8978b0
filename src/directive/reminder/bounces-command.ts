// `netral bounces < file`: marks reminders whose mail came back. Netral has no mailbox to read; whoever has one passes it on.
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { housekeep } from '../../audit/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { readConfig, type Config } from '../../platform/config.ts';
import type { OutsideTx } from '../../platform/db/db.ts';
import { Problem } from '../../platform/errors.ts';
import { failedMessageIds } from './read-bounces.ts';

type Open = (config: Config) => Promise<{ readonly app: AppContext; readonly close: () => Promise<void> }>;
type Io = { readonly stdin: Readable; readonly stdout: Writable };

/** Says how many of ours they were. What the server took earlier is refused from now on. */
export async function markBounced(db: OutsideTx, messageIds: readonly string[]): Promise<number> {
  if (messageIds.length === 0) return 0;
  const among = sql`message_id = any(${sql.val([...messageIds])}::uuid[])`;
  return housekeep(db, 'hand-over-reminders', async (tx) => {
    // Sent ones have an index of their own. One that comes back before the yes of the server was written down is still among the open.
    const sent = await sql`update reminder set state = 'refused' where ${among} and state = 'sent'`.execute(tx);
    const open = await sql`update reminder set state = 'refused' where ${among} and state in ('waiting', 'claimed', 'put-off')`.execute(tx);
    return Number((sent.numAffectedRows ?? 0n) + (open.numAffectedRows ?? 0n));
  });
}

export const bouncesCommand = (open: Open) => async (args: string[], { stdin, stdout }: Io): Promise<number> => {
  if (args.length > 0) throw new Problem('command-unknown', 'Give the mails that came back on standard input: netral bounces < file');
  const ids = failedMessageIds(await text(stdin));
  const { app, close } = await open(readConfig(process.env));
  try {
    const marked = await markBounced(app.db, ids);
    stdout.write(`${ids.length} mails came back for good; ${marked} reminders were marked.\n`);
    return 0;
  } finally {
    await close();
  }
};
