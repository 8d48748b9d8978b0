import { inLang, paths } from '../../paths.ts';
import { isId, writtenDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList, Tag } from '../../platform/html/components/content.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { letterFor, type Letter } from '../queries.ts';
import { directiveTexts } from '../texts.ts';
import { Words } from '../words-of.tsx';
import { letterLinks } from './letter-links.ts';
import { respond } from './respond.ts';
import { readingTexts } from './texts.ts';

const letterField = { directive: 'surat', hash: 'sidik' } as const;

export const letterPage = async (request: OfficeRequest): Promise<Reply> => shown(request, await mine(request, request.params['id'] ?? ''), null);

export async function answerLetter(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor, form } = request;
  const directiveId = form[letterField.directive] ?? '';
  await mine(request, directiveId);
  const outcome = await respond(app.db, actor, { directiveId, personId: actor.id, wanted: 'read', shownHash: form[letterField.hash] ?? '', way: 'own' }, app.clock);
  if (outcome.done || outcome.refusal === 'given-already') return moved(inLang(lang, paths.letter(directiveId)));
  const texts = readingTexts(lang);
  return shown({ ...request, path: paths.letter(directiveId) }, await mine(request, directiveId), outcome.refusal === 'ended' ? texts.ended : texts.changed);
}

/** What was sent to this person; the same answer for what was not and for what does not exist. */
async function mine({ app, actor }: OfficeRequest, directiveId: string): Promise<Letter> {
  const letter = isId(directiveId) ? await letterFor(app.db, actor.agencyId, directiveId, actor.id) : null;
  if (letter === null) throw new NotFound();
  return letter;
}

async function shown(request: OfficeRequest, letter: Letter, trouble: string | null): Promise<Reply> {
  const { lang, csrf } = request;
  const texts = readingTexts(lang);
  const rows = [
    ...(letter.letterNumber === null ? [] : [{ term: texts.number, value: letter.letterNumber }]),
    ...(letter.letterOn === null ? [] : [{ term: texts.on, value: writtenDay(letter.letterOn, lang) }]),
    ...(letter.dueOn === null ? [] : [{ term: texts.due, value: writtenDay(letter.dueOn, lang) }]),
  ];
  const links = await letterLinks(request, letter);
  const asked = letter.wanted.includes('read') && !letter.given.includes('read') && !letter.ended;
  return officePageReply(request, {
    title: letter.title, hasProblems: trouble !== null,
    top: <BackLink lang={lang} href={inLang(lang, paths.letters)} />,
    children: (
      <>
        <h1>{letter.title}</h1>
        {trouble !== null && <Note tone="careful"><p>{trouble}</p></Note>}
        <p><Tag>{directiveTexts(lang).kinds[letter.kind]}</Tag> {texts.from(letter.issuer)}</p>
        {rows.length > 0 && <SummaryList lang={lang} rows={rows} />}
        <Words text={letter.text} />
        {letter.ended && <Note><p>{texts.ended}</p></Note>}
        {letter.given.includes('read') && <Note tone="safe"><p>✓ {texts.readDone}</p></Note>}
        {asked && (
          <OfficeForm action={inLang(lang, paths.answerLetter)} csrf={csrf}>
            <input type="hidden" name={letterField.directive} value={letter.directiveId} />
            <input type="hidden" name={letterField.hash} value={letter.hash} />
            <p class="petunjuk">{texts.who}</p>
            <MainButton>{texts.read}</MainButton>
          </OfficeForm>
        )}
        <LinkList links={links} />
      </>
    ),
  }, trouble === null ? 200 : 422);
}
