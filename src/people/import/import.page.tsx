// Upload, and the files before it.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { faultFields } from '../../platform/log.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import { HiddenFields } from '../../platform/html/page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { readUpload, UploadTooLarge } from '../../platform/http/upload.ts';
import { codeOf } from '../../platform/errors.ts';
import { readList } from './read-list.ts';
import { readHistory } from './runs.ts';
import { Kinds } from './kinds.tsx';
import { importTexts } from './texts.ts';
import { importerOf } from './who.ts';

const filesShown = 20;
/** What the database and the file system say of a full disk. */
const diskFullCodes: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

export const importsPage = (request: OfficeRequest): Promise<Reply> => uploadPage(request, null);

async function uploadPage(request: OfficeRequest, message: string | null, status = message === null ? 200 : 422): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const texts = importTexts(lang);
  await importerOf(request);
  const runs = await readHistory(app.db, actor.agencyId, filesShown);
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p><strong>{texts.dropped}</strong></p>
      <form method="post" action={inLang(lang, paths.peopleImports)} encType="multipart/form-data">
        <HiddenFields fields={{ _csrf: csrf }} />
        <div class={message === null ? 'ruas' : 'ruas salah'}>
          <label for="berkas">{texts.file}</label>
          <p class="petunjuk" id="berkas-petunjuk">{texts.fileHint}</p>
          {message !== null && <p class="pesan" id="berkas-pesan" role="alert">{message}</p>}
          <input type="file" id="berkas" name="berkas" accept=".csv,.xlsx,.txt" aria-describedby={message === null ? 'berkas-petunjuk' : 'berkas-petunjuk berkas-pesan'} aria-invalid={message === null ? undefined : 'true'} />
        </div>
        <button class="tombol" type="submit">{texts.send}</button>
      </form>
      <Kinds texts={texts} />
      <h2>{texts.history}</h2>
      {runs.length === 0 ? <p>{texts.noHistory}</p> : (
        <Table caption={texts.history} columns={[texts.when, texts.kind, texts.state, texts.rowsRead, texts.rowsRefused]} rows={runs.map((run) => ({ id: run.id, cells: [
          <a href={inLang(lang, paths.peopleImport(run.id))}>{writtenMinute(run.opened_at, actor.timeZone, lang)}</a>,
          texts.kindNames[run.kind] ?? run.kind, texts.states[run.state] ?? run.state, run.rows_read.toLocaleString(lang), run.rows_refused.toLocaleString(lang),
        ] as (VNode | string)[] }))} />
      )}
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: message !== null, children }, status);
}

/** The rows are read while the file arrives; what cannot be read at all has a page of its own in the history. */
export async function uploadList(request: OfficeRequest): Promise<Reply> {
  const { app, lang, upload } = request;
  const texts = importTexts(lang);
  const { officer } = await importerOf(request);
  if (upload === null) return uploadPage(request, texts.noFile);
  const read = readUpload(upload, (bytes) => readList(app.db, officer, bytes, app.clock));
  const result = await read.catch((thrown: unknown): { readonly message: string; readonly status?: number } => {
    if (thrown instanceof UploadTooLarge) return { message: texts.fileProblems['too-large'] };
    if (!diskFullCodes.has(codeOf(thrown))) throw thrown;
    app.log.error({ event: 'people-import-disk-full', ...faultFields(thrown) }, 'no room left while a list of people was read');
    return { message: texts.diskFull, status: 503 };
  });
  if (result === null) return uploadPage(request, texts.noFile);
  if ('message' in result) return uploadPage(request, result.message, result.status);
  return moved(inLang(lang, paths.peopleImport(result.runId)));
}
