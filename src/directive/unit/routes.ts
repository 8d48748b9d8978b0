import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { helpedRoutes } from './helped/routes.ts';
import { ownUnitsPage } from './own-units.page.tsx';
import { passOnNow, passOnPage } from './pass-on.page.tsx';
import { remindNow } from './remind.page.ts';
import { sheetPage } from './sheet.page.tsx';
import { unitFile } from './unit-file.ts';
import { unitLetterPage } from './unit-letter.page.tsx';

/** Of which unit, the pages ask themselves. */
const who = ['direct-superior', 'unit-head'] as const;

export const unitLetterRoutes: readonly Route[] = [...helpedRoutes, ...officePages([
  { method: 'GET', path: paths.ownUnits, who, audit: null, handle: ownUnitsPage },
  { method: 'GET', path: paths.ownUnitLetter(':id', ':unit'), who, audit: null, handle: unitLetterPage },
  { method: 'GET', path: paths.ownUnitSheet(':id', ':unit'), who, audit: null, handle: sheetPage },
  { method: 'GET', path: paths.ownUnitFile(':id', ':unit'), who, audit: null, handle: unitFile },
  { method: 'GET', path: paths.passOnForm(':id', ':unit'), who, audit: null, handle: passOnPage },
  { method: 'POST', path: paths.passOn, who, audit: 'directive.passed-on', handle: passOnNow },
  { method: 'POST', path: paths.remindOwnUnit, who, audit: 'reminder.asked', handle: remindNow },
])];
