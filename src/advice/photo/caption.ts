// The words under the photo: when, and at what event. Who stands in it is never among them.
import type { Lang } from '../../paths.ts';
import { writtenDate } from '../texts.ts';
import type { PhotoTold } from './photo-fields.ts';
import { photoTexts } from './texts.ts';

/** To copy: where no event was told, its place is shown. */
export const captionToCopy = (told: PhotoTold, lang: Lang): string =>
  photoTexts(lang).captionWithEvent(when(told.on, lang), eventIn(told, lang) || photoTexts(lang).eventPlace);

/** To print on a copy: what was told, and nothing to fill in. */
export function captionToPrint(told: PhotoTold, lang: Lang): string {
  const event = eventIn(told, lang);
  return event === '' ? photoTexts(lang).caption(when(told.on, lang)) : photoTexts(lang).captionWithEvent(when(told.on, lang), event);
}

function when(on: string, lang: Lang): string {
  const { onDay, inMonth, inYear } = photoTexts(lang);
  return (on.length === 10 ? onDay : on.length === 7 ? inMonth : inYear)(writtenDate(on, lang));
}

/** The sentence around it says "at the event" and ends itself. */
const eventIn = ({ event }: PhotoTold, lang: Lang): string =>
  event.replace(photoTexts(lang).eventOpening, '').replace(/[.\s]+$/u, '');
