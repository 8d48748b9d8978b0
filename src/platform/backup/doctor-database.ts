// What doctor asks the database, whether Netral runs or not. It reads only.
import type { Client } from 'pg';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { readMigrations } from '../db/migrations.ts';
import { judgeServer, readServerFacts } from '../db/outside-server.ts';
import { Problem } from '../errors.ts';
import { deadLetters, jobSchema } from '../jobs/schema.ts';
import { keyFolder } from '../key-files.ts';
import { listKeys } from '../keys.ts';
import { listCertificates } from '../sign/certificates.ts';
import { broken, good, weak, type Finding } from './finding.ts';
import { withSource } from './source.ts';
import type { Source } from './write-archive.ts';

/** Looks of higher layers, into tables that this one does not know. */
export type Look = (owner: Client, clock: Clock) => Promise<readonly Finding[]>;

export async function lookAtDatabase(config: Config, clock: Clock, looks: readonly Look[] = []): Promise<readonly Finding[]> {
  try {
    return await withSource(config, async (source) => [
      await server(source, config),
      await clocks(source, clock),
      await migrations(source),
      ...(await durability(source)),
      ...(await silence(source)),
      ...(await keys(source, config)),
      ...(await log(source, clock)),
      ...(await jobs(source)),
      ...(await Promise.all(looks.map((look) => look(source.owner, clock)))).flat(),
    ]);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return [thrown.code === 'nothing-to-save' ? weak('There is no database yet; the first start makes it.') : broken(thrown.message)];
  }
}

async function server({ owner }: Source, { databaseUrl }: Config): Promise<Finding> {
  const facts = await readServerFacts(owner);
  const major = Math.floor(facts.version / 10_000);
  if (databaseUrl === null) return weak(`The database is the embedded PostgreSQL ${major}, which is meant for trials; for an agency use a server that is looked after.`);
  const warning = judgeServer(facts);
  return warning === null ? good(`The database is PostgreSQL ${major}, and its log keeps nothing that people typed.`) : weak(warning.replace(/^Warning: t/u, 'T'));
}

/** With one of these off, what somebody was told is done may be gone after a power cut. */
async function durability({ owner }: Source): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ name: string }>("select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name");
  if (rows.length === 0) return [good('The database writes through to the disk before it says that something is done.')];
  return [broken(`The database may lose what it has confirmed, because ${rows.map(({ name }) => name).join(', ')} is off; set it on.`)];
}

/** Settings that write down what people typed with each statement, or when an anonymous person acted. */
async function silence({ owner }: Source): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where (name = 'log_statement' and setting not in ('none', 'ddl')) or (name in ('log_min_duration_statement', 'log_min_duration_sample') and setting <> '-1')
        or (name in ('log_duration', 'track_commit_timestamp') and setting = 'on') order by name`);
  const talking = rows.filter(({ name }) => name !== 'track_commit_timestamp');
  return [
    ...(talking.length === 0 ? [] : [weak(`The PostgreSQL server writes down statements with what is in them (${talking.map(({ name, setting }) => `${name}=${setting}`).join(', ')}); docs/operations.md has the settings.`)]),
    ...(talking.length === rows.length ? [] : [weak('The database keeps the time of every change, also of those by anonymous people; set track_commit_timestamp=off.')]),
  ];
}

const heldIn = async (dataDir: string): Promise<readonly string[]> => [...await listKeys(dataDir), ...await listCertificates(dataDir)].map(({ id }) => id);

/** A key that the database does not know came from elsewhere; one that it knows and the folder lacks stops the next start. */
async function keys({ owner }: Source, { dataDir }: Config): Promise<readonly Finding[]> {
  const known = (await owner.query<{ key_id: string }>('select key_id from key_known')).rows.map(({ key_id: id }) => id);
  const held = await heldIn(dataDir).catch(() => undefined);
  // Unreadable keys are named by the look at the folder.
  if (held === undefined) return [];
  const [missing, strange] = [known.filter((id) => !held.includes(id)), held.filter((id) => !known.includes(id))];
  return [
    ...(missing.length === 0 ? [] : [broken(`The database relies on ${missing.length} keys that are not in ${keyFolder(dataDir)}, so a start will stop; put them back from the back-up of the keys.`)]),
    ...(strange.length === 0 ? [] : [weak(`The database has not seen ${strange.length} of the keys in ${keyFolder(dataDir)}; if nobody made them with "netral keys rotate", find out who put them there.`)]),
  ];
}

async function clocks({ owner }: Source, clock: Clock): Promise<Finding> {
  const before = clock.now().getTime();
  const { rows } = await owner.query<{ now: Date }>('select clock_timestamp() as now');
  const seconds = Math.round(((rows[0]?.now.getTime() ?? before) - before) / 1000);
  return Math.abs(seconds) > 5 ? weak(`The clocks of this machine and of the database are ${Math.abs(seconds)} seconds apart; set both by the network.`) : good('The clocks of this machine and of the database agree.');
}

async function migrations({ owner }: Source): Promise<Finding> {
  const { rows } = await owner.query<{ number: number }>('select number from migration');
  const missing = (await readMigrations()).filter(({ number }) => rows.every((row) => row.number !== number));
  return missing.length === 0 ? good('The database is up to date with this program.') : weak(`The next start brings the database up to date (${missing.length} steps); make a back-up first.`);
}

async function log({ log: client }: Source, clock: Clock): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('audit.log_cosignature') is not null as there");
  if (rows[0]?.there !== true) return [];
  const { rows: [last] } = await client.query<{ witnesses: string; late: string }>(
    `select (select count(distinct witness) from audit.log_cosignature where signed_at > $1::timestamptz - interval '2 days') as witnesses,
            (select count(*) from audit.audit_pending p join audit.audit_entry e on e.agency_id = p.agency_id and e.id = p.entry_id
             where e.acted_at < $1::timestamptz - interval '1 hour') as late`, [clock.now()],
  );
  const [witnesses, late] = [Number(last?.witnesses ?? 0), Number(last?.late ?? 0)];
  return [late === 0 ? good('Entries get their place in the log in time.') : weak(`${late} entries wait for their place in the log for more than an hour; see whether Netral runs and what its own log says.`), witnesses === 0
    ? weak('No witness has signed the log in the last two days; without one the log proves order, not honesty.')
    : good(`${witnesses} witness${witnesses === 1 ? '' : 'es'} signed the log in the last two days.`)];
}

async function jobs({ owner }: Source): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ there: boolean }>(`select to_regclass('${jobSchema}.job') is not null as there`);
  if (rows[0]?.there !== true) return [];
  const { rows: [found] } = await owner.query<{ dead: string }>(`select count(*) as dead from ${jobSchema}.job where name = $1 and state = 'created'`, [deadLetters]);
  const dead = Number(found?.dead ?? 0);
  return [dead === 0 ? good('No job has failed for good.') : weak(`${dead} jobs failed for good; an administrator looks at them.`)];
}
