// `netral scim`: tokens for the identity system of an agency, made by whoever has the machine.
import type { AppContext } from '../../platform/app-context.ts';
import { readConfig, type Config } from '../../platform/config.ts';
import { Problem } from '../../platform/errors.ts';
import { isId } from '../is-id.ts';
import { endScimToken, listScimTokens, longestTokenDays, makeScimToken } from './scim-token.ts';

const usage = [
  'Say what to do with the tokens of the identity system:',
  '  netral scim token --days N   make one that holds N days (at most 366); it is shown once',
  '  netral scim list             list them',
  '  netral scim end ID           end one now',
  'Where there are several agencies, add --agency CODE.',
].join('\n');

export type OpenDatabase = (config: Config) => Promise<{ readonly app: Pick<AppContext, 'db' | 'clock'>; readonly close: () => Promise<void> }>;
type Output = { readonly stdout: { write(text: string): unknown } };
type Asked = { readonly word: string; readonly days: number; readonly id: string; readonly agency: string | null };

/** `open` is handed in by `main`, which alone knows how the whole program is opened. */
export const scimCommand = (open: OpenDatabase) => async (args: string[], { stdout }: Output): Promise<number> => {
  const asked = read(args);
  const { app, close } = await open(readConfig(process.env));
  try {
    return await carryOut(asked, app, stdout);
  } finally {
    await close();
  }
};

function read(args: readonly string[]): Asked {
  const at = args.indexOf('--agency');
  const agency = at < 0 ? null : args[at + 1] ?? '';
  const [word = '', first = '', second = '', ...more] = at < 0 ? args : args.toSpliced(at, 2);
  const days = Number(second);
  const fits = more.length === 0 && ((word === 'token' && first === '--days' && Number.isInteger(days) && days >= 1 && days <= longestTokenDays)
    || (word === 'list' && first === '') || (word === 'end' && isId(first) && second === ''));
  if (!fits || agency === '') throw new Problem('command-unknown', usage);
  return { word, days, id: first, agency };
}

async function carryOut({ word, days, id, agency }: Asked, { db, clock }: Pick<AppContext, 'db' | 'clock'>, stdout: Output['stdout']): Promise<number> {
  const found = await db.selectFrom('agency').select(['id', 'code', 'time_zone']).execute();
  const [only, ...others] = agency === null ? found : found.filter(({ code }) => code === agency);
  if (only === undefined || others.length > 0) throw new Problem('command-unknown', `${found.length === 0 ? 'There is no agency yet.' : 'Name the agency by its code.'}\n${usage}`);
  // Nobody is signed in at the machine; the log says that it was done there.
  const maker = { actor: { role: 'system', id: 'machine', agencyId: only.id, timeZone: only.time_zone }, personId: null };
  if (word === 'token') {
    const made = await makeScimToken(db, maker, days, clock);
    stdout.write(`Give this token to the identity system. It is not shown again. It holds until ${made.untilOn}; its id is ${made.id}.\n${made.token}\n`);
    return 0;
  }
  if (word === 'list') {
    const lines = await listScimTokens(db, only.id);
    stdout.write(lines.map((line) => `${line.id}  made ${line.madeAt.toISOString().slice(0, 10)}  until ${line.untilOn}${line.endedAt === null ? '' : '  ended'}\n`).join('') || 'There is no token.\n');
    return 0;
  }
  const ended = await endScimToken(db, maker, id, clock);
  stdout.write(ended ? 'The token is ended.\n' : 'There is no such token that still holds.\n');
  return ended ? 0 : 1;
}
