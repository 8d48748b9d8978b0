// The helper's lists: which pledges, and who of the ward has not signed one of them.
import type { VNode } from 'preact';
import { inLang, paths } from '../../../paths.ts';
import { askedBy } from '../../../people/index.ts';
import { BackLink, LinkList } from '../../../platform/html/components/buttons.tsx';
import { Details, Note } from '../../../platform/html/components/content.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { randomId } from '../../../platform/ids.ts';
import { askedPledge } from './asked-help.ts';
import { pledgesInForce } from '../../pledge/in-force.ts';
import { directiveTexts } from '../../texts.ts';
import { areasHelped, helpedGroups, helpedPeople, type HelpedPerson } from './helped-people.ts';
import { sheetsOf } from './paper-sheet.ts';
import { sheetField } from './paper-sheet.page.tsx';
import { sheetsWaitingLink } from './sheets-waiting.page.tsx';
import { helpedTexts } from './texts.ts';

export async function helpingPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, actor: { agencyId } } = request;
  const texts = helpedTexts(lang);
  const { holder, today } = await askedBy(request);
  const areaCodes = areasHelped(holder, today);
  const pledges = await Promise.all((await pledgesInForce(db, agencyId)).map(async (pledge) => (
    { pledge, people: await helpedPeople(db, agencyId, { directiveId: pledge.directiveId, since: pledge.since, areaCodes, today }) }
  )));
  const links = pledges.filter(({ people }) => people.length > 0).map(({ pledge, people }) => (
    { href: inLang(lang, paths.helpingWith(pledge.directiveId)), label: `${pledge.version.title}: ${texts.leftOf(people.filter(({ signed }) => !signed).length, people.length)}` }
  ));
  const typing = (await sheetsWaitingLink(request)).map(({ href, label }) => ({ href: inLang(lang, href), label }));
  return officePageReply(request, {
    title: texts.title, top: <BackLink lang={lang} href={inLang(lang, paths.office)} />,
    children: <><h1>{texts.title}</h1><p>{texts.lead}</p>{links.length === 0 && <p>{texts.nothing}</p>}<LinkList links={[...links, ...typing]} /></>,
  });
}

export async function helpingWithPage(request: OfficeRequest): Promise<Reply> {
  const { lang } = request;
  const texts = helpedTexts(lang);
  const { pledge: { directiveId, version }, people, areaCodes, holder } = await askedPledge(request, request.params['id'] ?? '');
  const others = people.filter(({ id }) => id !== holder.personId);
  const [left, signed] = [others.filter((person) => !person.signed), others.filter((person) => person.signed)];
  const linkTo = ({ id, name, institution }: HelpedPerson) => ({ href: inLang(lang, paths.helpPerson(directiveId, id)), label: institution === null ? name : `${name} (${institution.toUpperCase()})` });
  return officePageReply(request, {
    title: version.title, top: <BackLink lang={lang} href={inLang(lang, paths.helping)} />,
    children: (
      <>
        <h1>{version.title}</h1>
        <p>{texts.leftOf(people.filter(({ signed }) => !signed).length, people.length)}.</p>
        {left.length === 0 && <Note tone="safe"><p>✓ {texts.allDone}</p></Note>}
        {left.length > 0 && <><h2>{texts.choose}</h2><p>{texts.chooseHint}</p></>}
        <LinkList links={left.map(linkTo)} />
        {signed.length > 0 && <Details summary={texts.haveSigned(signed.length)}><p>{texts.haveSignedHint}</p><LinkList links={signed.map(linkTo)} /></Details>}
        <h2>{texts.paper}</h2>
        <p>{texts.paperLead}</p>
        {await Sheets(request, directiveId, areaCodes)}
        {helpedGroups.filter((group) => left.some((person) => person.group === group)).map((group) => (
          <OfficeForm key={group} action={inLang(lang, paths.makePaperSheet)} csrf={request.csrf} fields={{ [sheetField.directive]: directiveId, [sheetField.sheet]: randomId(), [sheetField.group]: group }}>
            <p><button class="tombol lain" type="submit">{texts.makeSheet[group]}</button></p>
          </OfficeForm>
        ))}
      </>
    ),
  });
}

async function Sheets({ app: { db }, lang, actor: { agencyId } }: OfficeRequest, directiveId: string, areaCodes: readonly string[]): Promise<VNode | null> {
  const texts = helpedTexts(lang);
  const sheets = await sheetsOf(db, agencyId, directiveId, areaCodes);
  return sheets.length === 0 ? null : <LinkList links={sheets.map(({ id, sheetNumber, group, state }) => ({ href: inLang(lang, paths.paperSheet(id)), label: `${texts.sheet(sheetNumber)}, ${directiveTexts(lang).groups[group]}: ${texts.sheetStates[state]}` }))} />;
}
