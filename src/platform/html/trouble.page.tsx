// What a person sees when there is no page to show. Calm, no codes but the one that helps.
import type { ComponentChildren } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import type { Reply } from '../http/reply.ts';
import { pageReply } from './page.tsx';
import { frameTexts } from './texts.ts';

/** What the page of trouble belongs to: the office has its own first page and its own promise about cookies. */
export type Place = { readonly lang: Lang; readonly home: string };

function troublePage({ lang, home }: Place, status: number, title: string, content: ComponentChildren): Reply {
  const children = (
    <>
      <h1>{title}</h1>
      {content}
      <p><a class="tombol lain" href={inLang(lang, home)}>{frameTexts(lang).homeLink}</a></p>
    </>
  );
  const office = home === paths.office ? { office: { name: null, csrf: '' } } : {};
  return pageReply({ lang, title, languageSwitch: { path: home }, ...office, children }, status);
}

export function missingPage(place: Place): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, 404, texts.missingTitle, <p>{texts.missingText}</p>);
}

export function refusedPage(place: Place): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, 403, texts.refusedTitle, <p>{texts.refusedText}</p>);
}

export function tooLongPage(place: Place): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, 413, texts.tooLongTitle, <p>{texts.tooLongText}</p>);
}

export function unreadablePage(place: Place, status: number): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, status, texts.unreadableTitle, <p>{texts.unreadableText}</p>);
}

export function faultPage(place: Place, reference: string): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, 500, texts.faultTitle, (
    <>
      <p>{texts.faultText}</p>
      <p>{texts.faultReference} <strong>{reference}</strong></p>
    </>
  ));
}

/** A form whose secret does not fit the session any more, or that came from elsewhere. */
export function stalePage(place: Place): Reply {
  const texts = frameTexts(place.lang);
  return troublePage(place, 403, texts.staleTitle, <p>{texts.staleText}</p>);
}
