// The first page of the head of a unit: which letters wait in the own unit.
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy } from '../../people/index.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { toldOf } from '../coverage/counts.tsx';
import { sheetsWaitingLink } from './helped/sheets-waiting.page.tsx';
import { unitsHeaded } from './heads-unit.ts';
import { lettersOfUnit, type UnitLetter } from './unit-letter.ts';
import { unitTexts } from './texts.ts';

export async function ownUnitsPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, actor } = request;
  const texts = unitTexts(lang);
  const { holder, today } = await askedBy(request);
  const unitIds = unitsHeaded(holder, today);
  const names = await unitNames(request, unitIds, today);
  const sections = await Promise.all(unitIds.map(async (unitId) => ({ unitId, name: names.get(unitId) ?? '', letters: await lettersOfUnit(db, holder, unitId, today) })));
  const typing = await sheetsWaitingLink(request);
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        {sections.map(({ unitId, name, letters }) => (
          <section key={unitId}>
            <h2>{name}</h2>
            {letters.length === 0 && <p>{texts.noLetters}</p>}
            <LinkList links={letters.toSorted((one, other) => Number(waits(other)) - Number(waits(one))).map((letter) => ({ href: inLang(lang, paths.ownUnitLetter(letter.directiveId, unitId)), label: labelOf(lang, letter) }))} />
          </section>
        ))}
        <LinkList links={[
          { href: inLang(lang, paths.absences), label: texts.toAbsences },
          ...(actor.roles.includes('ward-helper') ? [{ href: inLang(lang, paths.helping), label: texts.toHelping }] : []),
          ...typing.map(({ href, label }) => ({ href: inLang(lang, href), label })),
        ]} />
      </>
    ),
  });
}

const waits = ({ wanted, unit, read }: UnitLetter): boolean => (wanted !== null && unit.own.left > 0) || (read.version.cascade === 'units' && unit.toldOn === null);

function labelOf(lang: Lang, { read, wanted, unit }: UnitLetter): string {
  const texts = unitTexts(lang);
  const parts = [
    ...(wanted === null || unit.own.addressed === 0 ? [] : [unit.own.left === 0 ? texts.allDone : texts.leftOf(unit.own.left, unit.own.addressed)]),
    ...(read.version.cascade === 'units' ? [toldOf(unit, lang)] : []),
  ];
  return parts.length === 0 ? read.version.title : `${read.version.title}: ${parts.join(', ')}`;
}

async function unitNames({ app: { db }, actor: { agencyId } }: OfficeRequest, unitIds: readonly string[], today: string): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map();
  const rows = await db.selectFrom('unit_period').where('agency_id', '=', agencyId).where('unit_id', 'in', [...unitIds]).where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', today)])).select(['unit_id', 'name']).execute();
  return new Map(rows.map(({ unit_id: id, name }) => [id, name]));
}
