// The service worker of a phone: it makes the asking pages itself, so that asking needs no signal and sends nothing.
import { serveOnPhone } from './advice/phone/serve.browser.ts';

serveOnPhone();
