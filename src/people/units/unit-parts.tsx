// What the pages of units have in common: the choice of line and day, a list of units, a head in words.
import type { ComponentChildren, VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { Details } from '../../platform/html/components/content.tsx';
import { ErrorSummary, RadioGroup, TextField } from '../../platform/html/components/fields.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import type { Db } from '../../platform/db/db.ts';
import { areasOn } from '../../territory/index.ts';
import { headCounts } from './head-count.ts';
import { headsOf, type Head } from './heads.ts';
import type { UnitRow } from './queries.ts';
import { isWithin } from './reach.ts';
import { unitsTexts } from './texts.ts';
import { lines, lineWords, viewAddress, viewField, type UnitView } from './unit-view.ts';
import type { UnitViewer } from './viewer.ts';

export function areaWords(day: string): (code: string | null) => string | null {
  const names = new Map(areasOn(day).map(({ code, name }) => [code, name]));
  return (code) => (code === null ? null : names.has(code) ? `${names.get(code)} (${code})` : code);
}

export function ViewForm({ lang, path, view, shown }: { lang: Lang; path: string; view: UnitView; shown: string }): VNode {
  const texts = unitsTexts(lang);
  const message = view.wrongDay === null ? undefined : texts.dayWrong;
  const form = (
    <form method="get" action={inLang(lang, path)}>
      <RadioGroup name={viewField.line} legend={texts.line} value={lineWords[view.line]} options={lines.map((line) => ({ value: lineWords[line], label: texts.lines[line] }))} />
      <TextField name={viewField.day} label={texts.day} hint={texts.dayHint} value={view.wrongDay ?? shown} message={message} numeric />
      <button class="tombol lain" type="submit">{texts.show}</button>
    </form>
  );
  if (message === undefined) return <Details summary={`${texts.lines[view.line]}. ${texts.asOf(shown)}`}>{form}</Details>;
  return <><ErrorSummary lang={lang} messages={{ [viewField.day]: message }} />{form}</>;
}

/** With the name where this viewer may know it; else only that there is one. */
export function headWords(lang: Lang, heads: readonly Head[] | undefined, named: boolean): ComponentChildren {
  const texts = unitsTexts(lang);
  if (heads === undefined || heads.length === 0) return texts.noHead;
  if (!named) return texts.headThere;
  return heads.map(({ personId, name, standing }, index) => {
    const mark = texts.headMarks[standing];
    return <span key={personId}>{index > 0 && ', '}<a href={inLang(lang, paths.staffPerson(personId))}>{name}</a>{mark && ` (${mark})`}</span>;
  });
}

export async function UnitTable(db: Db, { lang, viewer, view, units, caption }: {
  lang: Lang; viewer: UnitViewer; view: UnitView; units: readonly UnitRow[]; caption: string;
}): Promise<VNode> {
  const texts = unitsTexts(lang);
  const { holder: { agencyId }, today } = viewer;
  const ids = units.map(({ id }) => id);
  const counts = await headCounts(db, agencyId, ids, view.line, view.day);
  const heads = await headsOf(db, agencyId, ids, view.day);
  const area = areaWords(view.day);
  return (
    <Table caption={caption} columns={[texts.unit, texts.people, texts.head, texts.area]} rows={units.map((unit) => ({ id: unit.id, cells: [
      <a href={viewAddress(lang, paths.unit(unit.id), view, today)}>{unit.name}</a>,
      (counts.get(unit.id) ?? 0).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB'),
      <>{headWords(lang, heads.get(unit.id), isWithin(viewer.names, unit.id))}</>,
      area(unit.areaCode) ?? texts.noArea,
    ] }))} />
  );
}
