// Everyday phrases per situation, our own. A confirmed question may become a phrase here; a question of
// ../held-out never may.

import { events } from './events.ts';
import { office } from './office.ts';
import { online } from './online.ts';
import { orderPhrases } from './orders.ts';
import { photos } from './photos.ts';
import { roles } from './roles.ts';
import { running } from './running.ts';
import { trouble } from './trouble.ts';

export const phrases: Readonly<Record<string, readonly string[]>> = {
  ...photos, ...online, ...events, ...running, ...office, ...orderPhrases, ...roles, ...trouble,
};
