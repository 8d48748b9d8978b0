// One connection to a mail server: encrypted where the server can, and always before a password is said.
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import { codeOf } from '../errors.ts';
import type { Envelope } from './message.ts';

export type Connection = SmtpConnection;

export type Waits = { readonly connectionTimeout: number; readonly greetingTimeout: number; readonly socketTimeout: number };

/** What a server may take to answer, in milliseconds; the claim of a reminder lasts longer than all of them together. */
const usualWaits: Waits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** What is sent there leaves no cable; a name that only begins like it, as 127.contoh.example, is another machine. */
export const isHere = (hostname: string): boolean => /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/u.test(hostname);

export async function connect(server: string, waits: Waits = usualWaits): Promise<Connection> {
  const { protocol, hostname, port, username, password } = new URL(server);
  const secure = protocol === 'smtps:';
  const connection = new SmtpConnection({
    host: hostname.replace(/^\[|\]$/gu, ''), port: port === '' ? (secure ? 465 : 587) : Number(port), secure, ...waits,
    // Without this a man in the middle only has to leave out the word STARTTLS.
    requireTLS: !secure && username !== '' && !isHere(hostname),
  });
  await new Promise<void>((resolve, reject) => {
    // Stays for as long as the connection: what breaks later is told to whoever sends then.
    connection.on('error', reject);
    connection.connect((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
  if (username !== '') await login(connection, { user: decodeURIComponent(username), pass: decodeURIComponent(password) });
  return connection;
}

const login = (connection: Connection, credentials: { readonly user: string; readonly pass: string }): Promise<void> => new Promise((resolve, reject) => {
  connection.login({ credentials }, (error) => {
    if (error === undefined || error === null) return resolve();
    connection.close();
    reject(error);
  });
});

export const sendOn = (connection: Connection, { from, to }: Envelope, message: string): Promise<void> => new Promise((resolve, reject) => {
  connection.send({ from, to: [to] }, message, (error) => (error === null || error === undefined ? resolve() : reject(error)));
});

/** After an answer the connection goes on with the next mail; after silence it is closed. Says whether it goes on. */
export async function resetAfter(connection: Connection, thrown: unknown): Promise<boolean> {
  const answered = codeOf(thrown) === 'EENVELOPE' || codeOf(thrown) === 'EMESSAGE';
  const goesOn = answered && !connection.destroyed && await reset(connection);
  if (!goesOn) connection.close();
  return goesOn;
}

const reset = (connection: Connection): Promise<boolean> => new Promise((resolve) => {
  const ended = (): void => resolve(false);
  connection.once('end', ended);
  connection.reset((error) => {
    connection.off('end', ended);
    resolve(error === undefined || error === null);
  });
});

/** 5xx to the address itself. A class of 5.7 speaks of what we may do, not of whether the address is there (RFC 3463). */
export function refusesAddress(thrown: unknown): boolean {
  const { command, responseCode, response } = thrown as { command?: unknown; responseCode?: unknown; response?: unknown };
  const permanent = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  return permanent && command === 'RCPT TO' && !/^5\d\d[ -]5\.7\./u.test(typeof response === 'string' ? response : '');
}
