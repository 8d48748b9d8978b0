// Whose absence is to be recorded: one of the own unit, or whom a personnel officer finds by number.
import { inLang, paths } from '../../paths.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, TextField } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { findPerson } from '../find-person.ts';
import { matterOfPerson } from '../grants/matter-of.ts';
import { absenceTexts } from './texts.ts';
import { peopleHeaded, recordsAs } from './who-records.ts';

const field = 'nomor';

export const absencesPage = (request: OfficeRequest): Promise<Reply> => page(request, undefined);

/** A number that leads to nobody, and one outside the scope, are answered alike. */
export async function findAbsent(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, form } = request;
  const { holder, today } = await askedBy(request);
  const personId = await findPerson(db, holder.agencyId, form[field] ?? '');
  const matter = personId === null ? null : await matterOfPerson(db, holder.agencyId, personId, today);
  if (personId !== null && matter !== null && recordsAs(holder, matter, today) !== null) return moved(inLang(lang, paths.absencesOf(personId)));
  return page({ ...request, path: paths.absences }, absenceTexts(lang).notFound);
}

async function page(request: OfficeRequest, message: string | undefined): Promise<Reply> {
  const { app: { db }, lang, csrf, form, actor } = request;
  const texts = absenceTexts(lang);
  const { holder, today } = await askedBy(request);
  const people = await peopleHeaded(db, holder, today);
  return officePageReply(request, {
    title: texts.title, hasProblems: message !== undefined, top: <BackLink lang={lang} href={inLang(lang, paths.office)} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        {message !== undefined && <ErrorSummary lang={lang} messages={{ [field]: message }} />}
        <p>{texts.lead}</p>
        {actor.roles.includes('personnel-officer') && (
          <OfficeForm action={inLang(lang, paths.findAbsent)} csrf={csrf}>
            <TextField name={field} label={texts.number} hint={texts.numberHint} value={message === undefined ? '' : form[field] ?? ''} message={message} />
            <MainButton>{texts.find}</MainButton>
          </OfficeForm>
        )}
        {people.length > 0 && <><h2>{texts.ownUnit}</h2><LinkList links={people.map(({ id, name }) => ({ href: inLang(lang, paths.absencesOf(id)), label: name }))} /></>}
      </>
    ),
  }, message === undefined ? 200 : 422);
}
