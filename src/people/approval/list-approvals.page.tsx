import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { kindNamed, type Approval, type ApprovalKind } from './approval.ts';
import { rightToDecide } from './decide.ts';
import { waitingApprovals } from './queries.ts';
import { approvalTexts } from './texts.ts';

/** Everybody sees what waits for them and what they proposed, and nothing else. */
export const listApprovalsPage = (kinds: readonly ApprovalKind[]) => async (request: OfficeRequest): Promise<Reply> => {
  const { app, lang, actor } = request;
  const { holder } = await askedBy(request);
  const waiting = await waitingApprovals(app.db, holder.agencyId, app.clock.now());
  const own = waiting.filter(({ proposedBy }) => proposedBy === holder.personId);
  const forMe: Approval[] = [];
  for (const approval of waiting) if ((await rightToDecide(app.db, holder, kinds, approval, app.clock)).done) forMe.push(approval);
  const texts = approvalTexts(lang);
  const list = (approvals: readonly Approval[]): VNode => <Waiting lang={lang} kinds={kinds} approvals={approvals} timeZone={actor.timeZone} />;
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <h2>{texts.waitingTitle}</h2>
        {forMe.length === 0 ? <p>{texts.waitingNone}</p> : list(forMe)}
        <h2>{texts.ownTitle}</h2>
        {own.length === 0 ? <p>{texts.ownNone}</p> : list(own)}
      </>
    ),
  });
};

function Waiting({ lang, kinds, approvals, timeZone }: { lang: Lang; kinds: readonly ApprovalKind[]; approvals: readonly Approval[]; timeZone: string }): VNode {
  const texts = approvalTexts(lang);
  const labelOf = ({ kind, expiresAt }: Approval): string =>
    `${kindNamed(kinds, kind)?.title[lang] ?? texts.unknownKind}. ${texts.expiresTerm}: ${writtenMinute(expiresAt, timeZone, lang)}`;
  return <LinkList links={approvals.map((approval) => ({ href: inLang(lang, paths.approval(approval.id)), label: labelOf(approval) }))} />;
}
