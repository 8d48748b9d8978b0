// Forms of the signed-in: each carries the token of its session.
import type { ComponentChildren, VNode } from 'preact';
import { HiddenFields } from '../page.tsx';

export function OfficeForm({ action, csrf, fields = {}, children }: {
  action: string; csrf: string; fields?: Readonly<Record<string, string>>; children: ComponentChildren;
}): VNode {
  return (
    <form method="post" action={action}>
      <HiddenFields fields={{ _csrf: csrf, ...fields }} />
      {children}
    </form>
  );
}

/** A form of nothing but its button. */
export function OneButton({ action, csrf, fields, children, plain }: {
  action: string; csrf: string; fields?: Readonly<Record<string, string>>; children: ComponentChildren; plain?: true;
}): VNode {
  return (
    <OfficeForm action={action} csrf={csrf} {...(fields ? { fields } : {})}>
      <p><button class={plain ? 'tombol lain' : 'tombol'} type="submit">{children}</button></p>
    </OfficeForm>
  );
}
