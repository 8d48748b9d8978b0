// Where a letter is answered, and what stands beside it: its addressee finds the pages of its kind from here.
import { inLang, paths } from '../../paths.ts';
import { askedBy } from '../../people/index.ts';
import { writtenMinute } from '../../platform/clock.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { sessionsOf } from '../briefing/session.ts';
import { centralLetterById } from '../central/central.ts';
import { maySeeAll } from '../central/may-see-all.ts';
import { seers } from '../coverage/seen-coverage.ts';
import { planOf } from '../declaration/queries.ts';
import { letterFor, type Letter } from '../queries.ts';
import { unitsHeaded } from '../unit/heads-unit.ts';
import { readingTexts } from './texts.ts';

type Link = { readonly href: string; readonly label: string };

/** A pledge and a quiz are read where they are answered; all else has the page of letters. */
export const letterAddress = ({ kind, directiveId }: Pick<Letter, 'kind' | 'directiveId'>): string =>
  (kind === 'pledge' ? paths.pledge(directiveId) : kind === 'quiz' ? paths.quiz(directiveId) : paths.letter(directiveId));

export async function letterLinks(request: OfficeRequest, letter: Letter): Promise<readonly Link[]> {
  const ways = [...await ofKind(request, letter), ...await ofHead(request, letter)];
  return ways.map(({ href, label }) => ({ href: inLang(request.lang, href), label }));
}

async function ofKind(request: OfficeRequest, letter: Letter): Promise<readonly Link[]> {
  const { app: { db }, lang, actor } = request;
  const { links } = readingTexts(lang);
  const { kind, directiveId } = letter;
  if (kind === 'pledge') return [{ href: paths.pledge(directiveId), label: links.pledge }];
  if (kind === 'quiz') return [{ href: paths.quiz(directiveId), label: links.quiz }];
  if (kind === 'phase-notice') return [{ href: paths.calendar, label: links.calendar }];
  if (kind === 'declaration') return ofDeclaration(request, letter);
  if (kind === 'central') {
    const owner = (await centralLetterById(db, actor.agencyId, directiveId))?.owner?.personId;
    return owner === actor.id || maySeeAll(request) ? [{ href: paths.centralLetter(directiveId), label: links.central }] : [];
  }
  if (kind !== 'briefing') return [];
  const sessions = await sessionsOf(db, actor.agencyId, directiveId);
  const asks = letter.wanted.includes('passed') || letter.given.includes('attended');
  return [
    ...sessions.map(({ id, startsAt, speaker }) => ({ href: paths.briefingSession(id), label: links.session(writtenMinute(startsAt, actor.timeZone, lang), speaker) })),
    ...(asks ? [{ href: paths.quiz(directiveId), label: links.quiz }] : []),
  ];
}

/** The pledge that is signed at the event, for those who were sent it; the order of the ceremony for those who may see it. */
async function ofDeclaration({ app: { db }, lang, actor }: OfficeRequest, { directiveId }: Letter): Promise<readonly Link[]> {
  const { links } = readingTexts(lang);
  const plan = (await planOf(db, actor.agencyId, directiveId))?.plan;
  const pledge = plan?.pledgeId ? await letterFor(db, actor.agencyId, plan.pledgeId, actor.id) : null;
  return [
    ...(pledge === null ? [] : [{ href: paths.pledge(pledge.directiveId), label: links.pledge }]),
    ...(plan !== undefined && seers.some((role) => actor.roles.includes(role)) ? [{ href: paths.declaration(directiveId), label: links.declaration }] : []),
  ];
}

/** Whoever heads a unit goes on from reading to passing it on. */
async function ofHead(request: OfficeRequest, { directiveId, cascade, ended }: Letter): Promise<readonly Link[]> {
  const heads = request.actor.roles.includes('direct-superior') || request.actor.roles.includes('unit-head');
  if (cascade === 'no' || ended || !heads) return [];
  const { holder, today } = await askedBy(request);
  const [unitId, other] = unitsHeaded(holder, today);
  if (unitId === undefined) return [];
  return [{ href: other === undefined ? paths.ownUnitLetter(directiveId, unitId) : paths.ownUnits, label: readingTexts(request.lang).links.ownUnit }];
}
