// What the forms about posts have in common.
import type { ComponentChildren, VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { ErrorSummary, RadioGroup, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { Facts } from '../facts.tsx';
import { readDay } from '../written-day.ts';
import { kindWords } from './legal-status.ts';
import type { Person } from './queries.ts';
import { staffTexts } from './texts.ts';

export const postField = {
  person: 'orang', post: 'jabatan-id', unit: 'unit', standing: 'kedudukan', office: 'jabatan', echelon: 'eselon', institution: 'instansi', from: 'mulai', until: 'sampai', seen: 'dulu', change: 'ubah',
} as const;

export const echelonCodes = ['11', '12', '21', '22', '31', '32', '41', '42', '99'] as const;

export type Form = Readonly<Record<string, string>>;
export const at = (form: Form, name: string): string => (form[name] ?? '').trim();

/** Between one letter and as many as the table holds; null for what is none. */
export const textOf = (form: Form, name: string, longest: number): string | null => {
  const text = at(form, name).replaceAll(/\s+/gu, ' ');
  return text.length > 0 && text.length <= longest ? text : null;
};

export const echelonOf = (form: Form): string | null => echelonCodes.find((code) => code === form[postField.echelon]) ?? null;

/** A day that may be left out. */
export function optionalDay(form: Form, name: string): { readonly ok: boolean; readonly day: string | null } {
  if (at(form, name) === '') return { ok: true, day: null };
  const day = readDay(at(form, name));
  return { ok: day !== null, day };
}

export const isFree = (messages: FieldMessages): boolean => Object.keys(messages).length === 0;

type FormPage = {
  readonly person: Person; readonly path: string; readonly title: string; readonly lead: string; readonly messages: FieldMessages; readonly children: ComponentChildren;
};

/** Whom the form is about stands above it, so that nobody records it of somebody else. */
export function formReply(request: OfficeRequest, { person, path, title, lead, messages, children }: FormPage): Reply {
  const { lang } = request;
  const texts = staffTexts(lang);
  return officePageReply({ ...request, path }, {
    title, hasProblems: !isFree(messages),
    children: (
      <>
        <h1>{title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{lead}</p>
        <Facts facts={[{ term: texts.who, value: person.name }, { term: texts.status, value: kindWords(lang, person) }]} />
        {children}
        <p><a href={inLang(lang, paths.staffPerson(person.id))}>{texts.back}</a></p>
      </>
    ),
  }, isFree(messages) ? 200 : 422);
}

type FieldProps = { readonly lang: Lang; readonly form: Form; readonly messages: FieldMessages };

export function OfficeField({ lang, form, messages, hint }: FieldProps & { readonly hint: string }): VNode {
  return <TextField name={postField.office} label={staffTexts(lang).office} hint={hint} value={form[postField.office] ?? ''} message={messages[postField.office]} />;
}

export function EchelonField({ lang, form, messages }: FieldProps): VNode {
  const texts = staffTexts(lang);
  return (
    <>
      <p class="petunjuk">{texts.echelonHint}</p>
      <RadioGroup name={postField.echelon} legend={texts.echelonLabel} value={form[postField.echelon] ?? ''} message={messages[postField.echelon]}
        options={echelonCodes.map((value) => ({ value, label: texts.echelons[value] ?? value }))} />
    </>
  );
}

export function DayField({ form, messages, name, label, hint }: Omit<FieldProps, 'lang'> & { readonly name: string; readonly label: string; readonly hint: string }): VNode {
  return <TextField name={name} label={label} hint={hint} value={form[name] ?? ''} message={messages[name]} numeric />;
}
