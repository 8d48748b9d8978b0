// The ways from one letter to the pages that belong to it. A link is shown to those who may open it and to nobody else.
import { inLang, paths } from '../../paths.ts';
import type { Role } from '../../people/index.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { maySeeAll } from '../central/may-see-all.ts';
import { listDeclarations } from '../declaration/queries.ts';
import type { DirectiveKind, DirectiveState } from '../directive.ts';
import { reminderTexts } from '../reminder/texts.ts';
import type { Version } from '../version.ts';
import { writingTexts } from './texts.ts';

export type LinkedDirective = {
  readonly directiveId: string; readonly kind: DirectiveKind; readonly state: DirectiveState; readonly writes: boolean;
  /** In force; null before the first sending. */
  readonly sent: Version | null;
};

type Link = { readonly href: string; readonly label: string };

/** As the routes of cards have it. */
const cardMakers: readonly Role[] = ['publisher', 'approver', 'governors-office'];

/** As the routes of reminders have it. */
const reminding: readonly Role[] = ['publisher', 'approver'];

export async function directiveLinks(request: OfficeRequest, about: LinkedDirective): Promise<readonly Link[]> {
  const { lang } = request;
  const ways = [...ofSent(request, about), ...ofKind(request, about), ...await ofOthers(request, about)];
  return ways.map(({ href, label }) => ({ href: inLang(lang, href), label }));
}

function ofSent({ lang, actor }: OfficeRequest, { directiveId, kind, state, sent }: LinkedDirective): readonly Link[] {
  if (sent === null) return [];
  const { coverage, links } = writingTexts(lang);
  const holds = state === 'sent';
  return [
    { href: paths.coverage(directiveId), label: coverage },
    ...(sent.cascade === 'units' ? [{ href: paths.silentUnits(directiveId), label: links.silent }] : []),
    ...(holds && sent.wanted.length > 0 && reminding.some((role) => actor.roles.includes(role)) ? [{ href: paths.reminderRound(directiveId), label: reminderTexts(lang).title }] : []),
    ...(holds && kind !== 'central' && cardMakers.some((role) => actor.roles.includes(role)) ? [{ href: paths.card(directiveId, '1'), label: links.card }] : []),
  ];
}

function ofKind(request: OfficeRequest, { directiveId, kind, sent, writes }: LinkedDirective): readonly Link[] {
  const { links } = writingTexts(request.lang);
  const sessions = { href: paths.organiseBriefing(directiveId), label: links.sessions };
  const items = { href: paths.quizItems(directiveId), label: links.items };
  if (kind === 'briefing') return writes ? [sessions, items] : [];
  if (kind === 'quiz') return writes ? [items] : [];
  if (kind === 'central') return maySeeAll(request) ? [{ href: paths.centralLetter(directiveId), label: links.central }] : [];
  if (kind === 'declaration') return [{ href: paths.declaration(directiveId), label: links.declaration }];
  if (kind !== 'pledge' || sent === null) return [];
  return [
    { href: paths.publicPledge(directiveId), label: links.publicPledge },
    ...(request.actor.roles.includes('personnel-officer') ? [{ href: paths.pledgeUnwilling(directiveId), label: links.unwilling }] : []),
  ];
}

/** The notice of the calendar that this letter was made from, and the events at which this pledge is signed. */
async function ofOthers({ app: { db }, lang, actor: { agencyId } }: OfficeRequest, { directiveId, kind }: LinkedDirective): Promise<readonly Link[]> {
  const { links } = writingTexts(lang);
  if (kind === 'pledge') {
    const tied = (await listDeclarations(db, agencyId)).filter(({ plan }) => plan.pledgeId === directiveId);
    return tied.map(({ directiveId: id, title }) => ({ href: paths.declaration(id), label: links.tiedDeclaration(title) }));
  }
  if (kind !== 'phase-notice') return [];
  const notice = await db.selectFrom('phase_notice').where('agency_id', '=', agencyId).where('directive_id', '=', directiveId).select('notice').executeTakeFirst();
  return notice === undefined ? [] : [{ href: paths.phaseNotice(notice.notice), label: links.notice }];
}
