// One unit on one day: its parents on both lines, its head, its area, its numbers, and the next level below it.
import type { ComponentChildren, VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import type { Db } from '../../platform/db/db.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { Facts, type Fact } from '../facts.tsx';
import { writtenDay } from '../written-day.ts';
import { headCount, ownCount, type Line } from './head-count.ts';
import { headsOf } from './heads.ts';
import { lastNameOf, unitOn, unitsUnder, type UnitRow } from './queries.ts';
import { isEmpty, isWithin } from './reach.ts';
import { unitsTexts } from './texts.ts';
import { areaWords, headWords, UnitTable, ViewForm } from './unit-parts.tsx';
import { pageSize, viewAddress, viewOf, type UnitView } from './unit-view.ts';
import { mayChange, unitAsked, viewerOf, type UnitViewer } from './viewer.ts';

export async function unitPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, params } = request;
  const texts = unitsTexts(lang);
  const viewer = await viewerOf(request);
  const { holder: { agencyId }, today } = viewer;
  const unitId = params['id'] ?? '';
  const matter = await unitAsked(request, viewer, unitId);
  const view = viewOf(request, today);
  const unit = await unitOn(app.db, agencyId, unitId, view.day);
  const name = unit?.name ?? (await lastNameOf(app.db, agencyId, unitId)) ?? '';
  const shown = writtenDay(view.day, lang);
  const children = (
    <>
      <h1>{name}</h1>
      <ViewForm lang={lang} path={paths.unit(unitId)} view={view} shown={shown} />
      {unit === null ? <Note><p>{texts.notOnThatDay}</p></Note> : (
        <>
          <Facts facts={await factsOf(app.db, lang, viewer, view, unit)} />
          {isEmpty(viewer.names) && <Note><p>{texts.noNames}</p></Note>}
          {await Below(app.db, lang, viewer, view, unit)}
        </>
      )}
      <LinkList links={[
        ...(mayChange(viewer, matter).allowed ? [{ href: inLang(lang, paths.moveUnit(unitId)), label: texts.move }] : []),
        { href: viewAddress(lang, paths.units, view, today), label: texts.toUnits },
      ]} />
    </>
  );
  return officePageReply(request, { title: name, hasProblems: view.wrongDay !== null, children }, view.wrongDay === null ? 200 : 422);
}

async function factsOf(db: Db, lang: Lang, viewer: UnitViewer, view: UnitView, unit: UnitRow): Promise<readonly Fact[]> {
  const texts = unitsTexts(lang);
  const { agencyId } = viewer.holder;
  const number = (count: number): string => count.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');
  const heads = await headsOf(db, agencyId, [unit.id], view.day);
  return [
    { term: texts.parents.functional, value: await parentWords(db, lang, viewer, view, unit.functionalParentId) },
    { term: texts.parents.place, value: await parentWords(db, lang, viewer, view, unit.placeParentId) },
    { term: texts.head, value: headWords(lang, heads.get(unit.id), isWithin(viewer.names, unit.id)) },
    { term: texts.area, value: areaWords(view.day)(unit.areaCode) ?? texts.noArea },
    { term: texts.own, value: number(await ownCount(db, agencyId, unit.id, view.day)) },
    { term: texts.withBelow[view.line], value: number(await headCount(db, agencyId, unit.id, view.line, view.day)) },
  ];
}

/** The name of a parent is no secret; its page is, outside the scope. */
async function parentWords(db: Db, lang: Lang, { holder, today, structure }: UnitViewer, view: UnitView, parentId: string | null): Promise<ComponentChildren> {
  const parent = parentId === null ? null : await unitOn(db, holder.agencyId, parentId, view.day);
  if (parent === null) return unitsTexts(lang).noParent;
  return isWithin(structure, parent.id) ? <a href={viewAddress(lang, paths.unit(parent.id), view, today)}>{parent.name}</a> : parent.name;
}

async function Below(db: Db, lang: Lang, viewer: UnitViewer, view: UnitView, unit: UnitRow): Promise<VNode> {
  const texts = unitsTexts(lang);
  const { holder: { agencyId }, today, structure } = viewer;
  const line: Line = view.line;
  const found = await unitsUnder(db, agencyId, unit.id, line, view.day, { skip: view.skip, size: pageSize });
  const onPage = found.slice(0, pageSize);
  const units = onPage.filter(({ id }) => isWithin(structure, id));
  return (
    <>
      <h2>{texts.belowTitle[line]}</h2>
      {onPage.length === 0 && <p>{texts.noneBelow}</p>}
      {units.length > 0 && await UnitTable(db, { lang, viewer, view, units, caption: texts.belowTitle[line] })}
      {units.length < onPage.length && <p>{texts.hidden(onPage.length - units.length)}</p>}
      {found.length > pageSize && <p><a href={viewAddress(lang, paths.unit(unit.id), view, today, view.skip + pageSize)}>{texts.next}</a></p>}
    </>
  );
}
