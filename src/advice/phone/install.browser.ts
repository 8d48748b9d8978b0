// On the first page of asking: keeps the page on the phone, says how that went, and takes it away again on request.
// All words stand in the page, so that there is one place for words.
import { paths } from '../../paths.ts';

const cachePrefix = 'netral-';
const block = document.querySelector<HTMLElement>('#luring');
const state = document.querySelector<HTMLElement>('#luring-keadaan');
const remove = document.querySelector<HTMLButtonElement>('#luring-hapus');
// The line is hidden, not the button: the style of buttons says how they are displayed, which outdoes `hidden`.
const row = remove?.parentElement;

function say(word: 'siap' | 'penuh' | 'tidak-bisa' | 'dihapus' | 'menyimpan'): void {
  if (state) state.textContent = state.getAttribute(`data-${word}`);
  if (row) row.hidden = word !== 'siap';
}

async function keepOnPhone(): Promise<void> {
  say('menyimpan');
  // With `all` the browser's own question for a newer program is answered by its store for a day.
  const registration = await navigator.serviceWorker.register(paths.worker, { scope: paths.ask, updateViaCache: 'all' });
  if (registration.active) return say('siap');
  const worker = registration.installing ?? registration.waiting;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated') say('siap');
    if (worker.state === 'redundant') say('penuh');
  });
}

async function takeAway(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(paths.ask);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix)) await caches.delete(name);
  say('dihapus');
}

if (block) {
  block.hidden = false;
  remove?.addEventListener('click', () => { void takeAway(); });
  if ('serviceWorker' in navigator) keepOnPhone().catch(() => say('penuh'));
  else say('tidak-bisa');
}
