import { inLang, paths } from '../../paths.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { actingAs } from '../grants/acting.ts';
import { assignElsewhere, type AssignRefusal } from '../units/assign.ts';
import { readDay } from '../written-day.ts';
import { civilServant } from './acting.page.tsx';
import { at, DayField, formReply, OfficeField, postField, textOf } from './post-form.tsx';
import type { Person } from './queries.ts';
import { staffTexts } from './texts.ts';

export const elsewhereForm = async (request: OfficeRequest): Promise<Reply> => page(request, (await civilServant(request, request.params['id'] ?? '')).person, {});

const fieldOf: Readonly<Record<AssignRefusal, string>> = {
  'person-unknown': postField.institution, 'unit-unknown': postField.institution, already: postField.institution, dates: postField.from, 'dates-far': postField.from,
};

export async function assignElsewhereNow(request: OfficeRequest): Promise<Reply> {
  const { app, form, lang } = request;
  const texts = staffTexts(lang);
  const { asked: { holder, as, personId }, person } = await civilServant(request, at(form, postField.person));
  const institution = textOf(form, postField.institution, 200);
  const office = textOf(form, postField.office, 300);
  const from = readDay(at(form, postField.from));
  if (institution === null || office === null || from === null) {
    return page(request, person, {
      ...(institution === null ? { [postField.institution]: texts.institutionMissing } : {}),
      ...(office === null ? { [postField.office]: texts.officeMissing } : {}),
      ...(from === null ? { [postField.from]: texts.dayMissing } : {}),
    });
  }
  const outcome = await assignElsewhere(app.db, actingAs(holder, as), { personId, institution, office, from }, app.clock);
  if (outcome.done) return moved(inLang(lang, paths.staffPerson(personId)));
  return page(request, person, { [fieldOf[outcome.refusal]]: texts.assignRefusals[outcome.refusal] });
}

function page(request: OfficeRequest, person: Person, messages: FieldMessages): Reply {
  const { lang, form, csrf } = request;
  const texts = staffTexts(lang);
  const shared = { lang, form, messages };
  const children = (
    <OfficeForm action={inLang(lang, paths.staffElsewhereNow)} csrf={csrf} fields={{ [postField.person]: person.id }}>
      <TextField name={postField.institution} label={texts.institution} value={form[postField.institution] ?? ''} message={messages[postField.institution]} />
      <OfficeField {...shared} hint={texts.transferOfficeHint} />
      <DayField {...shared} name={postField.from} label={texts.from} hint={texts.dayHint} />
      <MainButton>{texts.save}</MainButton>
    </OfficeForm>
  );
  return formReply(request, { person, path: paths.staffElsewhere(person.id), title: texts.elsewhereTitle, lead: texts.elsewhereLead, messages, children });
}
