// Row by row: what is left out and why, and who is new, moved, changed or missing.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { Table, type TableRow } from '../../platform/html/components/table.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { readChanges, readGone } from './difference.ts';
import { columnWord, reasonWord } from './problem-words.ts';
import { runOf } from './run.page.tsx';
import { readProblems, readRun } from './runs.ts';
import { importTexts } from './texts.ts';
import { importerOf } from './who.ts';

const size = 200;

type List = { readonly title: string; readonly lead?: string; readonly columns: readonly string[]; readonly rows: readonly TableRow[]; readonly next: string | null };

export async function problemsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, params } = request;
  const texts = importTexts(lang);
  const key = runOf(request, params['id'] ?? '');
  await importerOf(request);
  if ((await readRun(app.db, key)) === null) throw new NotFound();
  const lines = await readProblems(app.db, key, { after: after(request), size });
  const rows = lines.map(({ row, column, code, other }) => ({
    id: `${row} ${column} ${code}`, cells: [`${texts.row} ${row}`, columnWord(lang, column), `${reasonWord(lang, code)}${other === null ? '' : ` ${texts.other} ${other}.`}`],
  }));
  const last = lines.length === size ? lines.at(-1)?.row ?? null : null;
  return listReply(request, { title: texts.problemsTitle, lead: texts.problemsLead, columns: [texts.row, texts.column, texts.reason], rows, next: last === null ? null : nextOf(paths.peopleImportProblems(key.runId), last) });
}

export async function changesPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, params } = request;
  if (!(await importerOf(request)).seesNames) throw new NotAllowed();
  const texts = importTexts(lang);
  const key = runOf(request, params['id'] ?? '');
  const change = params['change'];
  if ((await readRun(app.db, key))?.state !== 'ready') throw new NotFound();
  if (change === 'gone') {
    const people = await readGone(app.db, key, size);
    return listReply(request, { title: texts.changes.gone, columns: [texts.name, texts.unitBefore], rows: people.map(({ name, unit }, index) => ({ id: String(index), cells: [name, unit ?? texts.none] })), next: null });
  }
  if (change !== 'new' && change !== 'moved' && change !== 'changed') throw new NotFound();
  const people = await readChanges(app.db, key, change, { after: after(request), size });
  const rows = people.map(({ row, name, unitBefore, unitAfter }) => ({ id: String(row), cells: [name, String(row), unitBefore ?? texts.none, unitAfter ?? texts.none] }));
  const last = people.length === size ? people.at(-1)?.row ?? null : null;
  return listReply(request, {
    title: texts.changes[change], columns: [texts.name, texts.row, texts.unitBefore, texts.unitAfter], rows, next: last === null ? null : nextOf(paths.peopleImportChanges(key.runId, change), last),
  });
}

const after = ({ query }: OfficeRequest): number => (/^\d{1,7}$/u.test(query['sesudah'] ?? '') ? Number(query['sesudah']) : 0);
const nextOf = (path: string, row: number): string => `${path}?sesudah=${row}`;

function listReply(request: OfficeRequest, { title, lead, columns, rows, next }: List): Reply {
  const { lang, params } = request;
  const texts = importTexts(lang);
  const children: VNode = (
    <>
      <h1>{title}</h1>
      {lead !== undefined && <p>{lead}</p>}
      <Table caption={title} columns={columns} rows={rows} />
      {next !== null && <p><a href={inLang(lang, next)}>{texts.next}</a></p>}
      <p><a href={inLang(lang, paths.peopleImport(params['id'] ?? ''))}>{texts.back}</a></p>
    </>
  );
  return officePageReply(request, { title, children });
}
