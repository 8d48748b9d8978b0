import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { writtenMinute } from '../../platform/clock.ts';
import { Details, Note, SummaryList } from '../../platform/html/components/content.tsx';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { readDeadLetters, readJobKinds, type DeadLetter, type JobKind } from '../../platform/jobs/dead-letters.ts';
import { DiscardForm, jobField } from './discard-form.tsx';
import { operatingTexts } from './texts.ts';

const mostShown = 50;

export async function listJobsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const kinds = await readJobKinds(app.db, actor.agencyId);
  const letters = await readDeadLetters(app.db, actor.agencyId, mostShown);
  const texts = operatingTexts(lang);
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.office)} />
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <h2>{texts.deadTitle}</h2>
        {letters.length === 0 ? <p>{texts.deadNone}</p> : <Note tone="careful"><p>{texts.deadIntro}</p></Note>}
        {letters.length === mostShown && <p>{texts.most(mostShown)}</p>}
        {letters.map((letter) => <OneLetter key={letter.id} request={request} letter={letter} />)}
        <h2>{texts.kindsTitle}</h2>
        {kinds.length === 0 && <p>{texts.kindsNone}</p>}
        {kinds.map((kind) => <OneKind key={kind.job} request={request} kind={kind} />)}
      </>
    ),
  });
}

function OneKind({ request: { lang }, kind }: { request: OfficeRequest; kind: JobKind }): VNode {
  const texts = operatingTexts(lang);
  return (
    <section>
      <h3>{texts.kinds[kind.job] ?? kind.job}</h3>
      <SummaryList lang={lang} rows={[
        { term: texts.waitingTerm, value: String(kind.waiting) },
        { term: texts.runningTerm, value: String(kind.running) },
        { term: texts.failedTerm, value: String(kind.failedOnce) },
        { term: texts.deadTerm, value: String(kind.dead) },
      ]} />
    </section>
  );
}

/** Ids and codes only, so that whoever mends the cause can find it; nothing that anybody wrote. */
function OneLetter({ request, letter }: { request: OfficeRequest; letter: DeadLetter }): VNode {
  const { lang, csrf, actor } = request;
  const texts = operatingTexts(lang);
  const concerns = Object.entries(letter.payload).map(([name, id]) => `${name} ${id}`).join(', ');
  return (
    <section>
      <h3>{texts.kinds[letter.job] ?? letter.job}</h3>
      <SummaryList lang={lang} rows={[
        { term: texts.whenTerm, value: writtenMinute(letter.failedAt, actor.timeZone, lang) },
        { term: texts.codeTerm, value: letter.code === '' ? texts.codeNone : letter.code },
        { term: texts.concernsTerm, value: concerns === '' ? texts.concernsNone : concerns },
      ]} />
      <OneButton action={inLang(lang, paths.retryJob)} csrf={csrf} fields={{ [jobField]: letter.id }}>{texts.retry}</OneButton>
      <Details summary={texts.discard}><DiscardForm lang={lang} csrf={csrf} jobId={letter.id} typed="" /></Details>
    </section>
  );
}
