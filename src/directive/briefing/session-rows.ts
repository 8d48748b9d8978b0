import type { SummaryRow } from '../../platform/html/components/content.tsx';
import { writtenMinute } from '../../platform/clock.ts';
import type { Lang } from '../../paths.ts';
import type { Session } from './session.ts';
import { briefingTexts } from './texts.ts';

/** `shown`: who is no addressee learns when and who speaks, not where. */
export function sessionRows({ held, place, speaker, seats, startsAt, endsAt }: Session, timeZone: string, lang: Lang, shown: 'all' | 'without-place'): SummaryRow[] {
  const { session: texts } = briefingTexts(lang);
  return [
    { term: texts.when, value: texts.until(writtenMinute(startsAt, timeZone, lang), writtenMinute(endsAt, timeZone, lang).split(', ').at(-1) ?? '') },
    { term: texts.held, value: texts.heldAs[held] },
    ...(shown === 'all' && held === 'on-site' ? [{ term: texts.place, value: place }] : []),
    { term: texts.speaker, value: speaker },
    ...(seats === null ? [] : [{ term: texts.seats, value: texts.seatsOf(seats) }]),
  ];
}
