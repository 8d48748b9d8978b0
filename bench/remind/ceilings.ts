// What the mail server takes without any state: over our connections, and over the pool that comes with the library.
import { createTransport } from 'nodemailer';
import type { Words } from '../../src/directive/reminder/channel.ts';
import { openMailer } from '../../src/platform/mail/mail.ts';
import { startSink } from './sink-process.ts';

export type Sending = { readonly from: string; readonly words: Words; readonly connections: number; readonly mails: number };
type Opened = { readonly send: (number: number) => Promise<unknown>; readonly close: () => void };

const warmUp = 500;

async function perSecond({ connections, mails }: Sending, open: (url: string) => Opened): Promise<number> {
  const sink = await startSink();
  const { send, close } = open(sink.url);
  let next = 0;
  const work = async (until: number): Promise<void> => { while (next < until) await send(next++); };
  const all = (until: number): Promise<unknown> => Promise.all(Array.from({ length: connections }, () => work(until)));
  await all(warmUp);
  const began = performance.now();
  await all(warmUp + mails);
  const rate = mails / ((performance.now() - began) / 1000);
  close();
  sink.close();
  return rate;
}

const addressOf = (number: number): string => `staf${number}@contoh.example`;

export const ownCeiling = (sending: Sending): Promise<number> => perSecond(sending, (server) => {
  const { from, words, connections } = sending;
  const mailer = openMailer({ server, from }, connections);
  return { send: (number) => mailer.hand({ to: addressOf(number), ...words, id: `ceiling-${number}`, at: new Date() }), close: mailer.close };
});

export const poolCeiling = (sending: Sending): Promise<number> => perSecond(sending, (url) => {
  const { from, words, connections } = sending;
  const pool = createTransport({ url, pool: true, maxConnections: connections, maxMessages: Number.POSITIVE_INFINITY });
  return { send: (number) => pool.sendMail({ from, to: addressOf(number), ...words, messageId: `<ceiling-${number}@contoh.example>` }), close: () => pool.close() };
});
