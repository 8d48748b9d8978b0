// What waits for somebody, told to the first page of the office: one line for each kind of thing, and none for what is done.
import { inLang, paths } from '../paths.ts';
import { askedBy, type WaitingLink } from '../people/index.ts';
import type { OfficeRequest } from '../platform/http/office.ts';
import { centralLetters } from './central/central.ts';
import { openCorrections } from './pledge/signing/correction.ts';
import { lettersOf } from './queries.ts';
import { letterAddress } from './reading/letter-links.ts';
import { isOpen } from './reading/letters.page.tsx';
import { directiveTexts } from './texts.ts';
import { sheetsWaitingLink } from './unit/helped/sheets-waiting.page.tsx';

export async function waitingFor(request: OfficeRequest): Promise<readonly WaitingLink[]> {
  const lines = [...await letters(request), ...await centrals(request), ...await corrections(request), ...await sheetsWaitingLink(request)];
  return lines.map(({ href, label }) => ({ href: inLang(request.lang, href), label }));
}

/** A single letter is opened at once. */
async function letters({ app: { db }, lang, actor: { agencyId, id } }: OfficeRequest): Promise<readonly WaitingLink[]> {
  const { waiting, kinds } = directiveTexts(lang);
  const [first, ...others] = (await lettersOf(db, agencyId, id)).filter(isOpen);
  if (first === undefined) return [];
  return [others.length === 0 ? { href: letterAddress(first), label: `${kinds[first.kind]}: ${first.title}` } : { href: paths.letters, label: waiting.letters(others.length + 1) }];
}

async function centrals({ app: { db }, lang, actor: { agencyId, id } }: OfficeRequest): Promise<readonly WaitingLink[]> {
  const own = (await centralLetters(db, agencyId)).filter(({ owner, report }) => owner?.personId === id && report === null);
  return own.length === 0 ? [] : [{ href: paths.centralLetters, label: directiveTexts(lang).waiting.centrals(own.length) }];
}

async function corrections(request: OfficeRequest): Promise<readonly WaitingLink[]> {
  if (!request.actor.roles.includes('personnel-officer')) return [];
  const { holder, today } = await askedBy(request);
  const open = await openCorrections(request.app.db, holder, today);
  return open.length === 0 ? [] : [{ href: paths.corrections, label: directiveTexts(request.lang).waiting.corrections(open.length) }];
}
