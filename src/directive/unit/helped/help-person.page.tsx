// The page that the helper hands over: the person reads the words and taps. It names both; nothing is ticked beforehand.
import type { VNode } from 'preact';
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { inLang, paths } from '../../../paths.ts';
import { actingAs } from '../../../people/index.ts';
import { writtenMinute } from '../../../platform/clock.ts';
import { BackLink, MainButton } from '../../../platform/html/components/buttons.tsx';
import { Details, Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, TextField, type FieldMessages } from '../../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { moved, type Reply } from '../../../platform/http/reply.ts';
import { shortHash } from '../../pledge/paper/short-hash.ts';
import { actOfPerson, type PledgeAct } from '../../pledge/signing/own-act.ts';
import { personMark, signPledge } from '../../pledge/signing/sign-pledge.ts';
import { pledgeTexts } from '../../pledge/texts.ts';
import { Words } from '../../words-of.tsx';
import { askedHelp, type AskedHelp } from './asked-help.ts';
import { helpField } from './help-field.ts';
import { isHelped } from './helped-proof.ts';
import { helpedTexts } from './texts.ts';

export const helpPersonPage = async (request: OfficeRequest): Promise<Reply> => page(request, await askedHelp(request, request.params['id'] ?? '', request.params['person'] ?? ''), {});

export async function helpSignNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const [directiveId, personId] = [form[helpField.directive] ?? '', form[helpField.person] ?? ''];
  const asked = await askedHelp(request, directiveId, personId);
  const texts = helpedTexts(lang);
  if ((form[helpField.box] ?? '') === '' && !asked.person.signed) return page(request, asked, { [helpField.box]: pledgeTexts(lang).boxMissing });
  const outcome = await signPledge(app.db, actingAs(asked.holder, 'ward-helper'), { directiveId, personId, shownHash: form[helpField.hash] ?? '', shownPerson: form[helpField.mark] ?? '', way: 'helper' }, app.clock);
  if (outcome.done || outcome.refusal === 'given-already') return moved(inLang(lang, paths.helpPerson(directiveId, personId)));
  const why = outcome.refusal === 'text-changed' ? texts.changed : outcome.refusal === 'person-changed' ? texts.personChanged : texts.ended;
  return page(request, await askedHelp(request, directiveId, personId), { [helpField.box]: why });
}

export async function page(request: OfficeRequest, asked: AskedHelp, messages: FieldMessages): Promise<Reply> {
  const { app: { db }, lang, actor } = request;
  const { letter, person, now } = asked;
  const texts = helpedTexts(lang);
  const { directiveId } = letter;
  const problems = Object.keys(messages).length > 0;
  const act = person.signed ? await actOfPerson(db, actor.agencyId, { directiveId, personId: person.id }) : null;
  return officePageReply({ ...request, path: paths.helpPerson(directiveId, person.id) }, {
    title: letter.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.helpingWith(directiveId))} />,
    children: (
      <>
        <h1>{letter.title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {act === null && <Note><p>{texts.handOver(now.name)}</p></Note>}
        {act !== null && <Done request={request} act={act} />}
        {act !== null && isHelped(act) && <Proof request={request} asked={asked} isSealed={act.place !== null} />}
        <Words text={letter.text} />
        <SummaryList lang={lang} rows={[{ term: texts.name, value: now.name }, { term: texts.post, value: now.post || '–' }, { term: texts.unit, value: now.unit || '–' }, { term: texts.helper, value: actor.name }]} />
        {act === null && <Sign request={request} asked={asked} message={messages[helpField.box]} />}
        {act === null && <AskCode request={request} asked={asked} message={messages[helpField.witness]} />}
      </>
    ),
  }, problems ? 422 : 200);
}

type Part = { readonly request: OfficeRequest; readonly asked: AskedHelp; readonly message: string | undefined };

function Sign({ request: { lang, csrf }, asked: { letter, person, now }, message }: Part): VNode {
  const texts = helpedTexts(lang);
  return (
    <>
      <OfficeForm action={inLang(lang, paths.helpSign)} csrf={csrf} fields={{ [helpField.directive]: letter.directiveId, [helpField.person]: person.id, [helpField.hash]: letter.hash, [helpField.mark]: personMark(now, letter.group) }}>
        <div class={message === undefined ? undefined : 'salah'}>
          {message !== undefined && <p class="pesan">{message}</p>}
          <div class="daftar"><CheckBox name={helpField.box} label={pledgeTexts(lang).box} checked={false} /></div>
        </div>
        <MainButton>{texts.sign}</MainButton>
      </OfficeForm>
      <p><a class="tombol lain" href={inLang(lang, paths.helpingWith(letter.directiveId))}>{texts.notReady}</a></p>
      <p class="petunjuk">{texts.notReadyHint}</p>
    </>
  );
}

function Proof({ request: { lang, csrf }, asked: { letter, person }, isSealed }: { readonly request: OfficeRequest; readonly asked: AskedHelp; readonly isSealed: boolean }): VNode {
  const texts = helpedTexts(lang);
  if (!isSealed) return <p>{texts.proofTomorrow}</p>;
  return (
    <OfficeForm action={inLang(lang, paths.helpedProof)} csrf={csrf} fields={{ [helpField.directive]: letter.directiveId, [helpField.person]: person.id }}>
      <p class="petunjuk">{texts.proofHint}</p>
      <MainButton>{pledgeTexts(lang).pdf}</MainButton>
    </OfficeForm>
  );
}

function AskCode({ request: { lang, csrf, form }, asked: { letter, person }, message }: Part): VNode {
  const texts = helpedTexts(lang);
  const fields = (
    <OfficeForm action={inLang(lang, paths.issueSigningCode)} csrf={csrf} fields={{ [helpField.directive]: letter.directiveId, [helpField.person]: person.id }}>
      <p>{texts.codeLead}</p>
      <TextField name={helpField.witness} label={texts.witness} hint={texts.witnessHint} value={message === undefined ? '' : form[helpField.witness] ?? ''} message={message} />
      <p><button class="tombol lain" type="submit">{texts.issueCode}</button></p>
    </OfficeForm>
  );
  return message === undefined ? <Details summary={texts.codeTitle}>{fields}</Details> : fields;
}

/** What the person may copy before handing the device back. */
export function Done({ request: { lang, actor }, act }: { request: { readonly lang: OfficeRequest['lang']; readonly actor: { readonly timeZone: string } }; act: PledgeAct }): VNode {
  const texts = helpedTexts(lang);
  return (
    <>
      <Note tone="safe"><p role="status">✓ {texts.signed(writtenMinute(act.signedAt, actor.timeZone, lang))}</p></Note>
      <SummaryList lang={lang} rows={[{ term: texts.version, value: String(act.number) }, { term: texts.number, value: act.id }, { term: texts.print, value: shortHash(toBase64Url(act.leaf)) }]} />
    </>
  );
}
