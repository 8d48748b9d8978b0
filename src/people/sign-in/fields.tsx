// Fields of the sign-in pages: what a password manager recognises, and never a value shown again.
import type { VNode } from 'preact';

type Autocomplete = 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly message?: string | undefined;
  readonly autocomplete: Autocomplete;
  readonly secret?: true;
  readonly numeric?: true;
  /** Kept after a mistake; a secret never is. */
  readonly value?: string | undefined;
};

export function SignInField({ name, label, hint, message, autocomplete, secret, numeric, value }: FieldProps): VNode {
  const described = [hint && `${name}-petunjuk`, message && `${name}-pesan`].filter(Boolean).join(' ');
  const box = {
    id: name, name, autocomplete, maxLength: 200, 'aria-describedby': described || undefined, 'aria-invalid': message ? 'true' as const : undefined,
  };
  return (
    <div class={message ? 'ruas salah' : 'ruas'}>
      <label for={name}>{label}</label>
      {hint && <p class="petunjuk" id={`${name}-petunjuk`}>{hint}</p>}
      {message && <p class="pesan" id={`${name}-pesan`}>{message}</p>}
      {secret ? <input type="password" {...box} /> : <input type="text" {...box} inputMode={numeric ? 'numeric' : undefined} value={value} />}
    </div>
  );
}
