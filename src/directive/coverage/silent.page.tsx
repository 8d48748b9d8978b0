// The report of the cascade: where the letter stands still, the longest first.
import { inLang, paths } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { SummaryList } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { headedUnits } from './cascade.ts';
import { unitNameOf } from './counts.tsx';
import { cascadeSeen, seenCoverage } from './seen-coverage.ts';
import { coverageTexts } from './texts.ts';

/** More would take long to load on a telephone; the table holds them all. */
const mostShown = 300;

export async function silentPage(request: OfficeRequest): Promise<Reply> {
  const { lang, params, app: { db }, actor: { agencyId } } = request;
  const seen = await seenCoverage(request, params['id'] ?? '');
  const { title, directiveId, cascade, today } = seen;
  if (cascade === 'no') throw new NotFound();
  const texts = coverageTexts(lang);
  const { told, silent, waiting } = await cascadeSeen(db, agencyId, seen);
  const headed = silent.length === 0 ? new Set<string>() : await headedUnits(db, agencyId, today);
  const days = (since: string): number => Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000);
  return officePageReply(request, {
    title: texts.silentTitle, top: <BackLink lang={lang} href={inLang(lang, paths.coverage(directiveId))} />,
    children: (
      <>
        <h1>{texts.silentTitle}</h1>
        <p>{title}</p>
        <SummaryList lang={lang} rows={[
          { term: texts.cascadeTold, value: texts.units(told.length) }, { term: texts.cascadeSilent, value: texts.units(silent.length) }, { term: texts.cascadeWaiting, value: texts.units(waiting.length) },
        ]} />
        <p>{silent.length === 0 ? texts.silentNone : texts.silentIntro}</p>
        {silent.length > mostShown && <p>{texts.silentMore(mostShown)}</p>}
        {silent.slice(0, mostShown).map(({ unit, sinceOn, people, waiting: behind }) => (
          <section key={unit.unitId}>
            <h2>{unitNameOf(unit, lang)}</h2>
            <p>{texts.silentSince(writtenDay(sinceOn, lang), days(sinceOn))} {texts.silentPeople(people)}{behind > 0 && ` ${texts.silentBehind(behind)}`}{!headed.has(unit.unitId) && ` ${texts.noHead}`}</p>
          </section>
        ))}
      </>
    ),
  });
}
