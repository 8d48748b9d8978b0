import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../../paths.ts';
import { HiddenFields } from '../page.tsx';
import { frameTexts } from '../texts.ts';

export type Choice = { value: string; label: string; hint?: string; unsure?: boolean };

/** One tap answers: every choice is a button that sends. Nothing is chosen beforehand. */
export function AnswerButtons(props: {
  action: string; name: string; choices: readonly Choice[]; fields?: Readonly<Record<string, string>>; labelledBy?: string;
}): VNode {
  return (
    <form method="post" action={props.action}>
      <HiddenFields fields={props.fields ?? {}} />
      <ul class="pilihan" aria-labelledby={props.labelledBy}>
        {props.choices.map((choice) => (
          <li key={choice.value} class={choice.unsure ? 'ragu' : undefined}>
            <button type="submit" name={props.name} value={choice.value}>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Goes one page back and keeps the answers; the browser's own back would ask to send the form again. */
export function BackButton(props: { lang: Lang; action: string; fields: Readonly<Record<string, string>>; name: string; value: string }): VNode {
  return (
    <nav aria-label={frameTexts(props.lang).back}>
      <form method="post" action={props.action}>
        <HiddenFields fields={props.fields} />
        <button class="kembali" type="submit" name={props.name} value={props.value}>{frameTexts(props.lang).back}</button>
      </form>
    </nav>
  );
}

export function BackLink({ lang, href }: { lang: Lang; href: string }): VNode {
  return <nav class="jejak" aria-label={frameTexts(lang).back}><a href={href}>‹ {frameTexts(lang).back}</a></nav>;
}

/** Pages that one may go to instead, as large to hit as an answer. */
export function LinkList({ links }: { links: readonly { href: string; label: string }[] }): VNode {
  return <ul class="pilihan">{links.map(({ href, label }) => <li key={href}><a class="tombol lain" href={href}>{label}</a></li>)}</ul>;
}

export function MainButton({ children, name, value }: { children: ComponentChildren; name?: string; value?: string }): VNode {
  return <button class="tombol" type="submit" name={name} value={value}>{children}</button>;
}
