import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { todayIn, writtenMinute } from '../../platform/clock.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Note, SummaryList } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextField } from '../../platform/html/components/fields.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { mayDo, wholeAgency } from '../grants/may-do.ts';
import { isId } from '../is-id.ts';
import { OfficeForm, OneButton } from '../sign-in/fields.tsx';
import { writtenDay } from '../written-day.ts';
import { endScimToken, listScimTokens, longestTokenDays, makeScimToken, type TokenLine } from './scim-token.ts';
import { scimTexts } from './texts.ts';

const field = { days: 'hari', token: 'kunci' } as const;
const usualDays = '180';

/** A key speaks for the whole agency. */
async function makerOf(request: OfficeRequest) {
  const { holder, today } = await askedBy(request);
  const may = mayDo(holder, { anyOf: ['administrator'], touches: 'rights', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);
  if (!may.allowed) throw new NotAllowed();
  const { personId, agencyId, timeZone } = holder;
  return { actor: { role: may.as, id: personId, agencyId, timeZone }, personId };
}

export const listTokensPage = (request: OfficeRequest): Promise<Reply> => show(request, usualDays);

/** Shown in the answer to the form itself and nowhere else: a page behind a redirect would have to keep it. */
export async function makeTokenPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const maker = await makerOf(request);
  const typed = (form[field.days] ?? '').trim();
  const days = /^\d{1,3}$/u.test(typed) ? Number(typed) : 0;
  const texts = scimTexts(lang);
  if (days < 1 || days > longestTokenDays) return show(request, typed.slice(0, 20), texts.daysWrong(longestTokenDays));
  const { token, untilOn } = await makeScimToken(app.db, maker, days, app.clock);
  return officePageReply({ ...request, path: paths.scimTokens }, {
    title: texts.madeTitle,
    children: (
      <>
        <h1>{texts.madeTitle}</h1>
        <Note tone="careful"><p>{texts.madeOnce}</p></Note>
        <CopyBox id="kunci" label={texts.tokenLabel} text={token} lang={lang} />
        <CopyBox id="alamat" label={texts.addressLabel} text={`${app.config.origin}${paths.scim}`} lang={lang} />
        <p>{texts.madeUntil(writtenDay(untilOn, lang))}</p>
        <p><a class="tombol lain" href={inLang(lang, paths.scimTokens)}>{texts.back}</a></p>
      </>
    ),
  });
}

export async function endTokenPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = form[field.token] ?? '';
  if (!isId(id)) throw new NotFound();
  // Ended already or another agency's: the list shows how it stands.
  await endScimToken(app.db, await makerOf(request), id, app.clock);
  return moved(inLang(lang, paths.scimTokens));
}

async function show(request: OfficeRequest, typed: string, message?: string): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const texts = scimTexts(lang);
  const tokens = await listScimTokens(app.db, actor.agencyId);
  return officePageReply({ ...request, path: paths.scimTokens }, {
    title: texts.title, hasProblems: message !== undefined,
    children: (
      <>
        <h1>{texts.title}</h1>
        {message !== undefined && <ErrorSummary lang={lang} messages={{ [field.days]: message }} />}
        <p>{texts.intro}</p>
        <Note tone="careful"><p>{texts.strong}</p></Note>
        <h2>{texts.makeTitle}</h2>
        <OfficeForm action={inLang(lang, paths.makeScimToken)} csrf={csrf}>
          <TextField name={field.days} label={texts.daysLabel} hint={texts.daysHint(longestTokenDays)} value={typed} message={message} short numeric />
          <MainButton>{texts.make}</MainButton>
        </OfficeForm>
        <h2>{texts.listTitle}</h2>
        {tokens.length === 0 && <p>{texts.none}</p>}
        {tokens.map((token) => <OneToken key={token.id} request={request} token={token} />)}
      </>
    ),
  }, message === undefined ? 200 : 422);
}

function OneToken({ request: { app, lang, csrf, actor }, token }: { request: OfficeRequest; token: TokenLine }): VNode {
  const texts = scimTexts(lang);
  const state = token.endedAt !== null ? 'ended' : token.untilOn < todayIn(app.clock, actor.timeZone) ? 'past' : 'holds';
  return (
    <section class="kotak">
      <SummaryList lang={lang} rows={[
        { term: texts.madeTerm, value: writtenMinute(token.madeAt, actor.timeZone, lang) },
        { term: texts.untilTerm, value: writtenDay(token.untilOn, lang) },
        { term: texts.stateTerm, value: texts.states[state] },
        { term: texts.idTerm, value: token.id },
      ]} />
      {state === 'holds' && <OneButton action={inLang(lang, paths.endScimToken)} csrf={csrf} fields={{ [field.token]: token.id }} plain>{texts.end}</OneButton>}
    </section>
  );
}
