// The units that stand at the top of one line on one day; for an officer of some units, those.
import { inLang, paths } from '../../paths.ts';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { writtenDay } from '../written-day.ts';
import { unitsOn, unitsUnder } from './queries.ts';
import { isEmpty, reachRoots } from './reach.ts';
import { unitsTexts } from './texts.ts';
import { UnitTable, ViewForm } from './unit-parts.tsx';
import { pageSize, viewAddress, viewOf } from './unit-view.ts';
import { viewerOf } from './viewer.ts';

export async function unitsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const texts = unitsTexts(lang);
  const viewer = await viewerOf(request);
  const { holder, today } = viewer;
  const view = viewOf(request, today);
  const whole = viewer.structure === 'agency';
  const found = whole ? await unitsUnder(app.db, holder.agencyId, null, view.line, view.day, { skip: view.skip, size: pageSize })
    : await unitsOn(app.db, holder.agencyId, reachRoots(holder, today), view.day);
  const title = whole ? texts.topTitle[view.line] : texts.rootsTitle;
  const units = found.slice(0, pageSize);
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {isEmpty(viewer.names) && <Note><p>{texts.noNames}</p></Note>}
      <ViewForm lang={lang} path={paths.units} view={view} shown={writtenDay(view.day, lang)} />
      <h2>{title}</h2>
      {units.length === 0 ? <p>{texts.noUnits} <a href={inLang(lang, paths.peopleImports)}>{texts.toImport}</a></p>
        : await UnitTable(app.db, { lang, viewer, view, units, caption: title })}
      {found.length > pageSize && <p><a href={viewAddress(lang, paths.units, view, today, view.skip + pageSize)}>{texts.next}</a></p>}
      <LinkList links={[
        ...(isEmpty(viewer.names) ? [] : [{ href: inLang(lang, paths.staff), label: texts.toStaff }]),
        { href: inLang(lang, paths.unitGaps), label: texts.toGaps },
      ]} />
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: view.wrongDay !== null, children }, view.wrongDay === null ? 200 : 422);
}
