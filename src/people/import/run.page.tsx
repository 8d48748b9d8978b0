// One file: what it would change, which rows are left out, and how far it is applied.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { confirmImport, discardImport } from './apply.ts';
import { readDifference, type Difference } from './difference.ts';
import type { FileProblem } from './file-refused.ts';
import { Kinds } from './kinds.tsx';
import { columnWord, reasonWord } from './problem-words.ts';
import { readRun, sumProblems, type ProblemSum, type Run } from './runs.ts';
import type { RunKey } from './staging.ts';
import { wakeImports } from './start-imports.ts';
import { importTexts } from './texts.ts';
import { importerOf } from './who.ts';

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export function runOf({ actor }: Pick<OfficeRequest, 'actor'>, id: string): RunKey {
  if (!idForm.test(id)) throw new NotFound();
  return { agencyId: actor.agencyId, runId: id };
}

export async function runPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, params } = request;
  const texts = importTexts(lang);
  const key = runOf(request, params['id'] ?? '');
  const { seesNames } = await importerOf(request);
  const run = await readRun(app.db, key);
  if (run === null) throw new NotFound();
  const difference = run.state === 'ready' ? await readDifference(app.db, key) : null;
  const problems = await sumProblems(app.db, key);
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.peopleImports)} />
      <h1>{texts.runTitle}</h1>
      <SummaryList lang={lang} rows={[{ term: texts.state, value: texts.states[run.state] ?? run.state }, ...(wasRead(run) ? [
        { term: texts.kind, value: texts.kindNames[run.kind] ?? run.kind }, { term: texts.rowsRead, value: run.rows_read.toLocaleString(lang) },
        { term: texts.rowsRefused, value: run.rows_refused.toLocaleString(lang) },
      ] : [])]} />
      <StateNote request={request} run={run} />
      {difference !== null && <Shown request={request} run={run} difference={difference} seesNames={seesNames} />}
      {problems.length > 0 && <Problems request={request} run={run} problems={problems} />}
      {difference !== null && <Decide request={request} run={run} difference={difference} />}
    </>
  );
  return officePageReply(request, { title: texts.runTitle, children });
}

/** A file that could not be read has no kind and no rows. */
const wasRead = ({ state, rows_read }: Run): boolean => state !== 'reading' && (state !== 'failed' || rows_read > 0);

type OfRun = { readonly request: OfficeRequest; readonly run: Run };

function StateNote({ request, run }: OfRun): VNode | null {
  const { lang } = request;
  const texts = importTexts(lang);
  switch (run.state) {
    case 'reading': return <Note><p>{texts.stillReading}</p><Refresh request={request} run={run} /></Note>;
    case 'applying': return (
      <Note>
        <p>{texts.progress} {run.applied_through.toLocaleString(lang)} {texts.of} {run.lastRow.toLocaleString(lang)}. {texts.safe}</p>
        <Refresh request={request} run={run} />
      </Note>
    );
    case 'applied': return (
      <>
        <Note tone="safe">
          <p>{texts.appliedNote}</p>
          {run.rows_refused > 0 && <p>{texts.leftOut(run.rows_refused.toLocaleString(lang))}</p>}
          <p>{texts.nextAfter[run.kind] ?? ''}</p>
        </Note>
        <LinkList links={[
          { href: inLang(lang, paths.peopleImports), label: texts.anotherList }, { href: inLang(lang, paths.units), label: texts.toUnits }, { href: inLang(lang, paths.office), label: texts.toOffice },
        ]} />
      </>
    );
    case 'discarded': return <Note><p>{texts.discardedNote}</p></Note>;
    case 'failed': return (
      <>
        <Note tone="careful"><p>{texts.fileProblems[run.problem as FileProblem]}</p></Note>
        <p><a class="tombol" href={inLang(lang, paths.peopleImports)}>{texts.another}</a></p>
        {run.problem === 'columns-unknown' && <Kinds texts={texts} />}
      </>
    );
    default: return null;
  }
}

const Refresh = ({ request: { lang }, run }: OfRun): VNode => <p><a class="tombol lain" href={inLang(lang, paths.peopleImport(run.id))}>{importTexts(lang).refresh}</a></p>;

const listed = ['new', 'moved', 'changed', 'gone'] as const;

function Shown({ request: { lang }, run, difference, seesNames }: OfRun & { difference: Difference; seesNames: boolean }): VNode {
  const texts = importTexts(lang);
  const rowOf = (change: keyof typeof texts.changes): { id: string; cells: (VNode | string)[] } => {
    const linked = seesNames && difference[change] > 0 && listed.some((each) => each === change);
    const label = texts.changes[change];
    return { id: change, cells: [linked ? <a href={inLang(lang, paths.peopleImportChanges(run.id, change))}>{label}</a> : label, difference[change].toLocaleString(lang)] };
  };
  // A list of units says nothing about people.
  const ofPeople = run.kind !== 'units';
  return (
    <>
      <h2>{texts.differenceTitle}</h2>
      <Table caption={texts.differenceTitle} columns={[texts.what, texts.number]} rows={[
        ...(ofPeople ? [rowOf('new'), rowOf('moved'), rowOf('changed'), rowOf('same'), rowOf('gone')] : []),
        { id: 'units-new', cells: [texts.unitsNew, difference.units.new.toLocaleString(lang)] }, { id: 'units-changed', cells: [texts.unitsChanged, difference.units.changed.toLocaleString(lang)] },
      ]} />
      {ofPeople && <p>{texts.goneNote}</p>}
      {ofPeople && !seesNames && <p>{texts.namesForPersonnel}</p>}
    </>
  );
}

function Decide({ request: { lang, csrf }, run, difference }: OfRun & { difference: Difference }): VNode {
  const texts = importTexts(lang);
  const nothing = difference.new + difference.moved + difference.changed + difference.units.new + difference.units.changed === 0;
  return (
    <>
      {nothing ? <p>{texts.nothing}</p> : <OneButton action={inLang(lang, paths.peopleImportApply)} csrf={csrf} fields={{ impor: run.id }}>{texts.apply}</OneButton>}
      <OneButton action={inLang(lang, paths.peopleImportDiscard)} csrf={csrf} fields={{ impor: run.id }} plain>{texts.discard}</OneButton>
    </>
  );
}

function Problems({ request: { lang }, run, problems }: OfRun & { problems: readonly ProblemSum[] }): VNode {
  const texts = importTexts(lang);
  return (
    <>
      <h2>{texts.problemsTitle}</h2>
      <p>{texts.problemsLead} {run.state === 'ready' && texts.problemsGoAway} <a href={inLang(lang, paths.peopleImportProblems(run.id))}>{texts.allProblems}</a></p>
      <Table caption={texts.problemsTitle} columns={[texts.reason, texts.column, texts.number]} rows={problems.map(({ column, code, rows }) => (
        { id: `${column} ${code}`, cells: [reasonWord(lang, code), columnWord(lang, column), rows.toLocaleString(lang)] }))} />
    </>
  );
}

export async function applyList(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const run = runOf(request, form['impor'] ?? '');
  await confirmImport(app.db, (await importerOf(request)).officer, run, app.clock);
  wakeImports(app.db);
  return moved(inLang(lang, paths.peopleImport(run.runId)));
}

export async function discardList(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const run = runOf(request, form['impor'] ?? '');
  await discardImport(app.db, (await importerOf(request)).officer, run, app.clock);
  return moved(inLang(lang, paths.peopleImports));
}
