import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note } from '../../platform/html/components/content.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { unitsRightBelow } from '../coverage/coverage.page.tsx';
import { CountList, lineOf, timeOf, unitNameOf } from '../coverage/counts.tsx';
import { textFor } from '../version.ts';
import { Words } from '../words-of.tsx';
import { letterOfAddress, type AskedLetter } from './asked-letter.ts';
import { sheetsWaitingLink } from './helped/sheets-waiting.page.tsx';
import { headsUnit } from './heads-unit.ts';
import { NamesLeft, watermarkOf } from './people-left.tsx';
import { remindedToday } from './reminded-today.ts';
import { speaksFor } from './speaks-for.ts';
import { passingOnBelow, peopleLeft } from './unit-letter.ts';
import { unitTexts } from './texts.ts';

export const unitField = { directive: 'surat', unit: 'unit', meeting: 'pertemuan', day: 'hari', attendance: 'hadir' } as const;

export async function unitLetterPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, actor } = request;
  const asked = await letterOfAddress(request);
  const { holder, today, letter } = asked;
  const { directiveId, unitId, read, wanted, unit, units, as } = letter;
  const texts = unitTexts(lang);
  const passing = await passingOnBelow(db, holder, letter, today);
  const below = unitsRightBelow(units, unitId, passing);
  const speaks = read.version.cascade === 'units' && unit.toldOn === null && (as ?? await speaksFor(db, holder, unitId, today)) !== null;
  const upHref = as === null && unit.parentId === null ? await parentAddress(asked, request) : paths.ownUnits;
  return officePageReply(request, {
    title: read.version.title, top: <BackLink lang={lang} href={inLang(lang, upHref)} />,
    children: (
      <>
        <h1>{read.version.title}</h1>
        <h2>{unitNameOf(unit, lang)}</h2>
        {unit.own.addressed > 0 && <CountList lang={lang} counts={unit.own} wanted={wanted} />}
        {unit.own.addressed === 0 && <p>{texts.nobodyHere}</p>}
        <p class="petunjuk">{texts.at(timeOf(request))}</p>
        {await Left(request, asked)}
        {read.version.cascade === 'units' && <p>{unit.toldOn === null ? texts.notToldLong : texts.toldLong(writtenDay(unit.toldOn, lang))}</p>}
        {speaks && <LinkList links={[{ href: inLang(lang, paths.passOnForm(directiveId, unitId)), label: texts.passOn }]} />}
        <Details summary={texts.text}><Words text={textFor(read.version, 'civil-servant') ?? textFor(read.version, 'community') ?? textFor(read.version, 'contract-worker') ?? ''} /></Details>
        {below.length > 0 && (
          <>
            <h2>{texts.below}</h2>
            {unit.all.addressed > 0 && <CountList lang={lang} counts={unit.all} wanted={wanted} />}
            <LinkList links={below.map((each) => ({ href: inLang(lang, paths.ownUnitLetter(directiveId, each.unitId)), label: lineOf(each, { wanted, passing }, lang) }))} />
          </>
        )}
        <LinkList links={[
          ...(wanted === null ? [] : [{ href: inLang(lang, paths.ownUnitFile(directiveId, unitId)), label: texts.file }]),
          ...(wanted === 'signed' && actor.roles.includes('ward-helper') ? [{ href: inLang(lang, paths.helpingWith(directiveId)), label: texts.help }] : []),
          ...(wanted === 'signed' ? await sheetsWaitingLink(request) : []).map(({ href, label }) => ({ href: inLang(lang, href), label })),
        ]} />
      </>
    ),
  });
}

/** Names stand here for the head of this very unit, and for nobody above. */
async function Left(request: OfficeRequest, { today, letter }: AskedLetter): Promise<VNode | null> {
  const { app: { db, config }, lang, csrf } = request;
  const { directiveId, unitId, wanted, unit, as } = letter;
  const texts = unitTexts(lang);
  if (wanted === null || unit.own.left === 0) return null;
  if (as === null) return <p>{texts.namesBelongToHead}</p>;
  const reminded = await remindedToday(db, { agencyId: request.actor.agencyId, directiveId, unitId, today });
  return (
    <>
      {reminded && <Note tone="safe"><p role="status">✓ {texts.reminded}</p></Note>}
      {!reminded && config.mail === null && <Note><p>{texts.noServer}</p></Note>}
      {!reminded && config.mail !== null && (
        <OfficeForm action={inLang(lang, paths.remindOwnUnit)} csrf={csrf} fields={{ [unitField.directive]: directiveId, [unitField.unit]: unitId }}>
          <p class="petunjuk">{texts.remindHint}</p>
          <p><MainButton>{texts.remind}</MainButton></p>
        </OfficeForm>
      )}
      <h2>{texts.left}</h2>
      <NamesLeft lang={lang} people={await peopleLeft(db, request.actor.agencyId, letter)} watermark={watermarkOf(request, as, today)} />
      <LinkList links={[{ href: inLang(lang, paths.ownUnitSheet(directiveId, unitId)), label: texts.sheet }]} />
    </>
  );
}

/** Back from a unit below to the one above it, as long as that is one of theirs. */
async function parentAddress({ holder, today, letter: { directiveId, unitId } }: AskedLetter, { app: { db }, actor: { agencyId } }: OfficeRequest): Promise<string> {
  const row = await db.selectFrom('unit_period').where('agency_id', '=', agencyId).where('unit_id', '=', unitId).where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', today)])).select('functional_parent_id').executeTakeFirst();
  const parentId = row?.functional_parent_id ?? null;
  // The head of one unit below the other came by the unit above, which is theirs as well.
  return parentId === null || headsUnit(holder, unitId, today) !== null ? paths.ownUnits : paths.ownUnitLetter(directiveId, parentId);
}
