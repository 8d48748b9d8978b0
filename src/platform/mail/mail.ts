// Handing mail to the agency's own server. What happens after it took a mail is that server's business.
import { codeOf } from '../errors.ts';
import { messageOf, type Mail } from './message.ts';
import { connect, refusesAddress, resetAfter, sendOn, type Connection, type Waits } from './connection.ts';

/**
 * `taken`: the server answered 250. `refused`: it says that it has no such address. `later`: nobody knows, or not now.
 * `closed`: it took nobody's mail, because it cannot be reached or does not let us in; the next mail would fare the same.
 */
export type Handed = 'taken' | 'refused' | 'later' | 'closed';

export type Mailer = { readonly connections: number; readonly hand: (mail: Mail) => Promise<Handed>; readonly close: () => void };

export type MailSettings = {
  /** smtp://user:password@host:587 or smtps://… */
  readonly server: string;
  /** `Netral <netral@contoh.example>`; right of its @ stands the domain of every Message-ID. */
  readonly from: string;
};

/**
 * Keeps this many connections open and uses each for many mails. The pool that comes with the library composes every mail
 * anew and ends a connection after each refused address; both cost more than the mail itself.
 */
export function openMailer({ server, from }: MailSettings, connections = 8, waits?: Waits): Mailer {
  const pool = openConnections(() => connect(server, waits));
  const hand = async (mail: Mail): Promise<Handed> => {
    const { envelope, message } = messageOf(from, mail);
    if (envelope === null) return 'refused';
    const connection = await pool.take();
    if (connection === null) return 'closed';
    try {
      await sendOn(connection, envelope, message);
    } catch (thrown) {
      pool.giveBack(await resetAfter(connection, thrown) ? connection : null);
      return handedOf(thrown);
    }
    pool.giveBack(connection);
    return 'taken';
  };
  return { connections, hand, close: pool.close };
}

type Connections = { readonly take: () => Promise<Connection | null>; readonly giveBack: (connection: Connection | null) => void; readonly close: () => void };

function openConnections(open: () => Promise<Connection>): Connections {
  const idle: Connection[] = [];
  const waiting: ((connection: Connection | null) => void)[] = [];
  let inUse = 0;
  /** Nobody is left who could give one back. */
  const tellAll = (): void => waiting.splice(0).forEach((resolve) => resolve(null));
  const take = async (): Promise<Connection | null> => {
    inUse += 1;
    // A server ends connections that nobody used for a while; those are no longer there to be taken.
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) if (!found.destroyed) return found;
    const made = await open().catch(() => null);
    if (made !== null) return made;
    inUse -= 1;
    if (inUse === 0) tellAll();
    // Many servers let in only a few at once: then as many work as it lets in, and this one waits for one of them.
    return inUse === 0 ? null : new Promise((resolve) => { waiting.push(resolve); });
  };
  const giveBack = (connection: Connection | null): void => {
    inUse -= 1;
    const next = connection === null ? undefined : waiting.shift();
    if (next !== undefined) {
      inUse += 1;
      next(connection);
    } else if (connection !== null) idle.push(connection);
    if (inUse === 0) tellAll();
  };
  return { take, giveBack, close: () => idle.splice(0).forEach((connection) => connection.quit()) };
}

function handedOf(thrown: unknown): Handed {
  const { command } = thrown as { command?: unknown };
  // Who may not send at all would be told so for every address.
  if (command === 'MAIL FROM' && codeOf(thrown) === 'EENVELOPE') return 'closed';
  return refusesAddress(thrown) ? 'refused' : 'later';
}
