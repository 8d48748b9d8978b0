// Asks the device for a passkey and sends its answer with the form. All words stand in the page.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

const form = document.querySelector<HTMLFormElement>('#kunci');
const state = document.querySelector<HTMLElement>('#kunci-keadaan');
const button = form?.querySelector<HTMLButtonElement>('button');
const answer = form?.querySelector<HTMLInputElement>('input[name=jawaban]');

const say = (word: 'gagal' | 'tidak-bisa'): void => { if (state) state.textContent = state.getAttribute(`data-${word}`); };

async function ask(kind: string, options: string): Promise<string> {
  const optionsJSON = JSON.parse(options) as never;
  const credential = kind === 'pasang' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON });
  // Results of extensions can be secrets of the device, and nobody here needs them.
  return JSON.stringify({ ...credential, clientExtensionResults: {} });
}

async function answerWith(to: HTMLFormElement, pressed: HTMLButtonElement, field: HTMLInputElement): Promise<void> {
  pressed.disabled = true;
  try {
    field.value = await ask(to.dataset['macam'] ?? '', to.dataset['pilihan'] ?? '');
    to.submit();
  } catch {
    // Turned away, too late, or no passkey on this device: the page says what else can be done.
    pressed.disabled = false;
    say('gagal');
  }
}

if (form && answer && button) {
  if (browserSupportsWebAuthn()) {
    button.hidden = false;
    if (state) state.textContent = '';
  } else say('tidak-bisa');
  form.addEventListener('submit', (event) => {
    if (answer.value !== '') return;
    event.preventDefault();
    void answerWith(form, button, answer);
  });
}
