// The form of the note of leaving: one page, one minute. A phone can make it too; signing is the server's.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note } from '../../platform/html/components/content.tsx';
import { DateFields, ErrorSummary, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { HiddenFields, pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking } from '../asking.ts';
import { dateParts } from '../day-of-act.ts';
import { leavingField, seenField, seenKinds, stepFill, whenDate, whenToday, whenYesterday, type SeenKind } from './leaving-fields.ts';
import { leavingTexts } from './texts.ts';
import { frameOf } from '../fields.ts';

type Filled = Pick<Asking, 'lang' | 'form' | 'madeOn'>;

export const leavingPage = (asking: Asking): PageReply => leavingForm(asking, {}, 200);

export function leavingForm(filled: Filled, messages: FieldMessages, status: number): PageReply {
  const { lang, madeOn } = filled;
  const texts = leavingTexts(lang);
  const typed = leavingTyped(filled.form);
  return pageReply({
    ...frameOf(filled), title: texts.title, quickExit: true, hasProblems: Object.keys(messages).length > 0,
    languageSwitch: madeOn === 'phone' || Object.keys(typed).length === 0 ? { path: paths.leaving } : { path: paths.leaving, fields: { ...typed, [leavingField.step]: stepFill } },
    top: <BackLink lang={lang} href={inLang(lang, paths.invitation)} />,
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Note><p>{texts.onlyYours}{madeOn === 'phone' && ` ${texts.needsSignal}`}</p></Note>
        <form method="post" action={inLang(lang, paths.leaving)}>
          <Boxes {...filled} messages={messages} />
          <Seen {...filled} />
          <TextArea name={leavingField.words} label={texts.words} hint={texts.wordsHint} value={filled.form[leavingField.words] ?? ''} message={messages[leavingField.words]} />
          <When {...filled} messages={messages} />
        </form>
        <Afterwards lang={lang} />
      </>
    ),
  }, status);
}

/** Whom to tell: below the form, and below the note itself, where it is needed. */
export function Afterwards({ lang }: Pick<Asking, 'lang'>): VNode {
  const texts = leavingTexts(lang);
  return <><h2>{texts.afterTitle}</h2><ul>{texts.after.map((line) => <li key={line}>{line}</li>)}</ul></>;
}

/** Of a form, what belongs to the note. */
export function leavingTyped(form: Asking['form']): Record<string, string> {
  const { signs, place, timeIn, timeOut, inviter, words } = leavingField;
  const names = [signs, place, timeIn, timeOut, inviter, words, 'hari', 'bulan', 'tahun', ...seenKinds.map(seenField)];
  return Object.fromEntries(names.flatMap((name) => (form[name] ? [[name, form[name]]] : [])));
}

type WithMessages = Filled & { messages: FieldMessages };

function Boxes({ lang, form, messages }: WithMessages): VNode {
  const texts = leavingTexts(lang);
  const box = (name: string, label: string, hint: string, short?: true) => (
    <TextField name={name} label={label} hint={hint} value={form[name] ?? ''} message={messages[name]} {...(short ? { short } : {})} />
  );
  return (
    <>
      {box(leavingField.place, texts.place, texts.placeHint)}
      {box(leavingField.timeIn, texts.timeIn, texts.timeInHint, true)}
      {box(leavingField.timeOut, texts.timeOut, texts.timeOutHint, true)}
      {box(leavingField.inviter, texts.inviter, texts.inviterHint)}
    </>
  );
}

/** What stood in the invitation comes first; nothing is ticked for anybody. */
function Seen({ lang, form }: Filled): VNode {
  const texts = leavingTexts(lang);
  const invited = new Set((form[leavingField.signs] ?? '').split(' '));
  const first = seenKinds.filter((kind) => invited.has(kind));
  return (
    <fieldset aria-describedby="lihat-petunjuk">
      <legend>{texts.seenTitle}</legend>
      <p class="petunjuk" id="lihat-petunjuk">{texts.seenHint}{first.length > 0 && ` ${texts.seenInInvitation}`}</p>
      <HiddenFields fields={first.length > 0 ? { [leavingField.signs]: first.join(' ') } : {}} />
      <div class="daftar">
        {[...first, ...seenKinds.filter((kind) => !invited.has(kind))].map((kind) => <Tick key={kind} kind={kind} label={texts.seen[kind]} ticked={Boolean(form[seenField(kind)])} />)}
      </div>
    </fieldset>
  );
}

// The class gives the box the size of a thumb; the label beside it is part of the target.
function Tick({ kind, label, ticked }: { kind: SeenKind; label: string; ticked: boolean }): VNode {
  const name = seenField(kind);
  return <div><label for={name}>{label}</label><input class="sebaris" type="checkbox" id={name} name={name} value="ya" checked={ticked} /></div>;
}

/** The day is told by the button that sends: no tap more, and no day is chosen for anybody. */
function When({ lang, form, messages }: WithMessages): VNode {
  const texts = leavingTexts(lang);
  const { when } = leavingField;
  const date = (
    <>
      <DateFields lang={lang} legend={texts.otherDayLegend} hint={texts.otherDayHint} value={dateParts(form)} message={messages['hari']} />
      <button class="tombol lain" type="submit" name={when} value={whenDate}>{texts.otherDayButton}</button>
    </>
  );
  return (
    <>
      <h2 id={when}>{texts.whenTitle}</h2>
      <p class="petunjuk">{texts.whenHint}</p>
      {messages[when] && <p class="pesan">{messages[when]}</p>}
      <p class="deret"><MainButton name={when} value={whenToday}>{texts.today}</MainButton> <MainButton name={when} value={whenYesterday}>{texts.yesterday}</MainButton></p>
      {messages['hari'] ? date : <Details summary={texts.otherDay}>{date}</Details>}
    </>
  );
}
