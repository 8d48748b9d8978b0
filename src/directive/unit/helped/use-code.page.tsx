// Before any sign-in: the link on the paper, then its code, then the words, then one tap. Without the code nothing is said of
// whose link it is.
import type { VNode } from 'preact';
import { inLang, paths } from '../../../paths.ts';
import { agencyOf, isId, type SignInAgency } from '../../../people/index.ts';
import { todayIn } from '../../../platform/clock.ts';
import { MainButton } from '../../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, TextField, type FieldMessages } from '../../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { personNow } from '../../pledge/signing/person-now.ts';
import { personMark, signPledge } from '../../pledge/signing/sign-pledge.ts';
import { actOfPerson } from '../../pledge/signing/own-act.ts';
import { pledgeTexts } from '../../pledge/texts.ts';
import { Words } from '../../words-of.tsx';
import { letterFor } from '../../queries.ts';
import { Done } from './help-person.page.tsx';
import { codeById, tryCode, useCodeUp, type KnownCode } from './signing-code.ts';
import { helpedTexts } from './texts.ts';

const field = { id: 'tautan', code: 'kode', hash: 'sidik', mark: 'data', box: 'bersedia' } as const;

type Known = { readonly agency: SignInAgency; readonly known: KnownCode };

async function knownCode({ app: { db, clock }, host }: EntranceRequest, id: string): Promise<Known | null> {
  const agency = isId(id) ? await agencyOf(db, host) : null;
  const known = agency === null ? null : await codeById(db, agency.id, id, todayIn(clock, agency.timeZone));
  return agency === null || known === null ? null : { agency, known };
}

export async function signingCodePage(request: EntranceRequest): Promise<Reply> {
  const found = await knownCode(request, request.params['id'] ?? '');
  if (found === null || found.known.state === 'ended') return closed(request);
  return found.known.state === 'used' ? used(request) : askCode(request, found.known.id, {});
}

export async function useSigningCode(request: EntranceRequest): Promise<Reply> {
  const { app: { db, clock, keys }, lang, form } = request;
  const found = await knownCode(request, form[field.id] ?? '');
  if (found === null || found.known.state === 'ended') return closed(request);
  if (found.known.state === 'used') return used(request);
  const place = { agencyId: found.agency.id, timeZone: found.agency.timeZone, id: found.known.id };
  const texts = helpedTexts(lang);
  const typed = form[field.code] ?? '';
  // What is no code at all is not counted.
  if (!/^\s*(?:\d\s*){6}$/u.test(typed)) return askCode(request, found.known.id, { [field.code]: texts.codeMissing });
  const tried = await tryCode(db, keys.form, place, typed, clock);
  if (!tried.right) return tried.left === 0 ? closed(request) : askCode(request, found.known.id, { [field.code]: texts.codeWrong(tried.left) });
  if (form[field.hash] === undefined) return words(request, found, typed, {});
  if ((form[field.box] ?? '') === '') return words(request, found, typed, { [field.box]: pledgeTexts(lang).boxMissing });
  const { directiveId, personId } = found.known;
  const actor = { role: 'person', id: personId, agencyId: place.agencyId, timeZone: place.timeZone };
  const outcome = await signPledge(db, actor, { directiveId, personId, shownHash: form[field.hash] ?? '', shownPerson: form[field.mark] ?? '', way: 'helper' }, clock);
  if (outcome.done || outcome.refusal === 'given-already') {
    await useCodeUp(db, place, personId, clock);
    return signed(request, found);
  }
  if (outcome.refusal === 'text-changed' || outcome.refusal === 'person-changed') return words(request, found, typed, { [field.box]: outcome.refusal === 'text-changed' ? texts.changed : texts.personChanged });
  return closed(request);
}

function shownPage(request: EntranceRequest, id: string, title: string, messages: FieldMessages, children: VNode): Reply {
  const problems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.signingCode(id) }, { title, hasProblems: problems, children: <><h1>{title}</h1><ErrorSummary lang={request.lang} messages={messages} />{children}</> }, problems ? 422 : 200);
}

function askCode(request: EntranceRequest, id: string, messages: FieldMessages): Reply {
  const { lang, csrf } = request;
  const texts = helpedTexts(lang);
  return shownPage(request, id, texts.enterTitle, messages, (
    <OfficeForm action={inLang(lang, paths.useSigningCode)} csrf={csrf} fields={{ [field.id]: id }}>
      <TextField name={field.code} label={texts.code} hint={texts.codeHint} value="" message={messages[field.code]} short numeric />
      <MainButton>{texts.next}</MainButton>
    </OfficeForm>
  ));
}

async function words(request: EntranceRequest, { agency, known }: Known, code: string, messages: FieldMessages): Promise<Reply> {
  const { app: { db, clock }, lang, csrf } = request;
  const texts = helpedTexts(lang);
  const asked = { agencyId: agency.id, directiveId: known.directiveId, personId: known.personId };
  const letter = await letterFor(db, agency.id, known.directiveId, known.personId);
  const person = await personNow(db, { ...asked, today: todayIn(clock, agency.timeZone) });
  if (letter === null || letter.ended || person === null) return closed(request);
  const message = messages[field.box];
  return shownPage(request, known.id, letter.title, messages, (
    <>
      <Words text={letter.text} />
      <SummaryList lang={lang} rows={[{ term: texts.name, value: person.name }, { term: texts.post, value: person.post || '–' }, { term: texts.unit, value: person.unit || '–' }]} />
      <OfficeForm action={inLang(lang, paths.useSigningCode)} csrf={csrf} fields={{ [field.id]: known.id, [field.code]: code, [field.hash]: letter.hash, [field.mark]: personMark(person, letter.group) }}>
        <div class={message === undefined ? undefined : 'salah'}>
          {message !== undefined && <p class="pesan">{message}</p>}
          <div class="daftar"><CheckBox name={field.box} label={pledgeTexts(lang).box} checked={false} /></div>
        </div>
        <MainButton>{texts.sign}</MainButton>
      </OfficeForm>
      <p class="petunjuk">{texts.leaveHint}</p>
    </>
  ));
}

async function signed(request: EntranceRequest, { agency, known }: Known): Promise<Reply> {
  const texts = helpedTexts(request.lang);
  const act = await actOfPerson(request.app.db, agency.id, known);
  return shownPage(request, known.id, texts.doneTitle, {}, act === null ? <p>{texts.usedText}</p> : <><Done request={{ lang: request.lang, actor: { timeZone: agency.timeZone } }} act={act} /><p>{texts.copyNumber}</p></>);
}

const used = (request: EntranceRequest): Reply => officePageReply(request, {
  title: helpedTexts(request.lang).doneTitle, children: <><h1>{helpedTexts(request.lang).doneTitle}</h1><Note tone="safe"><p>✓ {helpedTexts(request.lang).usedText}</p></Note></>,
});

/** Ended, unknown and of another agency look the same. */
const closed = (request: EntranceRequest): Reply => officePageReply(request, {
  title: helpedTexts(request.lang).closedTitle, children: <><h1>{helpedTexts(request.lang).closedTitle}</h1><p>{helpedTexts(request.lang).closedText}</p></>,
}, 404);
