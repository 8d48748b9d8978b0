// Three steps: choose, see what changes, move.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, RadioGroup, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { Facts } from '../facts.tsx';
import { actingAs } from '../grants/acting.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { wholeAgency } from '../grants/may-do.ts';
import { isId } from '../is-id.ts';
import { unitsBelow, type Line } from './head-count.ts';
import { moveUnit, type MoveRefusal } from './move-unit.ts';
import { chosenField, pickUnit, UnitField, type UnitOption } from './pick-unit.tsx';
import { previewMove, type PlannedMove } from './preview-move.ts';
import { lastNameOf, unitOn, type UnitRow } from './queries.ts';
import { isWithin } from './reach.ts';
import { unitsTexts } from './texts.ts';
import { lineNamed, lines, lineWords } from './unit-view.ts';
import { mayChange, unitAsked, viewerOf, type UnitViewer } from './viewer.ts';

const field = { unit: 'unit', line: 'garis', target: 'tujuan', parent: 'induk', to: 'ke', seenFunction: 'dulu-tugas', seenPlace: 'dulu-tempat', change: 'ubah' } as const;

type Asked = { readonly viewer: UnitViewer; readonly unit: UnitRow };

/** Whoever may not change this unit is told that it is not there. */
async function asked(request: OfficeRequest, unitId: string): Promise<Asked> {
  const viewer = await viewerOf(request);
  const matter = await unitAsked(request, viewer, unitId);
  const unit = await unitOn(request.app.db, viewer.holder.agencyId, unitId, viewer.today);
  if (unit === null || !mayChange(viewer, matter).allowed) throw new NotFound();
  return { viewer, unit };
}

export const moveUnitForm = async (request: OfficeRequest): Promise<Reply> => typedPage(request, await asked(request, request.params['id'] ?? ''), {}, [], 200);

export async function checkMovePage(request: OfficeRequest): Promise<Reply> {
  const { form, lang, app } = request;
  const texts = unitsTexts(lang);
  const both = await asked(request, form[field.unit] ?? '');
  if (form[field.change] !== undefined) return typedPage(request, both, {}, [], 200);
  const { viewer, unit } = both;
  const line = lineNamed(form[field.line]);
  const target = form[field.target];
  const picked = target === 'unit' ? await pickUnit(app.db, lang, { agencyId: viewer.holder.agencyId, today: viewer.today, reach: viewer.names }, form, field.parent) : null;
  const messages: FieldMessages = {
    ...(line === null ? { [field.line]: texts.lineMissing } : {}),
    ...(target === 'unit' || target === 'none' ? {} : { [field.target]: texts.targetMissing }),
    ...(picked?.ok === false ? picked.messages : {}),
  };
  if (line === null || Object.keys(messages).length > 0) return typedPage(request, both, messages, picked?.ok === false ? picked.options : [], 422);
  const plan: PlannedMove = { unitId: unit.id, line, from: parentOf(unit, line), to: picked?.ok ? picked.id : null };
  const refusal = await objection(request, viewer, plan);
  if (refusal !== null) return typedPage(request, both, { [target === 'unit' ? field.parent : field.target]: texts.refusals[refusal] }, [], 422);
  return checkPage(request, both, plan);
}

const parentOf = (unit: UnitRow, line: Line): string | null => (line === 'functional' ? unit.functionalParentId : unit.placeParentId);

/** Beside what the act refuses: every unit that gains or loses people must lie in the scope; to stand at the top concerns the whole agency. */
async function objection({ app }: OfficeRequest, viewer: UnitViewer, { unitId, line, from, to }: PlannedMove): Promise<MoveRefusal | 'out-of-scope' | null> {
  const { holder: { agencyId }, today } = viewer;
  if (from === to) return 'same';
  if (to !== null && (await unitsBelow(app.db, agencyId, unitId, line, today)).includes(to)) return 'loop';
  for (const parent of [from, to]) {
    const matter = parent === null ? wholeAgency(agencyId) : await matterOfUnit(app.db, agencyId, parent, today);
    if (!mayChange(viewer, matter).allowed) return 'out-of-scope';
  }
  return null;
}

export async function moveUnitNow(request: OfficeRequest): Promise<Reply> {
  const { form, lang, app } = request;
  const texts = unitsTexts(lang);
  const both = await asked(request, form[field.unit] ?? '');
  const { viewer, unit } = both;
  const line = lineNamed(form[field.line]);
  const to = form[field.to] === '' ? null : form[field.to] ?? '';
  if (line === null) return typedPage(request, both, { [field.line]: texts.lineMissing }, [], 422);
  if (to !== null && (!isId(to) || (await unitOn(app.db, viewer.holder.agencyId, to, viewer.today)) === null)) throw new NotFound();
  const plan: PlannedMove = { unitId: unit.id, line, from: parentOf(unit, line), to };
  const problem = await objection(request, viewer, plan);
  // Sent twice: the first time did it.
  if (problem === 'same') return moved(inLang(lang, paths.unit(unit.id)));
  const refusal = problem ?? await refusalOf(request, viewer, unit, plan);
  return refusal === null ? moved(inLang(lang, paths.unit(unit.id))) : typedPage(request, both, { [field.target]: texts.refusals[refusal] }, [], 422);
}

async function refusalOf({ app, form }: OfficeRequest, { holder, today }: UnitViewer, unit: UnitRow, { line, to }: PlannedMove): Promise<MoveRefusal | null> {
  const decision = mayChange({ holder, today }, await matterOfUnit(app.db, holder.agencyId, unit.id, today));
  if (!decision.allowed) throw new NotFound();
  const seen = { functionalParentId: form[field.seenFunction] || null, placeParentId: form[field.seenPlace] || null };
  const parents = line === 'functional' ? { functionalParentId: to, placeParentId: seen.placeParentId } : { functionalParentId: seen.functionalParentId, placeParentId: to };
  const outcome = await moveUnit(app.db, actingAs(holder, decision.as), { unitId: unit.id, ...parents, seen }, app.clock);
  return outcome.done ? null : outcome.refusal;
}

function typedPage(request: OfficeRequest, { viewer, unit }: Asked, messages: FieldMessages, options: readonly UnitOption[], status: number): Reply {
  const { lang, form, csrf } = request;
  const texts = unitsTexts(lang);
  const problems = Object.keys(messages).length > 0;
  const at = (name: string) => ({ name, value: form[name] ?? '', message: messages[name] });
  const targets = viewer.names === 'agency' ? (['unit', 'none'] as const) : (['unit'] as const);
  return officePageReply({ ...request, path: paths.moveUnit(unit.id) }, {
    title: texts.moveTitle, hasProblems: problems,
    children: (
      <>
        <h1>{texts.moveTitle}</h1>
        {problems && <ErrorSummary lang={lang} messages={messages} />}
        <p>{texts.moveLead}</p>
        <Facts facts={[{ term: texts.moveWhat, value: unit.name }]} />
        <OfficeForm action={inLang(lang, paths.moveUnitCheck)} csrf={csrf} fields={{ [field.unit]: unit.id }}>
          <RadioGroup {...at(field.line)} legend={texts.moveLine} options={lines.map((line) => ({ value: lineWords[line], label: texts.lines[line] }))} />
          <RadioGroup {...at(field.target)} legend={texts.target} options={targets.map((value) => ({ value, label: texts.targets[value] }))} />
          <UnitField lang={lang} name={field.parent} label={texts.parentLabel} hint={texts.parentHint} form={form} messages={messages} options={options} />
          <MainButton>{texts.check}</MainButton>
        </OfficeForm>
        <p><a href={inLang(lang, paths.unit(unit.id))}>{texts.back}</a></p>
      </>
    ),
  }, status);
}

async function checkPage(request: OfficeRequest, { viewer, unit }: Asked, plan: PlannedMove): Promise<Reply> {
  const { app, lang, csrf } = request;
  const texts = unitsTexts(lang);
  const { holder: { agencyId }, today } = viewer;
  const preview = await previewMove(app.db, agencyId, plan, today);
  const nameOf = async (id: string | null): Promise<string> => (id === null ? texts.noParent : (await lastNameOf(app.db, agencyId, id)) ?? texts.noParent);
  const number = (count: number): string => count.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');
  // Outside the scope a superior is named by the post alone.
  const heads = (list: NonNullable<typeof preview.superiors>['before']): string =>
    list.map(({ name, office, unitId, standing }) => [isWithin(viewer.names, unitId) ? name : office ?? texts.headThere, texts.headMarks[standing] && `(${texts.headMarks[standing]})`].filter(Boolean).join(' ')).join(', ') || texts.noSuperior;
  const facts = [
    { term: texts.moveWhat, value: unit.name },
    { term: texts.moveLine, value: texts.lines[plan.line] },
    { term: texts.parentBefore, value: await nameOf(plan.from) },
    { term: texts.parentAfter, value: await nameOf(plan.to) },
    { term: texts.peopleMoving, value: number(preview.people) },
    ...(await Promise.all(preview.counts.map(async ({ unitId, before, after }) => ({ term: texts.countOf(await nameOf(unitId)), value: texts.countChange(number(before), number(after)) })))),
    ...(preview.superiors === null ? [] : [{ term: texts.superiorBefore, value: heads(preview.superiors.before) }, { term: texts.superiorAfter, value: heads(preview.superiors.after) }]),
  ];
  const fields = { [field.unit]: unit.id, [field.line]: lineWords[plan.line], [field.to]: plan.to ?? '', [field.seenFunction]: unit.functionalParentId ?? '', [field.seenPlace]: unit.placeParentId ?? '' };
  return officePageReply({ ...request, path: paths.moveUnit(unit.id) }, {
    title: texts.checkTitle,
    children: (
      <>
        <h1>{texts.checkTitle}</h1>
        <p>{texts.checkLead}</p>
        <Facts facts={facts} />
        {preview.superiors === null && <p>{texts.sameSuperior}</p>}
        <OfficeForm action={inLang(lang, paths.moveUnitNow)} csrf={csrf} fields={fields}><MainButton>{texts.moveNow}</MainButton></OfficeForm>
        <BackToFields lang={lang} csrf={csrf} form={request.form} unitId={unit.id} />
      </>
    ),
  });
}

function BackToFields({ lang, csrf, form, unitId }: { lang: Lang; csrf: string; form: Readonly<Record<string, string>>; unitId: string }): VNode {
  const typed = [field.line, field.target, field.parent, chosenField(field.parent)].map((name) => [name, form[name] ?? ''] as const);
  return (
    <OfficeForm action={inLang(lang, paths.moveUnitCheck)} csrf={csrf} fields={{ [field.unit]: unitId, ...Object.fromEntries(typed) }}>
      <p><button class="sebaris" type="submit" name={field.change} value="ya">{unitsTexts(lang).change}</button></p>
    </OfficeForm>
  );
}
