import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { kindWords } from '../staff/legal-status.ts';
import { countWithoutUnit, gapKinds, peopleWithoutUnit, unitsWithGaps, type GapKind, type UnitGap } from './gaps.ts';
import { unitsTexts } from './texts.ts';
import { pageSize, viewField, viewOf } from './unit-view.ts';
import { viewerOf, type UnitViewer } from './viewer.ts';

const numberIn = (lang: Lang) => (count: number): string => count.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');

/** Whoever stands in no unit stands in nobody's scope: only a right over the whole agency reaches them. */
const reachesAll = ({ structure }: UnitViewer): boolean => structure === 'agency';

export async function gapsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const texts = unitsTexts(lang);
  const viewer = await viewerOf(request);
  const { holder: { agencyId }, today } = viewer;
  const found = await unitsWithGaps(app.db, agencyId, viewer.structure, today);
  const counts: Partial<Record<GapKind, number>> = { head: found.head.length, area: found.area.length, people: found.people.length };
  if (reachesAll(viewer)) counts.unit = await countWithoutUnit(app.db, agencyId, today);
  const number = numberIn(lang);
  const children = (
    <>
      <h1>{texts.gapsTitle}</h1>
      <p>{texts.gapsLead}</p>
      {!reachesAll(viewer) && <p>{texts.onlyInScope}</p>}
      {gapKinds.filter((kind) => counts[kind] !== undefined).map((kind) => {
        const count = counts[kind] ?? 0;
        return (
          <section key={kind}>
            <h2>{texts.gaps[kind].title}</h2>
            {count === 0 ? <p>{texts.gapNone}</p> : (
              <>
                <p>{texts.gaps[kind].why}</p>
                <p>{kind === 'unit' && viewer.names !== 'agency' ? texts.gapCount(number(count)) : <a href={inLang(lang, paths.unitGap(kind))}>{texts.gaps[kind].title}: {texts.gapCount(number(count))}</a>}</p>
              </>
            )}
          </section>
        );
      })}
      <LinkList links={[{ href: inLang(lang, paths.units), label: texts.toUnits }]} />
    </>
  );
  return officePageReply(request, { title: texts.gapsTitle, children });
}

export async function gapPage(request: OfficeRequest): Promise<Reply> {
  const { lang, params } = request;
  const texts = unitsTexts(lang);
  const viewer = await viewerOf(request);
  const kind = gapKinds.find((each) => each === params['kind']);
  if (kind === undefined) throw new NotFound();
  const { today } = viewer;
  const { skip } = viewOf(request, today);
  const rows = kind === 'unit' ? await personRows(request, viewer, skip) : await unitRows(request, viewer, kind, skip);
  const { title, why } = texts.gaps[kind];
  const more = rows.length > pageSize;
  const next = `${paths.unitGap(kind)}?${viewField.skip}=${skip + pageSize}`;
  const children: VNode = (
    <>
      <h1>{title}</h1>
      <p>{why}</p>
      {rows.length === 0 ? <p>{texts.gapNone}</p> : <ul>{rows.slice(0, pageSize)}</ul>}
      {more && <p><a href={inLang(lang, next)}>{texts.gapNext}</a></p>}
      <p><a href={inLang(lang, paths.unitGaps)}>{texts.gapsBack}</a></p>
    </>
  );
  return officePageReply({ ...request, path: paths.unitGap(kind) }, { title, children });
}

async function unitRows({ app, lang }: OfficeRequest, { holder: { agencyId }, today, structure }: UnitViewer, kind: UnitGap, skip: number): Promise<VNode[]> {
  const found = (await unitsWithGaps(app.db, agencyId, structure, today))[kind];
  return found.slice(skip, skip + pageSize + 1).map(({ id, name }) => <li key={id}><a href={inLang(lang, paths.unit(id))}>{name}</a></li>);
}

/** Names: for a personnel officer of the whole agency only. */
async function personRows({ app, lang }: OfficeRequest, { holder: { agencyId }, today, names }: UnitViewer, skip: number): Promise<VNode[]> {
  if (names !== 'agency') throw new NotAllowed();
  const found = await peopleWithoutUnit(app.db, agencyId, today, { skip, size: pageSize });
  return found.map(({ id, name, kind }) => <li key={id}><a href={inLang(lang, paths.staffPerson(id))}>{name}</a>, {kindWords(lang, { kind, institution: null })}</li>);
}
