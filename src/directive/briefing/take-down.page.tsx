// Taking an answer down as a candidate for the guidance file, and the page from which it is copied there.
import { acts, contests } from '../../../packages/law/index.ts';
import { directions } from '../../../packages/law/statements/statement.ts';
import { inLang, paths } from '../../paths.ts';
import { isId, readDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../../platform/html/components/content.tsx';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { actBox, briefingField as field, contestBox, typedIn } from './fields.ts';
import { guidingOf } from './organised-request.ts';
import { takeDownAnswer, takenAnswerById, type Taken } from './taken-answer.ts';
import { shownGuide } from './guide.page.tsx';
import { briefingTexts } from './texts.ts';

export async function takeDownNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const here = await guidingOf(request, typedIn(form, field.session));
  const { taken: { missing } } = briefingTexts(lang);
  const again = (messages: FieldMessages): Promise<Reply> => shownGuide(request, here, { listProblem: null, listRead: null, taking: { typed: form, messages } });
  const read = readTaken(form, missing);
  if (!read.ok) return again(read.messages);
  const id = isId(typedIn(form, field.id)) ? typedIn(form, field.id) : randomId();
  const outcome = await takeDownAnswer(app.db, here.holder, { id, sessionId: here.session.id, taken: read.taken }, app.clock);
  if (outcome.done || outcome.refusal === 'taken-already') return moved(inLang(lang, paths.takenAnswer(id)));
  if (outcome.refusal === 'not-there') throw new NotFound();
  return again({ [field.statement]: missing[outcome.refusal] });
}

type Missing = ReturnType<typeof briefingTexts>['taken']['missing'];
type ReadTaken = { readonly ok: true; readonly taken: Taken } | { readonly ok: false; readonly messages: FieldMessages };

function readTaken(form: Readonly<Record<string, string>>, missing: Missing): ReadTaken {
  const messages: Record<string, string> = {};
  const at = (name: string, most: number, message: string): string => {
    const typed = typedIn(form, name).replaceAll(/\s+/gu, ' ');
    if (typed === '' || typed.length > most) messages[name] = message;
    return typed;
  };
  const id = at(field.statement, 80, missing.id);
  const body = at(field.office, 120, missing.body);
  const channel = at(field.channel, 300, missing.channel);
  const on = readDay(typedIn(form, field.day));
  if (on === null) messages[field.day] = missing.on;
  const direction = directions.find((each) => each === typedIn(form, field.direction));
  if (direction === undefined) messages[field.direction] = missing.direction;
  const quote = { id: at(field.quoteId, 600, missing.quote), en: at(field.quoteEn, 600, missing.quote) };
  if (Object.keys(messages).length > 0 || on === null || direction === undefined) return { ok: false, messages };
  return { ok: true, taken: { id, body, on, channel, contests: contests.filter((each) => form[contestBox(each)]), direction, quote, acts: acts.filter((each) => form[actBox(each)]) } };
}

async function mine(request: OfficeRequest): Promise<{ readonly id: string; readonly line: string; readonly sessionId: string }> {
  const id = request.params['id'] ?? '';
  const found = isId(id) ? await takenAnswerById(request.app.db, request.actor.agencyId, id) : null;
  if (found === null) throw new NotFound();
  await guidingOf(request, found.sessionId);
  return found;
}

export async function takenAnswerPage(request: OfficeRequest): Promise<Reply> {
  const { lang } = request;
  const { id, line, sessionId } = await mine(request);
  const { taken: texts } = briefingTexts(lang);
  return officePageReply(request, {
    title: texts.shownTitle, top: <BackLink lang={lang} href={inLang(lang, paths.guideSession(sessionId))} />,
    children: (
      <>
        <h1>{texts.shownTitle}</h1>
        <Note><p>{texts.shownNotYet}</p></Note>
        <p>{texts.shownIntro}</p>
        <CopyBox id="naskah" label={texts.copy} text={line} lang={lang} />
        <LinkList links={[{ href: inLang(lang, paths.takenAnswerFile(id)), label: texts.download }]} />
      </>
    ),
  });
}

export async function takenAnswerFile(request: OfficeRequest): Promise<Reply> {
  const { line } = await mine(request);
  return { status: 200, html: '', download: { fileName: 'pernyataan.json', type: 'application/json; charset=utf-8', bytes: Buffer.from(`${line}\n`, 'utf8') } };
}
