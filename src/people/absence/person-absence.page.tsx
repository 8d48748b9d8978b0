import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, RadioGroup, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { randomId } from '../../platform/ids.ts';
import { actingAs } from '../grants/acting.ts';
import { isId } from '../is-id.ts';
import { readDay, writtenDay } from '../written-day.ts';
import { absenceKinds, absencesOf, endAbsence, recordAbsence } from './absence.ts';
import { absenceTexts } from './texts.ts';
import { absentAsked, type AbsentAsked } from './who-records.ts';

const field = { person: 'orang', id: 'catatan', kind: 'jenis', from: 'mulai', until: 'sampai' } as const;

export const personAbsencePage = async (request: OfficeRequest): Promise<Reply> => page(request, await absentAsked(request, request.params['id'] ?? ''), {});

export async function recordAbsenceNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form } = request;
  const asked = await absentAsked(request, form[field.person] ?? '');
  const id = form[field.id] ?? '';
  if (!isId(id)) throw new NotFound();
  const texts = absenceTexts(lang);
  const kind = absenceKinds.find((each) => each === form[field.kind]);
  const [fromOn, untilOn] = [readDay(form[field.from] ?? ''), readDay(form[field.until] ?? '')];
  if (kind === undefined || fromOn === null || untilOn === null) {
    return page(request, asked, {
      ...(kind === undefined ? { [field.kind]: texts.kindMissing } : {}), ...(fromOn === null ? { [field.from]: texts.dayMissing } : {}), ...(untilOn === null ? { [field.until]: texts.dayMissing } : {}),
    });
  }
  const { holder, as, person } = asked;
  const outcome = await recordAbsence(db, actingAs(holder, as), { id, personId: person.id, kind, fromOn, untilOn }, clock);
  return outcome.done ? moved(inLang(lang, paths.absencesOf(person.id))) : page(request, asked, { [field.until]: texts.refusals[outcome.refusal] });
}

export async function endAbsenceNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form } = request;
  const { holder, as, person } = await absentAsked(request, form[field.person] ?? '');
  const id = form[field.id] ?? '';
  if (!isId(id)) throw new NotFound();
  // Ended already by an earlier tap: that is what was wanted.
  await endAbsence(db, actingAs(holder, as), { id, personId: person.id }, clock);
  return moved(inLang(lang, paths.absencesOf(person.id)));
}

async function page(request: OfficeRequest, { person, today }: AbsentAsked, messages: FieldMessages): Promise<Reply> {
  const { app: { db }, lang, csrf, form, actor: { agencyId } } = request;
  const texts = absenceTexts(lang);
  const problems = Object.keys(messages).length > 0;
  const typed = problems ? form : {};
  const found = await absencesOf(db, agencyId, person.id, today);
  return officePageReply({ ...request, path: paths.absencesOf(person.id) }, {
    title: texts.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.absences)} />,
    children: (
      <>
        <h1>{person.name}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {found.length === 0 && <p>{texts.none}</p>}
        {found.map(({ id, kind, fromOn, untilOn }) => (
          <section key={id} class="kotak">
            <p>{texts.period(texts.kinds[kind], writtenDay(fromOn, lang), writtenDay(untilOn, lang))}</p>
            <OfficeForm action={inLang(lang, paths.endAbsence)} csrf={csrf} fields={{ [field.person]: person.id, [field.id]: id }}>
              <button class="tombol lain" type="submit">{fromOn < today ? texts.end : texts.takeOut}</button>
            </OfficeForm>
          </section>
        ))}
        <h2>{texts.add}</h2>
        <OfficeForm action={inLang(lang, paths.recordAbsence)} csrf={csrf} fields={{ [field.person]: person.id, [field.id]: isId(typed[field.id] ?? '') ? typed[field.id] ?? '' : randomId() }}>
          <RadioGroup name={field.kind} legend={texts.kind} value={typed[field.kind] ?? ''} message={messages[field.kind]} options={absenceKinds.map((value) => ({ value, label: texts.kinds[value] }))} />
          <TextField name={field.from} label={texts.from} hint={texts.dayHint} value={typed[field.from] ?? ''} message={messages[field.from]} short numeric />
          <TextField name={field.until} label={texts.until} hint={texts.untilHint} value={typed[field.until] ?? ''} message={messages[field.until]} short numeric />
          <MainButton>{texts.save}</MainButton>
        </OfficeForm>
        <p class="petunjuk">{texts.who}</p>
      </>
    ),
  }, problems ? 422 : 200);
}
