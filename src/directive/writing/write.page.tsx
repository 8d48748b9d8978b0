// Writing a draft: the kind first, then everything on one page that comes back as it was typed.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, grantedRoles, isId, legalGroups, roleName, typedDay } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { directiveKinds, kindRules, type DirectiveKind } from '../directive.ts';
import { briefingTexts } from '../briefing/texts.ts';
import { declarationTexts } from '../declaration/texts.ts';
import { phaseTexts } from '../phase/texts.ts';
import { pledgeDraft } from '../pledge/wording/draft.ts';
import { directiveTexts } from '../texts.ts';
import { draftOf, saveDraft } from './compose-directive.ts';
import { mayWrite } from './may-compose.ts';
import { namesOf } from './names-of.ts';
import { newestVersion } from '../queries.ts';
import { groupField, readWritten, roleField, textField, typedVersion, versionField, wantedField } from './written-version.ts';
import { writingTexts } from './texts.ts';

/** Kinds that are written by hand here; the others have pages of their own. */
const writtenKinds = directiveKinds.filter((kind) => kind === 'instruction' || kind === 'circular' || kind === 'appeal' || kind === 'pledge');
/** Words of a pledge for each group, to be confirmed or changed. */
const offered = Object.fromEntries(legalGroups.map((group) => [textField(group), pledgeDraft[group]]));
const kindNamed = (name: string): DirectiveKind | undefined => directiveKinds.find((kind) => kind === name);

export function chooseKindPage(request: OfficeRequest): Reply {
  const { lang, form } = request;
  const texts = writingTexts(lang);
  const missing = form[versionField.kind] === '';
  const messages: FieldMessages = missing ? { [versionField.kind]: texts.kindMissing } : {};
  return officePageReply(request, {
    title: texts.write, hasProblems: missing, top: <BackLink lang={lang} href={inLang(lang, paths.directives)} />,
    children: (
      <>
        <h1>{texts.write}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <OfficeForm action={inLang(lang, paths.writeDirective)} csrf={request.csrf} fields={{ [versionField.id]: randomId() }}>
          <RadioGroup name={versionField.kind} legend={texts.kindLegend} value="" message={messages[versionField.kind]} options={writtenKinds.map((value) => ({ value, label: directiveTexts(lang).kinds[value] }))} />
          <MainButton>{texts.next}</MainButton>
        </OfficeForm>
        <p>{texts.otherKinds}</p>
        <LinkList links={[
          { href: inLang(lang, paths.briefings), label: briefingTexts(lang).title },
          { href: inLang(lang, paths.phaseNotices), label: phaseTexts(lang).title },
          { href: inLang(lang, paths.declarations), label: declarationTexts(lang).title },
        ]} />
      </>
    ),
  }, missing ? 422 : 200);
}

/** The form for a kind that was just chosen; nothing is kept yet. Most letters are in force from the day on which they are written. */
export function writePage(request: OfficeRequest): Reply {
  const { app, actor } = request;
  const kind = kindNamed(request.form[versionField.kind] ?? '');
  const id = request.form[versionField.id] ?? '';
  if (kind === undefined || !isId(id)) return chooseKindPage({ ...request, path: paths.newDirective, form: { [versionField.kind]: '' } });
  return formPage(request, { id, kind, typed: { ...(kind === 'pledge' ? offered : {}), [versionField.from]: typedDay(todayIn(app.clock, actor.timeZone)) }, messages: {} });
}

/** A draft, or the newest version, also one that was refused, as the beginning of the next one. */
export async function editPage(request: OfficeRequest): Promise<Reply> {
  const { app, actor, params } = request;
  const id = params['id'] ?? '';
  const found = isId(id) ? await draftOf(app.db, actor.agencyId, id) : null;
  if (found === null) throw new NotFound();
  const version = found.draft ?? (await newestVersion(app.db, actor.agencyId, id))?.version ?? null;
  const { holder, today } = await askedBy(request);
  if (!(await mayWrite(app.db, holder, version, today))) throw new NotAllowed();
  const typed = version === null ? {} : typedVersion(version, await namesOf(app.db, actor.agencyId, version.audience, today));
  return formPage(request, { id, kind: found.kind, typed, messages: {} });
}

export async function saveWritten(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const kind = kindNamed(form[versionField.kind] ?? '');
  const id = form[versionField.id] ?? '';
  if (kind === undefined || !isId(id)) return chooseKindPage({ ...request, path: paths.newDirective });
  const { holder, today } = await askedBy(request);
  const texts = writingTexts(lang);
  const written = await readWritten(app.db, holder.agencyId, kind, form, today, texts);
  const again = (messages: FieldMessages): Reply => formPage({ ...request, path: paths.newDirective }, { id, kind, typed: form, messages });
  if (!written.ok) return again(written.messages);
  const outcome = await saveDraft(app.db, holder, { id, kind, draft: written.version }, app.clock);
  return outcome.done ? moved(inLang(lang, paths.directive(id))) : again({ [versionField.units]: texts.missing.notAllowed });
}

type Shown = { readonly id: string; readonly kind: DirectiveKind; readonly typed: Readonly<Record<string, string>>; readonly messages: FieldMessages };

function formPage(request: OfficeRequest, { id, kind, typed, messages }: Shown): Reply {
  const { lang, csrf } = request;
  const [texts, shared] = [writingTexts(lang), directiveTexts(lang)];
  const { fields, hints } = texts;
  const at = (name: string) => ({ name, value: typed[name] ?? '', message: messages[name] });
  const ticked = (name: string, label: string) => <CheckBox key={name} name={name} label={label} checked={(typed[name] ?? '') !== ''} />;
  const { may, must } = kindRules[kind];
  const problems = Object.keys(messages).length > 0;
  return officePageReply(request, {
    title: texts.writeTitle, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.directives)} />,
    children: (
      <>
        <h1>{shared.kinds[kind]}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {kind === 'pledge' && <Note tone="careful"><p>{texts.pledgeDraft}</p></Note>}
        <OfficeForm action={inLang(lang, paths.saveDirective)} csrf={csrf} fields={{ [versionField.id]: id, [versionField.kind]: kind }}>
          <TextField {...at(versionField.title)} label={fields.title} />
          <TextField {...at(versionField.issuer)} label={fields.issuer} />
          <TextField {...at(versionField.letterNumber)} label={fields.letterNumber} hint={hints.letterNumber} />
          <TextField {...at(versionField.letterOn)} label={fields.letterOn} hint={hints.optionalDay} />
          <TextArea {...at(textField('all'))} label={fields.all} hint={hints.texts} rows={8} maxLength={20_000} />
          {legalGroups.map((group) => <TextArea key={group} {...at(textField(group))} label={fields[group]} rows={kind === 'pledge' ? 8 : 3} maxLength={20_000} />)}
          <TextArea {...at(versionField.chat)} label={fields.chat} hint={hints.chat} rows={3} maxLength={1_000} />
          {kind === 'phase-notice' ? <p>{texts.toEverybody}</p> : <AudienceFields lang={lang} typed={typed} messages={messages} />}
          {may.some((each) => !must.includes(each)) && (
            <fieldset><legend>{texts.wantedLegend}</legend><div class="daftar">{may.filter((each) => !must.includes(each)).map((each) => ticked(wantedField(each), shared.wanted[each]))}</div></fieldset>
          )}
          <TextField {...at(versionField.from)} label={fields.from} hint={hints.from} />
          <TextField {...at(versionField.due)} label={fields.due} hint={hints.optionalDay} />
          <MainButton>{texts.save}</MainButton>
        </OfficeForm>
      </>
    ),
  }, problems ? 422 : 200);
}

/** Within one field any value fits, and every field must fit. */
function AudienceFields({ lang, typed, messages }: { lang: Lang; typed: Shown['typed']; messages: FieldMessages }): VNode {
  const { fields, hints, groupsLegend, rolesLegend, heads, cascade } = writingTexts(lang);
  const at = (name: string) => ({ name, value: typed[name] ?? '', message: messages[name] });
  const ticked = (name: string, label: string) => <CheckBox key={name} name={name} label={label} checked={(typed[name] ?? '') !== ''} />;
  return (
    <>
      <fieldset class={messages[groupField(legalGroups[0])] ? 'salah' : undefined}>
        <legend>{groupsLegend}</legend>
        {messages[groupField(legalGroups[0])] && <p class="pesan">{messages[groupField(legalGroups[0])]}</p>}
        <div class="daftar">{legalGroups.map((group) => ticked(groupField(group), directiveTexts(lang).groups[group]))}</div>
      </fieldset>
      <TextArea {...at(versionField.units)} label={fields.units} hint={hints.units} />
      <TextArea {...at(versionField.areas)} label={fields.areas} hint={hints.areas} />
      <TextField {...at(versionField.echelons)} label={fields.echelons} hint={hints.echelons} />
      <TextArea {...at(versionField.numbers)} label={fields.numbers} hint={hints.numbers} />
      <details open={grantedRoles.some((role) => (typed[roleField(role)] ?? '') !== '')}>
        <summary>{rolesLegend}</summary>
        <p class="petunjuk">{hints.roles}</p>
        <div class="daftar">{grantedRoles.map((role) => ticked(roleField(role), roleName(role, lang)))}</div>
      </details>
      <div class="daftar">{ticked(versionField.heads, heads)}{ticked(versionField.cascade, cascade)}</div>
    </>
  );
}
