import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { todayIn, writtenMinute } from '../../platform/clock.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../platform/html/components/content.tsx';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askedBy } from '../asking-holder.ts';
import { mayDo, wholeAgency } from '../grants/may-do.ts';
import { isId } from '../is-id.ts';
import { writtenDay } from '../written-day.ts';
import { endScimToken, listScimTokens, type TokenLine } from './scim-token.ts';
import { scimTexts } from './texts.ts';

const field = { token: 'kunci' } as const;

/** A key speaks for the whole agency. */
async function makerOf(request: OfficeRequest) {
  const { holder, today } = await askedBy(request);
  const may = mayDo(holder, { anyOf: ['administrator'], touches: 'rights', ownMatter: 'never' }, wholeAgency(holder.agencyId), today);
  if (!may.allowed) throw new NotAllowed();
  const { personId, agencyId, timeZone } = holder;
  return { actor: { role: may.as, id: personId, agencyId, timeZone }, personId };
}

export async function endTokenPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const id = form[field.token] ?? '';
  if (!isId(id)) throw new NotFound();
  // Ended already or another agency's: the list shows how it stands.
  await endScimToken(app.db, await makerOf(request), id, app.clock);
  return moved(inLang(lang, paths.scimTokens));
}

export async function listTokensPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = scimTexts(lang);
  const tokens = await listScimTokens(app.db, actor.agencyId);
  return officePageReply({ ...request, path: paths.scimTokens }, {
    title: texts.title,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Note tone="careful"><p>{texts.strong}</p></Note>
        <h2>{texts.makeTitle}</h2>
        <p>{texts.makeText}</p>
        <p><code>npx netral scim token --days 180</code></p>
        <h2>{texts.listTitle}</h2>
        {tokens.length === 0 && <p>{texts.none}</p>}
        {tokens.map((token) => <OneToken key={token.id} request={request} token={token} />)}
      </>
    ),
  });
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
