// A sheet on its way: printed, typed by one, typed by another who does not see the first, compared.
import type { VNode } from 'preact';
import { inLang, paths } from '../../../paths.ts';
import { askedBy, isId, readDay, writtenDay, type AskedBy } from '../../../people/index.ts';
import { NotFound } from '../../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, TextField, type FieldMessages } from '../../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { moved, type Reply } from '../../../platform/http/reply.ts';
import { textFor } from '../../version.ts';
import { readVersion } from '../../queries.ts';
import { directiveTexts } from '../../texts.ts';
import { Words } from '../../words-of.tsx';
import { askedPledge } from './asked-help.ts';
import { helpedGroups, typesFor } from './helped-people.ts';
import { agreed, differing, makeSheet, sheetById, typeSheet, type PaperSheet, type SheetLine, type Turn } from './paper-sheet.ts';
import { recordSheet } from './record-sheet.ts';
import { helpedTexts } from './texts.ts';

export const sheetField = { directive: 'surat', sheet: 'lembar', group: 'kelompok', turn: 'giliran', day: 'hari', mark: (personId: string) => `tanda-${personId}` } as const;
const turnWords: Readonly<Record<Turn, string>> = { first: 'pertama', second: 'kedua' };

type Asked = AskedBy & { readonly sheet: PaperSheet };

async function askedSheet(request: OfficeRequest, id: string): Promise<Asked> {
  const { app: { db }, actor: { agencyId } } = request;
  const asked = await askedBy(request);
  const sheet = isId(id) ? await sheetById(db, agencyId, id) : null;
  if (sheet === null || typesFor(asked.holder, sheet.areaCode, asked.today) === null) throw new NotFound();
  return { ...asked, sheet };
}

export async function makeSheetNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form } = request;
  const [directiveId, id] = [form[sheetField.directive] ?? '', form[sheetField.sheet] ?? ''];
  const { holder } = await askedPledge(request, directiveId);
  const group = helpedGroups.find((each) => each === form[sheetField.group]);
  if (!isId(id) || group === undefined) throw new NotFound();
  const outcome = await makeSheet(db, holder, { id, directiveId, group }, clock);
  return moved(inLang(lang, outcome.done || (await sheetById(db, holder.agencyId, id)) !== null ? paths.paperSheet(id) : paths.helpingWith(directiveId)));
}

export const sheetPage = async (request: OfficeRequest): Promise<Reply> => page(request, await askedSheet(request, request.params['id'] ?? ''), {}, null);

export async function typeSheetNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form } = request;
  const asked = await askedSheet(request, form[sheetField.sheet] ?? '');
  const texts = helpedTexts(lang);
  const { sheet, holder } = asked;
  const day = readDay(form[sheetField.day] ?? '');
  if (day === null) return page(request, asked, { [sheetField.day]: texts.dayMissing }, null);
  const turn = form[sheetField.turn] === turnWords.second ? 'second' : 'first';
  const mark = sheetField.mark('');
  const signed = new Set(Object.entries(form).filter(([name, value]) => name.startsWith(mark) && value !== '').map(([name]) => name.slice(mark.length)));
  const outcome = await typeSheet(db, holder, { sheetId: sheet.id, turn, day, signed }, clock);
  if (!outcome.done) {
    const { refusal } = outcome;
    if (refusal === 'day') return page(request, asked, { [sheetField.day]: texts.dayWrong }, null);
    const now = await askedSheet(request, sheet.id);
    // The same press again, whose answer was lost on the way.
    if (refusal === 'typed-meanwhile' && (now.sheet.firstBy === holder.personId || now.sheet.secondBy === holder.personId)) return moved(inLang(lang, paths.paperSheet(sheet.id)));
    return page(request, now, {}, texts.typeRefusals[refusal]);
  }
  if (turn === 'second') await recordSheet(db, holder, sheet.id, clock);
  return moved(inLang(lang, paths.paperSheet(sheet.id)));
}

export async function recordSheetNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock }, lang, form } = request;
  const { sheet, holder } = await askedSheet(request, form[sheetField.sheet] ?? '');
  await recordSheet(db, holder, sheet.id, clock);
  return moved(inLang(lang, paths.paperSheet(sheet.id)));
}

async function page(request: OfficeRequest, asked: Asked, messages: FieldMessages, trouble: string | null): Promise<Reply> {
  const { lang } = request;
  const { sheet, holder } = asked;
  const texts = helpedTexts(lang);
  const problems = Object.keys(messages).length > 0 || trouble !== null;
  return officePageReply({ ...request, path: paths.paperSheet(sheet.id) }, {
    title: texts.sheet(sheet.sheetNumber), hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, request.actor.roles.includes('ward-helper') ? paths.helpingWith(sheet.directiveId) : paths.paperSheets)} />,
    children: (
      <>
        <h1>{texts.sheet(sheet.sheetNumber)}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        {trouble !== null && <Note tone="careful"><p role="status">{trouble}</p></Note>}
        <p>{directiveTexts(lang).groups[sheet.group]}. {texts.sheetStates[sheet.state]}.</p>
        {sheet.state === 'made' && <LinkList links={[{ href: inLang(lang, paths.printPaperSheet(sheet.id)), label: texts.printSheet }]} />}
        {sheet.state === 'made' && <TypeForm request={request} sheet={sheet} turn="first" messages={messages} />}
        {sheet.state === 'typed' && (sheet.firstBy === holder.personId ? <p>{texts.waitSecond}</p> : <TypeForm request={request} sheet={sheet} turn="second" messages={messages} />)}
        {sheet.state === 'compared' && await Compared(request, sheet)}
      </>
    ),
  }, problems ? 422 : 200);
}

function TypeForm({ request: { lang, csrf, form }, sheet, turn, messages }: { request: OfficeRequest; sheet: PaperSheet; turn: Turn; messages: FieldMessages }): VNode {
  const texts = helpedTexts(lang);
  const again = Object.keys(messages).length > 0;
  const ofOthers = sheet.lines.filter(({ inGroup }) => !inGroup);
  return (
    <>
      <h2>{texts.turns[turn]}</h2>
      <p>{texts.typeLead}</p>
      <OfficeForm action={inLang(lang, paths.typePaperSheet)} csrf={csrf} fields={{ [sheetField.sheet]: sheet.id, [sheetField.turn]: turnWords[turn] }}>
        <TextField name={sheetField.day} label={texts.sheetDay} hint={texts.sheetDayHint} value={again ? form[sheetField.day] ?? '' : ''} message={messages[sheetField.day]} short numeric />
        <fieldset>
          <legend>{texts.whoSigned}</legend>
          <div class="daftar">{sheet.lines.filter(({ inGroup }) => inGroup).map((line) => <CheckBox key={line.personId} name={sheetField.mark(line.personId)} label={lineWords(line)} checked={again && (form[sheetField.mark(line.personId)] ?? '') !== ''} />)}</div>
        </fieldset>
        {ofOthers.length > 0 && <Note tone="careful"><p>{texts.movedGroup}</p><ul>{ofOthers.map((line) => <li key={line.personId}>{lineWords(line)}</li>)}</ul></Note>}
        <MainButton>{texts.typeNow}</MainButton>
      </OfficeForm>
    </>
  );
}

export const lineWords = ({ place, name, institution }: SheetLine): string => `${place}. ${name}${institution === null ? '' : ` (${institution.toUpperCase()})`}`;

async function Compared({ app: { db }, lang, csrf, actor: { agencyId } }: OfficeRequest, sheet: PaperSheet): Promise<VNode> {
  const texts = helpedTexts(lang);
  const both = agreed(sheet);
  const rows = both.length === 0 ? [] : await db.selectFrom('directive_response').where('agency_id', '=', agencyId).where('directive_id', '=', sheet.directiveId).where('wanted', '=', 'signed').where('number', '>=', sheet.number)
    .where('person_id', 'in', both.map(({ personId }) => personId)).select('person_id').execute();
  const recorded = new Set(rows.map((row) => row.person_id));
  const open = both.filter(({ personId }) => !recorded.has(personId));
  const different = differing(sheet);
  const names = (lines: readonly SheetLine[]): VNode => <ul>{lines.map((line) => <li key={line.personId}>{lineWords(line)}</li>)}</ul>;
  const days = [...new Set([sheet.firstDay, sheet.secondDay].filter((day) => day !== null))].map((day) => writtenDay(day, lang)).join('; ');
  return (
    <>
      <SummaryList lang={lang} rows={[{ term: texts.sheetDay, value: days }, { term: texts.recorded, value: texts.people(recorded.size) }, { term: texts.different, value: texts.people(different.length) }]} />
      {different.length > 0 && <><h2>{texts.different}</h2><p>{texts.differentText}</p>{names(different)}</>}
      {open.length > 0 && (
        <>
          <h2>{texts.notRecorded}</h2>
          <p>{texts.notRecordedText}</p>
          {names(open)}
          <OfficeForm action={inLang(lang, paths.recordPaperSheet)} csrf={csrf} fields={{ [sheetField.sheet]: sheet.id }}><p><button class="tombol lain" type="submit">{texts.recordAgain}</button></p></OfficeForm>
        </>
      )}
    </>
  );
}

/** In black and white, one page; what is typed in later is what stands here. */
export async function printSheetPage(request: OfficeRequest): Promise<Reply> {
  const { app: { db }, lang, actor: { agencyId } } = request;
  const { sheet } = await askedSheet(request, request.params['id'] ?? '');
  const texts = helpedTexts(lang);
  const printed = await readVersion(db, agencyId, sheet.directiveId, sheet.number);
  return officePageReply(request, {
    title: texts.sheet(sheet.sheetNumber), top: <BackLink lang={lang} href={inLang(lang, paths.paperSheet(sheet.id))} />,
    children: (
      <>
        <h1>{printed?.version.title} – {texts.sheet(sheet.sheetNumber)}</h1>
        <p>{directiveTexts(lang).groups[sheet.group]}</p>
        <Words text={printed === null ? '' : textFor(printed.version, sheet.group) ?? ''} />
        <p>{texts.paperDate}</p>
        <table>
          <caption>{texts.paperCaption}</caption>
          <thead><tr><th scope="col">{texts.name}</th><th scope="col">{texts.paperSign}</th></tr></thead>
          <tbody>{sheet.lines.map((line) => <tr key={line.personId}><td>{lineWords(line)}</td><td>………………</td></tr>)}</tbody>
        </table>
        <p>{texts.paperFree}</p>
        <p class="kecil">{texts.paperFoot}</p>
      </>
    ),
  });
}
