import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { nameOf } from '../name-of.ts';
import { kindNamed, type Approval, type ApprovalKind } from './approval.ts';
import { rightToDecide } from './decide.ts';
import { waitingApprovals } from './queries.ts';
import { approvalTexts } from './texts.ts';

/** Everybody sees what waits for them and what they proposed, and nothing else. */
export const listApprovalsPage = (kinds: readonly ApprovalKind[]) => async (request: OfficeRequest): Promise<Reply> => {
  const { app, lang } = request;
  const { holder } = await askedBy(request);
  const waiting = await waitingApprovals(app.db, holder.agencyId, app.clock.now());
  const own = waiting.filter(({ proposedBy }) => proposedBy === holder.personId);
  const forMe: Approval[] = [];
  for (const approval of waiting) if ((await rightToDecide(app.db, holder, kinds, approval, app.clock)).done) forMe.push(approval);
  const texts = approvalTexts(lang);
  const list = async (approvals: readonly Approval[]): Promise<VNode> => <Waiting lang={lang} approvals={approvals} labels={await Promise.all(approvals.map((approval) => labelOf(request, kinds, approval)))} />;
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <h2>{texts.waitingTitle}</h2>
        {forMe.length === 0 ? <p>{texts.waitingNone}</p> : await list(forMe)}
        <h2>{texts.ownTitle}</h2>
        {own.length === 0 ? <p>{texts.ownNone}</p> : await list(own)}
      </>
    ),
  });
};

type Label = { readonly what: string; readonly by: string };

/** What it is and for whom; by whom and until when. */
async function labelOf({ app, lang, actor }: OfficeRequest, kinds: readonly ApprovalKind[], { agencyId, kind: name, content, proposedBy, expiresAt }: Approval): Promise<Label> {
  const texts = approvalTexts(lang);
  const kind = kindNamed(kinds, name);
  const brief = await kind?.read(agencyId, content)?.brief(app.db, lang) ?? '';
  const what = [kind?.title[lang] ?? texts.unknownKind, brief].filter((part) => part !== '').join(': ');
  const proposer = await nameOf(app.db, agencyId, proposedBy) ?? texts.unknownPerson;
  return { what, by: `${texts.proposerTerm}: ${proposer}. ${texts.expiresTerm}: ${writtenMinute(expiresAt, actor.timeZone, lang)}` };
}

function Waiting({ lang, approvals, labels }: { lang: Lang; approvals: readonly Approval[]; labels: readonly Label[] }): VNode {
  return (
    <ul class="pilihan">
      {approvals.map(({ id }, index) => (
        <li key={id}>
          <a class="tombol lain" href={inLang(lang, paths.approval(id))}>{labels[index]?.what}</a>
          <p class="kecil">{labels[index]?.by}</p>
        </li>
      ))}
    </ul>
  );
}
