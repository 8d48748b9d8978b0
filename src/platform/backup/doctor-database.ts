// What doctor asks the database, whether Netral runs or not. It reads only.
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { readMigrations } from '../db/migrations.ts';
import { judgeServer, readServerFacts } from '../db/outside-server.ts';
import { Problem } from '../errors.ts';
import { deadLetters, jobSchema } from '../jobs/schema.ts';
import { broken, good, weak, type Finding } from './doctor-folder.ts';
import { withSource } from './source.ts';
import type { Source } from './write-archive.ts';

export async function lookAtDatabase(config: Config, clock: Clock): Promise<readonly Finding[]> {
  try {
    return await withSource(config, async (source) => [
      await server(source, config),
      await clocks(source, clock),
      await migrations(source),
      ...(await log(source)),
      ...(await jobs(source)),
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

async function log({ log: client }: Source): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('audit.log_cosignature') is not null as there");
  if (rows[0]?.there !== true) return [];
  const { rows: [last] } = await client.query<{ witnesses: string; waiting: string }>(
    "select (select count(distinct witness) from audit.log_cosignature where signed_at > now() - interval '2 days') as witnesses, (select count(*) from audit.audit_pending) as waiting",
  );
  const witnesses = Number(last?.witnesses ?? 0);
  return [witnesses === 0
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
