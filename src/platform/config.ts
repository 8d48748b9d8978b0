// Everything that can be set from outside, in one place. A bad value stops the start with one
// sentence; nothing else in the code reads the environment.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { Problem } from './errors.ts';
import type { MailSettings } from './mail/mail.ts';
import { addressIn } from './mail/message.ts';
import { projectRoot } from './project-root.ts';

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Scheme, host and port as people type them, without a final slash. */
  readonly origin: string;
  /** Folder for keys, passwords and (without DATABASE_URL) the database. */
  readonly dataDir: string;
  /** Null: the embedded server in `dataDir` is used. */
  readonly databaseUrl: string | null;
  /** IANA zone of dates until an agency says otherwise. */
  readonly timeZone: string;
  /** File of the site's own statements; null: none. It is read at the start (`src/advice/desk.ts`). */
  readonly guidancePath: string | null;
  /** File of the witnesses of the log; null: none. */
  readonly witnessesPath: string | null;
  /** Address of an authority that stamps the time of a checkpoint once a day (RFC 3161); null: none. */
  readonly timeAuthority: string | null;
  /** File of who outside stamps and seals pledges; null: this program alone. It is read at the start (`sign/seal-settings.ts`). */
  readonly sealPath: string | null;
  /** File of the site's own election calendar; null: the one of the law. It is read at the start (`src/directive/phase/calendar.ts`). */
  readonly calendarPath: string | null;
  /** `off`: an empty installation waits for a real agency and loads no fictitious one. */
  readonly demo: 'on' | 'off';
  /** Which doors this program opens. */
  readonly doors: 'both' | 'public' | 'office';
  /** Where the public door is when this program opens only the office; null: nobody is led there. */
  readonly publicOrigin: string | null;
  /** Where programs that watch this one may ask (`src/platform/http/health.ts`); null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** The agency's mail server and the sender of reminders; null: nothing is mailed. */
  readonly mail: MailSettings | null;
};

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/u),
  v.transform(Number),
  v.maxValue(65_535),
);

const origin = v.pipe(
  v.string(),
  v.url(),
  v.transform((text) => new URL(text)),
  v.check((url) => url.protocol === 'http:' || url.protocol === 'https:'),
  v.check((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''),
  v.transform((url) => url.origin),
);

const databaseUrl = v.pipe(
  v.string(),
  v.check((text) => /^postgres(ql)?:\/\/./u.test(text) && URL.canParse(text)),
);

const webAddress = v.pipe(v.string(), v.check((text) => /^https?:\/\/./u.test(text) && URL.canParse(text)));

const listener = v.pipe(
  v.string(),
  v.regex(/^(?:[^\s:/[\]]+|\[[0-9a-f:]+\]):\d{1,5}$/iu),
  v.transform((text) => ({ host: text.slice(0, text.lastIndexOf(':')).replace(/^\[|\]$/gu, ''), port: Number(text.slice(text.lastIndexOf(':') + 1)) })),
  v.check(({ port: number }) => number <= 65_535),
);

// Its options stand in no query, so that what is written here is all that holds.
const mailServer = v.pipe(v.string(), v.check((text) => {
  if (!/^smtps?:\/\/./u.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash, username, password } = new URL(text);
  return hostname !== '' && ['', '/'].includes(pathname) && search === '' && hash === '' && (username === '') === (password === '') && isDecodable(username + password);
}));

const mailFrom = v.pipe(v.string(), v.check((text) => addressIn(text) !== null));

const timeZone = v.pipe(v.string(), v.check(isTimeZone));

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment): Config {
  const listenPort = read(env, 'PORT', port, '3000', 'a port number from 0 to 65535, for example 3000');
  return {
    port: listenPort,
    host: read(env, 'HOST', v.pipe(v.string(), v.nonEmpty()), '127.0.0.1', 'an address to listen on, for example 127.0.0.1'),
    origin: read(
      env,
      'NETRAL_ORIGIN',
      origin,
      `http://localhost:${listenPort}`,
      'the address people type, for example https://netral.example.go.id, without a path',
    ),
    dataDir: resolve(projectRoot(), read(env, 'NETRAL_DATA', v.pipe(v.string(), v.nonEmpty()), '.netral', 'a folder')),
    databaseUrl: env['DATABASE_URL'] === undefined || env['DATABASE_URL'] === ''
      ? null
      : read(env, 'DATABASE_URL', databaseUrl, '', 'a PostgreSQL address such as postgres://owner:password@host:5432/netral'),
    timeZone: read(env, 'NETRAL_TIME_ZONE', timeZone, 'Asia/Jakarta', 'an IANA time zone, for example Asia/Jakarta'),
    guidancePath: pathIn(env, 'NETRAL_GUIDANCE'),
    witnessesPath: pathIn(env, 'NETRAL_WITNESSES'),
    sealPath: pathIn(env, 'NETRAL_SEAL'),
    calendarPath: pathIn(env, 'NETRAL_CALENDAR'),
    timeAuthority: env['NETRAL_TSA'] === undefined || env['NETRAL_TSA'] === ''
      ? null
      : read(env, 'NETRAL_TSA', webAddress, '', 'the address of an RFC 3161 time authority, for example https://tsa.example.go.id/'),
    demo: read(env, 'NETRAL_DEMO', v.picklist(['on', 'off']), 'on', 'on or off'),
    doors: read(env, 'NETRAL_DOORS', v.picklist(['both', 'public', 'office']), 'both', 'both, public or office'),
    publicOrigin: env['NETRAL_PUBLIC_ORIGIN'] === undefined || env['NETRAL_PUBLIC_ORIGIN'] === ''
      ? null
      : read(env, 'NETRAL_PUBLIC_ORIGIN', origin, '', 'the address of the public door, for example https://netral.example.go.id, without a path'),
    metrics: env['NETRAL_METRICS'] === undefined || env['NETRAL_METRICS'] === ''
      ? null
      : read(env, 'NETRAL_METRICS', listener, '', 'an address and a port to listen on, for example 127.0.0.1:9464'),
    mail: env['NETRAL_SMTP'] === undefined || env['NETRAL_SMTP'] === '' ? null : {
      server: read(env, 'NETRAL_SMTP', mailServer, '', 'the address of a mail server, for example smtp://name:password@smtp.example.go.id:587, with special characters of the password as %40'),
      from: read(env, 'NETRAL_MAIL_FROM', mailFrom, '', 'the sender of reminders, for example Netral <netral@example.go.id>'),
    },
  };
}

/** From the root of the project unless it is whole; null where none is set. */
const pathIn = (env: Environment, name: string): string | null => (env[name] === undefined || env[name] === '' ? null : resolve(projectRoot(), env[name]));

// The value itself is not repeated in the sentence: it may hold a password.
function read<Output>(
  env: Environment,
  name: string,
  schema: v.GenericSchema<string, Output>,
  fallback: string,
  expected: string,
): Output {
  const given = env[name];
  const result = v.safeParse(schema, given === undefined || given === '' ? fallback : given);
  if (result.success) return result.output;
  throw new Problem('bad-setting', `${name} must be ${expected}.`);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch (thrown) {
    if (thrown instanceof URIError) return false;
    throw thrown;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}
