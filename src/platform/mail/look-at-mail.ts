// What doctor says of the mail server: it goes as far as the sign-in, and sends nothing.
import { broken, good, weak, type Finding } from '../backup/finding.ts';
import { codeOf } from '../errors.ts';
import { connect, isHere } from './connection.ts';
import type { MailSettings } from './mail.ts';

export async function lookAtMail(mail: MailSettings | null): Promise<Finding> {
  if (mail === null) return weak('This installation sends no mail, so reminders wait until their day is over; set NETRAL_SMTP and NETRAL_MAIL_FROM, as docs/how-to/mail.md shows.');
  const { host, hostname, username } = new URL(mail.server);
  try {
    const connection = await connect(mail.server);
    const { secure } = connection;
    connection.quit();
    if (!secure && !isHere(hostname)) return weak(`The mail server ${host} lets us in, but what is sent to it can be read on the way; ask its administrator for STARTTLS, or use smtps.`);
    return good(`The mail server ${host} lets us in${username === '' ? '' : ' by name and password'}.`);
  } catch (thrown) {
    return broken(`The mail server ${host} ${whyNot(thrown)} Until then reminders are put off.`);
  }
}

/** By the code alone: the words of a server may hold the name or the password. */
function whyNot(thrown: unknown): string {
  const { originalCode } = thrown as { originalCode?: unknown };
  const code = typeof originalCode === 'string' ? originalCode : codeOf(thrown);
  if (codeOf(thrown) === 'EAUTH') return 'refuses the name or the password of NETRAL_SMTP; set them as its administrator gave them.';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u.test(code)) return `shows a certificate that this machine does not trust (${code}); name the file of its authority in NODE_EXTRA_CA_CERTS.`;
  if (codeOf(thrown) === 'ETLS') return `does not begin TLS (${code}), and the password is not sent without it; use smtps, or a server with STARTTLS.`;
  return `cannot be reached (${code}); see whether NETRAL_SMTP has the right host and port.`;
}
