// Units and numbers, never names: one unit with those right below it. Names are seen by the head of a unit, for that unit alone.
import { inLang, paths } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { wayUp } from './cascade.ts';
import { CountList, lineOf, timeOf, unitNameOf } from './counts.tsx';
import { totalOf, type UnitCoverage } from './coverage.ts';
import { passingOn, seenCoverage } from './seen-coverage.ts';
import { coverageTexts } from './texts.ts';

export async function coveragePage(request: OfficeRequest): Promise<Reply> {
  const { lang, params: { id: directiveId = '', unit: unitId = null } } = request;
  const seen = await seenCoverage(request, directiveId);
  const { title, wanted, cascade, units } = seen;
  const unit = unitId === null ? null : units.get(unitId);
  if (unit === undefined) throw new NotFound();
  const texts = coverageTexts(lang);
  const passing = await passingOn(request.app.db, request.actor.agencyId, seen);
  const below = unitsRightBelow(units, unit?.unitId ?? null, passing);
  return officePageReply(request, {
    title: texts.title(title), top: <BackLink lang={lang} href={inLang(lang, unit === null ? paths.directive(directiveId) : upFrom(directiveId, unit))} />,
    children: (
      <>
        <h1>{texts.title(title)}</h1>
        {unit !== null && <h2>{unitNameOf(unit, lang)}</h2>}
        <h3>{texts.all}</h3>
        <CountList lang={lang} counts={unit === null ? totalOf(units) : unit.all} wanted={wanted} />
        {unit !== null && unit.own.addressed > 0 && unit.own.addressed !== unit.all.addressed && <><h3>{texts.own}</h3><CountList lang={lang} counts={unit.own} wanted={wanted} /></>}
        {unit !== null && cascade === 'units' && <p>{texts.told}: {unit.toldOn === null ? texts.notTold : writtenDay(unit.toldOn, lang)}</p>}
        <p class="petunjuk">{texts.at(timeOf(request))}</p>
        {below.length > 0 && <><h2>{texts.below}</h2><LinkList links={below.map((each) => ({ href: inLang(lang, paths.unitCoverage(directiveId, each.unitId)), label: lineOf(each, { wanted, passing }, lang) }))} /></>}
        <LinkList links={[...(cascade === 'units' ? [{ href: inLang(lang, paths.silentUnits(directiveId)), label: texts.silentTitle }] : []), { href: inLang(lang, paths.coverageFile(directiveId)), label: texts.download }]} />
      </>
    ),
  });
}

/** By name: no order of merit. Those that pass a letter on stand here with the units that lead to them. */
export function unitsRightBelow(units: ReadonlyMap<string, UnitCoverage>, unitId: string | null, passing: ReadonlySet<string> = new Set()): readonly UnitCoverage[] {
  const leading = new Set([...passing].flatMap((id) => wayUp(units, id)));
  return [...units.values()].filter((unit) => unit.parentId === unitId && (unit.all.addressed > 0 || leading.has(unit.unitId))).toSorted((one, other) => one.name.localeCompare(other.name, 'id'));
}

const upFrom = (directiveId: string, { parentId }: UnitCoverage): string => (parentId === null ? paths.coverage(directiveId) : paths.unitCoverage(directiveId, parentId));
