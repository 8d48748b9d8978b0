import type { VNode } from 'preact';
import type { Lang } from '../../../paths.ts';
import { frameTexts } from '../texts.ts';
import { rowsFor } from './content.tsx';

/** Message by field name; the summary on top leads to the field of that id. */
export type FieldMessages = Readonly<Record<string, string>>;

/** Takes the focus by attribute, so that it is read first without scripts too. */
export function ErrorSummary({ lang, messages }: { lang: Lang; messages: FieldMessages }): VNode | null {
  const entries = Object.entries(messages);
  if (entries.length === 0) return null;
  return (
    <div class="ringkas-galat" role="alert" tabIndex={-1} autofocus>
      <h2>! {frameTexts(lang).problems}</h2>
      <ul>{entries.map(([field, message]) => <li key={field}><a href={`#${field}`}>{message}</a></li>)}</ul>
    </div>
  );
}

export function TextArea(props: {
  name: string; label: string; hint?: string; value?: string; rows?: number; maxLength?: number; message?: string | undefined;
}): VNode {
  const described = [props.hint && `${props.name}-petunjuk`, props.message && `${props.name}-pesan`].filter(Boolean).join(' ');
  return (
    <div class={props.message ? 'ruas salah' : 'ruas'}>
      <label for={props.name}>{props.label}</label>
      {props.hint && <p class="petunjuk" id={`${props.name}-petunjuk`}>{props.hint}</p>}
      {props.message && <p class="pesan" id={`${props.name}-pesan`}>{props.message}</p>}
      <textarea
        id={props.name} name={props.name} rows={Math.max(props.rows ?? 3, rowsFor(props.value ?? ''))} maxLength={props.maxLength} autocomplete="off"
        aria-describedby={described || undefined} aria-invalid={props.message ? 'true' : undefined}
        value={props.value ?? ''}
      />
    </div>
  );
}

export function TextField(props: { name: string; label: string; hint?: string; value?: string; message?: string | undefined; short?: boolean; numeric?: boolean }): VNode {
  const described = [props.hint && `${props.name}-petunjuk`, props.message && `${props.name}-pesan`].filter(Boolean).join(' ');
  return (
    <div class={props.message ? 'ruas salah' : 'ruas'}>
      <label for={props.name}>{props.label}</label>
      {props.hint && <p class="petunjuk" id={`${props.name}-petunjuk`}>{props.hint}</p>}
      {props.message && <p class="pesan" id={`${props.name}-pesan`}>{props.message}</p>}
      <input
        type="text" class={props.short ? 'pendek' : undefined} id={props.name} name={props.name} autocomplete="off" inputMode={props.numeric ? 'numeric' : undefined}
        aria-describedby={described || undefined} aria-invalid={props.message ? 'true' : undefined} value={props.value ?? ''}
      />
    </div>
  );
}

export type DateParts = { day: string; month: string; year: string };

/** Three boxes, named hari, bulan, tahun; the group's message belongs to the first. */
export function DateFields(props: {
  lang: Lang; legend: string; hint: string; value: DateParts; message?: string | undefined;
}): VNode {
  const texts = frameTexts(props.lang);
  const boxes = [
    { name: 'hari', label: texts.day, value: props.value.day, size: 2 },
    { name: 'bulan', label: texts.month, value: props.value.month, size: 12 },
    { name: 'tahun', label: texts.year, value: props.value.year, size: 4 },
  ];
  return (
    <fieldset class={props.message ? 'salah' : undefined} aria-describedby={props.message ? 'tanggal-petunjuk tanggal-pesan' : 'tanggal-petunjuk'}>
      <legend>{props.legend}</legend>
      <p class="petunjuk" id="tanggal-petunjuk">{props.hint}</p>
      {props.message && <p class="pesan" id="tanggal-pesan">{props.message}</p>}
      <div class="tanggal">
        {boxes.map((box) => (
          <div key={box.name} class={box.name}>
            <label for={box.name}>{box.label}</label>
            <input
              type="text" id={box.name} name={box.name} value={box.value} inputMode="numeric" autocomplete="off"
              maxLength={box.size} aria-invalid={props.message ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type Option = { readonly value: string; readonly label: string };

/** One of several; nothing is chosen beforehand. The group's message belongs to its first button. */
export function RadioGroup({ name, legend, options, value, message }: {
  name: string; legend: string; options: readonly Option[]; value: string; message?: string | undefined;
}): VNode {
  return (
    <fieldset class={message ? 'salah' : undefined} aria-describedby={message ? `${name}-pesan` : undefined}>
      <legend>{legend}</legend>
      {message && <p class="pesan" id={`${name}-pesan`}>{message}</p>}
      <div class="daftar">
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${option.value}`;
          return (
            <div key={option.value}>
              <label for={id}>{option.label}</label>
              <input class="sebaris" type="radio" id={id} name={name} value={option.value} checked={option.value === value} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Never ticked beforehand, unless the person had ticked it. */
export function CheckBox({ name, label, checked }: { name: string; label: string; checked: boolean }): VNode {
  return (
    <div>
      <label for={name}>{label}</label>
      <input class="sebaris" type="checkbox" id={name} name={name} value="ya" checked={checked} />
    </div>
  );
}
