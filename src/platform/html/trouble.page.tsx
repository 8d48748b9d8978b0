// What a person sees when there is no page to show. Calm, no codes but the one that helps.
import type { ComponentChildren } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import type { Reply } from '../http/reply.ts';
import { pageReply } from './page.tsx';
import { frameTexts } from './texts.ts';

function troublePage(lang: Lang, status: number, title: string, content: ComponentChildren): Reply {
  const children = (
    <>
      <h1>{title}</h1>
      {content}
      <p><a class="tombol lain" href={inLang(lang, paths.home)}>{frameTexts(lang).homeLink}</a></p>
    </>
  );
  return pageReply({ lang, title, languageSwitch: { path: paths.home }, children }, status);
}

export function missingPage(lang: Lang): Reply {
  const texts = frameTexts(lang);
  return troublePage(lang, 404, texts.missingTitle, <p>{texts.missingText}</p>);
}

export function refusedPage(lang: Lang): Reply {
  const texts = frameTexts(lang);
  return troublePage(lang, 403, texts.refusedTitle, <p>{texts.refusedText}</p>);
}

export function tooLongPage(lang: Lang): Reply {
  const texts = frameTexts(lang);
  return troublePage(lang, 413, texts.tooLongTitle, <p>{texts.tooLongText}</p>);
}

export function unreadablePage(lang: Lang, status: number): Reply {
  const texts = frameTexts(lang);
  return troublePage(lang, status, texts.unreadableTitle, <p>{texts.unreadableText}</p>);
}

export function faultPage(lang: Lang, reference: string): Reply {
  const texts = frameTexts(lang);
  return troublePage(lang, 500, texts.faultTitle, (
    <>
      <p>{texts.faultText}</p>
      <p>{texts.faultReference} <strong>{reference}</strong></p>
    </>
  ));
}
