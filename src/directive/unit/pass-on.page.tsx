// "Sudah disampaikan": at which meeting, on which day, to how many. No names: who was there is not asked.
import { inLang, paths } from '../../paths.ts';
import { isId, readDay, typedDay, writtenDay } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { unitNameOf } from '../coverage/counts.tsx';
import { askedLetter, letterOfAddress, type AskedLetter } from './asked-letter.ts';
import { passOn, type PassOnRefusal } from './pass-on.ts';
import { speaksFor } from './speaks-for.ts';
import { unitField } from './unit-letter.page.tsx';
import { unitTexts } from './texts.ts';

export const passOnPage = async (request: OfficeRequest): Promise<Reply> => form(request, await speaking(request, await letterOfAddress(request)), {});

export async function passOnNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form: typed } = request;
  const [directiveId, unitId] = [typed[unitField.directive] ?? '', typed[unitField.unit] ?? ''];
  if (!isId(directiveId) || !isId(unitId)) throw new NotFound();
  const asked = await speaking(request, await askedLetter(request, directiveId, unitId));
  const texts = unitTexts(lang);
  const meeting = (typed[unitField.meeting] ?? '').trim();
  const toldOn = readDay(typed[unitField.day] ?? '');
  const count = /^\d{1,5}$/u.exec((typed[unitField.attendance] ?? '').replaceAll(/[\s.]/gu, ''));
  const messages = {
    ...(meeting.length < 1 || meeting.length > 200 ? { [unitField.meeting]: texts.meetingMissing } : {}),
    ...(toldOn === null ? { [unitField.day]: texts.dayMissing } : {}),
    ...(count === null ? { [unitField.attendance]: texts.attendanceMissing } : {}),
  };
  if (toldOn === null || count === null || Object.keys(messages).length > 0) return form(request, asked, messages);
  const outcome = await passOn(db, asked.holder, { directiveId, unitId, meeting, toldOn, attendance: Number(count[0]) }, clock);
  if (outcome.done || outcome.refusal === 'told-already') return moved(inLang(lang, paths.ownUnitLetter(directiveId, unitId)));
  return form(request, asked, { [fieldOf[outcome.refusal]]: texts.passOnRefusals[outcome.refusal] });
}

const fieldOf: Readonly<Record<Exclude<PassOnRefusal, 'told-already'>, string>> = {
  'not-head': unitField.meeting, 'not-there': unitField.meeting, 'no-cascade': unitField.meeting, ended: unitField.meeting, day: unitField.day,
};

/** Somebody else speaks for a unit below that has a head. */
async function speaking({ app: { db } }: OfficeRequest, asked: AskedLetter): Promise<AskedLetter> {
  const { holder, today, letter: { read, unitId } } = asked;
  if (read.version.cascade === 'no' || (await speaksFor(db, holder, unitId, today)) === null) throw new NotFound();
  return asked;
}

function form(request: OfficeRequest, { today, letter: { directiveId, unitId, unit, read } }: AskedLetter, messages: FieldMessages): Reply {
  const { lang, csrf, form: typed } = request;
  const texts = unitTexts(lang);
  const problems = Object.keys(messages).length > 0;
  return officePageReply({ ...request, path: paths.passOnForm(directiveId, unitId) }, {
    title: texts.passOn, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.ownUnitLetter(directiveId, unitId))} />,
    children: (
      <>
        <h1>{texts.passOn}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{read.version.title}</p>
        <p>{texts.passOnLead(unitNameOf(unit, lang))}</p>
        <OfficeForm action={inLang(lang, paths.passOn)} csrf={csrf} fields={{ [unitField.directive]: directiveId, [unitField.unit]: unitId }}>
          <TextField name={unitField.meeting} label={texts.meeting} hint={texts.meetingHint} value={typed[unitField.meeting] ?? ''} message={messages[unitField.meeting]} />
          <TextField name={unitField.day} label={texts.day} hint={texts.dayHint} value={typed[unitField.day] ?? typedDay(today)} message={messages[unitField.day]} short numeric />
          <TextField name={unitField.attendance} label={texts.attendance} hint={texts.attendanceHint} value={typed[unitField.attendance] ?? ''} message={messages[unitField.attendance]} short numeric />
          <MainButton>{texts.passOnNow}</MainButton>
        </OfficeForm>
        <p class="petunjuk">{texts.passOnWho(writtenDay(today, lang))}</p>
      </>
    ),
  }, problems ? 422 : 200);
}
