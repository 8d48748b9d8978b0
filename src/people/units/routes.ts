import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { gapPage, gapsPage } from './gaps.page.tsx';
import { checkMovePage, moveUnitForm, moveUnitNow } from './move-unit.page.tsx';
import { unitPage } from './unit.page.tsx';
import { unitsPage } from './units.page.tsx';
import { unitViewers } from './viewer.ts';

export const unitRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.units, who: unitViewers, audit: null, handle: unitsPage },
  { method: 'GET', path: paths.unit(':id'), who: unitViewers, audit: null, handle: unitPage },
  { method: 'GET', path: paths.unitGaps, who: unitViewers, audit: null, handle: gapsPage },
  { method: 'GET', path: paths.unitGap(':kind'), who: unitViewers, audit: null, handle: gapPage },
  { method: 'GET', path: paths.moveUnit(':id'), who: ['personnel-officer'], audit: null, handle: moveUnitForm },
  { method: 'POST', path: paths.moveUnitCheck, who: ['personnel-officer'], audit: null, handle: checkMovePage },
  { method: 'POST', path: paths.moveUnitNow, who: ['personnel-officer'], audit: 'unit.moved', handle: moveUnitNow },
]);
