// Two steps: what was typed comes back in words, with the name of the person, before anything is given. Where several people or
// units fit, they are offered.
import type { VNode } from 'preact';
import * as v from 'valibot';
import { inLang, paths, type Lang } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Note, SummaryList, type SummaryRow } from '../../platform/html/components/content.tsx';
import { ErrorSummary, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { longestReason } from '../approval/approval.ts';
import { propose } from '../approval/propose.ts';
import { askedBy, type AskedBy } from '../asking-holder.ts';
import { chosenField, UnitField } from '../units/pick-unit.tsx';
import { typedDay, writtenDay } from '../written-day.ts';
import { describeGrant } from './describe-grant.ts';
import { giveGrant, mayGiveAlone, objection, type GiveRefusal } from './give-grant.ts';
import { grantSchema, type NewGrant } from './grant.ts';
import { grantApproval, grantContent } from './propose-grant.ts';
import { grantedRoles, longestOf, ruleOf } from './roles.ts';
import { grantsTexts } from './texts.ts';
import { fieldOf, grantField, noOptions, readGrant, scopeChoices, typedFields, type Options } from './written-grant.ts';

type Form = Readonly<Record<string, string>>;

export const giveGrantForm = (request: OfficeRequest): Reply => typedPage(request, {}, 200);

/** Reads and shows; nothing is given yet. Also the way back from the second step. */
export async function checkGrantPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  if (form[grantField.change] !== undefined) return typedPage(request, {}, 200);
  const asked = await askedBy(request);
  const written = await readGrant(app.db, { agencyId: asked.holder.agencyId, today: asked.today }, form, lang);
  if (!written.ok) return typedPage(request, written.messages, 422, written.options);
  const problem = await objection(app.db, asked.holder, written.grant, asked.today);
  if (problem !== null) return typedPage(request, { [fieldOf[problem]]: refusalWords(lang, problem, written.grant) }, 422);
  return checkPage(request, asked, written.grant, undefined);
}

export async function giveGrantNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const grant = grantIn(form);
  if (grant === null) return typedPage(request, {}, 422);
  const { holder } = await askedBy(request);
  const outcome = await giveGrant(app.db, holder, grant, app.clock);
  if (outcome.done || outcome.refusal === 'given-already') return moved(inLang(lang, paths.grants));
  return typedPage(request, { [fieldOf[outcome.refusal]]: grantsTexts(lang).giveRefusals[outcome.refusal] }, 422);
}

export async function proposeGrantNow(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const asked = await askedBy(request);
  const grant = grantIn(form);
  if (grant === null) return typedPage(request, {}, 422);
  const texts = grantsTexts(lang);
  const problem = await objection(app.db, asked.holder, grant, asked.today);
  if (problem !== null) return typedPage(request, { [fieldOf[problem]]: texts.giveRefusals[problem] }, 422);
  const proposing = { id: grant.id, content: grantContent(grant), reason: form[grantField.reason] ?? '' };
  const outcome = await propose(app.db, asked.holder, grantApproval, proposing, app.clock);
  if (outcome.done || outcome.refusal === 'already-proposed') return moved(inLang(lang, paths.approval(grant.id)));
  if (outcome.refusal === 'no-reason') return checkPage(request, asked, grant, texts.reasonMissing);
  return typedPage(request, { [grantField.number]: texts.giveRefusals[outcome.refusal === 'own-matter' ? 'to-oneself' : 'not-allowed'] }, 422);
}

/** As the second step sends it back; the id makes a form that is sent twice one grant. */
function grantIn(form: Form): NewGrant | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.maxLength(2000), v.parseJson(), grantSchema), form[grantField.content] ?? '');
  return parsed.success ? parsed.output : null;
}

/** Of a scope or a time that does not fit the role, the page says which would. */
function refusalWords(lang: Lang, problem: GiveRefusal, { role, fromOn }: NewGrant): string {
  const texts = grantsTexts(lang);
  const rule = ruleOf(role);
  if (problem === 'too-long') return texts.tooLong(rule.longestDays, writtenDay(lastDay(fromOn, rule.longestDays), lang));
  if (problem !== 'scope-not-for-role') return texts.giveRefusals[problem];
  return texts.scopeOnly(scopeChoices.filter((choice) => rule.scopes.includes(kindOfScope[choice])).map((choice) => texts.scopes[choice]).join('; '));
}

const kindOfScope = { agency: 'agency', function: 'unit', place: 'unit', area: 'area' } as const;

const lastDay = (fromOn: string, days: number): string => new Date(Date.parse(fromOn) + (days - 1) * 86_400_000).toISOString().slice(0, 10);

function typedPage(request: OfficeRequest, messages: FieldMessages, status: number, options: Options = noOptions): Reply {
  const { app, lang, csrf, actor } = request;
  const form = { [grantField.from]: typedDay(todayIn(app.clock, actor.timeZone)), ...request.form };
  const texts = grantsTexts(lang);
  const problems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.giveGrant }, {
    title: texts.giveTitle, hasProblems: problems,
    children: (
      <>
        <BackLink lang={lang} href={inLang(lang, paths.grants)} />
        <h1>{texts.giveTitle}</h1>
        {problems && <ErrorSummary lang={lang} messages={messages} />}
        <p>{texts.giveIntro}</p>
        <OfficeForm action={inLang(lang, paths.giveGrant)} csrf={csrf}>
          <TypedFields lang={lang} form={form} messages={messages} options={options} />
          <MainButton>{texts.next}</MainButton>
        </OfficeForm>
      </>
    ),
  }, status);
}

function TypedFields({ lang, form, messages, options }: { lang: Lang; form: Form; messages: FieldMessages; options: Options }): VNode {
  const texts = grantsTexts(lang);
  const at = (name: string) => ({ name, value: form[name] ?? '', message: messages[name] });
  const roleOptions = grantedRoles.map((role) => ({ value: role, label: ruleOf(role).sensitive ? `${texts.roles[role]} (${texts.sensitive})` : texts.roles[role] }));
  return (
    <>
      <TextField {...at(grantField.number)} label={texts.numberLabel} hint={texts.numberHint} />
      {options.people.length > 0 && (
        <RadioGroup {...at(chosenField(grantField.number))} legend={texts.peopleLegend} options={options.people.map(({ id, name, unit }) => ({ value: id, label: unit === null ? name : `${name} (${unit})` }))} />
      )}
      <RadioGroup {...at(grantField.role)} legend={texts.roleLabel} options={roleOptions} />
      <RadioGroup {...at(grantField.scope)} legend={texts.scopeLabel} options={scopeChoices.map((value) => ({ value, label: texts.scopes[value] }))} />
      <UnitField lang={lang} form={form} messages={messages} name={grantField.where} label={texts.whereLabel} hint={texts.whereHint} options={options.units} />
      <TextField {...at(grantField.from)} label={texts.fromLabel} hint={texts.dayHint} numeric />
      <TextField {...at(grantField.until)} label={texts.untilLabel} hint={texts.lastDayHint(longestOf.most, longestOf.shorter.map(({ role, days }) => texts.shorter(texts.roles[role], days)).join(', '))} numeric />
    </>
  );
}

async function checkPage(request: OfficeRequest, { holder, today }: AskedBy, grant: NewGrant, reasonMessage: string | undefined): Promise<Reply> {
  const { app, lang, form, csrf } = request;
  const texts = grantsTexts(lang);
  const alone = ruleOf(grant.role).sensitive && await mayGiveAlone(app.db, holder, grant, today);
  const proposes = ruleOf(grant.role).sensitive && !alone;
  const rows: SummaryRow[] = (await describeGrant(app.db, holder.agencyId, grant, lang)).map((line) => ({ ...line }));
  return officePageReply({ ...request, path: paths.giveGrant }, {
    title: texts.checkTitle, hasProblems: reasonMessage !== undefined,
    children: (
      <>
        <h1>{texts.checkTitle}</h1>
        {reasonMessage !== undefined && <ErrorSummary lang={lang} messages={{ [grantField.reason]: reasonMessage }} />}
        <p>{texts.checkIntro}</p>
        <SummaryList lang={lang} rows={rows} />
        {alone && <Note tone="careful"><p>{texts.aloneNote}</p></Note>}
        <OfficeForm action={inLang(lang, proposes ? paths.proposeGrant : paths.giveGrantNow)} csrf={csrf} fields={{ [grantField.content]: grantContent(grant) }}>
          {proposes && <TextArea name={grantField.reason} label={texts.reasonLabel} hint={texts.reasonHint} maxLength={longestReason} value={form[grantField.reason] ?? ''} message={reasonMessage} />}
          <MainButton>{proposes ? texts.proposeNow : texts.giveNow}</MainButton>
        </OfficeForm>
        <ChangeButton lang={lang} csrf={csrf} form={form} />
      </>
    ),
  }, reasonMessage === undefined ? 200 : 422);
}

/** Back to the fields, with all that was typed where it is still known. */
function ChangeButton({ lang, csrf, form }: { lang: Lang; csrf: string; form: Form }): VNode {
  const typed = typedFields.map((name) => [name, form[name] ?? ''] as const);
  return (
    <OfficeForm action={inLang(lang, paths.giveGrant)} csrf={csrf} fields={Object.fromEntries(typed)}>
      <p><button class="sebaris" type="submit" name={grantField.change} value="ya">{grantsTexts(lang).change}</button></p>
    </OfficeForm>
  );
}
