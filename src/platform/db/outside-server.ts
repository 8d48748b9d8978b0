// A PostgreSQL that somebody else runs, named by DATABASE_URL: what it must be, and the sentence
// when it is not.
import { type Client, escapeIdentifier } from 'pg';
import { codeOf, Problem } from '../errors.ts';
import { addressOf, withClient, type Address } from './address.ts';
import { logSettings } from './embedded/postmaster.ts';
import { appRole, scramVerifier } from './roles.ts';

const oldest = 15;

export type ServerFacts = { readonly version: number; readonly encoding: string; readonly settings: Readonly<Record<string, string>> };

export async function readServerFacts(client: Client): Promise<ServerFacts> {
  const { rows } = await client.query<{ version: string; encoding: string; settings: Record<string, string> }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
            (select jsonb_object_agg(name, setting) from pg_settings where name = any($1)) as settings`,
    [Object.keys(logSettings)],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The server said nothing about itself.');
  return { ...row, version: Number(row.version) };
}

/** Refuses a server that cannot serve; returns the one line to print about settings that give away too much. */
export function judgeServer({ version, encoding, settings }: ServerFacts): string | null {
  const major = Math.floor(version / 10_000);
  if (major < oldest) {
    throw new Problem('database-too-old', `DATABASE_URL leads to PostgreSQL ${major}; Netral needs PostgreSQL ${oldest} or newer.`);
  }
  if (encoding !== 'UTF8') {
    throw new Problem('database-encoding', `The database of DATABASE_URL is encoded in ${encoding}; make one with encoding UTF8.`);
  }
  const wrong = Object.entries(logSettings).filter(([name, value]) => settings[name] !== value);
  if (wrong.length === 0) return null;
  return `Warning: the PostgreSQL log may keep what people typed; set ${wrong.map(([name, value]) => `${name}=${value}`).join(', ')} on the server.`;
}

/** Connects with the URL's own user; what fails on the way becomes a sentence without the password. */
export async function withOwner<T>(url: string, work: (client: Client, owner: Address) => Promise<T>): Promise<T> {
  const owner = addressOf(url);
  try {
    return await withClient(owner, (client) => work(client, owner));
  } catch (thrown) {
    throw connectionProblem(thrown, owner);
  }
}

function connectionProblem(thrown: unknown, { host, port, database, user }: Address): unknown {
  const problem = (sentence: string) => new Problem('database-unreachable', sentence, { cause: thrown });
  switch (codeOf(thrown)) {
    case '28P01':
    case '28000':
      return problem(`The database at ${host}:${port} refuses the user "${user}" of DATABASE_URL; check the name and the password.`);
    case '3D000':
      return problem(`The server at ${host}:${port} has no database "${database}"; create it or change DATABASE_URL.`);
    case '42501':
      return problem(`The user "${user}" of DATABASE_URL may not make tables in "${database}"; make it the owner: alter database ${escapeIdentifier(database)} owner to ${escapeIdentifier(user)};`);
    default:
      return isNetwork(thrown) ? problem(`The database at ${host}:${port} (DATABASE_URL) does not answer; check that it runs and that the address is right.`) : thrown;
  }
}

const networkCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', '57P03', '53300'];

const isNetwork = (thrown: unknown): boolean =>
  networkCodes.includes(codeOf(thrown)) ||
  // The driver gives its own time limit, a cut connection and a refused encryption no code.
  (thrown instanceof Error && /timeout expired|Connection terminated|does not support SSL/u.test(thrown.message));

/** Tries the app's own sign-in, so that a wrong password is a sentence at the start and not a fault on a page. */
export async function checkAppSignIn(app: Address): Promise<void> {
  try {
    await withClient(app, (client) => client.query('select 1'));
  } catch (thrown) {
    if (codeOf(thrown) !== '28P01' && codeOf(thrown) !== '28000') throw connectionProblem(thrown, app);
    throw new Problem(
      'role-password-unknown',
      [
        `The role ${appRole} exists on the server with a password that NETRAL_DATA does not hold; use the NETRAL_DATA of that installation, or have an administrator run this and start again:`,
        `  alter role ${appRole} password '${scramVerifier(app.password)}';`,
      ].join('\n'),
      { cause: thrown },
    );
  }
}
