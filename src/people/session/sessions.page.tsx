import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { signInTexts } from '../sign-in/texts.ts';
import { endAllSessions, endSession, ownSessions, type OwnSession } from './end-session.ts';
import { sessionCookie } from './open-session.ts';

export async function sessionsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const texts = signInTexts(lang).sessions;
  const sessions = await ownSessions(app.db, actor, app.clock.now());
  const children = (
    <>
      <BackLink lang={lang} href={inLang(lang, paths.office)} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      {sessions.map((session) => <Session key={session.id} request={request} session={session} />)}
      <OneButton action={inLang(lang, paths.signOutEverywhere)} csrf={csrf}>{texts.everywhere}</OneButton>
      <p>{texts.limits}</p>
      <p><a href={inLang(lang, paths.factors)}>{signInTexts(lang).home.factors}</a></p>
    </>
  );
  return officePageReply(request, { title: texts.title, children });
}

function Session({ request, session }: { request: OfficeRequest; session: OwnSession }): VNode {
  const { lang, csrf, actor } = request;
  const texts = signInTexts(lang).sessions;
  const minute = (at: Date): string => writtenMinute(at, actor.timeZone, lang);
  const here = session.id === actor.sessionId;
  return (
    <div class="kotak">
      <p>
        <strong>{wayWords(texts.ways, session.way)}</strong>{here && ` (${texts.here})`}<br />
        {texts.began}: {minute(session.began_at)}<br />
        {texts.seen}: {minute(session.seen_at)}
      </p>
      {!here && <OneButton action={inLang(lang, paths.endSession)} csrf={csrf} fields={{ sesi: session.id }} plain>{texts.end}</OneButton>}
    </div>
  );
}

const wayWords = (words: Readonly<Record<string, string>>, way: string): string => words[way] ?? way;

export async function endOneSession({ app, lang, form, actor }: OfficeRequest): Promise<Reply> {
  const id = form['sesi'] ?? '';
  if (/^[0-9a-f-]{36}$/u.test(id)) await endSession(app, actor, id);
  return moved(inLang(lang, paths.sessions));
}

export async function signOut({ app, lang, actor }: OfficeRequest): Promise<Reply> {
  await endSession(app, actor, actor.sessionId);
  return moved(inLang(lang, paths.signedOut), [sessionCookie(null)]);
}

export async function signOutEverywhere({ app, lang, actor }: OfficeRequest): Promise<Reply> {
  await endAllSessions(app, actor);
  return moved(inLang(lang, paths.signedOut), [sessionCookie(null)]);
}
