import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { NotAllowed } from '../../platform/errors.ts';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { Details, SummaryList } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { writtenDay } from '../written-day.ts';
import { describeScope } from './describe-grant.ts';
import { EndForm } from './end-grant.page.tsx';
import { mayApproveGrant, mayGive } from './give-grant.ts';
import { listGrants, type ListedGrant } from './queries.ts';
import { grantsTexts } from './texts.ts';

export async function listGrantsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const { holder, today } = await askedBy(request);
  // An approver of one unit does not see the rights of the whole agency.
  if (!mayApproveGrant(holder, today).allowed) throw new NotAllowed();
  const grants = await withScopes(request, await listGrants(app.db, holder.agencyId, today));
  const texts = grantsTexts(lang);
  const gives = mayGive(holder, today).allowed;
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <LinkList links={[
          ...(gives ? [{ href: inLang(lang, paths.giveGrant), label: texts.give }] : []),
          { href: inLang(lang, paths.approvals), label: texts.toApprovals }, { href: inLang(lang, paths.ownGrants), label: texts.toOwn },
        ]} />
        {grants.length === 0 && <p>{texts.none}</p>}
        {grants.map((shown) => <OneGrant key={shown.grant.id} request={request} shown={shown} button={gives ? texts.end : null} />)}
      </>
    ),
  });
}

export async function ownGrantsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang } = request;
  const { holder, today } = await askedBy(request);
  const grants = await withScopes(request, await listGrants(app.db, holder.agencyId, today, holder.personId));
  const texts = grantsTexts(lang);
  return officePageReply(request, {
    title: texts.ownTitle,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.ownTitle}</h1>
        <p>{grants.length === 0 ? texts.ownNone : texts.ownIntro}</p>
        {grants.map((shown) => <OneGrant key={shown.grant.id} request={request} shown={shown} button={texts.giveBack} />)}
      </>
    ),
  });
}

type Shown = { readonly grant: ListedGrant; readonly scope: string };

const withScopes = ({ app, lang, actor }: OfficeRequest, grants: readonly ListedGrant[]): Promise<Shown[]> =>
  Promise.all(grants.map(async (grant) => ({ grant, scope: await describeScope(app.db, actor.agencyId, grant.scope, lang) })));

function OneGrant({ request, shown: { grant, scope }, button }: { request: OfficeRequest; shown: Shown; button: string | null }): VNode {
  const { lang, csrf } = request;
  const texts = grantsTexts(lang);
  return (
    <section>
      <h2>{texts.roles[grant.role]}: {grant.holder}</h2>
      <SummaryList lang={lang} rows={[
        { term: texts.scopeTerm, value: scope },
        { term: texts.fromTerm, value: writtenDay(grant.fromOn, lang) },
        { term: texts.untilTerm, value: writtenDay(grant.untilOn, lang) },
        { term: texts.givenByTerm, value: grant.givenBy ?? texts.fromSetUp },
        ...(grant.approvedBy === null ? [] : [{ term: texts.approvedByTerm, value: grant.approvedBy }]),
      ]} />
      {button && <Details summary={button}><EndForm lang={lang} csrf={csrf} grantId={grant.id} button={button} typed="" /></Details>}
    </section>
  );
}
