import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { centralLetters } from '../central/central.ts';
import { lettersOf, type Letter } from '../queries.ts';
import { directiveTexts } from '../texts.ts';
import { letterAddress } from './letter-links.ts';
import { readingTexts } from './texts.ts';

export const isOpen = ({ wanted, given }: Pick<Letter, 'wanted' | 'given'>): boolean => wanted.some((each) => !given.includes(each));

/** What waits stands first, the earliest last day before the others. */
export async function lettersPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = readingTexts(lang);
  const letters = await lettersOf(app.db, actor.agencyId, actor.id);
  const open = letters.filter(isOpen).toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  const own = (await centralLetters(app.db, actor.agencyId)).filter(({ owner, report }) => owner?.personId === actor.id && report === null);
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        {letters.length === 0 && own.length === 0 && <p>{texts.none}</p>}
        <Letters lang={lang} title={texts.toRead} letters={open} />
        {own.length > 0 && <><h2>{texts.ownCentral}</h2><LinkList links={own.map(({ directiveId, title }) => ({ href: inLang(lang, paths.centralLetter(directiveId)), label: title }))} /></>}
        <Letters lang={lang} title={texts.nothingAsked} letters={letters.filter(({ wanted }) => wanted.length === 0)} />
        <Letters lang={lang} title={texts.done} letters={letters.filter((letter) => letter.wanted.length > 0 && !isOpen(letter))} />
      </>
    ),
  });
}

function Letters({ lang, title, letters }: { lang: Lang; title: string; letters: readonly Letter[] }): VNode | null {
  if (letters.length === 0) return null;
  const { due } = readingTexts(lang);
  return (
    <>
      <h2>{title}</h2>
      <ul class="pilihan">
        {letters.map((letter) => (
          <li key={letter.directiveId}>
            <a class="tombol lain" href={inLang(lang, letterAddress(letter))}>
              <span>{letter.title}<small>{directiveTexts(lang).kinds[letter.kind]}{letter.dueOn !== null && isOpen(letter) && `. ${due}: ${writtenDay(letter.dueOn, lang)}`}</small></span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
