// The bytes of a back-up: one consistent moment of the database, then the files that this moment refers to.
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { aboutName, archiveFormat, endName, filesFolder, jobsName, pieceName, type End, type SavedTable } from './archive.ts';
import { copyOut } from './copy.ts';
import { namesOfDataFiles, openDataFile } from './data-files.ts';
import { waitingJobs } from './saved-jobs.ts';
import { isShortLived, quoted, readTables } from './table-order.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

/**
 * Where a back-up comes from. Behind DATABASE_URL the owner of the tables may not read the log and the app reads it
 * for him; both connections then see the same moment. The administrator of the embedded server reads all.
 */
export type Source = { readonly owner: Client; readonly log: Client; readonly dataDir: string };

type Bytes = AsyncGenerator<Uint8Array>;

const pieceBytes = 4 * 1024 * 1024;
const plainText = "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 3";

export async function* writeArchive(source: Source, madeAt: Date): Bytes {
  await atOneMoment(source);
  const tables = (await readTables(source.owner)).filter((table) => !isShortLived(table));
  const end: End = { tables: [], jobs: 0, files: [] };
  yield* entry(aboutName, json({
    format: archiveFormat,
    madeAt: madeAt.toISOString(),
    postgres: await serverVersion(source.owner),
    migrations: (await source.owner.query<{ number: number; name: string; digest: string }>('select number, name, digest from migration order by number')).rows,
    tables,
  }));
  for (const [at, table] of tables.entries()) end.tables.push(yield* tablePieces(source, at, table));
  const jobs = await waitingJobs(source.owner);
  end.jobs = jobs.length;
  yield* entry(jobsName, Buffer.from(jobs.map((job) => `${JSON.stringify(job)}\n`).join('')));
  await Promise.all([...new Set([source.owner, source.log])].map((client) => client.query('rollback')));
  yield* dataFiles(source.dataDir, end);
  yield* entry(endName, json(end));
  yield tarEnd();
}

async function atOneMoment({ owner, log }: Source): Promise<void> {
  const begin = 'begin isolation level repeatable read read only';
  await owner.query(`${begin}; ${plainText}`);
  if (owner === log) return;
  const { rows } = await owner.query<{ moment: string }>('select pg_export_snapshot() as moment');
  await log.query(begin);
  await log.query(`set transaction snapshot '${rows[0]?.moment}'`);
  await log.query(plainText);
}

const serverVersion = async (client: Client): Promise<number> =>
  Number((await client.query<{ version: string }>("select current_setting('server_version_num') as version")).rows[0]?.version);

async function* tablePieces({ owner, log }: Source, at: number, table: SavedTable): AsyncGenerator<Uint8Array, End['tables'][number]> {
  const names = quoted(table);
  const hash = createHash('sha256');
  let rows = 0;
  let piece = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const flush = function* (): Generator<Uint8Array> {
    if (heldBytes === 0) return;
    yield* entryNow(pieceName(at, table, piece++), Buffer.concat(held));
    [held, heldBytes] = [[], 0];
  };
  // A select, because a partitioned table cannot be copied by its name.
  for await (const row of copyOut(table.schema === 'audit' ? log : owner, `copy (select ${names.columns} from ${names.table}) to stdout`)) {
    hash.update(row);
    rows++;
    held.push(row);
    heldBytes += row.length;
    if (heldBytes >= pieceBytes) yield* flush();
  }
  yield* flush();
  return { rows, digest: hash.digest('hex') };
}

async function* dataFiles(dataDir: string, end: End): Bytes {
  for (const path of await namesOfDataFiles(dataDir)) {
    const file = await openDataFile(dataDir, path);
    if (file === null) continue;
    const hash = createHash('sha256');
    let read = 0;
    yield tarHeader(`${filesFolder}${path}`, file.size);
    for await (const bytes of file.pieces) {
      hash.update(bytes);
      read += bytes.length;
      yield bytes;
    }
    if (read !== file.size) throw new Error('A file of the data folder became shorter while it was read.');
    yield tarPadding(file.size);
    end.files.push({ path, digest: hash.digest('hex') });
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

function* entryNow(name: string, body: Buffer): Generator<Uint8Array> {
  yield tarHeader(name, body.length);
  yield body;
  yield tarPadding(body.length);
}

async function* entry(name: string, body: Buffer): Bytes {
  yield* entryNow(name, body);
}
