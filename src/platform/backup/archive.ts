// What stands in a back-up and in which order: `about.json`, then each table in pieces of whole rows, then the waiting
// jobs, then the files, and at the very end `end.json` with counts and digests. Without that last entry it is not whole.
import * as v from 'valibot';
import { damaged } from './problems.ts';

export const archiveFormat = 1;

const name = v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const relativePath = v.pipe(v.string(), v.check((path) => path !== '' && !path.startsWith('/') && path.split('/').every((part) => !['', '.', '..'].includes(part))));

const table = v.object({ schema: v.picklist(['public', 'audit']), name, columns: v.array(name) });

const about = v.object({
  format: v.literal(archiveFormat),
  madeAt: v.string(),
  postgres: count,
  migrations: v.array(v.object({ number: count, name: v.string(), digest })),
  tables: v.array(table),
});

const end = v.object({
  tables: v.array(v.object({ rows: count, digest })),
  jobs: count,
  files: v.array(v.object({ path: relativePath, digest })),
});

export type SavedTable = v.InferOutput<typeof table>;
export type About = v.InferOutput<typeof about>;
export type End = v.InferOutput<typeof end>;

export const aboutName = 'about.json';
export const jobsName = 'jobs.jsonl';
export const endName = 'end.json';
export const filesFolder = 'files/';
const tablesFolder = 'tables/';

/** Pieces sort in their order, so that `cat tables/0003-…/*` is the table. */
export const pieceName = (at: number, { schema, name: table }: SavedTable, piece: number): string =>
  `${tablesFolder}${String(at).padStart(4, '0')}-${schema}.${table}/${String(piece).padStart(6, '0')}.copy`;

/** The place of the table in `about.json` that a piece belongs to, or null. */
export function tableOfPiece(entry: string): number | null {
  const at = /^tables\/(\d{4})-[a-z0-9_.]+\/\d{6}\.copy$/u.exec(entry)?.[1];
  return at === undefined ? null : Number(at);
}

export const readAbout = (text: string): About => parsed(about, text);
export const readEnd = (text: string): End => parsed(end, text);

function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  const read = result.success ? v.safeParse(schema, result.output) : result;
  if (read.success) return read.output;
  throw damaged();
}
