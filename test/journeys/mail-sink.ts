// A real SMTP server that counts: which Message-IDs came, how often, to whom, and with which words.
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type MailSink = {
  readonly url: string;
  /** How often each Message-ID was taken. */
  readonly taken: Map<string, number>;
  readonly subjects: Set<string>;
  /** The address of each Message-ID. */
  readonly addressees: Map<string, string>;
  /** Whole mails without the three lines in which two of them may differ: To, Message-ID, Date. */
  readonly texts: Set<string>;
  /** Logins that were let in, and those that were not. */
  readonly logins: { good: number; bad: number };
  readonly close: () => Promise<void>;
};

export type Manner = {
  /** Addresses that are refused for good. */
  readonly refuses?: (address: string) => boolean;
  /** Takes the mail, and cuts the line before it says so. */
  readonly drops?: (messageId: string, times: number) => boolean;
  /** Lets nobody say a word. */
  readonly hangsUp?: true;
  /** How long it lets a mail wait for its answer. */
  readonly lateMs?: number;
  /** Needs this name and password. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Speaks TLS from the first byte, or after STARTTLS. */
  readonly tls?: { readonly key: string; readonly certificate: string; readonly how: 'at-once' | 'starttls' };
  /** Refuses whoever wants to send, whatever the address. */
  readonly refusesSender?: true;
  readonly port?: number;
  /** How many connections it lets in at once. */
  readonly most?: number;
};

export async function openMailSink({ refuses = () => false, drops = () => false, lateMs = 0, login, tls, refusesSender, hangsUp, port = 0, most = 500 }: Manner = {}): Promise<MailSink> {
  const [taken, addressees, texts, subjects] = [new Map<string, number>(), new Map<string, string>(), new Set<string>(), new Set<string>()];
  const logins = { good: 0, bad: 0 };
  const sockets = new Set<Socket>();
  const answer = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    authOptional: login === undefined, disableReverseLookup: true, maxClients: most, authMethods: ['PLAIN', 'LOGIN'], allowInsecureAuth: true,
    disabledCommands: [...(tls?.how === 'starttls' ? [] : ['STARTTLS']), ...(login === undefined ? ['AUTH'] : [])],
    secure: tls?.how === 'at-once', ...(tls === undefined ? {} : { key: tls.key, cert: tls.certificate }),
    onAuth: ({ username, password }, _session, done) => {
      const good = username === login?.user && password === login?.password;
      logins[good ? 'good' : 'bad'] += 1;
      if (good) done(null, { user: username ?? '' });
      else done(answer(535, '5.7.8 wrong name or password'));
    },
    onMailFrom: (_address, _session, done) => (refusesSender ? done(answer(550, '5.7.1 you may not send')) : done()),
    onRcptTo: ({ address }, _session, done) => (refuses(address) ? done(answer(550, '5.1.1 no such mailbox')) : done()),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const id = /^Message-ID:\s*<([^>]+)>/imu.exec(text)?.[1] ?? '';
        const times = (taken.get(id) ?? 0) + 1;
        taken.set(id, times);
        subjects.add(/^Subject:\s*(.*)$/imu.exec(text)?.[1] ?? '');
        texts.add(text.replaceAll(/^(?:Message-ID|Date|To):.*\r\n/gimu, ''));
        addressees.set(id, session.envelope.rcptTo[0]?.address ?? '');
        if (drops(id, times)) sockets.forEach((socket) => socket.destroy());
        else if (lateMs === 0) done();
        else setTimeout(done, lateMs);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    if (hangsUp) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  const address = server.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `${tls?.how === 'at-once' ? 'smtps' : 'smtp'}://127.0.0.1:${listening}`, taken, subjects, addressees, texts, logins,
    close: () => new Promise((resolve) => { server.close(() => resolve()); }),
  };
}
