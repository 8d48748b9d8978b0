// One mail as bytes. Nothing but the address, the Message-ID and the date differs between two reminders of an hour.

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Left of the @ of the Message-ID: the same at every try, so that a receiver can tell repeats. */
  readonly id: string;
  readonly at: Date;
};

export type Envelope = { readonly from: string; readonly to: string };
export type Message = { readonly envelope: Envelope | null; readonly message: string };

/** Printable and without what could end the address or the line; others are not handed to anybody. */
const plainAddress = /^[\x21\x23-\x3b\x3d\x3f\x41-\x7e]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u;

export const isPlainAddress = (text: string): boolean => text.length <= 254 && plainAddress.test(text);

/** `Netral <netral@contoh.example>` or the address alone; null where it is neither. */
export function addressIn(from: string): string | null {
  const inside = /^[\x20-\x3b\x3d\x3f-\x7e]*<([^<>]+)>$/u.exec(from)?.[1] ?? from;
  return isPlainAddress(inside) ? inside : null;
}

export function messageOf(from: string, { to, subject, text, id, at }: Mail): Message {
  const sender = addressIn(from);
  if (sender === null || !isPlainAddress(to)) return { envelope: null, message: '' };
  const lines = [
    `From: ${from}`, `To: ${to}`, `Subject: ${word(subject)}`, `Message-ID: <${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', 'Auto-Submitted: auto-generated',
    '', ...base64Lines(text), '',
  ];
  return { envelope: { from: sender, to }, message: lines.join('\r\n') };
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text);
const word = (text: string): string => (isAscii(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`);

/** As base64 also words with signs outside ASCII pass every server unchanged. */
const base64Lines = (text: string): readonly string[] => Buffer.from(text, 'utf8').toString('base64').match(/.{1,76}/gu) ?? [];
