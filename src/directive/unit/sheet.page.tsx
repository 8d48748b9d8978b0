// To print: names with a box each, in black and white. What is ticked on it is nobody's signature.
import { inLang, paths } from '../../paths.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { unitNameOf } from '../coverage/counts.tsx';
import { ownLetterOfAddress } from './asked-letter.ts';
import { watermarkOf } from './people-left.tsx';
import { peopleLeft } from './unit-letter.ts';
import { unitTexts } from './texts.ts';

export async function sheetPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, actor } = request;
  const { today, letter } = await ownLetterOfAddress(request);
  const texts = unitTexts(lang);
  const people = await peopleLeft(db, actor.agencyId, letter);
  return officePageReply(request, {
    title: texts.sheetTitle(letter.read.version.title), top: <BackLink lang={lang} href={inLang(lang, paths.ownUnitLetter(letter.directiveId, letter.unitId))} />,
    children: (
      <>
        <h1>{texts.sheetTitle(letter.read.version.title)}</h1>
        <p>{unitNameOf(letter.unit, lang)}. {watermarkOf(request, letter.as ?? 'direct-superior', today)}</p>
        <p>{texts.sheetLead}</p>
        <table>
          <caption>{texts.sheetCaption(people.length)}</caption>
          <thead><tr><th scope="col">{texts.sheetBox}</th><th scope="col">{texts.sheetName}</th></tr></thead>
          <tbody>{people.map(({ id, name, post }) => <tr key={id}><td>☐</td><td>{name}{post !== null && `, ${post}`}</td></tr>)}</tbody>
        </table>
        <p class="kecil">{texts.sheetFoot}</p>
      </>
    ),
  });
}
