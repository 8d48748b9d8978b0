// Somebody acts in a post beside their own: Plt, Plh or Pj, from a day until a day.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { RadioGroup, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { actingAs } from '../grants/acting.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { assignActing, type ActingStanding, type AssignRefusal } from '../units/assign.ts';
import { pickUnit, UnitField, type UnitOption } from '../units/pick-unit.tsx';
import { reachOf } from '../units/reach.ts';
import { mayChange } from '../units/viewer.ts';
import { readDay } from '../written-day.ts';
import { dayAfter } from './day-beside.ts';
import { isCivilServant } from './legal-status.ts';
import { personToChange, type PersonAsked } from './person-asked.ts';
import { at, DayField, EchelonField, echelonOf, formReply, OfficeField, optionalDay, postField, textOf } from './post-form.tsx';
import { personOf, type Person } from './queries.ts';
import { staffTexts } from './texts.ts';

const standings = ['plt', 'plh', 'pj'] as const satisfies readonly ActingStanding[];

type Asked = { readonly asked: PersonAsked; readonly person: Person };

/** Only a civil servant can act in a post. */
export async function civilServant(request: OfficeRequest, personId: string): Promise<Asked> {
  const asked = await personToChange(request, personId);
  const person = await personOf(request.app.db, asked.holder.agencyId, personId);
  if (person === null || !isCivilServant(person.kind)) throw new NotFound();
  return { asked, person };
}

export const actingForm = async (request: OfficeRequest): Promise<Reply> => page(request, await civilServant(request, request.params['id'] ?? ''), {}, []);

const fieldOf: Readonly<Record<AssignRefusal, string>> = { 'person-unknown': postField.unit, 'unit-unknown': postField.unit, already: postField.standing, dates: postField.until, 'dates-far': postField.from };

export async function assignActingNow(request: OfficeRequest): Promise<Reply> {
  const { app, form, lang } = request;
  const texts = staffTexts(lang);
  const both = await civilServant(request, at(form, postField.person));
  const { holder, today, as, personId } = both.asked;
  const picked = await pickUnit(app.db, lang, { agencyId: holder.agencyId, today, reach: await reachOf(app.db, holder, today) }, form, postField.unit);
  const standing = standings.find((each) => each === form[postField.standing]);
  const office = textOf(form, postField.office, 300);
  const echelon = echelonOf(form);
  const from = readDay(at(form, postField.from));
  const last = optionalDay(form, postField.until);
  if (!picked.ok || standing === undefined || office === null || echelon === null || from === null || !last.ok) {
    return page(request, both, {
      ...(standing === undefined ? { [postField.standing]: texts.standingMissing } : {}),
      ...(picked.ok ? {} : picked.messages),
      ...(office === null ? { [postField.office]: texts.officeMissing } : {}),
      ...(echelon === null ? { [postField.echelon]: texts.echelonMissing } : {}),
      ...(from === null ? { [postField.from]: texts.dayMissing } : {}),
      ...(last.ok ? {} : { [postField.until]: texts.dayMissing }),
    }, picked.ok ? [] : picked.options);
  }
  if (!mayChange(both.asked, await matterOfUnit(app.db, holder.agencyId, picked.id, today)).allowed) throw new NotFound();
  const acting = { personId, unitId: picked.id, standing, office, echelon, from, until: last.day === null ? null : dayAfter(last.day) };
  const outcome = await assignActing(app.db, actingAs(holder, as), acting, app.clock);
  if (outcome.done) return moved(inLang(lang, paths.staffPerson(personId)));
  return page(request, both, { [fieldOf[outcome.refusal]]: texts.assignRefusals[outcome.refusal] }, []);
}

function page(request: OfficeRequest, { person }: Asked, messages: FieldMessages, options: readonly UnitOption[]): Reply {
  const { lang, form, csrf } = request;
  const texts = staffTexts(lang);
  const shared = { lang, form, messages };
  const children: VNode = (
    <OfficeForm action={inLang(lang, paths.staffActingNow)} csrf={csrf} fields={{ [postField.person]: person.id }}>
      <RadioGroup name={postField.standing} legend={texts.standingLabel} value={form[postField.standing] ?? ''} message={messages[postField.standing]}
        options={standings.map((value) => ({ value, label: texts.standingsOfPost[value] }))} />
      <UnitField {...shared} name={postField.unit} label={texts.unitLabel} hint={texts.unitHint} options={options} />
      <OfficeField {...shared} hint={texts.officeHint} />
      <EchelonField {...shared} />
      <DayField {...shared} name={postField.from} label={texts.from} hint={texts.dayHint} />
      <DayField {...shared} name={postField.until} label={texts.until} hint={texts.untilHint} />
      <MainButton>{texts.save}</MainButton>
    </OfficeForm>
  );
  return formReply(request, { person, path: paths.staffActing(person.id), title: texts.actingTitle, lead: texts.actingLead, messages, children });
}
