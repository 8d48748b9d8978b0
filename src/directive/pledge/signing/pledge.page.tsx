// The page on which somebody signs, says that they are not ready, or finds what they signed. Sent again, it shows the same.
import type { VNode } from 'preact';
import { inLang, paths } from '../../../paths.ts';
import { isId } from '../../../people/index.ts';
import { todayIn } from '../../../platform/clock.ts';
import { NotFound } from '../../../platform/errors.ts';
import { BackLink, MainButton } from '../../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { ErrorSummary, TextArea, type FieldMessages } from '../../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { moved, type Reply } from '../../../platform/http/reply.ts';
import { randomId } from '../../../platform/ids.ts';
import { letterFor, type Letter } from '../../queries.ts';
import { pledgeTexts } from '../texts.ts';
import { sayUnwilling, stopReminders as stopNow } from '../unwilling/say-unwilling.ts';
import { Words } from '../../words-of.tsx';
import { askCorrection as ask } from './correction.ts';
import { actOfPerson } from './own-act.ts';
import { personMark, signPledge as sign } from './sign-pledge.ts';
import { personNow, type PersonNow } from './person-now.ts';
import { Signed } from './signed.tsx';

export const pledgeField = { directive: 'surat', hash: 'sidik', person: 'data', box: 'bersedia', reason: 'alasan', note: 'catatan', id: 'kiriman', told: 'kabar' } as const;
/** The address stays in the browser's history: it does not tell who is not ready from who wants no more reminders. */
const told = { heard: 'terima', data: 'data' } as const;

export const pledgePage = async (request: OfficeRequest): Promise<Reply> => shown(request, await mine(request, request.params['id'] ?? ''), {});

/** The act itself looks whether the pledge is there for this person: nothing is read twice while everybody signs at once. */
export async function signPledge(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor, form } = request;
  const directiveId = form[pledgeField.directive] ?? '';
  if (!isId(directiveId)) throw new NotFound();
  const texts = pledgeTexts(lang);
  if ((form[pledgeField.box] ?? '') === '') {
    const letter = await mine(request, directiveId);
    return letter.given.includes('signed') ? moved(inLang(lang, paths.pledge(directiveId))) : shown(request, letter, { [pledgeField.box]: texts.boxMissing });
  }
  const signing = { directiveId, personId: actor.id, shownHash: form[pledgeField.hash] ?? '', shownPerson: form[pledgeField.person] ?? '', way: 'own' } as const;
  const outcome = await sign(app.db, actor, signing, app.clock);
  if (outcome.done || outcome.refusal === 'given-already') return moved(inLang(lang, paths.pledge(directiveId)));
  const why = outcome.refusal === 'text-changed' ? texts.textChanged : outcome.refusal === 'person-changed' ? texts.personChanged : texts.ended;
  return shown(request, await mine(request, directiveId), { [pledgeField.box]: why });
}

export async function refusePledge(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor, form } = request;
  const directiveId = form[pledgeField.directive] ?? '';
  const letter = await mine(request, directiveId);
  const outcome = await sayUnwilling(app.db, actor, { directiveId, reason: form[pledgeField.reason] ?? '' }, app.clock);
  if (!outcome.done && outcome.refusal === 'reason-too-long') return shown(request, letter, { [pledgeField.reason]: pledgeTexts(lang).reasonLong });
  return toldBack(request, directiveId, outcome.done ? told.heard : '');
}

export async function stopReminders(request: OfficeRequest): Promise<Reply> {
  const { app, actor, form } = request;
  const directiveId = form[pledgeField.directive] ?? '';
  await mine(request, directiveId);
  await stopNow(app.db, actor, directiveId, app.clock);
  return toldBack(request, directiveId, told.heard);
}

export async function askCorrection(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor, form } = request;
  const directiveId = form[pledgeField.directive] ?? '';
  const letter = await mine(request, directiveId);
  const id = form[pledgeField.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const { id: personId, agencyId, timeZone } = actor;
  const outcome = await ask(app.db, { id: personId, agencyId, timeZone }, { id, note: form[pledgeField.note] ?? '' }, app.clock);
  if (!outcome.done && outcome.refusal === 'no-note') return shown(request, letter, { [pledgeField.note]: pledgeTexts(lang).dataNoteMissing });
  return toldBack(request, directiveId, told.data);
}

const toldBack = ({ lang }: OfficeRequest, directiveId: string, word: string): Reply =>
  moved(inLang(lang, paths.pledge(directiveId)) + (word === '' ? '' : `?${pledgeField.told}=${word}`));

/** A pledge that was sent to this person; what was not, does not exist. */
async function mine({ app, actor }: OfficeRequest, directiveId: string): Promise<Letter> {
  const letter = isId(directiveId) ? await letterFor(app.db, actor.agencyId, directiveId, actor.id) : null;
  if (letter?.kind !== 'pledge') throw new NotFound();
  return letter;
}

async function shown(request: OfficeRequest, letter: Letter, messages: FieldMessages): Promise<Reply> {
  const { app, lang, actor, query } = request;
  const texts = pledgeTexts(lang);
  const asked = { agencyId: actor.agencyId, directiveId: letter.directiveId, personId: actor.id };
  const signed = letter.given.includes('signed') ? await actOfPerson(app.db, actor.agencyId, asked) : null;
  const person = signed === null ? await personNow(app.db, { ...asked, today: todayIn(app.clock, actor.timeZone) }) : null;
  const problems = Object.keys(messages).length > 0;
  const news = { [told.heard]: texts.heard, [told.data]: texts.dataSent }[query[pledgeField.told] ?? ''];
  return officePageReply({ ...request, path: paths.pledge(letter.directiveId) }, {
    title: signed === null ? letter.title : texts.doneTitle, hasProblems: problems,
    top: <BackLink lang={lang} href={inLang(lang, paths.letters)} />,
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        {news !== undefined && !problems && <Note tone="safe"><p role="status">{news}</p></Note>}
        {signed !== null && <Signed request={request} act={signed} />}
        {signed === null && <h1 lang="id">{letter.title}</h1>}
        {signed === null && <p>{texts.from(letter.issuer)}</p>}
        {signed === null ? <Words text={letter.text} /> : <Details summary={texts.readAgain}><Words text={letter.text} /></Details>}
        {signed === null && letter.ended && <Note><p>{texts.ended}</p></Note>}
        {person !== null && !letter.ended && <Forms request={request} letter={letter} person={person} messages={messages} />}
      </>
    ),
  }, problems ? 422 : 200);
}

type FormsProps = { readonly request: OfficeRequest; readonly letter: Letter; readonly person: PersonNow; readonly messages: FieldMessages };

function Forms(props: FormsProps): VNode {
  const { request: { lang, csrf }, letter, person, messages } = props;
  const texts = pledgeTexts(lang);
  const message = messages[pledgeField.box];
  const fields = { [pledgeField.directive]: letter.directiveId, [pledgeField.hash]: letter.hash, [pledgeField.person]: personMark(person, letter.group) };
  return (
    <>
      <h2>{texts.dataTitle}</h2>
      <SummaryList lang={lang} rows={[{ term: texts.name, value: person.name }, { term: texts.post, value: person.post || texts.none }, { term: texts.unit, value: person.unit || texts.none }]} />
      <h2>{texts.signTitle}</h2>
      <OfficeForm action={inLang(lang, paths.signPledge)} csrf={csrf} fields={fields}>
        <div class={message ? 'salah' : undefined}>
          {message && <p class="pesan" id={`${pledgeField.box}-pesan`}>{message}</p>}
          <div class="daftar">
            <div>
              <label for={pledgeField.box}>{texts.box}</label>
              <input class="sebaris" type="checkbox" id={pledgeField.box} name={pledgeField.box} value="ya" aria-describedby={message ? `${pledgeField.box}-pesan` : undefined} />
            </div>
          </div>
        </div>
        <p><MainButton>{texts.sign}</MainButton></p>
        <p class="petunjuk">{texts.signSafe}</p>
      </OfficeForm>
      <NotReady {...props} />
      <DataWrong {...props} />
    </>
  );
}

function NotReady({ request: { lang, csrf, form }, letter, messages }: FormsProps): VNode {
  const texts = pledgeTexts(lang);
  const fields = { [pledgeField.directive]: letter.directiveId };
  const message = messages[pledgeField.reason];
  return (
    <details open={message !== undefined}>
      <summary>{texts.refuseTitle}</summary>
      <p>{letter.group === 'civil-servant' ? texts.refuseCivilServant : texts.refuseNumber} {texts.refuseLater}</p>
      <OfficeForm action={inLang(lang, paths.refusePledge)} csrf={csrf} fields={fields}>
        {letter.group === 'civil-servant' && <TextArea name={pledgeField.reason} label={texts.reason} hint={texts.reasonHint} rows={2} maxLength={500} value={message === undefined ? '' : form[pledgeField.reason] ?? ''} message={message} />}
        <p><button class="tombol lain" type="submit">{texts.refuse}</button></p>
      </OfficeForm>
      <p>{texts.stopText}</p>
      <OfficeForm action={inLang(lang, paths.stopReminders)} csrf={csrf} fields={fields}>
        <p><button class="tombol lain" type="submit">{texts.stop}</button></p>
      </OfficeForm>
    </details>
  );
}

function DataWrong({ request: { lang, csrf, form }, letter, messages }: FormsProps): VNode {
  const texts = pledgeTexts(lang);
  const message = messages[pledgeField.note];
  return (
    <details open={message !== undefined}>
      <summary>{texts.dataWrong}</summary>
      <p>{texts.dataWrongText}</p>
      <OfficeForm action={inLang(lang, paths.askCorrection)} csrf={csrf} fields={{ [pledgeField.directive]: letter.directiveId, [pledgeField.id]: randomId() }}>
        <TextArea name={pledgeField.note} label={texts.dataNote} rows={2} maxLength={500} value={message === undefined ? '' : form[pledgeField.note] ?? ''} message={message} />
        <p><button class="tombol lain" type="submit">{texts.dataSend}</button></p>
      </OfficeForm>
    </details>
  );
}
