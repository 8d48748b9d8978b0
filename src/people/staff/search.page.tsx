// Searching is a POST: a name or number in an address would stay in the history of a shared computer.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotAllowed } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, TextField } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { isEmpty, reachOf } from '../units/reach.ts';
import { kindWords } from './legal-status.ts';
import { mostFound, searchPeople, type FoundPerson } from './search-people.ts';
import { staffTexts } from './texts.ts';

const field = 'cari';

export const searchForm = (request: OfficeRequest): Reply => page(request, '', undefined, null);

export async function searchResults(request: OfficeRequest): Promise<Reply> {
  const { app, form } = request;
  const { holder, today } = await askedBy(request);
  const reach = await reachOf(app.db, holder, today);
  if (isEmpty(reach)) throw new NotAllowed();
  const typed = form[field] ?? '';
  const found = await searchPeople(app.db, { agencyId: holder.agencyId, reach, today }, typed);
  return page(request, typed, found === null ? staffTexts(request.lang).tooShort : undefined, found);
}

function page(request: OfficeRequest, typed: string, message: string | undefined, found: readonly FoundPerson[] | null): Reply {
  const { lang, csrf } = request;
  const texts = staffTexts(lang);
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <h1>{texts.title}</h1>
      {message !== undefined && <ErrorSummary lang={lang} messages={{ [field]: message }} />}
      <p>{texts.lead}</p>
      <OfficeForm action={inLang(lang, paths.staff)} csrf={csrf}>
        <TextField name={field} label={texts.searchLabel} hint={texts.searchHint} value={typed} message={message} />
        <MainButton>{texts.search}</MainButton>
      </OfficeForm>
      {found !== null && <Results lang={lang} found={found} />}
      <LinkList links={[{ href: inLang(lang, paths.units), label: texts.toUnits }]} />
    </>
  );
  return officePageReply(request, { title: texts.title, hasProblems: message !== undefined, children }, message === undefined ? 200 : 422);
}

function Results({ lang, found }: { lang: Lang; found: readonly FoundPerson[] }): VNode {
  const texts = staffTexts(lang);
  return (
    <>
      <h2>{texts.results}</h2>
      {found.length === 0 && <p>{texts.none}</p>}
      {found.length > mostFound && <p>{texts.more}</p>}
      {found.length > 0 && (
        <Table caption={texts.results} columns={[texts.who, texts.unit, texts.status]} rows={found.slice(0, mostFound).map((person) => ({ id: person.id, cells: [
          <a href={inLang(lang, paths.staffPerson(person.id))}>{person.name}</a>, person.unit ?? texts.noUnit, kindWords(lang, person),
        ] }))} />
      )}
    </>
  );
}
