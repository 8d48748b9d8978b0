// The way by which a reminder reaches somebody. Mail is the one there is; another, for example a message service, is one more
// value of this type: the rounds, the table, the claims and the commits stay as they are.
import type { Handed, Mailer } from '../../platform/mail/mail.ts';

export type Words = { readonly subject: string; readonly text: string };

/** `id` is the same at every try, so that whoever receives can tell repeats. */
export type Notice = { readonly address: string; readonly id: string; readonly at: Date };

export type Channel = {
  /** So many are under way at once; a crash repeats at most as many. */
  readonly atOnce: number;
  readonly hand: (notice: Notice) => Promise<Handed>;
};

export const mailChannel = (mailer: Mailer, { subject, text }: Words): Channel => ({
  atOnce: mailer.connections, hand: ({ address, id, at }) => mailer.hand({ to: address, subject, text, id, at }),
});
