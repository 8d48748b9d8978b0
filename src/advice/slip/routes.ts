// Slips: made, taken home, checked. The address `/kunci.json` is for programs and is the same in both languages.
import { paths } from '../../paths.ts';
import { fileRoutes, publicPages, type Route } from '../../platform/http/route.ts';
import { here } from '../asking-here.ts';
import { startPage } from '../start.page.tsx';
import { checkPastedSlip, checkSlipPage } from './check-slip.page.tsx';
import { keepAnswer } from './keep-answer.page.tsx';
import { keysFile, keysPage } from './keys.page.tsx';
import { slipFile } from './slip-file.page.tsx';

export const slipRoutes: readonly Route[] = [
  ...publicPages([
    { method: 'GET', path: paths.keepAnswer, handle: here(startPage) },
    { method: 'POST', path: paths.keepAnswer, handle: keepAnswer },
    { method: 'POST', path: paths.slipFile, handle: slipFile, asTyped: true },
    { method: 'GET', path: paths.checkSlip, handle: checkSlipPage },
    { method: 'POST', path: paths.checkSlip, handle: checkPastedSlip, asTyped: true },
    { method: 'GET', path: paths.keys, handle: keysPage },
  ]),
  ...fileRoutes([{ path: paths.keysFile, handle: keysFile }]),
];
