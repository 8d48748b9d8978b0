// What somebody is invited to and asked; and for writers, what they organise.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Tag } from '../../platform/html/components/content.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { lettersOf, listDirectives, type Letter } from '../queries.ts';
import { directiveTexts } from '../texts.ts';
import { versionField } from '../writing/written-version.ts';
import { sessionsOf, type Session } from './session.ts';
import { briefingTexts } from './texts.ts';

export async function briefingsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = briefingTexts(lang);
  const letters = (await lettersOf(app.db, actor.agencyId, actor.id)).filter(({ kind }) => kind === 'briefing' || kind === 'quiz');
  const mine = await Promise.all(letters.map(async (letter) => ({ letter, sessions: letter.kind === 'briefing' ? await sessionsOf(app.db, actor.agencyId, letter.directiveId) : [] })));
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <h2>{texts.mine}</h2>
        {mine.length === 0 && <p>{texts.none}</p>}
        {mine.map(({ letter, sessions }) => <Invitation key={letter.directiveId} request={request} letter={letter} sessions={sessions} />)}
        {actor.roles.includes('publisher') && await organised(request)}
      </>
    ),
  });
}

function Invitation({ request: { lang, actor }, letter, sessions }: { request: OfficeRequest; letter: Letter; sessions: readonly Session[] }): VNode {
  const texts = briefingTexts(lang);
  const isDone = letter.wanted.every((each) => letter.given.includes(each));
  const links = letter.kind === 'quiz'
    ? [{ href: inLang(lang, paths.quiz(letter.directiveId)), label: texts.toQuiz }]
    : sessions.map(({ id, startsAt, speaker }) => ({ href: inLang(lang, paths.briefingSession(id)), label: `${writtenMinute(startsAt, actor.timeZone, lang)}, ${speaker}` }));
  const toLetter = letter.kind === 'briefing' ? [{ href: inLang(lang, paths.letter(letter.directiveId)), label: texts.toLetter }] : [];
  return (
    <section>
      <h3>{letter.title}{isDone && <> <Tag>✓ {directiveTexts(lang).wanted[letter.kind === 'quiz' ? 'passed' : 'attended']}</Tag></>}</h3>
      {links.length === 0 && <p>{texts.sessionsNone}</p>}
      <LinkList links={[...links, ...toLetter]} />
    </section>
  );
}

async function organised({ app, actor, lang, csrf }: OfficeRequest): Promise<VNode> {
  const [texts, shared] = [briefingTexts(lang), directiveTexts(lang)];
  const list = (await listDirectives(app.db, actor.agencyId, app.clock.now())).filter(({ kind }) => kind === 'briefing' || kind === 'quiz');
  const begin = (kind: 'briefing' | 'quiz', label: string): VNode => (
    <OfficeForm action={inLang(lang, paths.writeDirective)} csrf={csrf} fields={{ [versionField.kind]: kind, [versionField.id]: randomId() }}>
      <p><button class="tombol lain" type="submit">{label}</button></p>
    </OfficeForm>
  );
  return (
    <section>
      <h2>{texts.organised}</h2>
      {list.length === 0 && <p>{texts.organisedNone}</p>}
      <LinkList links={list.map(({ id, kind, title, state }) => ({ href: inLang(lang, kind === 'quiz' ? paths.quizItems(id) : paths.organiseBriefing(id)), label: `${title} (${shared.kinds[kind]}, ${shared.states[state]})` }))} />
      {begin('briefing', texts.newBriefing)}
      {begin('quiz', texts.newQuiz)}
    </section>
  );
}
