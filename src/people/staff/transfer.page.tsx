// Three steps: type, see what changes, record.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { Facts, type Fact } from '../facts.tsx';
import { actingAs } from '../grants/acting.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { chosenField, pickUnit, UnitField, type UnitOption } from '../units/pick-unit.tsx';
import { isUnit } from '../units/queries.ts';
import { reachOf } from '../units/reach.ts';
import { mayChange } from '../units/viewer.ts';
import { isId } from '../is-id.ts';
import { readDay, writtenDay } from '../written-day.ts';
import { dayBefore } from './day-beside.ts';
import { kindOf } from './legal-status.ts';
import { personToChange, type PersonAsked } from './person-asked.ts';
import { superiorWords } from './person.page.tsx';
import { at, DayField, EchelonField, echelonOf, formReply, OfficeField, postField, textOf, type Form } from './post-form.tsx';
import { previewTransfer, type TransferPreview } from './preview-transfer.ts';
import { personOf, type Person } from './queries.ts';
import { staffTexts } from './texts.ts';
import { lastOwnPost, transferPerson, transferProblem, type Transfer, type TransferRefusal } from './transfer.ts';

type Asked = { readonly asked: PersonAsked; readonly person: Person };

/** People of community institutions move by the list of their ward. */
async function staffMember(request: OfficeRequest, personId: string): Promise<Asked> {
  const asked = await personToChange(request, personId);
  const person = await personOf(request.app.db, asked.holder.agencyId, personId);
  if (person === null || kindOf(person.kind) === 'community_officer') throw new NotFound();
  return { asked, person };
}

const fieldOf: Readonly<Record<TransferRefusal, string>> = {
  'person-unknown': postField.unit, 'unit-unknown': postField.unit, already: postField.unit, 'changed-meanwhile': postField.unit, future: postField.from, dates: postField.from,
};

export const transferForm = async (request: OfficeRequest): Promise<Reply> => typedPage(request, await staffMember(request, request.params['id'] ?? ''), {}, []);

export async function checkTransferPage(request: OfficeRequest): Promise<Reply> {
  const { app, form, lang } = request;
  const texts = staffTexts(lang);
  const both = await staffMember(request, at(form, postField.person));
  if (form[postField.change] !== undefined) return typedPage(request, both, {}, []);
  const { holder, today, personId } = both.asked;
  const picked = await pickUnit(app.db, lang, { agencyId: holder.agencyId, today, reach: await reachOf(app.db, holder, today) }, form, postField.unit);
  const typed = readTyped(form);
  if (!picked.ok || typed.office === null || typed.echelon === null || typed.on === null) {
    return typedPage(request, both, {
      ...(picked.ok ? {} : picked.messages),
      ...(typed.office === null ? { [postField.office]: texts.officeMissing } : {}),
      ...(typed.echelon === null ? { [postField.echelon]: texts.echelonMissing } : {}),
      ...(typed.on === null ? { [postField.from]: texts.dayMissing } : {}),
    }, picked.ok ? [] : picked.options);
  }
  const last = await lastOwnPost(app.db, holder.agencyId, personId);
  const transfer: Transfer = { personId, unitId: picked.id, office: typed.office, echelon: typed.echelon, on: typed.on, seen: last?.until === null ? last.id : null };
  const problem = transferProblem(last, transfer, today);
  if (problem !== null) return typedPage(request, both, { [fieldOf[problem]]: texts.transferRefusals[problem] }, []);
  return checkPage(request, both, transfer, await previewTransfer(app.db, holder.agencyId, transfer, today));
}

const readTyped = (form: Form) => ({ office: textOf(form, postField.office, 300), echelon: echelonOf(form), on: readDay(at(form, postField.from)) });

export async function transferNow(request: OfficeRequest): Promise<Reply> {
  const { app, form, lang } = request;
  const both = await staffMember(request, at(form, postField.person));
  const { holder, today, personId, as } = both.asked;
  const unitId = at(form, chosenField(postField.unit));
  const { office, echelon, on } = readTyped(form);
  if (office === null || echelon === null || on === null) return typedPage(request, both, { [postField.from]: staffTexts(lang).dayMissing }, []);
  if (!isId(unitId) || !(await isUnit(app.db, holder.agencyId, unitId))) throw new NotFound();
  if (!mayChange(both.asked, await matterOfUnit(app.db, holder.agencyId, unitId, today)).allowed) throw new NotFound();
  const transfer: Transfer = { personId, unitId, office, echelon, on, seen: form[postField.seen] || null };
  const officer = { ...actingAs(holder, as), id: holder.personId };
  const outcome = await transferPerson(app.db, officer, transfer, app.clock);
  // Sent twice: the first time did it.
  if (outcome.done || outcome.refusal === 'already') return moved(inLang(lang, paths.staffPerson(personId)));
  return typedPage(request, both, { [fieldOf[outcome.refusal]]: staffTexts(lang).transferRefusals[outcome.refusal] }, []);
}

function typedPage(request: OfficeRequest, { person }: Asked, messages: FieldMessages, options: readonly UnitOption[]): Reply {
  const { lang, form, csrf } = request;
  const texts = staffTexts(lang);
  const shared = { lang, form, messages };
  const children = (
    <OfficeForm action={inLang(lang, paths.transferCheck)} csrf={csrf} fields={{ [postField.person]: person.id }}>
      <UnitField {...shared} name={postField.unit} label={texts.newUnit} hint={texts.unitHint} options={options} />
      <OfficeField {...shared} hint={texts.transferOfficeHint} />
      <EchelonField {...shared} />
      <DayField {...shared} name={postField.from} label={texts.transferFrom} hint={texts.transferFromHint} />
      <MainButton>{texts.check}</MainButton>
    </OfficeForm>
  );
  return formReply(request, { person, path: paths.transfer(person.id), title: texts.transferTitle, lead: texts.transferLead, messages, children });
}

function checkPage(request: OfficeRequest, { person }: Asked, transfer: Transfer, preview: TransferPreview): Reply {
  const { lang, form, csrf } = request;
  const texts = staffTexts(lang);
  const fields = {
    [postField.person]: person.id, [postField.unit]: form[postField.unit] ?? '', [chosenField(postField.unit)]: transfer.unitId,
    [postField.office]: transfer.office, [postField.echelon]: transfer.echelon, [postField.from]: form[postField.from] ?? '',
  };
  const children = (
    <>
      <Facts facts={factsOf(lang, transfer, preview)} />
      {preview.rightsStay > 0 && <p>{texts.rightsStay}</p>}
      {preview.acting.length > 0 && <><p>{texts.actingStays}</p><ul>{preview.acting.map((office) => <li key={office}>{office}</li>)}</ul></>}
      <OfficeForm action={inLang(lang, paths.transferNow)} csrf={csrf} fields={{ ...fields, [postField.seen]: transfer.seen ?? '' }}><MainButton>{texts.transferNow}</MainButton></OfficeForm>
      <BackToFields lang={lang} csrf={csrf} fields={fields} />
    </>
  );
  return formReply(request, { person, path: paths.transfer(person.id), title: texts.checkTitle, lead: texts.checkLead, messages: {}, children });
}

function factsOf(lang: Lang, { office, on }: Transfer, { before, unit, superior, rightsEnd }: TransferPreview): readonly Fact[] {
  const texts = staffTexts(lang);
  return [
    ...(before === null ? [] : [
      { term: texts.oldPost, value: [before.office ?? texts.unnamedPost, before.unit].filter((part) => part !== null).join(', ') },
      ...(before.from === on ? [] : [{ term: texts.oldLastDay, value: writtenDay(dayBefore(on), lang) }]),
    ]),
    { term: texts.newPost, value: `${office}, ${unit}` },
    { term: texts.transferFrom, value: writtenDay(on, lang) },
    { term: texts.superiorAfter, value: superior === null ? texts.noSuperior : superiorWords(lang, superior) },
    { term: texts.rightsEnd, value: rightsEnd.join(', ') || texts.nothingEnds },
  ];
}

function BackToFields({ lang, csrf, fields }: { lang: Lang; csrf: string; fields: Form }): VNode {
  return (
    <OfficeForm action={inLang(lang, paths.transferCheck)} csrf={csrf} fields={fields}>
      <p><button class="sebaris" type="submit" name={postField.change} value="ya">{staffTexts(lang).change}</button></p>
    </OfficeForm>
  );
}
