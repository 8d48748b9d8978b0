import { inLang, paths } from '../../../paths.ts';
import { askedBy, isId } from '../../../people/index.ts';
import { writtenMinute } from '../../../platform/clock.ts';
import { NotFound } from '../../../platform/errors.ts';
import { LinkList } from '../../../platform/html/components/buttons.tsx';
import { Note } from '../../../platform/html/components/content.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { moved, type Reply } from '../../../platform/http/reply.ts';
import { pledgesInForce } from '../in-force.ts';
import { pledgeTexts } from '../texts.ts';
import { openCorrections, settleCorrection as settle } from './correction.ts';

const field = { id: 'catatan-id' } as const;

export async function correctionsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const { holder, today } = await askedBy(request);
  const texts = pledgeTexts(lang);
  const open = await openCorrections(app.db, holder, today);
  const pledges = await pledgesInForce(app.db, actor.agencyId);
  return officePageReply(request, {
    title: texts.correctionsTitle,
    children: (
      <>
        <h1>{texts.correctionsTitle}</h1>
        {open.length === 0 && <p>{texts.correctionsNone}</p>}
        {open.map(({ id, personId, name, note, askedAt }) => (
          <Note key={id}>
            <p><strong>{name}</strong><br />{writtenMinute(askedAt, actor.timeZone, lang)}</p>
            <p>{note}</p>
            <p><a href={inLang(lang, paths.staffPerson(personId))}>{texts.toPerson}</a></p>
            <OfficeForm action={inLang(lang, paths.settleCorrection)} csrf={csrf} fields={{ [field.id]: id }}>
              <p><button class="tombol lain" type="submit">{texts.settle}</button></p>
            </OfficeForm>
          </Note>
        ))}
        {pledges.length > 0 && <><h2>{texts.officerTitle}</h2><LinkList links={pledges.map(({ directiveId, version }) => ({ href: inLang(lang, paths.pledgeUnwilling(directiveId)), label: version.title }))} /></>}
      </>
    ),
  });
}

export async function settleCorrection(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = form[field.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const { holder } = await askedBy(request);
  const outcome = await settle(app.db, holder, id, app.clock);
  if (!outcome.done && outcome.refusal === 'not-there') throw new NotFound();
  return moved(inLang(lang, paths.corrections));
}
