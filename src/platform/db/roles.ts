// Three roles. The owner (netral_owner in the embedded server, else the user of DATABASE_URL) makes
// tables. netral_app serves requests. netral_log owns the audit log and cannot sign in.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { type Client, DatabaseError, escapeIdentifier } from 'pg';
import { Problem } from '../errors.ts';

export const appRole = 'netral_app';
export const logRole = 'netral_log';

export const newPassword = (): string => randomBytes(24).toString('base64url');

/** The stored form of a password (RFC 5803), so that the password itself never reaches a server log. */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

type RoleState = { readonly app: boolean; readonly log: boolean; readonly mayCreate: boolean; readonly mayActAsLog: boolean };

/** Makes the roles that are missing; a user who may not is told the exact SQL for someone who may. */
export async function prepareRoles(client: Client, appPassword: string): Promise<void> {
  const state = await readRoles(client);
  const missing = missingRoles(state, appPassword);
  if (missing.length === 0 && state.mayActAsLog) return;
  if (!state.mayCreate) throw new Problem('roles-missing', sentenceWithSql(state, missing, await currentUser(client)));
  for (const statement of missing) await unlessThere(client, statement);
}

async function readRoles(client: Client): Promise<RoleState> {
  const { rows } = await client.query<RoleState>(`
    select exists (select from pg_roles where rolname = '${appRole}') as app,
           exists (select from pg_roles where rolname = '${logRole}') as log,
           r.rolcreaterole or r.rolsuper as "mayCreate",
           r.rolsuper or exists (
             select from pg_auth_members m join pg_roles l on l.oid = m.roleid
             where l.rolname = '${logRole}' and m.member = r.oid) as "mayActAsLog"
    from pg_roles r where r.rolname = current_user`);
  const [state] = rows;
  if (state === undefined) throw new Error('The current user has no row in pg_roles.');
  return state;
}

const missingRoles = (state: RoleState, appPassword: string): string[] => [
  ...(state.app ? [] : [`create role ${appRole} login password '${scramVerifier(appPassword)}'`]),
  ...(state.log ? [] : [`create role ${logRole} nologin`]),
];

function sentenceWithSql(state: RoleState, missing: readonly string[], user: string): string {
  const statements = [...missing, ...(state.mayActAsLog ? [] : [`grant ${logRole} to ${escapeIdentifier(user)}`])];
  return [
    'The user of DATABASE_URL may not create the roles that Netral needs; have an administrator of the database run this once, then start again:',
    ...statements.map((statement) => `  ${statement};`),
  ].join('\n');
}

async function currentUser(client: Client): Promise<string> {
  const { rows } = await client.query<{ user: string }>('select current_user as user');
  return rows[0]?.user ?? '';
}

// Two starts at once may both try; the later one finds the role made.
async function unlessThere(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (thrown) {
    const made = thrown instanceof DatabaseError && (thrown.code === '42710' || thrown.code === '23505');
    if (!made) throw thrown;
  }
}
