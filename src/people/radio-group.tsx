import type { VNode } from 'preact';

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
