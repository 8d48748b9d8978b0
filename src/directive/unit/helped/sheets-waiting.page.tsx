// For the second typist: which sheets wait, unit by unit.
import { inLang, paths } from '../../../paths.ts';
import { askedBy, type WaitingLink } from '../../../people/index.ts';
import { BackLink, LinkList } from '../../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { sheetsWaiting } from './sheets-waiting.ts';
import { helpedTexts } from './texts.ts';

export async function sheetsWaitingPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang } = request;
  const texts = helpedTexts(lang);
  const { holder, today } = await askedBy(request);
  const sheets = await sheetsWaiting(db, holder, today);
  const units = [...new Set(sheets.map(({ unit }) => unit))];
  return officePageReply(request, {
    title: texts.waitingTitle, top: <BackLink lang={lang} href={inLang(lang, paths.office)} />,
    children: (
      <>
        <h1>{texts.waitingTitle}</h1>
        <p>{sheets.length === 0 ? texts.waitingNone : texts.waitingLead}</p>
        {units.map((unit) => (
          <section key={unit}>
            <h2>{unit}</h2>
            <LinkList links={sheets.filter((sheet) => sheet.unit === unit).map(({ id, title, sheetNumber }) => ({ href: inLang(lang, paths.paperSheet(id)), label: `${title}: ${texts.sheet(sheetNumber)}` }))} />
          </section>
        ))}
      </>
    ),
  });
}

/** The way to it, for whoever may type, where something waits; the address is in no language yet. */
export async function sheetsWaitingLink(request: OfficeRequest): Promise<readonly WaitingLink[]> {
  const { app: { db }, lang, actor: { roles } } = request;
  if (!roles.includes('ward-helper') && !roles.includes('personnel-officer')) return [];
  const { holder, today } = await askedBy(request);
  return (await sheetsWaiting(db, holder, today)).length === 0 ? [] : [{ href: paths.paperSheets, label: helpedTexts(lang).waitingTitle }];
}
