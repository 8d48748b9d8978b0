// The numbers of a unit, the same on every page.
import type { VNode } from 'preact';
import type { Lang } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { SummaryList } from '../../platform/html/components/content.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { WantedResponse } from '../directive.ts';
import type { Counts, UnitCoverage } from './coverage.ts';
import { coverageTexts } from './texts.ts';

export const timeOf = ({ app, actor, lang }: OfficeRequest): string =>
  new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', { timeZone: actor.timeZone, hour: '2-digit', minute: '2-digit' }).format(app.clock.now());

export const unitNameOf = ({ name }: UnitCoverage, lang: Lang): string => (name === '' ? coverageTexts(lang).formerUnit : name);

export const shareOf = ({ addressed, answered }: Counts, wanted: WantedResponse | null): string => (wanted === null ? String(addressed) : `${answered}/${addressed}`);

type Counted = { readonly wanted: WantedResponse | null; /** Units that tell their people. */ readonly passing: ReadonlySet<string> };

/** A unit in a list: how many with all below it, and whether its people were told. */
export function lineOf(unit: UnitCoverage, { wanted, passing }: Counted, lang: Lang): string {
  const parts = [...(unit.all.addressed > 0 ? [shareOf(unit.all, wanted)] : []), ...(passing.has(unit.unitId) ? [toldOf(unit, lang)] : [])];
  return parts.length === 0 ? unitNameOf(unit, lang) : `${unitNameOf(unit, lang)}: ${parts.join(', ')}`;
}

export const toldOf = ({ toldOn }: Pick<UnitCoverage, 'toldOn'>, lang: Lang): string => (toldOn === null ? coverageTexts(lang).notToldYet : coverageTexts(lang).toldOn(writtenDay(toldOn, lang)));

export function CountList({ lang, counts, wanted }: { lang: Lang; counts: Counts; wanted: WantedResponse | null }): VNode {
  const texts = coverageTexts(lang);
  return (
    <SummaryList lang={lang} rows={[
      { term: texts.addressed, value: texts.people(counts.addressed) },
      ...(wanted === null ? [] : [
        { term: texts.answered[wanted], value: texts.people(counts.answered) }, { term: texts.excused, value: texts.people(counts.excused) }, { term: texts.left, value: texts.people(counts.left) },
      ]),
    ]} />
  );
}
